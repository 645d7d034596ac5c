//! What is repeated for each record of a list: the row of a table that names fields of it, or a paragraph outside.

use std::ops::Range;

use super::{
    super::{Answers, Placeholder, Record, xml::Edits},
    story::{Paragraph, Story},
};

/// A part of the text that is repeated.
#[derive(Debug)]
pub(super) struct Block {
    /// From its `<` to after its end.
    pub(super) span: Range<usize>,
    list: String,
}

/// What is repeated in a story, in order; nothing of it lies within another.
pub(super) fn blocks(story: &Story, answers: &Answers) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for paragraph in &story.paragraphs {
        let list = paragraph.names().into_iter().filter_map(|name| name.list);
        let Some(list) = list.into_iter().find(|list| answers.lists.contains_key(list)) else { continue };
        let row = paragraph.row.and_then(|row| story.rows.get(row)).cloned();
        blocks.push(Block { span: row.unwrap_or_else(|| paragraph.span.clone()), list });
    }
    // The widest of those that begin together comes first, and holds the others.
    blocks.sort_by_key(|block| (block.span.start, std::cmp::Reverse(block.span.end)));
    let mut end = 0;
    blocks.retain(|block| {
        let is_apart = block.span.start >= end;
        end = end.max(block.span.end);
        is_apart
    });
    blocks
}

impl Block {
    /// Whether a paragraph is part of it.
    pub(super) fn holds(&self, paragraph: &Paragraph) -> bool {
        self.span.start <= paragraph.span.start && paragraph.span.end <= self.span.end
    }

    /// Whether a name means something in it. Of a list without records no field is known to be wrong.
    pub(super) fn knows(&self, name: &Placeholder, answers: &Answers) -> bool {
        self.records(answers).first().is_none_or(|record| answers.in_record(record, &self.list, name).is_some())
    }

    fn records<'a>(&self, answers: &'a Answers) -> &'a [Record] {
        answers.lists.get(&self.list).map(Vec::as_slice).unwrap_or_default()
    }

    /// Its XML once for each record; once, with nothing in it, for a list without any.
    pub(super) fn repeated(&self, xml: &str, story: &Story, answers: &Answers) -> String {
        let own = xml.get(self.span.clone()).unwrap_or_default();
        let nobody = [Record::new()];
        let records = self.records(answers);
        let records = if records.is_empty() { &nobody[..] } else { records };
        let mut out = String::with_capacity(own.len() * records.len());
        for record in records {
            let mut edits = Edits::default();
            for paragraph in story.paragraphs.iter().filter(|paragraph| self.holds(paragraph)) {
                paragraph.fill(&mut edits, self.span.start, |name| {
                    answers.in_record(record, &self.list, name).map(|value| value.words())
                });
            }
            out.push_str(&edits.applied_to(own));
        }
        out
    }
}
