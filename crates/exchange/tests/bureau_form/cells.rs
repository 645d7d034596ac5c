//! Each kind of value as a cell holds it.

use calamine::Data;
use domain::money::Fen;
use exchange::bureau_form::{self, Filling, Value};

use crate::{cell, day, fill, form, formula, part, parts, read, text, unfilled, unfilled_otherwise, values};

fn with(cells: Vec<bureau_form::MappedCell>) -> bureau_form::Filled {
    fill(&form("monthly.xlsx"), &Filling { cells, ..Filling::default() })
}

#[test]
fn numbers_money_dates_and_shares_are_what_they_are() {
    let filled = with(vec![
        cell("月报", "B4", Value::count(3)),
        cell("月报", "B7", Value::Money(Fen(123_450))),
        cell("月报", "F2", day("2026-10-31")),
        cell("月报", "B9", Value::Percent { units: 935, decimals: 1 }),
        cell("月报", "C9", Value::Percent { units: 935, decimals: 1 }),
        cell("月报", "F4", day("2026-10-31")),
        cell("月报", "F5", day("1951-03")),
    ]);
    let read = |name| read(&filled.bytes, "月报", name);
    assert_eq!(read("B4"), Data::Float(3.0), "a count");
    assert_eq!(read("B7"), Data::Float(1234.5), "money in 元");
    let Data::DateTime(date) = read("F2") else { panic!("{:?} is no date", read("F2")) };
    assert_eq!(date.as_f64(), 46_326.0, "a date where the cell shows dates");
    assert_eq!(read("B9"), Data::Float(0.935), "a share where the cell shows shares");
    assert_eq!(read("C9"), Data::String("93.5%".into()), "and in words where it doesn't");
    assert_eq!(read("F4"), Data::String("2026年10月31日".into()), "a date in words");
    assert_eq!(read("F5"), Data::String("1951年3月".into()), "as much as is known of it");
    assert!(part(&filled.bytes, "xl/worksheets/sheet1.xml").contains("<v>1234.50</v>"), "by its digits, not a float");
}

#[test]
fn whatever_a_text_begins_with_it_is_text() {
    for typed in ["=1+1", "+86", "-", "@某人", "=HYPERLINK(\"http://x\")", "000123", "990178194602249886", "<b>&\"'"]
    {
        let filled = with(vec![cell("月报", "F4", text(typed))]);
        assert_eq!(read(&filled.bytes, "月报", "F4"), Data::String(typed.into()), "{typed}");
        assert_eq!(formula(&filled.bytes, "月报", "F4"), "", "{typed} is no formula");
    }
}

#[test]
fn long_texts_lines_and_odd_characters() {
    let filled = with(vec![
        cell("月报", "F4", text("第一行\n第二行")),
        cell("月报", "A13", text("𬭊𪟝㛃\u{1}（书记）")),
        cell("月报", "D13", text("_x0041_")),
        cell("月报", "F6", text(&"长".repeat(32_767))),
        cell("月报", "F7", text(&"长".repeat(32_768))),
        cell("月报", "A20", text("表外")),
        cell("月报", "H4", text("行外")),
    ]);
    let read = |name| read(&filled.bytes, "月报", name);
    assert_eq!(read("F4"), Data::String("第一行\n第二行".into()), "its lines are kept");
    assert_eq!(read("A13"), Data::String("𬭊𪟝㛃（书记）".into()), "rare characters stay, control characters go");
    let xml = part(&filled.bytes, "xl/worksheets/sheet1.xml");
    assert!(xml.contains("_x005F_x0041_"), "what looks like an escape is none");
    assert_eq!(read("F6").to_string().chars().count(), 32_767, "as long as a cell can be");
    assert_eq!(read("F7"), Data::Empty, "longer is not filled");
    assert_eq!(unfilled_otherwise(&filled), ["「月报」F7：文字超过一格能放的 32767 字，没有填"], "and named");
    assert_eq!(
        (read("A20"), read("H4")),
        (Data::String("表外".into()), Data::String("行外".into())),
        "cells that were not there"
    );
    let dimension = xml.split("<dimension ref=\"").nth(1).and_then(|rest| rest.split('"').next());
    assert_eq!(dimension, Some("A1:H20"), "the area in use has grown");
}

#[test]
fn a_formula_is_left_to_work() {
    let filled = with(vec![cell("月报", "B8", Value::count(9)), cell("月报", "E5", text("x"))]);
    assert_eq!((filled.places, formula(&filled.bytes, "月报", "B8").as_str()), (0, "SUM(B4:B6)"), "not written over");
    let named = ["「月报」B8：这一格是公式，由表自己算，没有填", "「月报」E5：这一格是公式，由表自己算，没有填"];
    assert_eq!(unfilled_otherwise(&filled), named, "each by its name");
}

#[test]
fn a_merged_cell_is_filled_where_it_is_shown() {
    let filled = with(vec![cell("月报", "D2", text("某支部")), cell("月报", "C11", text("情况"))]);
    assert_eq!(read(&filled.bytes, "月报", "B2"), Data::String("某支部".into()), "the upper left one");
    assert_eq!(read(&filled.bytes, "月报", "A10"), Data::String("情况".into()), "over rows, too");
    assert_eq!(read(&filled.bytes, "月报", "D2"), Data::Empty, "not the one behind it");
}

#[test]
fn what_is_not_there_is_named() {
    let filled = with(vec![cell("旧表", "B4", Value::count(1)), cell("月报", "A0", Value::count(1))]);
    let named = ["「旧表」：表里已经没有这张工作表，没有填", "「月报」A0：没有这一格，没有填"];
    assert_eq!(unfilled_otherwise(&filled), named, "by name");
}

#[test]
fn names_stand_for_values_alone_or_in_a_sentence() {
    let answers = values(&[
        ("支部全称", text("示范支部")),
        ("本月主题党日次数", Value::count(2)),
        ("本月党费实交", Value::Money(Fen(61_050))),
        ("填表人", text("李明")),
    ]);
    for name in ["monthly.xlsx", "libreoffice/monthly.xlsx"] {
        let before = form(name);
        let filled = fill(&before, &Filling { answers: answers.clone(), ..Filling::default() });
        let read = |cell| read(&filled.bytes, "月报", cell);
        assert_eq!(read("B2"), Data::String("示范支部".into()), "{name}: alone");
        let sentence = "情况说明：本月开展主题党日2次，交纳党费610.50元。{{没有这一项}}";
        assert_eq!(read("A10"), Data::String(sentence.into()), "{name}: in a sentence whose letters are in pieces");
        let same = Data::String("填表人：李明".into());
        assert_eq!((read("D13"), read("A14")), (same.clone(), same), "{name}: in two cells of one text");
        assert_eq!(
            unfilled(&filled),
            ["「月报」A10：不认识「{{没有这一项}}」，没有填"],
            "{name}: what it does not know"
        );
        let xml = part(&filled.bytes, "xl/worksheets/sheet1.xml");
        let piece = xml.split("<r>").find(|piece| piece.contains(">2</t>")).expect("its piece");
        assert!(piece.contains("C00000"), "{name}: with the letters of the first brace: {piece}");
        let shared = |bytes: &[u8]| parts(bytes).remove("xl/sharedStrings.xml");
        assert_eq!(shared(&before), shared(&filled.bytes), "{name}: texts that cells share stay");
    }
}
