//! Forms that this program did not make are filled in place. `fixtures/make_forms.py` tells which programs made them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod cells;
mod documents;
mod hostile;
mod libreoffice;
mod names;
mod other_writers;
mod tables;
mod untouched;

use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
    path::PathBuf,
};

use exchange::bureau_form::{self, Answers, Filled, Filling, MappedCell, Record, Value};
use zip::ZipArchive;

/// A form beside this file.
fn form(name: &str) -> Vec<u8> {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests/bureau_form/fixtures", name].iter().collect();
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn fill(bytes: &[u8], filling: &Filling) -> Filled {
    bureau_form::fill(bytes, filling).expect("a sound form")
}

/// A cell pointed at, by its name as Excel shows it.
fn cell(sheet: &str, name: &str, value: Value) -> MappedCell {
    let letters = name.bytes().take_while(u8::is_ascii_uppercase).count();
    let column = name[..letters].bytes().fold(0, |sum, byte| sum * 26 + usize::from(byte - b'A') + 1) - 1;
    MappedCell { sheet: sheet.into(), row: name[letters..].parse().expect("a row"), column, value }
}

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn day(day: &str) -> Value {
    Value::Day(day.parse().expect("a day"))
}

fn record(fields: &[(&str, Value)]) -> Record {
    fields.iter().map(|(field, value)| ((*field).to_owned(), value.clone())).collect()
}

fn values(values: &[(&str, Value)]) -> Answers {
    Answers { values: record(values), lists: BTreeMap::new() }
}

/// What was not filled, in words.
fn unfilled(filled: &Filled) -> Vec<String> {
    filled.unfilled.iter().map(ToString::to_string).collect()
}

/// The same without the names in braces that nobody was told of.
fn unfilled_otherwise(filled: &Filled) -> Vec<String> {
    unfilled(filled).into_iter().filter(|words| !words.contains("不认识")).collect()
}

/// The parts of a file: what each holds, and the bytes it takes in the zip.
fn parts(bytes: &[u8]) -> BTreeMap<String, (Vec<u8>, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut parts = BTreeMap::new();
    for index in 0..zip.len() {
        let (mut packed, mut content) = (Vec::new(), Vec::new());
        zip.by_index_raw(index).expect("a part").read_to_end(&mut packed).expect("its bytes");
        let mut part = zip.by_index(index).expect("a part");
        part.read_to_end(&mut content).expect("its content");
        parts.insert(part.name().to_owned(), (content, packed));
    }
    parts
}

/// The text of a part.
fn part(bytes: &[u8], name: &str) -> String {
    String::from_utf8(parts(bytes).remove(name).unwrap_or_else(|| panic!("no part {name}")).0).expect("UTF-8")
}

/// A cell as another library reads it.
fn read(bytes: &[u8], sheet: &str, name: &str) -> calamine::Data {
    use calamine::Reader;
    let mut book: calamine::Xlsx<_> = calamine::Xlsx::new(Cursor::new(bytes)).expect("calamine opens it");
    let at = cell(sheet, name, Value::Blank);
    let range = book.worksheet_range(sheet).expect("the sheet");
    range.get_value((at.row - 1, at.column as u32)).cloned().unwrap_or_default()
}

/// A formula as another library reads it.
fn formula(bytes: &[u8], sheet: &str, name: &str) -> String {
    use calamine::Reader;
    let mut book: calamine::Xlsx<_> = calamine::Xlsx::new(Cursor::new(bytes)).expect("calamine opens it");
    let at = cell(sheet, name, Value::Blank);
    let range = book.worksheet_formula(sheet).expect("the sheet");
    range.get_value((at.row - 1, at.column as u32)).cloned().unwrap_or_default()
}
