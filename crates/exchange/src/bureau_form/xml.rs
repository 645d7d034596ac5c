//! The XML of a part, walked tag by tag with the place of each: what is not changed is copied as it stands.

use std::ops::Range;

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use super::FormError;

/// What stands before the text of some files.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A tag and where it stands in the text of its part, in bytes.
#[derive(Debug, Clone)]
pub(super) struct Tag<'a> {
    start: BytesStart<'a>,
    /// From `<` to after `>`.
    pub(super) span: Range<usize>,
}

impl Tag<'_> {
    /// Its name without the prefix of its namespace.
    pub(super) fn local(&self) -> &str {
        self.start.local_name().into_inner()
    }

    /// The prefix with its colon; empty for the default namespace.
    pub(super) fn prefix(&self) -> String {
        self.start.name().prefix().map(|prefix| format!("{}:", prefix.into_inner())).unwrap_or_default()
    }

    /// What an attribute says, by its name with prefix.
    pub(super) fn attribute(&self, key: &str) -> Option<String> {
        let found = self.start.try_get_attribute(key).ok().flatten()?;
        quick_xml::escape::unescape(&found.value).ok().map(|value| value.into_owned())
    }

    /// An attribute that is a number.
    pub(super) fn number<T: std::str::FromStr>(&self, key: &str) -> Option<T> {
        self.attribute(key)?.trim().parse().ok()
    }

    /// Whether an attribute says yes.
    pub(super) fn says_yes(&self, key: &str) -> bool {
        self.attribute(key).is_some_and(|value| is_yes(&value))
    }

    /// All attributes as they stand: name with prefix, and value still escaped.
    pub(super) fn attributes(&self) -> Vec<(String, String)> {
        let mut all = self.start.attributes();
        all.with_checks(false);
        all.flatten().map(|attribute| (attribute.key.into_inner().to_owned(), attribute.value.into_owned())).collect()
    }
}

/// What XML takes as true.
pub(super) fn is_yes(value: &str) -> bool {
    matches!(value, "1" | "true" | "on" | "yes")
}

/// One step through a part.
#[derive(Debug, Clone)]
pub(super) enum Step<'a> {
    /// `<row r="5">`
    Open(Tag<'a>),
    /// `</row>`, with its local name and where it stands.
    Close(String, Range<usize>),
    /// `<row r="5"/>`
    Alone(Tag<'a>),
    /// Text as read: references resolved.
    Text(String),
}

/// A walk through the text of a part.
pub(super) struct Walk<'a> {
    reader: Reader<&'a [u8]>,
    before: usize,
}

impl<'a> Walk<'a> {
    /// From the beginning.
    pub(super) fn new(xml: &'a str) -> Self {
        let bare = xml.strip_prefix(BYTE_ORDER_MARK).unwrap_or(xml);
        Self { reader: Reader::from_str(bare), before: xml.len() - bare.len() }
    }

    /// The next tag or text; none at the end. A definition of entities is refused: no form needs one.
    pub(super) fn step(&mut self) -> Result<Option<Step<'a>>, FormError> {
        loop {
            let from = self.at();
            let event = self.reader.read_event().map_err(FormError::broken)?;
            let span = from..self.at();
            return Ok(Some(match event {
                Event::Start(start) => Step::Open(Tag { start, span }),
                Event::Empty(start) => Step::Alone(Tag { start, span }),
                Event::End(end) => Step::Close(end.local_name().into_inner().to_owned(), span),
                Event::Text(text) => Step::Text(text.xml10_content().into_owned()),
                Event::CData(text) => Step::Text(text.xml10_content().into_owned()),
                Event::GeneralRef(reference) => {
                    let named = format!("&{};", &*reference);
                    Step::Text(quick_xml::escape::unescape(&named).map_err(FormError::broken)?.into_owned())
                }
                Event::DocType(_) => return Err(FormError::broken("DOCTYPE")),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
                Event::Eof => return Ok(None),
            }));
        }
    }

    fn at(&self) -> usize {
        self.before + self.reader.buffer_position() as usize
    }
}

/// The text between tags, those of phonetic guides left out.
pub(super) fn text_of(xml: &str) -> Result<String, FormError> {
    let mut walk = Walk::new(xml);
    let mut text = String::new();
    let mut guides = 0usize;
    while let Some(step) = walk.step()? {
        match step {
            Step::Open(tag) if tag.local() == "rPh" => guides += 1,
            Step::Close(name, _) if name == "rPh" => guides = guides.saturating_sub(1),
            Step::Text(piece) if guides == 0 => text.push_str(&piece),
            _ => {}
        }
    }
    Ok(text)
}

/// A text for between tags, characters that XML can't hold left out.
pub(super) fn escaped(text: &str) -> String {
    let allowed = |c: &char| matches!(c, '\t' | '\n' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    quick_xml::escape::escape(text.chars().filter(allowed).collect::<String>()).into_owned()
}

/// Changes to a text, by the places they take in it.
#[derive(Debug, Default)]
pub(super) struct Edits {
    changes: Vec<(Range<usize>, String)>,
}

impl Edits {
    /// Puts a text in the place of another; an empty place puts it in between.
    pub(super) fn replace(&mut self, place: Range<usize>, with: impl Into<String>) {
        self.changes.push((place, with.into()));
    }

    /// Whether nothing changes.
    pub(super) fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The text changed; all else as it was. Of two changes to the same place the first made is kept.
    pub(super) fn applied_to(mut self, text: &str) -> String {
        self.changes.sort_by_key(|(place, _)| place.start);
        let mut changed = String::with_capacity(text.len() + self.changes.len() * 64);
        let mut at = 0;
        for (place, with) in self.changes {
            if place.start < at {
                continue;
            }
            changed.push_str(text.get(at..place.start).unwrap_or_default());
            changed.push_str(&with);
            at = place.end;
        }
        changed.push_str(text.get(at..).unwrap_or_default());
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_knows_its_place() -> Result<(), FormError> {
        let xml = "\u{feff}<?xml version=\"1.0\"?>\n<x:a r=\"1\"><b/>文&amp;字<!-- c --><![CDATA[<]]></x:a>";
        let mut walk = Walk::new(xml);
        let mut seen = Vec::new();
        while let Some(step) = walk.step()? {
            match step {
                Step::Open(tag) | Step::Alone(tag) => seen.push(xml[tag.span.clone()].to_owned()),
                Step::Close(_, span) => seen.push(xml[span].to_owned()),
                Step::Text(text) => seen.push(text),
            }
        }
        let seen: String = seen.concat();
        assert_eq!(seen, "\n<x:a r=\"1\"><b/>文&字<</x:a>", "each as it stands, texts as read");
        Ok(())
    }

    #[test]
    fn entities_of_its_own_are_refused() {
        let bomb = "<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>";
        assert!(text_of(bomb).is_err(), "a form defines no entities");
        assert!(text_of("<a>&unknown;</a>").is_err(), "and uses none");
    }

    #[test]
    fn what_xml_cannot_hold_is_left_out() {
        assert_eq!(escaped("a\u{1}<b>\u{fffe}&\n𬭊"), "a&lt;b&gt;&amp;\n𬭊", "rare characters stay");
    }
}
