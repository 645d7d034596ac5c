//! Rows put into a sheet behind the last row of a table, and everything that hangs on the numbers of rows moved along.
//!
//! It is done whole or not at all: [`super::hindrance`] looks for what could not be moved rightly.

use std::{collections::HashMap, ops::Range};

use super::{
    super::{
        FormError,
        xml::{Edits, Step, Tag, Walk, escaped, text_of},
    },
    copies,
    formula::{self, Inserted},
    parts::Parts,
    reference::{self, LAST_ROW},
    sheet::{Cell, Row, Sheet},
    tags::{tag_at, with_attribute},
    workbook,
};
use crate::grid::Merge;

/// Puts the rows in.
pub(super) fn insert(parts: &mut Parts<'_>, index: usize, at: &Inserted, columns: &[usize]) -> Result<(), FormError> {
    let changed = formulas(parts, index, at)?;
    for (other, text) in changed.sheets {
        parts.put_sheet(other, text);
    }
    if let Some(text) = changed.workbook {
        let part = parts.workbook.part.clone();
        parts.put(&part, text);
    }
    // Formulas are already what they will be; now the rows take their places.
    let xml = parts.sheet(index)?;
    let sheet = Sheet::read(&xml)?;
    let new = copies::rows(parts, &xml, &sheet, at, columns)?;
    let mut edits = Edits::default();
    let mut placed = false;
    for row in &sheet.rows {
        if row.number > at.last && !placed {
            edits.replace(row.whole.start..row.whole.start, new.clone());
            placed = true;
        }
        let replaced = !at.shifts && (at.last + 1..=at.last + at.count).contains(&row.number);
        let beyond = at.row(row.number) > LAST_ROW;
        if replaced || beyond {
            edits.replace(row.whole.clone(), "");
        } else if at.row(row.number) != row.number {
            renumbered(&xml, row, at, &mut edits)?;
        }
    }
    if !placed && let Some(inside) = &sheet.inside {
        edits.replace(inside.end..inside.end, new);
    }
    areas(&xml, &sheet, at, &mut edits)?;
    parts.put_sheet(index, edits.applied_to(&xml));
    parts.forget_calculation_chain()
}

fn renumbered(xml: &str, row: &Row, at: &Inserted, edits: &mut Edits) -> Result<(), FormError> {
    let number = at.row(row.number);
    let tag = tag_at(xml, &row.tag)?;
    if tag.attribute("r").is_some() {
        edits.replace(row.tag.clone(), with_attribute(&tag, "r", &number.to_string(), xml));
    }
    for cell in &row.cells {
        let tag = tag_at(xml, &cell.tag)?;
        if tag.attribute("r").is_some() {
            let name = reference::name(number, cell.column);
            edits.replace(cell.tag.clone(), with_attribute(&tag, "r", &name, xml));
        }
    }
    Ok(())
}

