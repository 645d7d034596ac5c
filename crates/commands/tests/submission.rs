//! A month's return: one reading of the book for every paper and for the data, noted when it was handed over.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)]
#[path = "life/branch.rs"]
mod branch;
#[allow(dead_code)]
#[path = "life/printed.rs"]
mod printed;

use std::{
    fs,
    io::{Cursor, Read},
    path::Path,
};

use branch::Branch;
use calamine::{Reader, Xlsx};
use commands::{Desk, call, desk::FixedClock};
use exchange::package::{Limits, Received, read, sha256};
use printed::text_of_pdf;
use serde_json::{Value, json};
use zip::ZipArchive;

const MONTH: &str = "2026-10";
const NUMBER: &str = "110101195103070010";

/// A branch with a lecture of October, eleven of twelve there, and an ID number.
fn branch() -> Branch {
    let branch = Branch::new();
    let mut marks = branch.marks(0..11, "现场");
    marks.push(json!({ "member_id": branch.members[11], "mark": "请假", "reason": "住院" }));
    branch.save(json!({
        "kinds": ["主题党日", "党课"], "day": "2026-10-15", "from_time": "09:00", "to_time": "10:30",
        "place": "会议室", "host": "徐明远", "lecturer": "徐明远", "lecturer_identity": "支部书记",
        "topic": "学习全会精神", "attendance": marks,
    }));
    branch.call("member.save", json!({ "id": branch.members[0], "values": { "id_number": NUMBER } }));
    branch
}

fn package(branch: &Branch, request: Value) -> Value {
    branch.call("submission.package", request)["value"].clone()
}

fn bytes_of(branch: &Branch, made: &Value) -> Vec<u8> {
    branch.desk.document(made["token"].as_str().expect("a token")).expect("on the desk").bytes.clone()
}

fn opened(bytes: &[u8]) -> Received {
    read(Cursor::new(bytes), None, &Limits::default()).expect("whole")
}

fn file(bytes: &[u8], ending: &str) -> Vec<u8> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let name = zip.file_names().find(|name| name.ends_with(ending)).expect("in it").to_owned();
    let mut content = Vec::new();
    zip.by_name(&name).expect("in it").read_to_end(&mut content).expect("read");
    content
}

/// What stands in a workbook, cell after cell.
fn cells_of(xlsx: &[u8]) -> Vec<String> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(xlsx)).expect("a workbook");
    let sheets = book.worksheets();
    sheets.iter().flat_map(|(_, range)| range.rows().flatten().map(ToString::to_string).collect::<Vec<_>>()).collect()
}

#[test]
fn every_number_of_a_package_is_the_same_in_pdf_excel_and_data() {
    let branch = branch();
    let bytes = bytes_of(&branch, &package(&branch, json!({ "sheet": { "kind": "month", "month": MONTH } })));
    let data: Value = serde_json::from_slice(&file(&bytes, "data.json")).expect("JSON");
    let figure = |code: &str| {
        let figures = data["content"]["figures"].as_array().expect("figures");
        let found = figures.iter().find(|one| one["code"] == code);
        found.unwrap_or_else(|| panic!("{code} is reported")).clone()
    };
    let (pdf, cells) = (text_of_pdf(&file(&bytes, ".pdf")), cells_of(&file(&bytes, ".xlsx")));
    let beside = |label: &str| {
        let at = cells.iter().position(|cell| cell == label).unwrap_or_else(|| panic!("{label} in Excel"));
        cells[at + 1..].iter().filter(|cell| !cell.is_empty()).take(2).cloned().collect::<Vec<_>>()
    };
    for (code, label) in [
        ("theme_day.count", "主题党日"),
        ("occasion.count", "活动总场次（去重）"),
        ("members_meeting.count", "党员大会"),
    ] {
        let told = figure(code);
        let (period, year) = (told["period"].to_string(), told["year"].to_string());
        assert!(pdf.contains(&format!("{label}{period}{year}")), "{label} is {period} and {year} in the PDF: {pdf}");
        assert_eq!(beside(label), [period, year], "{label} in Excel");
    }
    let rate = figure("attendance.rate_on_site");
    let (part, whole) = (rate["period"]["part"].as_f64().unwrap(), rate["period"]["whole"].as_f64().unwrap());
    let percent = format!("{:.1}%", part * 100.0 / whole);
    assert_eq!((part, whole), (11.0, 12.0), "eleven of twelve");
    assert!(pdf.contains(&percent) && cells.contains(&percent), "到会率 is {percent} in both");
    let occasion = &data["content"]["occasions"][0];
    assert_eq!(
        (&occasion["expected"], &occasion["present"], &occasion["on_leave"]),
        (&json!(12), &json!(11), &json!(1))
    );
}

