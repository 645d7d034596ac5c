//! 局端汇总: how soon, and in how much memory, `ybt` collects the packages of many branches.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use acceptance::{
    measure::{Measured, Table, Unit},
    programs::built,
};
use exchange::package::{Document, Making, write};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::hostile::watched;

const RUNS: usize = 3;
/// Members, figures and occasions of a branch's month.
const MEMBERS: usize = 36;
const FIGURES: usize = 50;
const OCCASIONS: usize = 6;

/// Collects as many packages as a county has, and as many as a province has.
pub fn measure() {
    let folder = TempDir::new().expect("a folder");
    let packages: Vec<PathBuf> = (0..1000).map(|branch| packed(folder.path(), branch)).collect();
    let (mut times, mut memory) = (Table::default(), Table::default());
    for (many, soon) in [(27, Some(1000.0)), (200, None), (1000, None)] {
        let runs: Vec<(f64, f64)> = (0..RUNS).map(|_| collect(&packages[..many])).collect();
        let what = format!("{many} 个支部，每个 {MEMBERS} 人、{OCCASIONS} 次活动、{FIGURES} 项指标");
        times.add(Measured::of(&what, Unit::Milliseconds, runs.iter().map(|run| run.0).collect(), soon));
        memory.add(Measured::of(&what, Unit::Megabytes, runs.iter().map(|run| run.1).collect(), None));
    }
    times.print("局端汇总要多久（整个 ybt 进程）");
    memory.print("局端汇总占多少内存（整个 ybt 进程的最高值）");
}

fn collect(packages: &[PathBuf]) -> (f64, f64) {
    let out = TempDir::new().expect("a folder");
    let mut ybt = Command::new(built("ybt").expect("ybt is built"));
    let (took, most, told) = watched(ybt.arg("collect").args(packages).arg("--out").arg(out.path().join("汇总")));
    assert!(told.status.success(), "collected: {}", String::from_utf8_lossy(&told.stderr));
    (took, most)
}

fn packed(folder: &Path, branch: usize) -> PathBuf {
    let figure = |nth: usize| json!({ "code": format!("f{nth}"), "name": format!("指标{nth}"), "unit": "次", "period": nth, "year": nth * 10 });
    let occasion = |nth: usize| {
        json!({
            "day": format!("2026-10-{:02}", nth + 1), "kinds": ["主题党日"], "topic": "学习贯彻全会精神", "place": "活动室",
            "expected": MEMBERS, "present": MEMBERS - 3, "online": 1, "on_leave": 2, "absent": 0, "made_up": 2,
        })
    };
    let content = json!({
        "branch": { "uid": format!("{branch:032x}"), "name": format!("退休干部第{branch}党支部"), "superior": "县委老干部局" },
        "period": "2026-10",
        "reported_on": "2026-10-31",
        "figures": (0..FIGURES).map(figure).collect::<Vec<Value>>(),
        "occasions": (0..OCCASIONS).map(occasion).collect::<Vec<Value>>(),
        "roster": { "columns": ["姓名"], "rows": (0..MEMBERS).map(|nth| json!([format!("党员{branch}之{nth}")])).collect::<Vec<Value>>() },
    });
    let content = serde_json::from_value(content).expect("a return");
    // What does not get smaller, as the papers of a month.
    let paper = |kilobytes: u64| {
        (0..kilobytes * 128).flat_map(|n| n.wrapping_mul(0x9E37_79B9_7F4A_7C15).to_le_bytes()).collect()
    };
    let documents = [
        Document { name: "月报.pdf".to_owned(), bytes: paper(70) },
        Document { name: "月报.xlsx".to_owned(), bytes: paper(10) },
    ];
    let at = "2026-10-31T09:00:00+08:00".parse().expect("an instant");
    let making = Making { program: "支部一本通".to_owned(), at, history: None };
    let path = folder.join(format!("{branch}.zip"));
    fs::write(&path, write(&content, &documents, &[], &making, None).expect("a package")).expect("written");
    path
}
