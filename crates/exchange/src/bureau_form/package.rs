//! The zip around a form: its parts, read one by one, and copied as they lie where nothing changes.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read, Write},
};

use zip::{ZipArchive, ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::{
    FormError, FormKind,
    xml::{Step, Walk},
};
use crate::{attachment::MAX_PAPER_BYTES, grid};

/// The list of what kind each part is.
const CONTENT_TYPES: &str = "[Content_Types].xml";
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/// What the main part of a form is listed as, and the kind that makes it.
const MAIN_PARTS: [(&str, FormKind); 4] = [
    ("spreadsheetml.sheet.main+xml", FormKind::Workbook),
    ("ms-excel.sheet.macroEnabled.main+xml", FormKind::MacroWorkbook),
    ("wordprocessingml.document.main+xml", FormKind::Document),
    ("ms-word.document.macroEnabled.main+xml", FormKind::MacroDocument),
];
/// Kinds that are told from damage, and what to save them as.
const OTHER_MAIN_PARTS: [(&str, &str, &str); 4] = [
    ("spreadsheetml.template.main+xml", "表格模板（.xltx）", ".xlsx"),
    ("ms-excel.sheet.binary.macroEnabled.main", "二进制的 xlsb 表格", ".xlsx"),
    ("wordprocessingml.template.main+xml", "文档模板（.dotx）", ".docx"),
    ("ms-excel.template.macroEnabled.main+xml", "表格模板（.xltm）", ".xlsx"),
];

/// A form's file, within the limits every file is read by.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// Part and what kind it is, as the list of contents has them.
    listed: Vec<(String, String)>,
    /// What kind of form it is.
    pub(super) kind: FormKind,
}

impl<'a> Package<'a> {
    /// Opens a file by its content; the name's ending plays no part.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, FormError> {
        if bytes.len() > MAX_PAPER_BYTES {
            return Err(FormError::TooLarge { megabytes: MAX_PAPER_BYTES >> 20 });
        }
        if !bytes.starts_with(b"PK") {
            return Err(not_packed(bytes));
        }
        grid::check_package(bytes)?;
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(FormError::broken)?;
        let mut package = Self { archive, listed: Vec::new(), kind: FormKind::Workbook };
        let Some(list) = package.text(CONTENT_TYPES)? else {
            return Err(grid::kind_of(bytes).err().map_or(FormError::UnknownKind, FormError::from));
        };
        package.listed = listed(&list)?;
        let is = |named: &str| package.listed.iter().any(|(_, kind)| kind.contains(named));
        let found = MAIN_PARTS.iter().find(|(named, _)| is(named)).map(|(_, kind)| *kind);
        let other = OTHER_MAIN_PARTS.iter().find(|(named, ..)| is(named));
        package.kind = match (found, other) {
            (Some(kind), _) => kind,
            (None, Some((_, kind, fitting))) => return Err(FormError::OldFormat { kind, fitting }),
            (None, None) => return Err(FormError::OtherKind { kind: "别的程序的文件" }),
        };
        Ok(package)
    }

    /// The parts of a kind, in the order of the list of contents.
    pub(super) fn parts_of(&self, kind: &str) -> Vec<String> {
        self.listed
            .iter()
            .filter(|(part, listed)| !part.is_empty() && listed.contains(kind))
            .map(|(part, _)| part.clone())
            .collect()
    }

    /// Names of all parts.
    pub(super) fn names(&self) -> Vec<String> {
        self.archive.file_names().map(str::to_owned).collect()
    }

    /// The text of a part; none where there is no such part. Other encodings than UTF-8 are refused.
    pub(super) fn text(&mut self, name: &str) -> Result<Option<String>, FormError> {
        let mut text = String::new();
        match self.archive.by_name(name) {
            Ok(mut part) => part.read_to_string(&mut text).map_err(FormError::broken)?,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(error) => return Err(FormError::broken(error)),
        };
        Ok(Some(text))
    }

    /// The file with some parts changed, and some gone where there is none: the others are copied as they lie, in
    /// their order, not unpacked.
    pub(super) fn with(mut self, changed: &BTreeMap<String, Option<String>>) -> Result<Vec<u8>, FormError> {
        let mut out = ZipWriter::new(Cursor::new(Vec::new()));
        for index in 0..self.archive.len() {
            let part = self.archive.by_index_raw(index).map_err(FormError::broken)?;
            match changed.get(part.name()) {
                None => out.raw_copy_file(part).map_err(FormError::broken)?,
                Some(None) => {}
                Some(Some(text)) => {
                    let mut options = SimpleFileOptions::default();
                    if let Some(at) = part.last_modified() {
                        options = options.last_modified_time(at);
                    }
                    out.start_file(part.name(), options).map_err(FormError::broken)?;
                    out.write_all(text.as_bytes()).map_err(FormError::broken)?;
                }
            }
        }
        Ok(out.finish().map_err(FormError::broken)?.into_inner())
    }
}

/// What is no zip is never filled; it is told what it is.
fn not_packed(bytes: &[u8]) -> FormError {
    let compound = bytes.starts_with(COMPOUND);
    match grid::kind_of(bytes) {
        Ok(grid::Kind::Xls) => {
            FormError::OldFormat { kind: "97—2003 格式的表格（.xls 或 .et）", fitting: ".xlsx" }
        }
        Ok(grid::Kind::Text) => FormError::OtherKind { kind: "文本文件" },
        Ok(grid::Kind::Xlsx) => FormError::UnknownKind,
        Err(crate::Error::OtherKind { kind: "Word 文档" }) if compound => {
            FormError::OldFormat { kind: "97—2003 格式的文档（.doc 或 .wps）", fitting: ".docx" }
        }
        Err(crate::Error::OtherKind { kind: "文字文档" }) => {
            FormError::OldFormat { kind: "RTF 文档", fitting: ".docx" }
        }
        Err(error) => error.into(),
    }
}

fn listed(list: &str) -> Result<Vec<(String, String)>, FormError> {
    let mut walk = Walk::new(list);
    let mut parts = Vec::new();
    while let Some(step) = walk.step()? {
        let (Step::Open(tag) | Step::Alone(tag)) = step else { continue };
        let kind = tag.attribute("ContentType").unwrap_or_default();
        // A kind given by the ending of names alone tells of no part.
        let part = tag.attribute("PartName").unwrap_or_default();
        if matches!(tag.local(), "Override" | "Default") {
            parts.push((part.trim_start_matches('/').to_owned(), kind));
        }
    }
    Ok(parts)
}