/// The returns of a longer stretch: 所属期, what it is called, the column of it on the sheet.
fn longer() -> [(Value, &'static str, &'static str); 3] {
    [
        (json!({ "span": "quarter", "year": 2026, "quarter": 4 }), "2026-Q4", "2026年第四季度"),
        (json!({ "span": "half_year", "year": 2026, "half": 2 }), "2026-H2", "2026年下半年"),
        (json!({ "span": "year", "year": 2026 }), "2026", "2026年"),
    ]
}

#[test]
fn a_quarter_a_half_year_and_a_year_are_handed_over_like_a_month() {
    let branch = branch();
    for (span, period, name) in longer() {
        let plan = branch.call("submission.plan", json!({ "span": span }));
        let title = format!("{name}党支部工作情况统计表");
        assert_eq!(plan["period_name"], name, "{period}");
        assert_eq!(plan["papers"], json!([format!("{title}.xlsx"), format!("{title}.pdf")]), "{period}");
        let made = package(&branch, json!({ "sheet": { "kind": "periodic", "span": span } }));
        let bytes = bytes_of(&branch, &made);
        assert_eq!(made["made"]["period"], period, "known by its period");
        assert!(made["made"]["file_name"].as_str().unwrap().ends_with(&format!("_{period}.zip")), "and called by it");
        let content = opened(&bytes).content;
        assert_eq!(content.occasions.len(), 1, "{period} has the lecture");
        let data: Value = serde_json::from_slice(&file(&bytes, "data.json")).expect("JSON");
        let told = |code: &str| {
            let figures = data["content"]["figures"].as_array().expect("figures");
            figures.iter().find(|one| one["code"] == code).unwrap_or_else(|| panic!("{code} is reported")).clone()
        };
        let (pdf, cells) = (text_of_pdf(&file(&bytes, ".pdf")), cells_of(&file(&bytes, ".xlsx")));
        for (code, label) in
            [("theme_day.count", "主题党日次数"), ("lecture.count", "党课次数"), ("member.total", "党员总数")]
        {
            let figure = told(code);
            let label = figure["name"].as_str().unwrap_or(label).to_owned();
            let value = figure["period"].to_string();
            let at = cells.iter().position(|cell| *cell == label).unwrap_or_else(|| panic!("{label} in Excel"));
            assert!(
                cells[at + 2].starts_with(&value),
                "{label} is {value} in Excel of {period}: {:?}",
                &cells[at..at + 4]
            );
            assert!(pdf.contains(&label) && pdf.contains(&value), "{label} in the PDF of {period}");
        }
        let again = bytes_of(&branch, &package(&branch, json!({ "sheet": { "kind": "periodic", "span": span } })));
        assert!(bytes == again, "the same bytes of {period}");
    }
    for none in [
        json!({ "span": "quarter", "year": 2026, "quarter": 5 }),
        json!({ "span": "days", "from": "2026-10-01", "to": "2026-10-15" }),
    ] {
        let refused = branch.refused("submission.package", json!({ "sheet": { "kind": "periodic", "span": none } }));
        assert_eq!(refused.code, "figure.span", "{none} is no 所属期");
    }
}

#[test]
fn the_same_data_at_the_same_time_give_the_same_bytes() {
    let branch = branch();
    let request = json!({ "sheet": { "kind": "month", "month": MONTH } });
    let first = bytes_of(&branch, &package(&branch, request.clone()));
    let again = bytes_of(&branch, &package(&branch, request));
    assert!(first == again, "papers, data and list alike");
}

