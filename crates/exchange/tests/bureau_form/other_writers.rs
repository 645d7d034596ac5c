//! Files as simple programs write them.

use calamine::Data;
use exchange::bureau_form::{Filling, Value};

use crate::{cell, fill, form, part, parts, read, text, unfilled, values};

#[test]
fn cells_without_names_and_tags_with_prefixes() {
    let answers = values(&[("支部全称", text("某支部")), ("书记", text("王芳")), ("主题", text("学习 <党章>"))]);
    let cells =
        vec![cell("表 1", "E4", Value::count(7)), cell("表 1", "B2", text("二")), cell("表 1", "A3", text("三"))];
    let filled = fill(&form("by-hand.xlsx"), &Filling { cells, answers, ..Filling::default() });
    assert_eq!(unfilled(&filled), [""; 0], "all is known");
    let read = |cell| read(&filled.bytes, "表 1", cell);
    assert_eq!(read("B1"), Data::String("某支部".into()), "a cell that had no name");
    assert_eq!(
        (read("A4"), read("C4")),
        (Data::String("书记：王芳".into()), Data::String("书记：王芳".into())),
        "two cells of one text"
    );
    assert_eq!(read("D4"), Data::String("主题：学习 <党章>。".into()), "braces of two widths in three pieces");
    assert_eq!(read("E4"), Data::Float(7.0), "after the last cell");
    assert_eq!(
        (read("B2"), read("A3")),
        (Data::String("二".into()), Data::String("三".into())),
        "in a row without inside, and in none"
    );
    assert_eq!(
        part(&filled.bytes, "xl/sharedStrings.xml"),
        part(&form("by-hand.xlsx"), "xl/sharedStrings.xml"),
        "shared texts stay"
    );
    let xml = part(&filled.bytes, "xl/worksheets/sheet1.xml");
    assert!(xml.starts_with('\u{feff}') && !xml.contains("<c ") && !xml.contains("<row"), "in its own manner: {xml}");
}

#[test]
fn macros_are_kept_as_they_are() {
    let before = form("macros.xlsm");
    let answers = values(&[("书记", text("王芳"))]);
    let filled = fill(&before, &Filling { answers, ..Filling::default() });
    assert_eq!(parts(&before)["xl/vbaProject.bin"], parts(&filled.bytes)["xl/vbaProject.bin"], "untouched");
    assert_eq!(read(&filled.bytes, "表 1", "A4"), Data::String("书记：王芳".into()), "and the form is filled");
}
