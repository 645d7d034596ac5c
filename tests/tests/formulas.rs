//! What a person typed never acts as a formula: neither in a workbook this program writes nor in one LibreOffice opens.

use std::{
    collections::BTreeMap,
    fs,
    io::{Cursor, Read},
    path::Path,
    process::Command,
};

use acceptance::{branch::Branch, requests::READS};
use calamine::{Data, Reader, Xlsx};
use serde_json::{Value, json};
use zip::ZipArchive;

/// What a joker, or a slip, writes into a field.
const TYPED: [&str; 6] =
    ["=1+1", "+2+3", "-4-5", "@SUM(1,2)", "=HYPERLINK(\"http://192.0.2.1\",\"看\")", "=cmd|' /C calc'!A0"];

/// A book in which every sort of text begins as a formula does.
fn branch(folder: &Path) -> Branch {
    let branch = Branch::fill(folder);
    for (place, typed) in TYPED.iter().enumerate() {
        let values = json!({ "name": typed, "remark": typed, "former_unit": typed });
        branch.call("member.save", json!({ "id": branch.member(place), "values": values }));
        let marks = branch.marks(json!({ "kinds": ["主题党日"], "day": "2026-10-20" }));
        branch.call(
            "occasion.save",
            json!({
                "kinds": ["主题党日"], "day": "2026-10-20", "topic": typed, "place": typed, "host": typed,
                "summary": typed, "attendance": marks,
            }),
        );
        branch.call(
            "fund.save",
            json!({
                "direction": "收入", "source": "单位补助", "day": "2026-10-20", "amount": 50_000, "subject": typed,
                "note": typed,
            }),
        );
        let values = json!({ "谈话对象": [branch.member(3)], "谈话人": typed, "谈话内容": typed });
        branch.call("register.save", json!({ "register": "谈心谈话", "day": "2026-10-18", "values": values }));
    }
    branch.call("group.save", json!({ "id": branch.group(0), "name": "=3+4" }));
    branch
}

/// Every workbook that can be made of the book, by what it is.
fn workbooks(branch: &Branch) -> BTreeMap<String, Vec<u8>> {
    let mut made = BTreeMap::new();
    let mut keep = |name: String, answer: &Value| {
        let token = answer["token"].as_str().unwrap_or_else(|| panic!("{name} is a document: {answer}"));
        made.insert(name, branch.desk.document(token).expect("on the desk").bytes.clone());
    };
    for (at, request) in READS.iter().filter(|request| request.command.starts_with("report.")).enumerate() {
        let mut wish = (request.make)(branch);
        wish["format"] = json!("xlsx");
        match branch.try_call(request.command, wish) {
            Ok(answer) if answer["media_type"].as_str().is_some_and(|kind| kind.contains("spreadsheet")) => {
                keep(format!("{at:02}-{}", request.command), &answer);
            }
            // A paper that does not come as a workbook.
            Ok(_) => {}
            Err(failure) => assert_eq!(failure.code, "report.format", "{}: {failure:?}", request.command),
        }
    }
    for command in ["report.roster", "report.dues_register", "report.dues_assessment"] {
        let answer = branch.call(command, json!({ "year": 2026, "query": {}, "format": "xlsx" }));
        keep(command.to_owned(), if answer.get("value").is_some() { &answer["value"] } else { &answer });
    }
    let package = branch.package();
    let answer = branch.call("submission.package", json!({ "sheet": { "kind": "month", "month": "2026-10" } }));
    assert!(!package.is_null(), "a package is made");
    let token = answer["value"]["token"].as_str().expect("a package");
    let bytes = branch.desk.document(token).expect("on the desk").bytes.clone();
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).expect("a part");
        let name = part.name().to_owned();
        if name.ends_with(".xlsx") {
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).expect("read");
            made.insert(format!("package-{index}"), bytes);
        }
    }
    let out = branch.desk.folder().join("导出");
    fs::create_dir_all(&out).expect("a folder");
    let folder = branch.desk.grant_folder(&out).expect("granted");
    branch.call("open_export.write", json!({ "folder": folder, "reason": "自己留一份" }));
    let mut folders = vec![out];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.extension().is_some_and(|ending| ending == "xlsx") {
                let name = format!("export-{}", made.len());
                made.insert(name, fs::read(entry).expect("read"));
            }
        }
    }
    made
}

/// How often each typed text stands in a workbook as a text, all together; every formula is one of the program's own.
fn stands(name: &str, bytes: &[u8]) -> usize {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let mut found = 0;
    for sheet in book.sheet_names() {
        for (_, _, formula) in book.worksheet_formula(&sheet).expect("formulas").used_cells() {
            let ours = ["SUM(", "IF("].iter().any(|begins| formula.trim_start_matches('=').starts_with(begins));
            assert!(formula.is_empty() || ours, "{name}, {sheet}: {formula} acts");
        }
        for (row, column, cell) in book.worksheet_range(&sheet).expect("cells").used_cells() {
            if let Data::String(text) = cell {
                found += usize::from(TYPED.contains(&text.trim()));
            }
            assert!(!matches!(cell, Data::Error(_)), "{name}, {sheet}, {row}/{column}: {cell}");
        }
    }
    found
}

#[test]
fn what_was_typed_stands_in_every_workbook_as_a_text() {
    let folder = tempfile::tempdir().expect("a folder");
    let branch = branch(folder.path());
    let made = workbooks(&branch);
    let found: BTreeMap<&String, usize> = made.iter().map(|(name, bytes)| (name, stands(name, bytes))).collect();
    assert!(found.len() >= 15, "every writer was tried: {found:?}");
    assert!(found.values().sum::<usize>() > 60, "and what was typed is there, whole: {found:?}");
}

#[test]
#[ignore = "needs LibreOffice"]
fn libreoffice_takes_none_of_it_for_a_formula() {
    let folder = tempfile::tempdir().expect("a folder");
    let branch = branch(folder.path());
    let made = workbooks(&branch);
    let (from, to) = (folder.path().join("written"), folder.path().join("opened"));
    fs::create_dir_all(&from).expect("a folder");
    let files: Vec<_> = made
        .iter()
        .map(|(name, bytes)| {
            let path = from.join(format!("{name}.xlsx"));
            fs::write(&path, bytes).expect("written");
            path
        })
        .collect();
    let run = Command::new("soffice")
        .args(["--headless", "--convert-to", "xlsx", "--outdir"])
        .arg(&to)
        .args(&files)
        .arg(format!("-env:UserInstallation=file://{}/profile", folder.path().display()))
        .output()
        .expect("soffice of LibreOffice");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    for (name, bytes) in &made {
        let opened = fs::read(to.join(format!("{name}.xlsx"))).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(
            stands(name, &opened),
            stands(name, bytes),
            "{name}: saved again by LibreOffice every text is there"
        );
    }
}
