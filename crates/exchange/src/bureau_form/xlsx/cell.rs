//! A cell as it is written, with the style it had.

use domain::date::Precision;

use super::{
    super::{
        Value,
        value::decimal,
        xml::{Tag, escaped},
    },
    reference,
    styles::Style,
};
use crate::grid::{number_format::Shown, serial};

/// Characters a cell can hold.
pub(super) const MOST_TEXT: usize = 32_767;

/// What a cell is to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Content {
    /// Nothing.
    Nothing,
    /// Digits, written as they are.
    Number(String),
    /// A text.
    Text(String),
    /// A text in runs, as XML.
    Runs(String),
}

impl Content {
    /// A value as a cell of this style holds it: a number stays one where the style shows it as what it is.
    pub(super) fn of(value: &Value, style: Style, from_1904: bool) -> Self {
        let counts = matches!(style.shown, Shown::Plain | Shown::Decimals(_)) && !style.percent;
        match value {
            Value::Blank => Self::Nothing,
            Value::Number { units, decimals } if counts => Self::Number(decimal(*units, *decimals)),
            Value::Money(sum) if counts => Self::Number(sum.to_string()),
            Value::Percent { units, decimals } if style.percent => {
                Self::Number(decimal(*units, decimals.saturating_add(2)))
            }
            Value::Day(day) if matches!(style.shown, Shown::Date(_)) && day.precision() == Precision::Day => {
                match serial::number(day.first_day(), from_1904) {
                    Some(number) => Self::Number(number.to_string()),
                    None => Self::Text(value.words()),
                }
            }
            _ => Self::text(value.words()),
        }
    }

    /// A text; nothing where it is empty.
    pub(super) fn text(text: String) -> Self {
        if text.is_empty() { Self::Nothing } else { Self::Text(text) }
    }

    /// Whether it has lines.
    pub(super) fn has_lines(&self) -> bool {
        match self {
            Self::Text(text) | Self::Runs(text) => text.contains('\n'),
            Self::Nothing | Self::Number(_) => false,
        }
    }

    /// Whether a cell can't hold it.
    pub(super) fn is_too_long(&self) -> bool {
        matches!(self, Self::Text(text) if text.encode_utf16().count() > MOST_TEXT)
    }
}

/// A cell at a row (from 1) and column (from 0). Attributes it had, but for those that told of its value, are kept as
/// they stood; a cell that had no name gets none.
pub(super) fn written(
    prefix: &str,
    place: (u32, usize),
    style: u32,
    had: Option<&Tag<'_>>,
    content: &Content,
) -> String {
    const OF_THE_VALUE: [&str; 4] = ["t", "s", "cm", "vm"];
    let name = format!(" r=\"{}\"", reference::name(place.0, place.1));
    let kept = had.map_or(name, |tag| {
        let kept = tag.attributes().into_iter().filter(|(key, _)| !OF_THE_VALUE.contains(&key.as_str()));
        kept.map(|(key, value)| format!(" {key}=\"{}\"", value.replace('"', "&quot;"))).collect()
    });
    let style = if style == 0 && had.is_none_or(|tag| tag.attribute("s").is_none()) {
        String::new()
    } else {
        format!(" s=\"{style}\"")
    };
    let p = prefix;
    match content {
        Content::Nothing => format!("<{p}c{kept}{style}/>"),
        Content::Number(digits) => format!("<{p}c{kept}{style}><{p}v>{digits}</{p}v></{p}c>"),
        Content::Text(text) => {
            let text = in_cell(text);
            format!(
                "<{p}c{kept}{style} t=\"inlineStr\"><{p}is><{p}t xml:space=\"preserve\">{text}</{p}t></{p}is></{p}c>"
            )
        }
        Content::Runs(runs) => format!("<{p}c{kept}{style} t=\"inlineStr\"><{p}is>{runs}</{p}is></{p}c>"),
    }
}

/// A text as cells hold it: what looks like an escape of theirs, `_x0041_`, is told not to be one.
pub(super) fn in_cell(text: &str) -> String {
    let mut marked = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let rest = text.get(at..).unwrap_or_default().as_bytes();
        let is_escape = matches!(rest, [b'_', b'x', digits @ .., ] if digits.len() >= 5
            && digits.iter().take(4).all(u8::is_ascii_hexdigit) && digits.get(4) == Some(&b'_'));
        marked.push_str(if is_escape { "_x005F_" } else { "" });
        if !is_escape {
            marked.push(c);
        }
    }
    escaped(&marked)
}

#[cfg(test)]
mod tests {
    use domain::{date::PartialDate, money::Fen};

    use super::*;

    fn style(shown: Shown) -> Style {
        Style { shown, ..super::super::styles::Styles::default().get(0) }
    }

    #[test]
    fn a_value_is_what_the_style_shows() {
        let day = Value::Day(
            "2026-10-31".parse::<PartialDate>().unwrap_or_else(|_| PartialDate::from(chrono::NaiveDate::MIN)),
        );
        let dated = style(Shown::Date(Precision::Day));
        let percent = Style { percent: true, ..style(Shown::Plain) };
        let share = Value::Percent { units: 935, decimals: 1 };
        for (value, style, expected) in [
            (Value::count(3), style(Shown::Plain), Content::Number("3".into())),
            (Value::count(3), dated, Content::Text("3".into())),
            (Value::Money(Fen(123_450)), style(Shown::Decimals(2)), Content::Number("1234.50".into())),
            (day.clone(), dated, Content::Number("46326".into())),
            (day, style(Shown::Plain), Content::Text("2026年10月31日".into())),
            (share.clone(), percent, Content::Number("0.935".into())),
            (share, style(Shown::Plain), Content::Text("93.5%".into())),
            (Value::Text("=1+1".into()), style(Shown::Plain), Content::Text("=1+1".into())),
            (Value::Text(String::new()), style(Shown::Plain), Content::Nothing),
        ] {
            assert_eq!(Content::of(&value, style, false), expected, "{value:?}");
        }
    }

    #[test]
    fn a_text_is_text() {
        let cell = written("x:", (5, 1), 7, None, &Content::Text("=A1<_x0041_".into()));
        let inside = "=A1&lt;_x005F_x0041_";
        assert_eq!(
            cell,
            format!(
                "<x:c r=\"B5\" s=\"7\" t=\"inlineStr\"><x:is><x:t xml:space=\"preserve\">{inside}</x:t></x:is></x:c>"
            ),
            "never a formula, never an escape"
        );
    }
}
