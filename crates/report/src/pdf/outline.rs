//! The outline beside the pages, nested by level.

use pdf_writer::{Pdf, Ref, TextStr};

use super::writer::Target;

/// With more entries than this the outer ones come closed.
const OPEN: usize = 40;

/// Entries in order.
#[derive(Default)]
pub struct Outline {
    entries: Vec<Entry>,
}

struct Entry {
    level: usize,
    text: String,
    target: Target,
}

/// The entries under one, in order.
#[derive(Default, Clone)]
struct Under {
    entries: Vec<usize>,
}

impl Outline {
    /// Adds an entry.
    pub fn add(&mut self, level: usize, text: &str, target: Target) {
        self.entries.push(Entry { level, text: text.to_owned(), target });
    }

    /// Writes it; none without entries.
    pub fn write(&self, pdf: &mut Pdf, next: &mut Ref, pages: &[Ref]) -> Option<Ref> {
        if self.entries.is_empty() {
            return None;
        }
        let root = next.bump();
        let ids: Vec<Ref> = self.entries.iter().map(|_| next.bump()).collect();
        let (parents, under, outermost) = self.nested();
        let open = self.entries.len() <= OPEN;
        for (i, entry) in self.entries.iter().enumerate() {
            let siblings = parents[i].map_or(&outermost, |parent| &under[parent]);
            let place = siblings.entries.binary_search(&i).unwrap_or_default();
            let mut item = pdf.outline_item(ids[i]);
            item.title(TextStr(&entry.text)).parent(parents[i].map_or(root, |parent| ids[parent]));
            if let Some(page) = pages.get(entry.target.page) {
                item.dest().page(*page).xyz(0.0, entry.target.top, None);
            }
            if let Some(before) = place.checked_sub(1).and_then(|place| siblings.entries.get(place)) {
                item.prev(ids[*before]);
            }
            if let Some(after) = siblings.entries.get(place + 1) {
                item.next(ids[*after]);
            }
            if let (Some(first), Some(last)) = (under[i].entries.first(), under[i].entries.last()) {
                let count = under[i].entries.len() as i32;
                item.first(ids[*first]).last(ids[*last]).count(if open { count } else { -count });
            }
        }
        let mut whole = pdf.outline(root);
        if let (Some(first), Some(last)) = (outermost.entries.first(), outermost.entries.last()) {
            let shown = if open { self.entries.len() } else { outermost.entries.len() };
            whole.first(ids[*first]).last(ids[*last]).count(shown as i32);
        }
        Some(root)
    }

    /// Of each entry the one it stands under, the ones under it, and those under none.
    fn nested(&self) -> (Vec<Option<usize>>, Vec<Under>, Under) {
        let mut parents = Vec::with_capacity(self.entries.len());
        let mut under = vec![Under::default(); self.entries.len()];
        let mut outermost = Under::default();
        let mut path: Vec<usize> = Vec::new();
        for (i, entry) in self.entries.iter().enumerate() {
            while path.last().is_some_and(|last| self.entries[*last].level >= entry.level) {
                path.pop();
            }
            let parent = path.last().copied();
            parent.map_or(&mut outermost, |parent| &mut under[parent]).entries.push(i);
            parents.push(parent);
            path.push(i);
        }
        (parents, under, outermost)
    }
}
