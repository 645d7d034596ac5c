//! Filling changes the mapped cells and nothing else, part by part.

use exchange::bureau_form::{Filling, Value};

use crate::{cell, fill, form, part, parts, values};

/// The XML of a sheet without some of its cells.
fn without(xml: &str, cells: &[&str]) -> String {
    let mut xml = xml.to_owned();
    for name in cells {
        let Some(from) = xml.find(&format!("<c r=\"{name}\"")) else { continue };
        let tag = from + xml[from..].find('>').expect("a tag ends") + 1;
        let end =
            if xml[..tag].ends_with("/>") { tag } else { tag + xml[tag..].find("</c>").expect("a cell ends") + 4 };
        xml.replace_range(from..end, "");
    }
    xml
}

/// The XML of a sheet without what its formulas came to.
fn without_results(xml: &str) -> String {
    let cells = xml.split("<c ").map(|cell| match (cell.find("<f"), cell.find("<v")) {
        (Some(_), Some(from)) => {
            let tag = from + cell[from..].find('>').expect("a tag ends") + 1;
            let end = if cell[..tag].ends_with("/>") { tag } else { cell.find("</v>").expect("a value ends") + 4 };
            format!("{}{}", &cell[..from], &cell[end..])
        }
        _ => cell.to_owned(),
    });
    cells.collect::<Vec<_>>().join("<c ")
}

#[test]
fn only_the_mapped_cells_change() {
    for (name, sheet) in
        [("monthly.xlsx", "xl/worksheets/sheet1.xml"), ("libreoffice/monthly.xlsx", "xl/worksheets/sheet1.xml")]
    {
        let before = form(name);
        let filling = Filling {
            cells: vec![
                cell("月报", "B4", Value::count(1)),
                cell("月报", "C6", Value::count(9)),
                cell("月报", "B7", Value::Money(domain::money::Fen(61_050))),
            ],
            answers: values(&[("支部全称", Value::Text("示范县离退休干部第一党支部".into()))]),
            ..Filling::default()
        };
        let filled = fill(&before, &filling);
        let (old, new) = (parts(&before), parts(&filled.bytes));
        assert_eq!(old.keys().collect::<Vec<_>>(), new.keys().collect::<Vec<_>>(), "{name}: the same parts");
        for (part, (content, packed)) in &old {
            let after = String::from_utf8_lossy(&new[part].0);
            if part == sheet || part == "xl/workbook.xml" {
                continue;
            }
            if part.starts_with("xl/worksheets/sheet") {
                // A formula of another sheet is no longer what it came to.
                assert_eq!(
                    without_results(&String::from_utf8_lossy(content)),
                    without_results(&after),
                    "{name}: {part}"
                );
                continue;
            }
            assert_eq!(packed, &new[part].1, "{name}: {part} is copied as it lies");
            assert_eq!(content, &new[part].0, "{name}: {part} holds the same");
        }
        let mapped = ["B2", "B4", "C6", "B7"];
        let (was, is) = (part(&before, sheet), part(&filled.bytes, sheet));
        assert_ne!(was, is, "{name}: something was filled");
        let rest = |xml: &str| without_results(&without(xml, &mapped));
        assert_eq!(rest(&was), rest(&is), "{name}: all else stands as it stood");
        // What formulas came to before is no longer true; it is worked out anew.
        let kept = is.split("</f><v>").skip(1).filter(|rest| !rest.starts_with("</v>")).count();
        assert_eq!(kept, 0, "{name}: {is}");
        let book = part(&filled.bytes, "xl/workbook.xml");
        assert!(book.contains("fullCalcOnLoad=\"1\""), "{name}: {book}");
        let plain = |text: &str| text.split('<').filter(|tag| !tag.starts_with("calcPr")).collect::<Vec<_>>().join("<");
        assert_eq!(plain(&part(&before, "xl/workbook.xml")), plain(&book), "{name}: nothing else in the workbook");
    }
}

#[test]
fn nothing_to_fill_is_nothing_changed() {
    for name in ["monthly.xlsx", "document.docx", "by-hand.xlsx", "macros.xlsm"] {
        let before = form(name);
        let filled = fill(&before, &Filling::default());
        assert_eq!(filled.places, 0, "{name}: nothing is known");
        assert_eq!(parts(&before), parts(&filled.bytes), "{name}: every part as it was");
        assert!(!filled.unfilled.is_empty(), "{name}: each name is named");
    }
}

#[test]
fn the_same_is_filled_the_same() {
    let filling = Filling { cells: vec![cell("月报", "B4", Value::count(1))], ..Filling::default() };
    let before = form("monthly.xlsx");
    assert_eq!(fill(&before, &filling).bytes, fill(&before, &filling).bytes, "byte by byte");
}
