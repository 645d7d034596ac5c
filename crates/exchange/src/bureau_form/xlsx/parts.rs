//! A workbook opened, with the parts that change kept beside those that don't.

use std::collections::BTreeMap;

use super::{
    super::{FormError, package::Package, relations, xml::text_of},
    shared_texts::SharedTexts,
    sheet::{Cell, Kind},
    styles::Styles,
    workbook::{self, Workbook},
};
use crate::grid;

const CONTENT_TYPES: &str = "[Content_Types].xml";

/// A workbook's parts.
pub(super) struct Parts<'a> {
    package: Package<'a>,
    /// Its list of sheets.
    pub(super) workbook: Workbook,
    /// How cells show their values.
    pub(super) styles: Styles,
    /// Texts cells share.
    pub(super) shared: SharedTexts,
    changed: BTreeMap<String, Option<String>>,
}

impl<'a> Parts<'a> {
    /// Opens a workbook.
    pub(super) fn open(mut package: Package<'a>) -> Result<Self, FormError> {
        let workbook = workbook::read(&mut package)?;
        let mut of = |part: &Option<String>| match part {
            Some(part) => Ok(package.text(part)?.unwrap_or_default()),
            None => Ok::<String, FormError>(String::new()),
        };
        let styles = Styles::read(&of(&workbook.styles)?)?;
        let shared = SharedTexts::read(of(&workbook.shared_texts)?)?;
        Ok(Self { package, workbook, styles, shared, changed: BTreeMap::new() })
    }

    /// A part as it is by now; none where there is none.
    pub(super) fn text(&mut self, part: &str) -> Result<Option<String>, FormError> {
        match self.changed.get(part) {
            Some(text) => Ok(text.clone()),
            None => self.package.text(part),
        }
    }

    /// The part of a sheet, by its place among the sheets.
    pub(super) fn sheet(&mut self, index: usize) -> Result<String, FormError> {
        let part = self.workbook.sheets.get(index).map(|sheet| sheet.part.clone()).unwrap_or_default();
        self.text(&part)?.ok_or_else(|| FormError::broken(format!("no part {part}")))
    }

    /// Puts a sheet's part in place of what it was.
    pub(super) fn put_sheet(&mut self, index: usize, text: String) {
        if let Some(sheet) = self.workbook.sheets.get(index) {
            self.changed.insert(sheet.part.clone(), Some(text));
        }
    }

    /// Puts a part in place of what it was.
    pub(super) fn put(&mut self, part: &str, text: String) {
        self.changed.insert(part.to_owned(), Some(text));
    }

    /// The parts a part leads to.
    pub(super) fn related(&mut self, part: &str) -> Result<Vec<relations::Relation>, FormError> {
        relations::of(&mut self.package, part)
    }

    /// Names of all parts.
    pub(super) fn names(&self) -> Vec<String> {
        self.package.names()
    }

    /// What a cell shows, as a person would copy it.
    pub(super) fn shown(&self, xml: &str, cell: &Cell) -> Result<String, FormError> {
        let Some(value) = cell.value.clone().and_then(|value| xml.get(value)) else { return Ok(String::new()) };
        let text = text_of(value)?;
        Ok(match cell.kind {
            Kind::Shared => text.trim().parse().map_or(Ok(String::new()), |index| self.shared.text(index))?,
            Kind::Inline | Kind::Text => text,
            Kind::Truth => grid::truth(u8::from(text.trim() == "1")).text(),
            Kind::Failed => grid::Cell::Failed.text(),
            Kind::Number => match text.trim().parse() {
                Ok(value) => {
                    grid::shown_number(value, self.styles.get(cell.style).shown, self.workbook.from_1904).text()
                }
                Err(_) => text,
            },
        }
        .replace("_x000D_", ""))
    }

    /// Formulas have moved: the order they were worked out in is no longer true, and is found anew when it is opened.
    pub(super) fn forget_calculation_chain(&mut self) -> Result<(), FormError> {
        let Some(chain) = self.workbook.calculation_chain.clone() else { return Ok(()) };
        let name = chain.rsplit('/').next().unwrap_or_default().to_owned();
        for list in [CONTENT_TYPES.to_owned(), relations::list_of(&self.workbook.part)] {
            if let Some(text) = self.text(&list)? {
                self.put(&list, workbook::without_entry(&text, &name)?);
            }
        }
        self.changed.insert(chain, None);
        Ok(())
    }

    /// The file, with nothing but the changed parts other than it was.
    pub(super) fn written(self) -> Result<Vec<u8>, FormError> {
        self.package.with(&self.changed)
    }
}