#[test]
fn the_least_is_names_and_figures() {
    let branch = branch();
    let made = package(&branch, json!({ "sheet": { "kind": "month", "month": MONTH } }));
    let bytes = bytes_of(&branch, &made);
    let received = opened(&bytes);
    assert_eq!(received.content.roster.columns, ["姓名"], "nothing but names");
    assert_eq!(received.content.roster.rows.len(), 12, "of everybody");
    let data: Value = serde_json::from_slice(&file(&bytes, "data.json")).unwrap();
    let told = format!("{}{}", data["content"]["occasions"], data["content"]["roster"]);
    assert!(!told.contains(&NUMBER[..6]) && !told.contains("住院"), "nobody's number and nobody's illness: {told}");
    assert_eq!(made["made"]["file_name"], "中共示范县委老干部局机关委员会_示范县退休干部第一党支部_2026-10.zip");
    let plan = branch.call("submission.plan", json!({ "span": { "span": "month", "month": MONTH } }));
    let offered: Vec<&str> =
        plan["columns"].as_array().unwrap().iter().map(|one| one["key"].as_str().unwrap()).collect();
    for absent in ["pension", "health", "chronic_illness", "self_care", "condition", "five_class"] {
        assert!(!offered.contains(&absent), "{absent} is not even offered");
        let refused = branch.refused("submission.package", with_column(absent, "要", false));
        assert_eq!(refused.code, "submission.column", "{absent} is never told");
    }
}

fn with_column(key: &str, reason: &str, whole: bool) -> Value {
    json!({ "sheet": { "kind": "month", "month": MONTH }, "columns": [{ "key": key, "reason": reason, "whole": whole }] })
}

fn history(branch: &Branch) -> Vec<String> {
    let entries = branch.call("history.list", json!({}));
    let names = entries.as_array().expect("a list").iter();
    names.map(|entry| entry["name"].as_str().expect("a name").to_owned()).collect()
}

#[test]
fn what_is_added_asks_why_and_is_in_the_history() {
    let branch = branch();
    let silent = branch.refused("submission.package", with_column("id_number", "  ", true));
    assert_eq!(silent.code, "submission.reason_missing", "why?");
    let masked = opened(&bytes_of(&branch, &package(&branch, with_column("id_number", "一底册", false))));
    let number = |received: &Received| {
        let rows = &received.content.roster.rows;
        rows.iter().find(|row| row[0] == branch::NAMES[0]).expect("she is there")[1].clone()
    };
    assert_eq!(masked.content.roster.columns, ["姓名", "身份证号码"], "beside the name");
    assert_ne!(number(&masked), NUMBER, "masked");
    let whole = opened(&bytes_of(&branch, &package(&branch, with_column("id_number", "上级报一底册", true))));
    assert_eq!(number(&whole), NUMBER, "whole, for this one return");
    assert_eq!(whole.manifest.added[0].reason, "上级报一底册", "the list says why");
    let logged = history(&branch);
    assert!(
        logged.iter().any(|name| name.contains("身份证号码（完整）：上级报一底册")),
        "so does the history: {logged:?}"
    );
}

