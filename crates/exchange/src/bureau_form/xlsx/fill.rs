//! Filling a workbook: what goes into which cell is gathered sheet by sheet, then each sheet is written once.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::{
        Answers, Filled, Filling, FormError, MappedTable, Placeholder, Record, Unfilled, Value, Why, package::Package,
        placeholder,
    },
    cell::Content,
    formula::Inserted,
    hindrance, insert,
    parts::Parts,
    reference::{self, LAST_COLUMN, LAST_ROW},
    results,
    room::{self, Place},
    runs,
    sheet::{Cell, Sheet},
    styles, workbook, writing,
};

/// Cells of a sheet that get something, by row (from 1) and column (from 0).
pub(super) type Contents = BTreeMap<(u32, usize), Content>;

/// Fills a workbook.
pub(in super::super) fn fill(package: Package<'_>, filling: &Filling) -> Result<Filled, FormError> {
    let mut filler =
        Filler { parts: Parts::open(package)?, filling, unfilled: Vec::new(), places: 0, has_formulas: false };
    let listed = filler.parts.workbook.sheets.clone();
    let known = |name: &str| listed.iter().any(|sheet| sheet.name == name);
    let mut gone: BTreeSet<&str> = BTreeSet::new();
    gone.extend(filling.cells.iter().map(|cell| cell.sheet.as_str()).filter(|name| !known(name)));
    gone.extend(filling.tables.iter().map(|table| table.sheet.as_str()).filter(|name| !known(name)));
    for name in gone {
        filler.unfilled(format!("「{name}」"), Why::NoSuchSheet);
    }
    for (index, sheet) in listed.iter().enumerate() {
        filler.sheet(index, &sheet.name)?;
    }
    filler.finished()
}

struct Filler<'a> {
    parts: Parts<'a>,
    filling: &'a Filling,
    unfilled: Vec<Unfilled>,
    places: usize,
    has_formulas: bool,
}

/// A table to be filled: pointed at, or told by names in its first row.
#[derive(Debug, Clone)]
struct Table {
    first_row: u32,
    list: String,
    columns: Vec<(usize, Column)>,
    names_in_first: bool,
}

/// What a column of a table takes from each record.
#[derive(Debug, Clone)]
enum Column {
    /// One field.
    Field(String),
    /// A text with names in it.
    Text(String),
}

