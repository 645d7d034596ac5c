//! Texts that cells share. They are read, never changed: another cell may show the same.

use std::ops::Range;

use super::super::{
    FormError,
    xml::{Step, Walk, text_of},
};

/// Texts a form may share.
const MOST: usize = 200_000;

/// The shared texts of a workbook.
#[derive(Debug, Default)]
pub(super) struct SharedTexts {
    xml: String,
    /// Where the inside of each stands.
    places: Vec<Range<usize>>,
    /// The prefix its tags have.
    pub(super) prefix: String,
}

impl SharedTexts {
    /// Finds the texts in their part.
    pub(super) fn read(xml: String) -> Result<Self, FormError> {
        let mut places = Vec::new();
        let mut prefix = String::new();
        {
            let mut walk = Walk::new(&xml);
            let mut begun = None;
            while let Some(step) = walk.step()? {
                match step {
                    Step::Open(tag) if tag.local() == "si" => {
                        prefix = tag.prefix();
                        begun = Some(tag.span.end);
                    }
                    Step::Alone(tag) if tag.local() == "si" => places.push(tag.span.end..tag.span.end),
                    Step::Close(name, span) if name == "si" => {
                        places.extend(begun.take().map(|from| from..span.start));
                    }
                    _ => {}
                }
                if places.len() > MOST {
                    return Err(FormError::UnpacksTooLarge);
                }
            }
        }
        Ok(Self { xml, places, prefix })
    }

    /// The XML inside one.
    pub(super) fn inside(&self, index: usize) -> Option<&str> {
        self.xml.get(self.places.get(index)?.clone())
    }

    /// One as it is read.
    pub(super) fn text(&self, index: usize) -> Result<String, FormError> {
        self.inside(index).map_or(Ok(String::new()), text_of)
    }
}
