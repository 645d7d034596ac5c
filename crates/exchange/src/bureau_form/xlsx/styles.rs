//! What a cell's style says of how its value is shown.

use std::collections::HashMap;

use super::super::{
    FormError,
    xml::{Edits, Step, Tag, Walk, is_yes},
};
use crate::grid::number_format::{self, Shown};

/// Where a text stands in its cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// Texts left, numbers right.
    #[default]
    ByContent,
    /// At the left.
    Left,
    /// In the middle.
    Center,
    /// At the right.
    Right,
}

/// A style of cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Style {
    /// What is seen of a number.
    pub(super) shown: Shown,
    /// Whether numbers are shown in hundredths.
    pub(super) percent: bool,
    /// Whether texts are broken into lines.
    pub(super) wraps: bool,
    /// Whether letters are bold.
    pub(super) bold: bool,
    /// Where texts stand.
    pub(super) align: Align,
}

const PLAIN: Style = Style { shown: Shown::Plain, percent: false, wraps: false, bold: false, align: Align::ByContent };

/// The styles of a workbook, by the numbers cells have.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: Vec<Style>,
}

impl Styles {
    /// Reads them from their part.
    pub(super) fn read(xml: &str) -> Result<Self, FormError> {
        let mut walk = Walk::new(xml);
        let (mut formats, mut bold, mut styles) = (HashMap::new(), Vec::new(), Vec::new());
        let mut inside: Vec<String> = Vec::new();
        while let Some(step) = walk.step()? {
            let (Step::Open(tag) | Step::Alone(tag)) = &step else {
                if matches!(step, Step::Close(..)) {
                    inside.pop();
                }
                continue;
            };
            let parent = inside.last().map(String::as_str).unwrap_or_default();
            match (parent, tag.local()) {
                ("numFmts", "numFmt") => {
                    let code = tag.attribute("formatCode").unwrap_or_default();
                    formats.extend(tag.number::<u32>("numFmtId").map(|id| (id, code)));
                }
                ("fonts", "font") => bold.push(false),
                ("font", "b") => {
                    if let Some(last) = bold.last_mut() {
                        *last = tag.attribute("val").is_none_or(|value| is_yes(&value));
                    }
                }
                ("cellXfs", "xf") => styles.push(style(tag, &formats, &bold)),
                ("xf", "alignment") if inside.iter().any(|name| name == "cellXfs") => {
                    if let Some(last) = styles.last_mut() {
                        aligned(tag, last);
                    }
                }
                _ => {}
            }
            if matches!(step, Step::Open(_)) {
                inside.push(tag.local().to_owned());
            }
        }
        Ok(Self { styles })
    }

    /// The style with a number; a plain one where there is none.
    pub(super) fn get(&self, number: u32) -> Style {
        self.styles.get(number as usize).copied().unwrap_or(PLAIN)
    }
}

fn style(tag: &Tag<'_>, formats: &HashMap<u32, String>, bold: &[bool]) -> Style {
    let format = tag.number::<u32>("numFmtId").unwrap_or(0);
    let code = formats.get(&format).map(String::as_str).unwrap_or_default();
    let own = if code.is_empty() { None } else { Some(number_format::of_code(code)) };
    let shown = own.or_else(|| number_format::built_in(format)).unwrap_or(Shown::Plain);
    let percent = matches!(format, 9 | 10) || code.contains('%');
    let font = tag.number::<usize>("fontId").unwrap_or(0);
    Style { shown, percent, bold: bold.get(font).copied().unwrap_or(false), ..PLAIN }
}

fn aligned(tag: &Tag<'_>, style: &mut Style) {
    style.wraps = tag.says_yes("wrapText");
    style.align = match tag.attribute("horizontal").as_deref() {
        Some("left") => Align::Left,
        Some("center" | "centerContinuous" | "distributed") => Align::Center,
        Some("right") => Align::Right,
        _ => Align::ByContent,
    };
}

