//! Cells put into the XML of a sheet, all else as it stood.

use std::{collections::HashMap, ops::Bound};

use super::{
    super::{FormError, xml::Edits},
    cell::written as cell,
    fill::Contents,
    reference,
    sheet::{Row, Sheet},
    tags::{tag_at, with_attribute},
};

/// The sheet with its contents; `wrapping` tells which style shows lines in place of one that doesn't.
pub(super) fn written(
    xml: &str,
    sheet: &Sheet,
    contents: &Contents,
    wrapping: &HashMap<u32, u32>,
) -> Result<String, FormError> {
    let writing = Writing { xml, sheet, contents, wrapping };
    let mut edits = Edits::default();
    let mut numbers: Vec<u32> = contents.keys().map(|(row, _)| *row).collect();
    numbers.dedup();
    // Rows that are not there yet, by the place they come to.
    let mut new: Vec<(usize, String)> = Vec::new();
    for number in numbers {
        match sheet.row(number) {
            Some(row) => writing.fill_row(row, &mut edits)?,
            None => {
                let p = &sheet.prefix;
                let cells: String =
                    writing.of_row(number).map(|place| writing.cell(place, None)).collect::<Result<_, _>>()?;
                new.push((writing.place_of(number), format!("<{p}row r=\"{number}\">{cells}</{p}row>")));
            }
        }
    }
    match &sheet.inside {
        Some(_) => new.into_iter().for_each(|(place, row)| edits.replace(place..place, row)),
        None if !new.is_empty() => {
            let rows: String = new.into_iter().map(|(_, row)| row).collect();
            let opening = tag_at(xml, &sheet.data)?;
            let name = format!("{}{}", opening.prefix(), opening.local());
            edits.replace(sheet.data.clone(), format!("<{name}>{rows}</{name}>"));
        }
        None => {}
    }
    writing.dimension(&mut edits)?;
    Ok(edits.applied_to(xml))
}

struct Writing<'a> {
    xml: &'a str,
    sheet: &'a Sheet,
    contents: &'a Contents,
    wrapping: &'a HashMap<u32, u32>,
}

impl Writing<'_> {
    fn of_row(&self, number: u32) -> impl Iterator<Item = (u32, usize)> {
        let range = (Bound::Included((number, 0)), Bound::Included((number, usize::MAX)));
        self.contents.range(range).map(|(place, _)| *place)
    }

    /// Before the first row with a higher number, or at the end.
    fn place_of(&self, number: u32) -> usize {
        let after = self.sheet.rows.iter().find(|row| row.number > number).map(|row| row.whole.start);
        after.or(self.sheet.inside.as_ref().map(|inside| inside.end)).unwrap_or(self.sheet.data.start)
    }

    fn cell(&self, place: (u32, usize), had: Option<&super::sheet::Cell>) -> Result<String, FormError> {
        let Some(content) = self.contents.get(&place) else { return Ok(String::new()) };
        let style = self.sheet.style_at(place);
        let style = if content.has_lines() { self.wrapping.get(&style).copied().unwrap_or(style) } else { style };
        let tag = had.map(|cell| tag_at(self.xml, &cell.tag)).transpose()?;
        Ok(cell(&self.sheet.prefix, place, style, tag.as_ref(), content))
    }

    fn fill_row(&self, row: &Row, edits: &mut Edits) -> Result<(), FormError> {
        let tag = tag_at(self.xml, &row.tag)?;
        let opening = self.opening(row, &tag);
        if row.is_alone() {
            let cells: String =
                self.of_row(row.number).map(|place| self.cell(place, None)).collect::<Result<_, _>>()?;
            let opening = opening.unwrap_or_else(|| self.xml.get(row.tag.clone()).unwrap_or_default().to_owned());
            let opening = opening.trim_end_matches("/>").trim_end();
            let p = &self.sheet.prefix;
            edits.replace(row.whole.clone(), format!("{opening}>{cells}</{p}row>"));
            return Ok(());
        }
        if let Some(opening) = opening {
            edits.replace(row.tag.clone(), opening);
        }
        for place in self.of_row(row.number) {
            match row.cell(place.1) {
                Some(had) => edits.replace(had.whole.clone(), self.cell(place, Some(had))?),
                None => {
                    let after = row.cells.iter().find(|cell| cell.column > place.1);
                    let at = after.map_or(row.inside_end, |cell| cell.whole.start);
                    edits.replace(at..at, self.cell(place, None)?);
                }
            }
        }
        Ok(())
    }

    /// The row's tag where it says which columns it has and gets others.
    fn opening(&self, row: &Row, tag: &super::super::xml::Tag<'_>) -> Option<String> {
        let spans = tag.attribute("spans")?;
        let (first, last) = spans.trim().split_once(':')?;
        let (first, last): (usize, usize) = (first.parse().ok()?, last.parse().ok()?);
        let new: Vec<usize> = self.of_row(row.number).map(|(_, column)| column + 1).collect();
        let wider = (first.min(*new.iter().min()?), last.max(*new.iter().max()?));
        (wider != (first, last)).then(|| with_attribute(tag, "spans", &format!("{}:{}", wider.0, wider.1), self.xml))
    }

    /// The area in use, where it grows.
    fn dimension(&self, edits: &mut Edits) -> Result<(), FormError> {
        let Some((place, said)) = &self.sheet.dimension else { return Ok(()) };
        let Some(mut area) = reference::area(said) else { return Ok(()) };
        let before = area;
        for (row, column) in self.contents.keys() {
            area.first_row = area.first_row.min(*row);
            area.last_row = area.last_row.max(*row);
            area.first_column = area.first_column.min(*column);
            area.last_column = area.last_column.max(*column);
        }
        if area != before {
            let tag = tag_at(self.xml, place)?;
            edits.replace(place.clone(), with_attribute(&tag, "ref", &reference::area_name(&area), self.xml));
        }
        Ok(())
    }
}