#[test]
fn a_folder_holds_what_a_bureau_takes() {
    let branch = branch();
    let stick = tempfile::tempdir().unwrap();
    let stamped = stick.path().join("盖章.pdf");
    fs::write(&stamped, b"%PDF-1.7 the stamped sheet").unwrap();
    let request = || {
        json!({
            "within": branch.desk.grant_folder(stick.path()).unwrap(), "sheet": { "kind": "month", "month": MONTH }, "records": true,
            "files": [branch.desk.grant(&stamped).unwrap()],
        })
    };
    let made = branch.call("submission.folder", request())["value"].clone();
    let folder = stick.path().join(made["folder_name"].as_str().unwrap());
    let names = |folder: &Path| {
        let mut names: Vec<String> =
            fs::read_dir(folder).unwrap().map(|one| one.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    };
    let month = "2026年10月组织生活活动情况表";
    let mut expected = [
        "10-15 主题党日、党课记录.docx".to_owned(),
        format!("{month}.pdf"),
        format!("{month}.xlsx"),
        "盖章.pdf".to_owned(),
    ];
    expected.sort();
    assert_eq!(names(&folder), expected, "the form twice, the record, the scan");
    for file in made["made"]["files"].as_array().unwrap() {
        let bytes = fs::read(folder.join(file["name"].as_str().unwrap())).unwrap();
        assert_eq!(file["sha256"], sha256(&bytes), "{} is known again", file["name"]);
    }
    let again = branch.call("submission.folder", request())["value"]["folder_name"].clone();
    assert_eq!(again, json!(format!("{}（2）", made["folder_name"].as_str().unwrap())), "the first one stays");
    let elsewhere =
        json!({ "within": { "token": "x", "folder_name": "x" }, "sheet": { "kind": "month", "month": MONTH } });
    assert_eq!(branch.refused("submission.folder", elsewhere).code, "folder.not_chosen", "only where somebody pointed");
}

#[test]
fn what_was_handed_over_is_listed_and_its_receipt_is_read() {
    let branch = branch();
    let made = package(&branch, json!({ "sheet": { "kind": "month", "month": MONTH } }));
    let bytes = bytes_of(&branch, &made);
    assert_eq!(made["made"]["sha256"], sha256(&bytes), "known by its hash");
    let nobody = json!({ "made": made["made"], "given_to": " " });
    assert_eq!(branch.refused("submission.given", nobody).code, "submission.to_whom", "to whom?");
    let given = branch.call("submission.given", json!({ "made": made["made"], "given_to": "县委老干部局" }));
    assert_eq!(given["value"]["given_on"], "2026-10-27", "today, unless said otherwise");

    // The bureau collects it and sends a receipt back.
    let bureau = tempfile::tempdir().unwrap();
    let path = bureau.path().join("报来的.zip");
    fs::write(&path, &bytes).unwrap();
    let desk = Desk::new(bureau.path().join("无"), FixedClock("2026-11-02".parse().unwrap()));
    let request = json!({
        "collect": { "packages": [desk.grant(&path).unwrap()] },
        "folder": desk.grant_folder(bureau.path().join("汇总")).unwrap(),
        "received_by": "老干部局综合科",
    });
    let collected = call(&desk, "collection.make", request).unwrap();
    let files = collected["files"].as_array().unwrap();
    let receipt = files.iter().find_map(|name| name.as_str().filter(|name| name.starts_with("回执/"))).unwrap();
    let receipt = bureau.path().join("汇总").join(receipt);

    let file = branch.desk.grant(&receipt).unwrap();
    let noted = branch.call("submission.acknowledge", json!({ "way": "file", "file": file }));
    let arrived = &noted["value"]["acknowledgement"];
    assert_eq!((&arrived["received_on"], &arrived["received_by"]), (&json!("2026-11-02"), &json!("老干部局综合科")));
    let twice = branch.refused("submission.acknowledge", json!({ "way": "file", "file": file }));
    assert_eq!(twice.code, "acknowledgement.twice", "once is enough");
    let list = branch.call("submission.list", json!({ "period": MONTH }));
    assert_eq!(list[0]["acknowledgement"]["way"], "回执文件", "listed with it");
    assert_eq!(branch.call("submission.list", json!({ "period": "2026-09" })), json!([]), "of September there is none");

    let other = Branch::new();
    let theirs = other.desk.grant(&receipt).unwrap();
    let refused = other.refused("submission.acknowledge", json!({ "way": "file", "file": theirs }));
    assert_eq!(refused.code, "acknowledgement.other_branch", "another branch's receipt is none of theirs");
    let not_one = other.desk.grant(&path).unwrap();
    let refused = other.refused("submission.acknowledge", json!({ "way": "file", "file": not_one }));
    assert_eq!(refused.code, "acknowledgement.unreadable", "a package is no receipt");
}

#[test]
fn a_receipt_told_by_telephone_can_be_taken_back() {
    let branch = branch();
    let made = package(&branch, json!({ "sheet": { "kind": "month", "month": MONTH } }));
    let given = branch.call("submission.given", json!({ "made": made["made"], "given_to": "县委老干部局" }));
    let id = given["value"]["id"].clone();
    let told =
        json!({ "way": "by_hand", "id": id, "received_on": "2026-10-27", "received_by": "王科长", "note": null });
    branch.call("submission.acknowledge", told);
    branch.call("history.undo", json!({}));
    let list = branch.call("submission.list", json!({}));
    assert_eq!(list[0]["acknowledgement"], Value::Null, "taken back");
    assert_eq!(list[0]["given_to"], "县委老干部局", "what was handed over stays");
    let missing = json!({ "way": "by_hand", "id": 99, "received_on": "2026-10-27", "received_by": null, "note": null });
    assert_eq!(branch.refused("submission.acknowledge", missing).code, "book.not_found", "of what?");
}