/// Areas named by attributes: merged cells, rules, breaks, the area in use.
fn areas(xml: &str, sheet: &Sheet, at: &Inserted, edits: &mut Edits) -> Result<(), FormError> {
    let mut walk = Walk::new(xml);
    let mut inside: Vec<String> = Vec::new();
    let mut merged = None;
    // What is merged within the last row is merged within each new one.
    let within: Vec<&Merge> =
        sheet.merges.iter().filter(|merge| merge.first_row == at.last && merge.last_row == at.last).collect();
    while let Some(step) = walk.step()? {
        let (tag, alone) = match step {
            Step::Open(tag) => (tag, false),
            Step::Alone(tag) => (tag, true),
            Step::Close(name, span) => {
                inside.pop();
                if name == "mergeCells" {
                    merged = Some(span.start);
                }
                continue;
            }
            Step::Text(_) => continue,
        };
        if tag.local() == "mergeCells" && !within.is_empty() && tag.attribute("count").is_some() {
            let count = sheet.merges.len() + within.len() * at.count as usize;
            edits.replace(tag.span.clone(), with_attribute(&tag, "count", &count.to_string(), xml));
        }
        let parent = inside.last().map(String::as_str).unwrap_or_default();
        let key = match (parent, tag.local()) {
            ("worksheet", "dimension" | "autoFilter") | ("mergeCells", "mergeCell") | ("hyperlinks", "hyperlink") => {
                "ref"
            }
            ("worksheet", "conditionalFormatting")
            | ("dataValidations", "dataValidation")
            | ("ignoredErrors", "ignoredError") => "sqref",
            ("rowBreaks", "brk") => "id",
            _ => "",
        };
        if let Some(said) = tag.attribute(key).filter(|_| !key.is_empty()) {
            let takes_in = tag.local() != "mergeCell" || at.first != at.last;
            let moved = if key == "id" {
                said.parse().map_or(said.clone(), |row| at.row(row).to_string())
            } else {
                area_list(&said, at, takes_in)
            };
            if moved != said {
                edits.replace(tag.span.clone(), with_attribute(&tag, key, &moved, xml));
            }
        }
        if !alone {
            inside.push(tag.local().to_owned());
        }
    }
    if let Some(end) = merged {
        for row in at.last + 1..=at.last + at.count {
            for merge in &within {
                let area = reference::area_name(&Merge { first_row: row, last_row: row, ..**merge });
                edits.replace(end..end, format!("<{}mergeCell ref=\"{area}\"/>", sheet.prefix));
            }
        }
    }
    Ok(())
}

fn area_list(said: &str, at: &Inserted, takes_in: bool) -> String {
    let moved = said.split_whitespace().map(|one| match reference::area(one) {
        Some(area) => {
            let single = area.first_row == area.last_row && at.first != at.last;
            let (first_row, last_row) = at.rows(area.first_row, area.last_row, takes_in && !single);
            reference::area_name(&Merge { first_row, last_row, ..area })
        }
        None => one.to_owned(),
    });
    moved.collect::<Vec<_>>().join(" ")
}

/// Formulas of all sheets after the rows came in.
pub(super) struct Formulas {
    sheets: Vec<(usize, String)>,
    workbook: Option<String>,
    /// Whether it can't be told what one of them should become.
    pub(super) in_doubt: bool,
}

pub(super) fn formulas(parts: &mut Parts<'_>, index: usize, at: &Inserted) -> Result<Formulas, FormError> {
    let mut changed = Formulas { sheets: Vec::new(), workbook: None, in_doubt: false };
    for other in 0..parts.workbook.sheets.len() {
        let xml = parts.sheet(other)?;
        let (text, in_doubt) = of_sheet(&xml, at, other == index)?;
        changed.in_doubt |= in_doubt;
        if text != xml {
            changed.sheets.push((other, text));
        }
    }
    let part = parts.workbook.part.clone();
    let text = parts.text(&part)?.unwrap_or_default();
    let mut edits = Edits::default();
    for (formula, place) in workbook::defined_names(&text)? {
        let moved = formula::after_insert(&formula, at, false, false);
        // A name for the one row is a name for the table's first row; it may be either.
        changed.in_doubt |= moved.in_doubt;
        if moved.text != formula {
            edits.replace(place, escaped(&moved.text));
        }
    }
    if !edits.is_empty() {
        changed.workbook = Some(edits.applied_to(&text));
    }
    Ok(changed)
}

