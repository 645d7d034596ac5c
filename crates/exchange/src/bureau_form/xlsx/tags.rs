//! Tags written again with something in them changed.

use std::ops::Range;

use super::super::{
    FormError,
    xml::{Step, Tag, Walk, escaped},
};

/// The tag that stands at a place.
pub(super) fn tag_at<'a>(xml: &'a str, place: &Range<usize>) -> Result<Tag<'a>, FormError> {
    let text = xml.get(place.clone()).unwrap_or_default();
    // Alone, an opening tag breaks off; it is read as far as it goes.
    match Walk::new(text).step()? {
        Some(Step::Open(mut tag) | Step::Alone(mut tag)) => {
            tag.span = place.clone();
            Ok(tag)
        }
        _ => Err(FormError::broken("a tag is none")),
    }
}

/// A tag with one attribute saying something else; all others as they stood.
pub(super) fn with_attribute(tag: &Tag<'_>, key: &str, value: &str, xml: &str) -> String {
    let alone = xml.get(tag.span.clone()).is_some_and(|text| text.ends_with("/>"));
    let mut has = false;
    let mut attributes = String::new();
    for (own, said) in tag.attributes() {
        let is_it = own == key;
        has |= is_it;
        let said = if is_it { escaped(value) } else { said.replace('"', "&quot;") };
        attributes.push_str(&format!(" {own}=\"{said}\""));
    }
    if !has {
        attributes.push_str(&format!(" {key}=\"{}\"", escaped(value)));
    }
    format!("<{}{}{attributes}{}", tag.prefix(), tag.local(), if alone { "/>" } else { ">" })
}