impl Filler<'_> {
    fn unfilled(&mut self, place: String, why: Why) {
        let unfilled = Unfilled { place, why };
        if !self.unfilled.contains(&unfilled) {
            self.unfilled.push(unfilled);
        }
    }

    fn sheet(&mut self, index: usize, name: &str) -> Result<(), FormError> {
        let mut contents = Contents::new();
        let mut tables: Vec<Table> =
            self.filling.tables.iter().filter(|table| table.sheet == name).map(Table::pointed_at).collect();
        tables.extend(self.named(index, name, &mut contents)?);
        self.pointed_at(index, name, &mut contents)?;
        // From below: rows that come in move what is already placed, but no table that is still to be filled.
        tables.sort_by_key(|table| std::cmp::Reverse(table.first_row));
        for table in &tables {
            self.table(index, name, table, &mut contents)?;
        }
        let xml = self.parts.sheet(index)?;
        let sheet = Sheet::read(&xml)?;
        self.has_formulas |= sheet.rows.iter().flat_map(|row| &row.cells).any(|cell| cell.formula);
        contents.retain(|(row, column), content| {
            let too_long = content.is_too_long();
            if too_long {
                let place = format!("「{name}」{}", reference::name(*row, *column));
                self.unfilled.push(Unfilled { place, why: Why::TooLong });
            }
            !too_long
        });
        if !contents.is_empty() {
            self.places += contents.values().filter(|content| **content != Content::Nothing).count();
            let wrapping = self.wrapping(&sheet, &contents)?;
            self.parts.put_sheet(index, writing::written(&xml, &sheet, &contents, &wrapping)?);
        }
        Ok(())
    }

    /// Cells with names in braces: those of single values are filled, those of a list make a table of their row.
    fn named(&mut self, index: usize, name: &str, contents: &mut Contents) -> Result<Vec<Table>, FormError> {
        let xml = self.parts.sheet(index)?;
        let sheet = Sheet::read(&xml)?;
        let mut tables: BTreeMap<(u32, String), Table> = BTreeMap::new();
        for row in &sheet.rows {
            for cell in row.cells.iter().filter(|cell| cell.holds() && !cell.formula) {
                let text = self.parts.shown(&xml, cell)?;
                let found: Vec<Placeholder> = placeholder::find(&text).into_iter().map(|(name, _)| name).collect();
                if found.is_empty() {
                    continue;
                }
                let place = (row.number, cell.column);
                let words = format!("「{name}」{}", reference::name(place.0, place.1));
                let lists = found.iter().filter_map(|name| name.list.as_ref());
                match lists.clone().find(|list| self.filling.answers.lists.contains_key(*list)) {
                    Some(list) => {
                        self.name_unknown(&found, Some(list), &words);
                        let table =
                            tables.entry((row.number, list.clone())).or_insert_with(|| Table::named(place.0, list));
                        table.columns.push((cell.column, Column::Text(text)));
                    }
                    None => {
                        self.name_unknown(&found, None, &words);
                        contents.extend(self.said(&xml, cell, &text)?.map(|content| (place, content)));
                    }
                }
            }
        }
        Ok(tables.into_values().collect())
    }

    fn name_unknown(&mut self, found: &[Placeholder], list: Option<&String>, place: &str) {
        let answers = &self.filling.answers;
        let unknown: Vec<Placeholder> = found
            .iter()
            .filter(|name| match (&name.list, list) {
                (Some(own), _) => !answers.lists.get(own).is_some_and(|list| has_field(list, &name.name)),
                (None, Some(list)) => {
                    let of_list = answers.lists.get(list).is_some_and(|list| has_field(list, &name.name));
                    !of_list && !answers.values.contains_key(&name.name)
                }
                (None, None) => !answers.values.contains_key(&name.name),
            })
            .cloned()
            .collect();
        for name in unknown {
            self.unfilled(place.to_owned(), Why::UnknownName(name));
        }
    }

    /// What a cell with names says; none where nothing is known of them.
    fn said(&self, xml: &str, cell: &Cell, text: &str) -> Result<Option<Content>, FormError> {
        let values = &self.filling.answers.values;
        let known = |name: &Placeholder| values.get(&name.name).filter(|_| name.list.is_none());
        if let Some(value) = placeholder::alone(text).as_ref().and_then(known) {
            let style = self.parts.styles.get(cell.style);
            return Ok(Some(Content::of(value, style, self.parts.workbook.from_1904)));
        }
        runs::replaced(&self.parts, xml, cell, text, |name| known(name).map(Value::words))
    }

    /// Cells that were pointed at.
    fn pointed_at(&mut self, index: usize, name: &str, contents: &mut Contents) -> Result<(), FormError> {
        let xml = self.parts.sheet(index)?;
        let sheet = Sheet::read(&xml)?;
        for mapped in self.filling.cells.iter().filter(|cell| cell.sheet == name) {
            let words = format!("「{name}」{}", reference::name(mapped.row, mapped.column));
            if mapped.row == 0 || mapped.row > LAST_ROW || mapped.column > LAST_COLUMN {
                self.unfilled(words, Why::NoSuchCell);
                continue;
            }
            let place = sheet.shown_by(mapped.row, mapped.column);
            if sheet.is_formula(place.0, place.1) {
                self.unfilled(words, Why::Formula);
                continue;
            }
            let style = self.parts.styles.get(sheet.style_at(place));
            contents.insert(place, Content::of(&mapped.value, style, self.parts.workbook.from_1904));
        }
        Ok(())
    }

    /// Fills a table, with rows put in where it is too short and that can be done rightly.
    fn table(&mut self, index: usize, name: &str, table: &Table, contents: &mut Contents) -> Result<(), FormError> {
        let words = format!("「{name}」第 {} 行起的表", table.first_row);
        let answers = &self.filling.answers;
        let Some(records) = answers.lists.get(&table.list) else {
            self.unfilled(words, Why::UnknownList(table.list.clone()));
            return Ok(());
        };
        if table.first_row == 0 || table.first_row > LAST_ROW || table.columns.iter().any(|(at, _)| *at > LAST_COLUMN) {
            self.unfilled(words, Why::NoSuchCell);
            return Ok(());
        }
        // Without a record the names of the first row still go.
        let nobody = [Record::new()];
        let records = if records.is_empty() && table.names_in_first { &nobody[..] } else { &records[..] };
        let columns: Vec<usize> = table.columns.iter().map(|(column, _)| *column).collect();
        let wanted = u32::try_from(records.len()).unwrap_or(u32::MAX).min(LAST_ROW);
        let mut xml = self.parts.sheet(index)?;
        let mut sheet = Sheet::read(&xml)?;
        let place =
            Place { first_row: table.first_row, columns: &columns, wanted, names_in_first: table.names_in_first };
        let found = room::room(&self.parts, &xml, &sheet, &place)?;
        if found.rows == 0 && !records.is_empty() {
            let formula = columns.iter().any(|column| sheet.is_formula(table.first_row, *column));
            self.unfilled(words, if formula { Why::Formula } else { Why::Taken });
            return Ok(());
        }
        let mut rows = found.rows;
        if wanted > rows {
            let last = table.first_row + rows - 1;
            let at = Inserted {
                sheet: name.to_owned(),
                first: table.first_row,
                last,
                count: wanted - rows,
                shifts: !found.is_open,
            };
            if hindrance::can_insert(&mut self.parts, index, &at)? {
                insert::insert(&mut self.parts, index, &at, &columns)?;
                *contents = std::mem::take(contents)
                    .into_iter()
                    .map(|((row, column), content)| ((at.row(row), column), content))
                    .collect();
                rows = wanted;
                xml = self.parts.sheet(index)?;
                sheet = Sheet::read(&xml)?;
            } else {
                let left = (wanted - rows) as usize;
                self.unfilled(words, Why::NoRoom { rows: rows as usize, left });
            }
        }
        for (nth, record) in (0..rows).zip(records) {
            for (column, takes) in &table.columns {
                let place = sheet.shown_by(table.first_row + nth, *column);
                let style = self.parts.styles.get(sheet.style_at(place));
                if let Some(value) = takes.of(record, answers, &table.list) {
                    contents.insert(place, Content::of(&value, style, self.parts.workbook.from_1904));
                }
            }
        }
        Ok(())
    }

    /// Styles that show the lines of a text, by those that don't; they come into the workbook where they are wanted.
    fn wrapping(
        &mut self,
        sheet: &Sheet,
        contents: &Contents,
    ) -> Result<std::collections::HashMap<u32, u32>, FormError> {
        let lines = contents.iter().filter(|(_, content)| content.has_lines());
        let styles: BTreeSet<u32> = lines.map(|(place, _)| sheet.style_at(*place)).collect();
        let wanted: Vec<u32> = styles.into_iter().filter(|style| !self.parts.styles.get(*style).wraps).collect();
        let Some(part) = self.parts.workbook.styles.clone().filter(|_| !wanted.is_empty()) else {
            return Ok(Default::default());
        };
        let text = self.parts.text(&part)?.unwrap_or_default();
        let (text, numbers) = styles::wrapping(&text, &wanted)?;
        self.parts.styles = styles::Styles::read(&text)?;
        self.parts.put(&part, text);
        Ok(numbers)
    }

    fn finished(mut self) -> Result<Filled, FormError> {
        if self.has_formulas && self.places > 0 {
            let part = self.parts.workbook.part.clone();
            let text = self.parts.text(&part)?.unwrap_or_default();
            self.parts.put(&part, workbook::calculated_on_load(&text)?);
            for index in 0..self.parts.workbook.sheets.len() {
                let xml = self.parts.sheet(index)?;
                if let Some(text) = results::forgotten(&xml, &Sheet::read(&xml)?)? {
                    self.parts.put_sheet(index, text);
                }
            }
        }
        Ok(Filled { bytes: self.parts.written()?, places: self.places, unfilled: self.unfilled })
    }
}

fn has_field(list: &[Record], field: &str) -> bool {
    // Of a list without records no field is known to be wrong.
    list.first().is_none_or(|record| record.contains_key(field))
}

impl Table {
    fn pointed_at(mapped: &MappedTable) -> Self {
        let columns = mapped.columns.iter().map(|(column, field)| (*column, Column::Field(field.clone()))).collect();
        Self { first_row: mapped.first_row, list: mapped.list.clone(), columns, names_in_first: false }
    }

    fn named(first_row: u32, list: &str) -> Self {
        Self { first_row, list: list.to_owned(), columns: Vec::new(), names_in_first: true }
    }
}

impl Column {
    /// What a record says in this column; none where it says nothing of it.
    fn of(&self, record: &Record, answers: &Answers, list: &str) -> Option<Value> {
        let says = |name: &Placeholder| answers.in_record(record, list, name);
        match self {
            Self::Field(field) => record.get(field).cloned(),
            Self::Text(text) => match placeholder::alone(text) {
                Some(name) => says(&name),
                None => {
                    let replaced = placeholder::replaced(&[text], |name| says(name).map(|value| value.words()));
                    replaced.into_iter().flatten().next().map(Value::Text)
                }
            },
        }
    }
}
