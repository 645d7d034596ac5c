//! What keeps rows from being put into a sheet: something would not be right afterwards.

use super::{
    super::{
        FormError,
        xml::{Step, Walk, escaped},
    },
    formula::Inserted,
    insert::formulas,
    parts::Parts,
    reference::{self, LAST_ROW},
    sheet::{Cell, Sheet},
};

/// Elements of a sheet that say nothing of rows, or whose rows are moved here.
const MOVABLE: [&str; 26] = [
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetCalcPr",
    "sheetProtection",
    "autoFilter",
    "mergeCells",
    "phoneticPr",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "colBreaks",
    "ignoredErrors",
    "picture",
    "legacyDrawingHF",
    "drawing",
    "legacyDrawing",
    "extLst",
];
/// Parts that may show the rows of any sheet.
const SHOWING: [&str; 4] = ["xl/charts/", "xl/pivotCache/", "xl/chartsheets/", "xl/pivotTables/"];

/// Whether rows can be put in so that everything is right afterwards.
pub(super) fn can_insert(parts: &mut Parts<'_>, index: usize, at: &Inserted) -> Result<bool, FormError> {
    let xml = parts.sheet(index)?;
    let sheet = Sheet::read(&xml)?;
    let mut level = 0usize;
    let mut walk = Walk::new(&xml);
    let mut extensions = None;
    while let Some(step) = walk.step()? {
        match step {
            Step::Open(tag) => {
                if level == 1 && !MOVABLE.contains(&tag.local()) {
                    return Ok(false);
                }
                if level == 1 && tag.local() == "extLst" {
                    extensions = Some(tag.span.end);
                }
                level += 1;
            }
            Step::Alone(tag) if level == 1 && !MOVABLE.contains(&tag.local()) => return Ok(false),
            Step::Close(..) => level = level.saturating_sub(1),
            _ => {}
        }
    }
    // Newer rules of Excel stand in extensions, with areas and formulas of their own.
    let extended =
        extensions.and_then(|from| xml.get(from..)).is_some_and(|text| text.contains("sqref") || text.contains(":f>"));
    let straddles = |first: u32, last: u32| {
        let inside = first <= at.last && last >= at.first;
        inside && first != last && !(first <= at.first && last >= at.last)
    };
    let merges = sheet.merges.iter().any(|merge| straddles(merge.first_row, merge.last_row));
    let arrays = sheet.arrays.iter().any(|area| area.last_row >= at.first);
    let written_last = sheet.rows.iter().filter(|row| row.cells.iter().any(Cell::holds)).map(|row| row.number);
    let too_low = at.shifts && written_last.max().unwrap_or(0).saturating_add(at.count) > LAST_ROW;
    if extended || merges || arrays || too_low || at.last.saturating_add(at.count) > LAST_ROW {
        return Ok(false);
    }
    Ok(!is_drawn_below(parts, index, at)? && !is_shown_elsewhere(parts, at)? && !formulas(parts, index, at)?.in_doubt)
}

/// Whether a picture, a chart or a remark stands in rows that move.
fn is_drawn_below(parts: &mut Parts<'_>, index: usize, at: &Inserted) -> Result<bool, FormError> {
    let part = parts.workbook.sheets.get(index).map(|sheet| sheet.part.clone()).unwrap_or_default();
    for relation in parts.related(&part)? {
        let text = match relation.kind.as_str() {
            "drawing" | "comments" => parts.text(&relation.part)?.unwrap_or_default(),
            "threadedComment" | "pivotTable" | "table" => return Ok(true),
            _ => continue,
        };
        let mut walk = Walk::new(&text);
        let mut in_row = false;
        while let Some(step) = walk.step()? {
            match step {
                Step::Open(tag) | Step::Alone(tag) => {
                    in_row = tag.local() == "row";
                    let named = tag.attribute("ref").filter(|_| tag.local() == "comment");
                    if named.and_then(|name| reference::cell(&name)).is_some_and(|(row, _)| row > at.last) {
                        return Ok(true);
                    }
                }
                // Drawings count rows from 0.
                Step::Text(text) if in_row && text.trim().parse().is_ok_and(|row: u32| row >= at.last) => {
                    return Ok(true);
                }
                Step::Text(_) => {}
                Step::Close(..) => in_row = false,
            }
        }
    }
    Ok(false)
}

/// Whether a chart or a pivot table takes its figures from the sheet.
fn is_shown_elsewhere(parts: &mut Parts<'_>, at: &Inserted) -> Result<bool, FormError> {
    let name = escaped(&at.sheet);
    for part in parts.names().iter().filter(|name| SHOWING.iter().any(|folder| name.starts_with(folder))) {
        if parts.text(part).ok().flatten().is_some_and(|text| text.contains(&name) || text.contains(&at.sheet)) {
            return Ok(true);
        }
    }
    Ok(false)
}
