//! A sentence in a cell with names in it, whose letters may be formatted in pieces.

use super::{
    super::{
        FormError, Placeholder, placeholder,
        xml::{Edits, Step, Walk},
    },
    cell::{Content, in_cell},
    parts::Parts,
    sheet::{Cell, Kind},
};

/// The sentence with what `says` answers in place of its names; none where it answers nothing. The pieces keep their
/// letters, and an answer gets those of the piece its first brace stands in.
pub(super) fn replaced(
    parts: &Parts<'_>,
    xml: &str,
    cell: &Cell,
    text: &str,
    mut says: impl FnMut(&Placeholder) -> Option<String>,
) -> Result<Option<Content>, FormError> {
    if let Some(inside) = pieces(parts, xml, cell)? {
        let (texts, places) = texts_of(&inside)?;
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let new = placeholder::replaced(&texts, &mut says);
        if new.iter().all(Option::is_none) {
            return Ok(None);
        }
        let mut edits = Edits::default();
        for (place, new) in places.into_iter().zip(new) {
            match (place, new) {
                (TextAt::Text { place, tag }, Some(new)) => {
                    edits.replace(place, format!("<{tag} xml:space=\"preserve\">{}</{tag}>", in_cell(&new)));
                }
                (TextAt::Guide(place), _) => edits.replace(place, ""),
                _ => {}
            }
        }
        return Ok(Some(Content::Runs(edits.applied_to(&inside))));
    }
    let new = placeholder::replaced(&[text], says).into_iter().flatten().next();
    Ok(new.map(Content::text))
}

/// The XML of a text in pieces, where its tags are written as those of the sheet.
fn pieces(parts: &Parts<'_>, xml: &str, cell: &Cell) -> Result<Option<String>, FormError> {
    let value = cell.value.clone().and_then(|value| xml.get(value)).unwrap_or_default();
    let (inside, prefix) = match cell.kind {
        Kind::Shared => {
            let index = super::super::xml::text_of(value)?.trim().parse().unwrap_or(usize::MAX);
            (parts.shared.inside(index).unwrap_or_default(), parts.shared.prefix.clone())
        }
        Kind::Inline => (value, prefix_of(xml, cell)?),
        _ => return Ok(None),
    };
    let in_pieces = inside.contains(&format!("<{prefix}r>"));
    Ok(Some(inside.to_owned()).filter(|_| in_pieces && prefix == prefix_of(xml, cell).unwrap_or_default()))
}

fn prefix_of(xml: &str, cell: &Cell) -> Result<String, FormError> {
    Ok(super::tags::tag_at(xml, &cell.tag)?.prefix())
}

/// A place in the XML of a text in pieces.
enum TextAt {
    /// A piece's text with its tags, and their name.
    Text { place: std::ops::Range<usize>, tag: String },
    /// A phonetic guide: it tells of letters that change.
    Guide(std::ops::Range<usize>),
}

/// The texts of the pieces, and their places; a guide counts as an empty text.
fn texts_of(inside: &str) -> Result<(Vec<String>, Vec<TextAt>), FormError> {
    let mut walk = Walk::new(inside);
    let (mut texts, mut places) = (Vec::new(), Vec::new());
    let mut begun: Option<(usize, String)> = None;
    let mut text = String::new();
    let mut guide = None;
    while let Some(step) = walk.step()? {
        match step {
            Step::Open(tag) if tag.local() == "rPh" => guide = Some(tag.span.start),
            Step::Alone(tag) if tag.local() == "phoneticPr" => {
                texts.push(String::new());
                places.push(TextAt::Guide(tag.span.clone()));
            }
            Step::Open(tag) if tag.local() == "t" && guide.is_none() => {
                begun = Some((tag.span.start, format!("{}t", tag.prefix())));
                text.clear();
            }
            Step::Text(piece) if begun.is_some() => text.push_str(&piece),
            Step::Close(name, span) if name == "t" => {
                if let Some((from, tag)) = begun.take() {
                    texts.push(std::mem::take(&mut text));
                    places.push(TextAt::Text { place: from..span.end, tag });
                }
            }
            Step::Close(name, span) if name == "rPh" => {
                if let Some(from) = guide.take() {
                    texts.push(String::new());
                    places.push(TextAt::Guide(from..span.end));
                }
            }
            _ => {}
        }
    }
    Ok((texts, places))
}
