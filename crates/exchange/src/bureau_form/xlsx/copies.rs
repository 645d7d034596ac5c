//! New rows of a table, made after its last one.

use super::{
    super::{FormError, xml::escaped},
    formula::{self, Inserted},
    insert::formula_in,
    parts::Parts,
    reference,
    sheet::{Cell, Kind, Sheet},
    tags::{tag_at, with_attribute},
};

/// The XML of the new rows: height and styles of the last one, its formulas for each row, numbers that run on, words
/// that stand in every row. The cells for the fields in `columns` are left empty.
pub(super) fn rows(
    parts: &Parts<'_>,
    xml: &str,
    sheet: &Sheet,
    at: &Inserted,
    columns: &[usize],
) -> Result<String, FormError> {
    // The room of an unframed table may end in rows that are not written at all.
    let Some(last) = sheet.row(at.last) else { return Ok(String::new()) };
    let tag = tag_at(xml, &last.tag)?;
    let p = &sheet.prefix;
    let mut out = String::new();
    for more in 1..=at.count {
        let number = at.last + more;
        let opening = with_attribute(&tag, "r", &number.to_string(), xml);
        let mut cells = String::new();
        for cell in &last.cells {
            let name = reference::name(number, cell.column);
            let style = if cell.style == 0 { String::new() } else { format!(" s=\"{}\"", cell.style) };
            let inside =
                if columns.contains(&cell.column) { None } else { continued(parts, xml, sheet, at, cell, more)? };
            cells.push_str(&match inside {
                Some((kind, inside)) => format!("<{p}c r=\"{name}\"{style}{kind}>{inside}</{p}c>"),
                None => format!("<{p}c r=\"{name}\"{style}/>"),
            });
        }
        let opening = opening.trim_end_matches("/>").trim_end_matches('>');
        out.push_str(&format!("{opening}>{cells}</{p}row>"));
    }
    Ok(out)
}

/// What stands in the copy of a cell, with the attribute that tells its kind; none where it is empty.
fn continued(
    parts: &Parts<'_>,
    xml: &str,
    sheet: &Sheet,
    at: &Inserted,
    cell: &Cell,
    more: u32,
) -> Result<Option<(&'static str, String)>, FormError> {
    let p = &sheet.prefix;
    if cell.formula {
        // Its formula is already what it is after the rows came in; the new rows follow the last one.
        let said = formula_in(xml, cell)?.map(|(.., text)| text).unwrap_or_default();
        let text = formula::copied(&said, i64::from(more), 0);
        return Ok(Some(("", format!("<{p}f>{}</{p}f>", escaped(&text)))).filter(|_| !said.is_empty()));
    }
    if !cell.holds() {
        return Ok(None);
    }
    let last = parts.shown(xml, cell)?;
    let above = match sheet.cell(at.last.saturating_sub(1), cell.column).filter(|_| at.first < at.last) {
        Some(above) => Some(parts.shown(xml, above)?),
        None => None,
    };
    let text = match (last.trim().parse::<i64>(), above.as_deref().map(|above| above.trim().parse::<i64>())) {
        (Ok(last), Some(Ok(above))) if last == above + 1 => (last + i64::from(more)).to_string(),
        (Ok(1), None) => (1 + i64::from(more)).to_string(),
        (Err(_), Some(_)) if above.as_deref() == Some(last.as_str()) => last,
        (Err(_), None) => last,
        _ => return Ok(None),
    };
    if cell.kind == Kind::Number {
        return Ok(Some(("", format!("<{p}v>{text}</{p}v>"))));
    }
    let text = super::cell::in_cell(&text);
    Ok(Some((" t=\"inlineStr\"", format!("<{p}is><{p}t xml:space=\"preserve\">{text}</{p}t></{p}is>"))))
}
