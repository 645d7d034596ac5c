//! Filled forms opened by LibreOffice, which must be installed:
//! `cargo test -p exchange --test bureau_form -- --ignored`. What was made stays in `target/tmp`, to be looked at.

use std::{collections::BTreeMap, path::Path, process::Command};

use calamine::Data;
use domain::money::Fen;
use exchange::bureau_form::{Answers, Filling, Value};

use crate::{cell, day, fill, form, read, record, tables, text};

/// What LibreOffice makes of a file when it opens it and saves it as another kind.
fn saved_as(folder: &Path, name: &str, bytes: &[u8], ending: &str) -> Vec<u8> {
    let from = folder.join(name);
    std::fs::write(&from, bytes).expect("written");
    let out = folder.join(ending);
    let run = Command::new("soffice")
        .args(["--headless", "--convert-to", ending, "--outdir"])
        .args([&out, &from])
        .arg(format!("-env:UserInstallation=file://{}/profile", folder.display()))
        .output()
        .expect("soffice of LibreOffice");
    assert!(run.status.success(), "{name}: {}", String::from_utf8_lossy(&run.stderr));
    let stem = name.rsplit_once('.').expect("an ending").0;
    std::fs::read(out.join(format!("{stem}.{ending}"))).unwrap_or_else(|error| panic!("{name} as {ending}: {error}"))
}

#[test]
#[ignore = "needs LibreOffice"]
fn filled_forms_open_and_their_formulas_are_worked_out() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bureau_form");
    std::fs::create_dir_all(&folder).expect("a folder");
    let answers = Answers {
        values: record(&[
            ("支部全称", text("示范县退休干部第一党支部")),
            ("本月主题党日次数", Value::count(2)),
            ("本月党费实交", Value::Money(Fen(61_050))),
            ("填表人", text("李𬱖")),
        ]),
        ..Answers::default()
    };
    let cells = vec![
        cell("月报", "B4", Value::count(1)),
        cell("月报", "B5", Value::count(3)),
        cell("月报", "B6", Value::count(2)),
        cell("月报", "C4", Value::count(9)),
        cell("月报", "D4", Value::count(4)),
        cell("月报", "B7", Value::Money(Fen(61_050))),
        cell("月报", "B9", Value::Percent { units: 935, decimals: 1 }),
        cell("月报", "F2", day("2026-10-31")),
        cell("月报", "F5", text("第一行\n第二行")),
    ];
    let monthly = fill(&form("monthly.xlsx"), &Filling { cells, answers, ..Filling::default() }).bytes;
    let again = saved_as(&folder, "monthly.xlsx", &monthly, "xlsx");
    assert_eq!(read(&again, "月报", "B8"), Data::Float(6.0), "the total is of what was filled in");
    assert_eq!(read(&again, "月报", "E4"), Data::Float(5.0), "and the difference");
    assert_eq!(read(&again, "填报说明", "A2"), Data::Float(6.0), "on another sheet, too");
    for name in ["roster.xlsx", "libreoffice/roster.xlsx"] {
        let roster = tables::roster(&form(name), "党员表", &tables::COLUMNS, 4, 12).bytes;
        let file = format!("{}.xlsx", name.replace('/', "-").trim_end_matches(".xlsx"));
        let again = saved_as(&folder, &file, &roster, "xlsx");
        let read = |sheet, name| read(&again, sheet, name);
        assert_eq!(read("党员表", "E16"), Data::Float(294.0), "{name}: twelve times 24.50");
        assert_eq!(read("党员表", "F15"), Data::Float(294.0), "{name}: a year of one");
        assert_eq!(read("党员表", "B2"), Data::Float(12.0), "{name}: everybody is counted");
        assert_eq!(
            (read("汇总", "B1"), read("汇总", "B2")),
            (Data::Float(3528.0), Data::Float(294.0)),
            "{name}: from another sheet"
        );
        saved_as(&folder, &file, &roster, "pdf");
    }
    saved_as(&folder, "monthly.xlsx", &monthly, "pdf");
    let members: Vec<_> = (1..=5)
        .map(|nth| {
            record(&[
                ("序号", Value::count(nth)),
                ("姓名", text(&format!("党员{nth}"))),
                ("出生日期", day("1951-03")),
                ("情况", text("独居\n高龄")),
            ])
        })
        .collect();
    let lists = BTreeMap::from([("党员".to_owned(), members)]);
    let answers =
        Answers { values: record(&[("支部全称", text("示范支部")), ("党员人数", Value::count(5))]), lists };
    let document = fill(&form("document.docx"), &Filling { answers, ..Filling::default() }).bytes;
    assert!(saved_as(&folder, "document.docx", &document, "pdf").starts_with(b"%PDF"), "a document opens");
}