/// The part with a copy of some styles at the end that break texts into lines: a text of several lines is shown on one
/// by a cell that doesn't. Answers the number each copy has.
pub(super) fn wrapping(xml: &str, of: &[u32]) -> Result<(String, HashMap<u32, u32>), FormError> {
    let mut walk = Walk::new(xml);
    let mut edits = Edits::default();
    let (mut copies, mut made) = (String::new(), Vec::new());
    let (mut within, mut index, mut open) = (false, 0u32, None);
    let mut head = None;
    while let Some(step) = walk.step()? {
        match step {
            Step::Open(tag) if tag.local() == "cellXfs" => {
                within = true;
                head = Some(tag);
            }
            Step::Close(name, span) if name == "cellXfs" => {
                let Some(head) = head.take() else { break };
                let count = index as usize + made.len();
                edits.replace(head.span.clone(), format!("<{}cellXfs count=\"{count}\">", head.prefix()));
                edits.replace(span.start..span.start, copies.clone());
                break;
            }
            Step::Alone(tag) if within && tag.local() == "xf" => {
                if of.contains(&index) {
                    copies.push_str(&wrapped(&tag, ""));
                    made.push(index);
                }
                index += 1;
            }
            Step::Open(tag) if within && tag.local() == "xf" => open = Some(tag),
            Step::Close(name, span) if within && name == "xf" => {
                if let Some(tag) = open.take().filter(|_| of.contains(&index)) {
                    copies.push_str(&wrapped(&tag, xml.get(tag.span.end..span.start).unwrap_or_default()));
                    made.push(index);
                }
                index += 1;
            }
            _ => {}
        }
    }
    let numbers = made.into_iter().zip(index..).collect();
    Ok((edits.applied_to(xml), numbers))
}

/// A style that breaks texts into lines, and is as it was otherwise.
fn wrapped(tag: &Tag<'_>, inside: &str) -> String {
    let prefix = tag.prefix();
    let kept = |tag: &Tag<'_>, without: &str| -> String {
        let kept = tag.attributes().into_iter().filter(|(key, _)| key != without);
        kept.map(|(key, value)| format!(" {key}=\"{}\"", value.replace('"', "&quot;"))).collect()
    };
    let mut alignment = " wrapText=\"1\"".to_owned();
    let mut rest = inside.to_owned();
    let mut walk = Walk::new(inside);
    while let Ok(Some(step)) = walk.step() {
        if let Step::Alone(found) = step
            && found.local() == "alignment"
        {
            alignment = format!("{}{alignment}", kept(&found, "wrapText"));
            rest.replace_range(found.span.clone(), "");
            break;
        }
    }
    format!(
        "<{prefix}xf{} applyAlignment=\"1\"><{prefix}alignment{alignment}/>{rest}</{prefix}xf>",
        kept(tag, "applyAlignment")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const XML: &str = "<styleSheet><numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts>\
        <fonts><font><b val=\"0\"/></font><font><b/></font></fonts>\
        <cellStyleXfs count=\"1\"><xf numFmtId=\"9\"/></cellStyleXfs>\
        <cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"176\" fontId=\"1\"><alignment horizontal=\"center\"/></xf>\
        <xf numFmtId=\"10\"/></cellXfs></styleSheet>";

    #[test]
    fn styles_are_read_by_their_numbers() -> Result<(), FormError> {
        let styles = Styles::read(XML)?;
        assert_eq!(styles.styles.len(), 3, "those of cells, not those they are made from");
        assert_eq!(styles.get(0), PLAIN, "bold that is off");
        let dated = styles.get(1);
        assert!(matches!(dated.shown, Shown::Date(_)) && dated.bold && dated.align == Align::Center, "{dated:?}");
        assert!(styles.get(2).percent && !styles.get(9).percent, "built-in percent; a number out of range is plain");
        Ok(())
    }

    #[test]
    fn a_copy_that_wraps_comes_at_the_end() -> Result<(), FormError> {
        let (xml, numbers) = wrapping(XML, &[1, 0])?;
        let styles = Styles::read(&xml)?;
        assert_eq!((styles.styles.len(), numbers.len()), (5, 2), "two more");
        for (of, copy) in numbers {
            let (of, copy) = (styles.get(of), styles.get(copy));
            assert_eq!(Style { wraps: true, ..of }, copy, "as it was, but wrapping");
        }
        Ok(())
    }
}
