//! The bureau's side: twenty-seven packages in, one workbook, one SQLite file and one set of CSV out.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    collections::BTreeMap,
    fs,
    io::Cursor,
    path::{Path, PathBuf},
};

use calamine::{Data, Reader, Xlsx};
use chrono::DateTime;
use commands::{Desk, Failure, call, desk::FixedClock};
use domain::{
    money::Fen,
    submission::{Branch, Content, Occasion, ReportedFigure, ReportedValue, Roster},
};
use exchange::package::{Acknowledgement, Document, Making, write};
use serde_json::{Value, json};
use tempfile::TempDir;

const BRANCHES: u64 = 27;

fn content(branch: u64, period: &str) -> Content {
    let figure = |code: &str, name: &str, unit: &str, period, year| ReportedFigure {
        code: code.into(),
        name: name.into(),
        unit: unit.into(),
        period,
        year,
    };
    let fen = |fen: u64| Some(ReportedValue::amount(Fen(fen.cast_signed())));
    Content {
        branch: Branch {
            uid: format!("{branch:032x}"),
            name: format!("退休干部第{branch}党支部"),
            superior: "县委老干部局".into(),
        },
        period: period.parse().unwrap(),
        reported_on: "2026-10-31".parse().unwrap(),
        figures: vec![
            figure("theme_days", "主题党日", "次", Some(ReportedValue::Count(1)), Some(ReportedValue::Count(branch))),
            figure(
                "attendance",
                "到会率",
                "%",
                Some(ReportedValue::share(branch, 30)),
                Some(ReportedValue::share(9, 10)),
            ),
            figure("dues", "党费实交", "元", fen(branch * 101), fen(branch * 1010)),
            // One branch in two keeps no records of it.
            figure("visits", "走访", "人次", branch.is_multiple_of(2).then_some(ReportedValue::Count(2)), None),
        ],
        occasions: vec![Occasion {
            day: "2026-10-15".parse().unwrap(),
            kinds: vec!["主题党日".into(), "党课".into()],
            topic: "=HYPERLINK(\"http://a\",\"点我\")".into(),
            place: "老干部活动中心".into(),
            expected: 30,
            present: branch as u32,
            online: 0,
            on_leave: 30 - branch as u32,
            absent: 0,
            made_up: 0,
        }],
        roster: Roster {
            columns: vec!["姓名".into()],
            rows: (0..3).map(|nth| vec![format!("党员{branch}-{nth}")]).collect(),
        },
    }
}

fn packed(content: &Content, made_at: &str) -> Vec<u8> {
    let at = DateTime::parse_from_rfc3339(made_at).unwrap();
    let documents = [Document { name: "月报.pdf".into(), bytes: b"%PDF-1.7 not really".repeat(100) }];
    write(content, &documents, &[], &Making { program: "支部一本通 0.1.0".into(), at, history: None }, None).unwrap()
}

/// A bureau's desk with a folder of packages.
struct Bureau {
    folder: TempDir,
    desk: Desk,
}

impl Bureau {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let desk = Desk::new(folder.path().join("没有账本"), FixedClock("2026-11-02".parse().unwrap()));
        Self { folder, desk }
    }

    fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// The packages of a period, of branches 1 to 27.
    fn packages(&self, period: &str) -> Vec<PathBuf> {
        let each = (1..=BRANCHES).map(|branch| {
            let bytes = packed(&content(branch, period), "2026-10-31T09:00:00+08:00");
            self.put(&format!("{period}-{branch}.zip"), bytes)
        });
        each.collect()
    }

    fn request(&self, packages: &[PathBuf], expected: Option<&Path>) -> Value {
        let granted: Vec<_> = packages.iter().map(|path| self.desk.grant(path).unwrap()).collect();
        json!({ "packages": granted, "expected": expected.map(|path| self.desk.grant(path).unwrap()) })
    }

    fn make(&self, collect: Value, out: &str, last: Option<&str>) -> Result<Value, Failure> {
        let granted = |name: &str| self.desk.grant_folder(self.folder.path().join(name)).unwrap();
        let request = json!({ "collect": collect, "folder": granted(out), "last": last.map(granted), "received_by": "县委老干部局" });
        call(&self.desk, "collection.make", request)
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.folder.path().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    fn sheet(&self, out: &str, name: &str) -> calamine::Range<Data> {
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(self.read(&format!("{out}/汇总.xlsx")))).unwrap();
        book.worksheet_range(name).unwrap_or_else(|error| panic!("{name}: {error}"))
    }
}

/// A row as text.
fn row(range: &calamine::Range<Data>, at: usize) -> Vec<String> {
    range.rows().nth(at).unwrap_or_else(|| panic!("no row {at}")).iter().map(ToString::to_string).collect()
}

