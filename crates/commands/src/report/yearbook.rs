//! The 一本通 for the printer: the whole of it, some of its pages with their numbers, several years in one volume, or
//! what is new.

mod new;
mod several;
mod some;
mod whole;

use ::report::{bind::Bound, page::missing_note};
use domain::yearbook::{EntryKey, Span};

use super::{
    lay, not_as,
    wire::{Format, Paper, PrintNote},
};
use crate::{
    Desk, Outcome,
    yearbook::wire::{EntryPage, YearbookPaper, YearbookPrint},
};

/// Pages that were bound, and what they are.
struct Made {
    /// The PDF with its numbers.
    bound: Bound,
    /// What of the book, such as 全年, 10月, 新增的.
    what: String,
    /// Which pages they are, to be noted when they are printed; none where they are no pages of a year's book.
    print: Option<YearbookPrint>,
}

/// Fails with `yearbook.nothing` when the span holds no record, `yearbook.nothing_new` when all was printed.
pub fn yearbook(desk: &Desk, request: YearbookPaper) -> Outcome<Paper> {
    let YearbookPaper { year, span, format } = request;
    if format != Format::Pdf {
        return Err(not_as(format));
    }
    let made = match span.unwrap_or(Span::Year) {
        Span::Year => whole::make(desk, year),
        Span::Years { to } => several::make(desk, year, to),
        Span::New { with_changed } => new::make(desk, year, with_changed),
        span @ (Span::Month { .. } | Span::Quarter { .. } | Span::Record { .. }) => some::make(desk, year, span),
    }?;
    let mut notes = bound_notes(&made.bound.missing, &made.bound.lost);
    notes.extend(unread_note(&made.bound.unread));
    let title = format!("{year}年一本通（{}）", made.what);
    let print = PrintNote { yearbook: made.print, ..PrintNote::of(title, format) };
    lay(desk, format, Some(made.bound.pages), made.bound.bytes, notes, print)
}

/// What the reader is to know of a volume before it is printed.
pub(crate) fn bound_notes(missing: &[char], lost: &[String]) -> Vec<String> {
    let photos = format!("有 {} 张照片的文件缺失或已损坏，纸上留空；请到设置里核验账本。", lost.len());
    missing_note(missing).into_iter().chain((!lost.is_empty()).then_some(photos)).collect()
}

/// Which signed sheets are not in the book.
pub(crate) fn unread_note(unread: &[String]) -> Option<String> {
    let named: Vec<String> = unread.iter().map(|name| format!("「{name}」")).collect();
    let words = || format!("签到表扫描件{}读不出来，书上留着空白的签到栏；请重新扫描后添加。", named.join("、"));
    (!named.is_empty()).then(words)
}

/// The records and sections among a volume's places that are wanted, each with its page.
fn entries_on(bound: &Bound, wanted: impl Fn(EntryKey) -> bool) -> Vec<EntryPage> {
    let places = bound.places.iter().filter_map(|(key, page)| Some(EntryPage { key: key.parse().ok()?, page: *page }));
    places.filter(|place| wanted(place.key)).collect()
}