/// The formulas of a sheet; those that share one text get each their own, for the rows no longer follow each other.
fn of_sheet(xml: &str, at: &Inserted, on_sheet: bool) -> Result<(String, bool), FormError> {
    let mut edits = Edits::default();
    let mut in_doubt = false;
    let mut shared: HashMap<String, (String, u32, usize)> = HashMap::new();
    let sheet = Sheet::read(xml)?;
    for row in &sheet.rows {
        for cell in row.cells.iter().filter(|cell| cell.formula) {
            let Some((tag, place, text)) = formula_in(xml, cell)? else { continue };
            let own = at.covers(row.number) && on_sheet;
            let kind = tag.attribute("t");
            let said = match (kind.as_deref(), tag.attribute("si")) {
                (Some("shared"), Some(group)) if text.is_empty() => {
                    let Some((master, from_row, from_column)) = shared.get(&group) else { continue };
                    let columns = cell.column as i64 - *from_column as i64;
                    formula::copied(master, i64::from(row.number) - i64::from(*from_row), columns)
                }
                (Some("shared"), Some(group)) => {
                    shared.insert(group, (text.clone(), row.number, cell.column));
                    text.clone()
                }
                _ => text.clone(),
            };
            let moved = formula::after_insert(&said, at, on_sheet, own);
            in_doubt |= moved.in_doubt;
            let is_shared = kind.as_deref() == Some("shared");
            // On another sheet a group is let alone while it does not speak of this one.
            let touched = moved.text != said || (is_shared && (on_sheet || said.contains(&at.sheet)));
            if touched {
                let p = tag.prefix();
                let kept = tag.attributes().into_iter().filter(|_| !is_shared);
                let kept: String = kept.map(|(key, value)| format!(" {key}=\"{value}\"")).collect();
                edits.replace(place, format!("<{p}f{kept}>{}</{p}f>", escaped(&moved.text)));
            }
        }
    }
    rules(xml, at, on_sheet, &mut edits, &mut in_doubt)?;
    Ok((edits.applied_to(xml), in_doubt))
}

/// The formula of a cell: its tag, where it stands with its end, and its text.
pub(super) fn formula_in<'a>(xml: &'a str, cell: &Cell) -> Result<Option<(Tag<'a>, Range<usize>, String)>, FormError> {
    let inside = xml.get(cell.whole.clone()).unwrap_or_default();
    let base = cell.whole.start;
    let mut walk = Walk::new(inside);
    let mut begun = None;
    while let Some(step) = walk.step()? {
        match step {
            Step::Alone(tag) if tag.local() == "f" => {
                let place = base + tag.span.start..base + tag.span.end;
                return Ok(Some((tag, place, String::new())));
            }
            Step::Open(tag) if tag.local() == "f" => begun = Some(tag),
            Step::Close(name, span) if name == "f" => {
                let Some(tag) = begun.take() else { break };
                let text = text_of(inside.get(tag.span.end..span.start).unwrap_or_default())?;
                let place = base + tag.span.start..base + span.end;
                return Ok(Some((tag, place, text)));
            }
            _ => {}
        }
    }
    Ok(None)
}

/// Formulas of rules for colours and for what may be typed.
fn rules(xml: &str, at: &Inserted, on_sheet: bool, edits: &mut Edits, in_doubt: &mut bool) -> Result<(), FormError> {
    let mut walk = Walk::new(xml);
    let mut begun: Option<(usize, String)> = None;
    let is_rule = |name: &str| matches!(name, "formula" | "formula1" | "formula2");
    while let Some(step) = walk.step()? {
        match step {
            Step::Open(tag) if is_rule(tag.local()) => begun = Some((tag.span.end, String::new())),
            Step::Text(piece) => {
                if let Some((_, said)) = &mut begun {
                    said.push_str(&piece);
                }
            }
            Step::Close(name, span) if is_rule(&name) => {
                let Some((from, said)) = begun.take() else { continue };
                // A rule speaks of the cell it stands in as the table itself does.
                let moved = formula::after_insert(&said, at, on_sheet, false);
                let one_row = formula::after_insert(&said, at, on_sheet, true);
                let moved = if moved.in_doubt { one_row } else { moved };
                *in_doubt |= moved.in_doubt;
                if moved.text != said {
                    edits.replace(from..span.start, escaped(&moved.text));
                }
            }
            _ => {}
        }
    }
    Ok(())
}
