//! What a form asks for, and how it looks.

use exchange::bureau_form::{self, Align, FormKind};

use crate::form;

#[test]
fn a_form_tells_what_it_asks_for() {
    let asked = |name: &str| -> Vec<(String, String)> {
        let found = bureau_form::placeholders(&form(name)).expect("a sound form");
        found.into_iter().map(|(name, place)| (name.typed(), place)).collect()
    };
    let monthly = asked("monthly.xlsx");
    let expected = [
        ("{{支部全称}}", "「月报」B2"),
        ("{{本月主题党日次数}}", "「月报」A10"),
        ("{{本月党费实交}}", "「月报」A10"),
        ("{{没有这一项}}", "「月报」A10"),
        ("{{填表人}}", "「月报」D13"),
        ("{{填表人}}", "「月报」A14"),
    ];
    assert_eq!(monthly, expected.map(|(name, place)| (name.to_owned(), place.to_owned())), "in order");
    assert_eq!(asked("libreoffice/monthly.xlsx"), monthly, "whichever program saved it");
    let document = asked("document.docx");
    let has = |name: &str, place: &str| document.contains(&(name.to_owned(), place.to_owned()));
    assert!(has("{{党员.姓名}}", "第 1 个表第 2 行") && has("{{党员人数}}", "第 1 个表第 3 行"), "{document:?}");
    assert!(has("{{支部全称}}", "页眉") && has("{{报送日期}}", "页脚"), "{document:?}");
    assert_eq!(
        document.iter().filter(|(_, place)| place == "正文的文本框").count(),
        1,
        "a text box once: {document:?}"
    );
    let saved: Vec<String> = asked("libreoffice/document.docx").into_iter().map(|(name, _)| name).collect();
    for (name, _) in &document {
        assert!(saved.contains(name), "{name} in {saved:?}");
    }
}

#[test]
fn a_form_is_drawn_as_it_looks() {
    for name in ["monthly.xlsx", "libreoffice/monthly.xlsx"] {
        let sheets = bureau_form::sheets(&form(name)).expect("a sound form");
        let tabs: Vec<(&str, bool)> = sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.hidden)).collect();
        assert_eq!(tabs, [("月报", false), ("填报说明", false), ("代码", true)], "{name}: its sheets");
        let sheet = &sheets[0];
        let cell = |row: u32, column: usize| {
            sheet.rows[row as usize - 1]
                .cells
                .iter()
                .find(|cell| cell.column == column)
                .unwrap_or_else(|| panic!("{row} {column}"))
        };
        let title = cell(1, 0);
        assert_eq!((title.spans, title.bold, title.align), ((6, 1), true, Align::Center), "{name}: the title");
        assert_eq!(title.text, "离退休干部党支部组织生活情况月报表", "{name}: its text");
        assert!(sheet.rows[0].cells.len() == 1, "{name}: what is merged is shown once");
        assert!(cell(8, 1).formula && !cell(4, 1).formula, "{name}: formulas are marked");
        assert!(cell(4, 1).styled, "{name}: a framed cell");
        assert_eq!(cell(2, 1).placeholders.len(), 1, "{name}: names are marked");
        assert_eq!(cell(10, 0).spans, (6, 3), "{name}: over rows");
        assert!(
            (sheet.widths[0] - 18.5).abs() < 1.0 && (sheet.rows[0].height - 36.0).abs() < 0.5,
            "{name}: {:?}",
            sheet.widths
        );
    }
    assert!(bureau_form::sheets(&form("document.docx")).expect("a document").is_empty(), "a document has no cells");
}

#[test]
fn content_tells_the_kind() {
    for (name, kind) in [
        ("monthly.xlsx", FormKind::Workbook),
        ("by-hand.xlsx", FormKind::Workbook),
        ("macros.xlsm", FormKind::MacroWorkbook),
        ("document.docx", FormKind::Document),
    ] {
        assert_eq!(bureau_form::kind(&form(name)), Ok(kind), "{name}");
    }
}
