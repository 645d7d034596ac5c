//! Files made to harm: how soon, and in how much memory, `ybt` refuses them.

#[path = "../../../crates/exchange/tests/harmful/mod.rs"]
mod harmful;

use std::{
    fs,
    path::Path,
    process::{Command, Output, Stdio},
    time::{Duration, Instant},
};

use acceptance::{
    measure::{Measured, Table, Unit, in_milliseconds},
    programs::built,
    ybt::Ybt,
};
use tempfile::TempDir;

const RUNS: usize = 5;
const REFUSED_WITHIN: f64 = 2000.0;
const REFUSED_IN: f64 = 300.0;

/// Imports each and prints time and memory of the whole program.
pub fn measure() {
    let folder = TempDir::new().expect("a folder");
    let book = folder.path().join("账本");
    let made =
        Ybt::over(&book).run(&["init", "--branch", "甲", "--superior", "乙", "--secretary", "丙"]).expect("ybt runs");
    assert_eq!(made.code, 0, "a book is made: {}", made.stderr);
    let (mut times, mut memory) = (Table::default(), Table::default());
    for (name, extension, bytes) in files() {
        let file = folder.path().join("名册").with_extension(extension);
        fs::write(&file, bytes).expect("written");
        let runs: Vec<(f64, f64, String)> = (0..RUNS).map(|_| refuse(&book, &file)).collect();
        let what = format!("{name}：{}", runs[0].2);
        times.add(Measured::of(
            &what,
            Unit::Milliseconds,
            runs.iter().map(|run| run.0).collect(),
            Some(REFUSED_WITHIN),
        ));
        memory.add(Measured::of(&what, Unit::Megabytes, runs.iter().map(|run| run.1).collect(), Some(REFUSED_IN)));
    }
    times.print("有害文件多久拒绝（整个 ybt 进程）");
    memory.print("有害文件占多少内存（整个 ybt 进程的最高值）");
}

/// Milliseconds, megabytes at the most, and the code of the refusal.
fn refuse(book: &Path, file: &Path) -> (f64, f64, String) {
    let mut ybt = Command::new(built("ybt").expect("ybt is built"));
    let (took, most, told) = watched(ybt.arg("--data").arg(book).args(["import", "roster"]).arg(file).arg("--dry-run"));
    let said = String::from_utf8_lossy(&told.stderr).into_owned();
    let code = said.lines().find_map(|line| line.rsplit_once('（')?.1.strip_suffix('）')).map(str::to_owned);
    (took, most, code.unwrap_or_else(|| "读进来了".to_owned()))
}

/// Runs a program: milliseconds, megabytes at the most, and what it complained of.
pub fn watched(command: &mut Command) -> (f64, f64, Output) {
    let begun = Instant::now();
    let mut program = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("it runs");
    let mut most = 0.0_f64;
    while program.try_wait().expect("it ends").is_none() {
        most = most.max(highest(program.id()));
        std::thread::sleep(Duration::from_micros(200));
    }
    (in_milliseconds(begun.elapsed()), most, program.wait_with_output().expect("what it said"))
}

/// Most memory a process has had, in MB; nothing once it has ended.
fn highest(process: u32) -> f64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok()).unwrap_or_default() / 1024.0
}

fn files() -> Vec<(&'static str, &'static str, Vec<u8>)> {
    vec![
        ("首尾各一格（A1、XFD1048576）", "xlsx", harmful::far_apart()),
        ("一百万行的表", "xlsx", harmful::million_rows()),
        ("一百万行的文本", "csv", harmful::million_lines()),
        ("解开有 2 GB 的压缩包", "xlsx", harmful::bomb(2048)),
        ("有口令的旧格式", "xls", harmful::locked()),
        ("改名的 PDF", "xlsx", b"%PDF-1.7\n%\xe2\xe3".to_vec()),
    ]
}