#[test]
fn twenty_seven_branches_become_one_workbook() {
    let bureau = Bureau::new();
    let packages = bureau.packages("2026-10");
    let names: String = (1..=28).map(|branch| format!("退休干部第{branch}党支部\n")).collect();
    let list = bureau.put("名单.txt", names);
    let made = bureau.make(bureau.request(&packages, Some(&list)), "汇总", None).unwrap();
    assert_eq!((&made["check"]["counted"], &made["check"]["period"]), (&json!(27), &json!("2026-10")), "all of them");
    assert_eq!(made["check"]["missing"], json!(["退休干部第28党支部"]), "who has not reported");

    let figures = bureau.sheet("汇总", "本期指标");
    let heads = [
        "支部",
        "主题党日\n（次）",
        "到会率\n分子",
        "到会率\n分母",
        "到会率\n（%）",
        "党费实交\n（元）",
        "走访\n（人次）",
    ];
    assert_eq!(row(&figures, 2), heads, "a share is made of its part and its whole");
    assert_eq!(
        row(&figures, 3),
        ["退休干部第1党支部", "1", "1", "30", "0.03333333333333333", "1.01", ""],
        "in the order of the list"
    );
    let parts: u64 = (1..=27).sum();
    let rate = parts as f64 / (27.0 * 30.0);
    let total = row(&figures, 30);
    assert_eq!(
        total[..4],
        ["合计", "27", &parts.to_string(), &(27 * 30).to_string()],
        "totals are the sums of the rows"
    );
    assert!((total[4].parse::<f64>().unwrap() - rate).abs() < 1e-12, "of parts and wholes, not of rates");
    assert_eq!(
        total[5..],
        [(parts * 101) as f64 / 100.0, 26.0].map(|sum| sum.to_string()),
        "what is not known is not nought"
    );
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bureau.read("汇总/汇总.xlsx"))).unwrap();
    let formulas = book.worksheet_formula("本期指标").unwrap();
    assert_eq!(formulas.get_value((30, 1)).map(String::as_str), Some("SUM(B4:B30)"), "a real formula");
    assert_eq!(formulas.get_value((30, 4)).map(String::as_str), Some("IF(D31=0,\"\",C31/D31)"), "and a real quotient");

    assert_eq!(bureau.sheet("汇总", "名册").rows().count(), 3 + 81, "rosters joined");
    assert_eq!(row(&bureau.sheet("汇总", "未报支部"), 3), ["退休干部第28党支部"], "who has not reported");
    let occasions = bureau.sheet("汇总", "组织生活");
    assert_eq!(row(&occasions, 3)[3], "=HYPERLINK(\"http://a\",\"点我\")", "a text, not a link");
    let acting = book.worksheet_formula("组织生活").unwrap();
    assert!(acting.used_cells().all(|(_, _, formula)| !formula.contains("HYPERLINK")), "nothing a branch typed acts");
}

#[test]
fn workbook_csv_and_database_say_the_same() {
    let bureau = Bureau::new();
    let packages = bureau.packages("2026-10");
    bureau.make(bureau.request(&packages, None), "汇总", None).unwrap();
    for name in ["上报情况", "本期指标", "本年累计", "组织生活", "名册"] {
        let bytes = bureau.read(&format!("汇总/CSV/{name}.csv"));
        assert!(bytes.starts_with(b"\xef\xbb\xbf"), "Excel knows it for UTF-8");
        let text = String::from_utf8(bytes).unwrap();
        let sheet = bureau.sheet("汇总", name);
        let totals = usize::from(["本期指标", "本年累计", "组织生活"].contains(&name));
        assert_eq!(text.lines().count(), sheet.rows().count() - 2 - totals, "{name}: a line a row");
    }
    let figures = String::from_utf8(bureau.read("汇总/CSV/本期指标.csv")).unwrap();
    assert!(figures.contains("退休干部第27党支部,1,27,30,90.0%,27.27,\r\n"), "{figures}");
    let occasions = String::from_utf8(bureau.read("汇总/CSV/组织生活.csv")).unwrap();
    assert!(occasions.contains("\"'=HYPERLINK"), "a text that begins as a formula is none");
    let collection = store::collection::Collection::open(&bureau.folder.path().join("汇总/汇总.db")).unwrap();
    let mut sums: BTreeMap<String, i64> = BTreeMap::new();
    let columns = collection.figures().unwrap();
    let add = |_: String, values: Vec<Option<ReportedValue>>| {
        for (column, value) in columns.iter().zip(values) {
            if let Some(ReportedValue::Amount(amount)) = value {
                *sums.entry(column.name.clone()).or_default() += amount.fen.0;
            }
        }
        Ok::<_, store::Error>(())
    };
    collection.values(domain::submission::ReportedSpan::Year, &columns, add).unwrap();
    let all: i64 = (1..=27).sum::<i64>() * 1010;
    assert_eq!(sums["党费实交"], all, "the database");
    assert_eq!(row(&bureau.sheet("汇总", "本年累计"), 30)[5], (all as f64 / 100.0).to_string(), "and the workbook");
}

