//! The paragraphs of a part, with the pieces their text is broken into.

use std::ops::Range;

use super::super::{
    FormError, Placeholder, placeholder,
    xml::{Edits, Step, Walk, escaped},
};

/// Paragraphs and rows of a part; more is no form.
const MOST: usize = 100_000;

/// A part that holds text.
#[derive(Debug, Default)]
pub(super) struct Story {
    /// In the order they begin.
    pub(super) paragraphs: Vec<Paragraph>,
    /// Rows of tables.
    pub(super) rows: Vec<Range<usize>>,
}

/// A paragraph.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    /// From `<w:p>` to after its end.
    pub(super) span: Range<usize>,
    /// The row of a table it stands in, among the rows of its story.
    pub(super) row: Option<usize>,
    /// Where it stands, in words.
    pub(super) place: String,
    /// Whether it is the second copy of a text box, for old programs.
    pub(super) is_fallback: bool,
    /// Its text in pieces.
    pieces: Vec<Piece>,
}

/// A `<w:t>`.
#[derive(Debug)]
struct Piece {
    place: Range<usize>,
    prefix: String,
    text: String,
}

impl Paragraph {
    fn texts(&self) -> Vec<&str> {
        self.pieces.iter().map(|piece| piece.text.as_str()).collect()
    }

    /// The names in braces in it.
    pub(super) fn names(&self) -> Vec<Placeholder> {
        placeholder::find(&self.texts().concat()).into_iter().map(|(name, _)| name).collect()
    }

    /// Puts what `says` answers in place of the names, each with the letters of the piece its first brace stands in.
    /// The places of the changes are counted from `base`.
    pub(super) fn fill(&self, edits: &mut Edits, base: usize, says: impl FnMut(&Placeholder) -> Option<String>) {
        let new = placeholder::replaced(&self.texts(), says);
        for (piece, new) in self.pieces.iter().zip(new) {
            if let Some(new) = new {
                edits.replace(piece.place.start - base..piece.place.end - base, piece.written(&new));
            }
        }
    }
}

impl Piece {
    /// A text with its lines.
    fn written(&self, text: &str) -> String {
        let p = &self.prefix;
        let lines = text.split('\n').map(|line| format!("<{p}t xml:space=\"preserve\">{}</{p}t>", escaped(line)));
        lines.collect::<Vec<_>>().join(&format!("<{p}br/>"))
    }
}

/// A table that is open while reading.
struct Table {
    number: usize,
    rows: usize,
}

impl Story {
    /// Reads a part that is called so.
    pub(super) fn read(xml: &str, called: &str) -> Result<Self, FormError> {
        let mut story = Self::default();
        // Those that are open, innermost last.
        let (mut paragraphs, mut rows, mut tables): (Vec<usize>, Vec<usize>, Vec<Table>) = Default::default();
        let (mut boxes, mut fallbacks, mut seen_tables, mut outside) = (0usize, 0usize, 0usize, 0usize);
        let mut text: Option<(usize, String, String)> = None;
        let mut walk = Walk::new(xml);
        while let Some(step) = walk.step()? {
            match step {
                Step::Open(tag) => match tag.local() {
                    "p" => {
                        let place = match (boxes > 0, tables.last()) {
                            (true, _) => format!("{called}的文本框"),
                            (_, Some(table)) if called == "正文" => {
                                format!("第 {} 个表第 {} 行", table.number, table.rows)
                            }
                            (_, Some(table)) => format!("{called}第 {} 个表第 {} 行", table.number, table.rows),
                            (_, None) if called == "正文" => {
                                outside += 1;
                                format!("正文第 {outside} 段")
                            }
                            (_, None) => called.to_owned(),
                        };
                        paragraphs.push(story.paragraphs.len());
                        story.paragraphs.push(Paragraph {
                            span: tag.span.clone(),
                            row: rows.last().copied(),
                            place,
                            is_fallback: fallbacks > 0,
                            pieces: Vec::new(),
                        });
                    }
                    "tbl" => {
                        seen_tables += 1;
                        tables.push(Table { number: seen_tables, rows: 0 });
                    }
                    "tr" => {
                        if let Some(table) = tables.last_mut() {
                            table.rows += 1;
                        }
                        rows.push(story.rows.len());
                        story.rows.push(tag.span.clone());
                    }
                    "txbxContent" => boxes += 1,
                    "Fallback" => fallbacks += 1,
                    "t" if !paragraphs.is_empty() => text = Some((tag.span.start, tag.prefix(), String::new())),
                    _ => {}
                },
                Step::Alone(tag) if tag.local() == "p" && tables.is_empty() && boxes == 0 => outside += 1,
                Step::Text(piece) => {
                    if let Some((.., text)) = &mut text {
                        text.push_str(&piece);
                    }
                }
                Step::Close(name, span) => match name.as_str() {
                    "p" => {
                        let closed = paragraphs.pop().and_then(|index| story.paragraphs.get_mut(index));
                        if let Some(paragraph) = closed {
                            paragraph.span.end = span.end;
                        }
                    }
                    "tr" => {
                        if let Some(row) = rows.pop().and_then(|index| story.rows.get_mut(index)) {
                            row.end = span.end;
                        }
                    }
                    "tbl" => drop(tables.pop()),
                    "txbxContent" => boxes = boxes.saturating_sub(1),
                    "Fallback" => fallbacks = fallbacks.saturating_sub(1),
                    "t" => {
                        let open = paragraphs.last().and_then(|index| story.paragraphs.get_mut(*index));
                        if let (Some((from, prefix, text)), Some(paragraph)) = (text.take(), open) {
                            paragraph.pieces.push(Piece { place: from..span.end, prefix, text });
                        }
                    }
                    _ => {}
                },
                Step::Alone(_) => {}
            }
            if story.paragraphs.len() + story.rows.len() > MOST {
                return Err(FormError::UnpacksTooLarge);
            }
        }
        Ok(story)
    }
}