#[test]
fn each_branch_gets_a_receipt_it_can_read() {
    let bureau = Bureau::new();
    let packages = bureau.packages("2026-10");
    let made = bureau.make(bureau.request(&packages, None), "汇总", None).unwrap();
    let files: Vec<&str> = made["files"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    let receipts: Vec<&&str> = files.iter().filter(|name| name.starts_with("回执/")).collect();
    assert_eq!(receipts.len(), 27, "one each");
    let read = Acknowledgement::read(&bureau.read(&format!("汇总/{}", receipts[0]))).unwrap();
    assert_eq!(
        (read.branch.as_str(), read.received_by.as_str()),
        ("退休干部第10党支部", "县委老干部局"),
        "whose it is"
    );
    assert_eq!(read.received_on.to_string(), "2026-11-02", "when it was received");
}

#[test]
fn what_can_not_be_taken_is_told_by_file_and_the_rest_is_collected() {
    let bureau = Bureau::new();
    let mut packages = bureau.packages("2026-10");
    let mut altered = packed(&content(28, "2026-10"), "2026-10-31T09:00:00+08:00");
    let middle = altered.len() / 2;
    altered[middle] ^= 1;
    packages.push(bureau.put("改过.zip", altered));
    packages.push(bureau.put("别的.zip", b"%PDF-1.7"));
    packages.push(bureau.put("九月.zip", packed(&content(29, "2026-09"), "2026-10-01T09:00:00+08:00")));
    packages.push(bureau.put("再发.zip", packed(&content(1, "2026-10"), "2026-10-31T09:00:00+08:00")));
    packages.push(bureau.folder.path().join("不在了.zip"));
    let check = call(&bureau.desk, "collection.check", bureau.request(&packages, None)).unwrap();
    let told: BTreeMap<&str, (&str, &str)> = check["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (one["file_name"].as_str().unwrap(), (one["standing"].as_str().unwrap(), one["reason"].as_str().unwrap()))
        })
        .collect();
    assert_eq!(told["改过.zip"].0, "没有收");
    assert!(told["改过.zip"].1.contains("「"), "by name of the file inside: {}", told["改过.zip"].1);
    assert_eq!(told["别的.zip"].0, "没有收", "no package");
    assert_eq!(told["不在了.zip"].0, "没有收", "gone");
    assert_eq!(told["九月.zip"], ("不是本期", "所属期是 2026-09，这次汇总的是 2026-10"), "of another month");
    assert_eq!(told["再发.zip"].0, "重复", "the same once more");
    assert_eq!(check["counted"], 27, "the others count");
    assert_eq!(bureau.make(bureau.request(&packages, None), "汇总", None).unwrap()["check"], check, "as it was said");
}

#[test]
fn the_month_before_is_compared_with() {
    let bureau = Bureau::new();
    bureau.make(bureau.request(&bureau.packages("2026-09"), None), "九月", None).unwrap();
    let mut packages = bureau.packages("2026-10");
    let mut other = content(5, "2026-10");
    other.figures[0].period = Some(ReportedValue::Count(4));
    other.figures[1].period = Some(ReportedValue::share(8, 30));
    packages[4] = bureau.put("五.zip", packed(&other, "2026-10-31T10:00:00+08:00"));
    packages.pop();
    bureau.make(bureau.request(&packages, None), "十月", Some("九月")).unwrap();
    let told = bureau.sheet("十月", "与上期比较");
    assert_eq!(row(&told, 3), ["退休干部第5党支部", "主题党日", "次", "4", "1", "+3"], "more");
    assert_eq!(
        row(&told, 4),
        ["退休干部第5党支部", "到会率", "%", "26.7%", "16.7%", "+10.0"],
        "in points of a percent"
    );
    assert_eq!(row(&told, 5), ["退休干部第27党支部", "", "", "", "", "上期报了，本期没有报"], "who is missing");
    assert_eq!(told.rows().count(), 6, "and nothing else");

    let code = |made: Result<Value, Failure>| made.unwrap_err().code;
    let ask = || bureau.request(&packages, None);
    assert_eq!(code(bureau.make(ask(), "九月", None)), "collection.other_period", "September is not written over");
    assert_eq!(
        code(bureau.make(ask(), "再来", Some("十月"))),
        "collection.same_period",
        "nothing is its own month before"
    );
    assert_eq!(code(bureau.make(ask(), "再来", Some("空"))), "collection.no_last", "nothing to compare with");
    assert!(bureau.make(ask(), "十月", Some("九月")).is_ok(), "the same month may be collected again");
}

#[test]
fn when_nothing_counts_nothing_is_written() {
    let bureau = Bureau::new();
    let packages = [bureau.put("别的.zip", b"%PDF-1.7")];
    let refused = bureau.make(bureau.request(&packages, None), "汇总", None).unwrap_err();
    assert_eq!(refused.code, "collection.nothing");
    assert!(refused.detail.starts_with("别的.zip："), "with the reason of each: {}", refused.detail);
    let left: Vec<_> = fs::read_dir(bureau.folder.path().join("汇总")).unwrap().collect();
    assert!(left.is_empty(), "no half of anything: {left:?}");
    let none = call(&bureau.desk, "collection.check", json!({ "packages": [] })).unwrap_err();
    assert_eq!(none.code, "collection.no_packages", "none were chosen");
    let list = bureau.put("名单.txt", "1\n2\n");
    let unread = call(&bureau.desk, "collection.check", bureau.request(&packages, Some(&list))).unwrap_err();
    assert_eq!(unread.code, "collection.no_branches", "a list that names nobody");
}
