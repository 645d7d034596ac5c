//! The practice copy: the sample branch, entered through the same commands a secretary's clicks use.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{
    compose::built,
    step::{Outcome, must, program, root},
};

/// What is done to an empty book, in order, after `ybt --data DIR`. `@` stands for `assets/sample/`.
const STEPS: &[(&str, &[&str])] = &[
    (
        "建立示例支部",
        &[
            "init",
            "--branch",
            "中共示范县委老干部局离退休干部第一党支部",
            "--superior",
            "中共示范县委老干部局离退休干部党委",
            "--secretary",
            "文光荣",
            "--theme-day",
            "15",
            "--started-on",
            "2026-01",
        ],
    ),
    ("导入示例花名册", &["import", "roster", "@roster.xlsx"]),
    ("导入示例活动台账", &["import", "activities", "@activities.xlsx"]),
];

/// Folder of the practice copy; filled when it is new. What was tried out in it stays until it is deleted.
pub fn practice_book() -> Outcome<PathBuf> {
    let folder = root().join("target").join("practice");
    if folder.join("book.db").exists() {
        println!("练习本已经有了：target/practice（删掉它就重新装入示例）。");
        return Ok(folder);
    }
    // Filled beside its place, so that a run broken off leaves no half-filled book in it.
    let being_filled = folder.with_extension("new");
    let failed = |error: io::Error| format!("练习本的文件夹建不了：{error}");
    if being_filled.exists() {
        fs::remove_dir_all(&being_filled).map_err(failed)?;
    }
    fs::create_dir_all(&being_filled).map_err(failed)?;
    fill(&being_filled)?;
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(failed)?;
    }
    fs::rename(&being_filled, &folder).map_err(failed)?;
    Ok(folder)
}

fn fill(folder: &Path) -> Outcome {
    for (title, words) in STEPS {
        let mut ybt = ybt(folder);
        for word in *words {
            match word.strip_prefix('@') {
                Some(file) => ybt.arg(sample(file)),
                None => ybt.arg(word),
            };
        }
        must(title, &mut ybt)?;
    }
    make_calls(folder)
}

/// What no table holds: `assets/sample/calls.txt`, a command and its request on each line.
fn make_calls(folder: &Path) -> Outcome {
    let calls = fs::read_to_string(sample("calls.txt")).map_err(|error| format!("示例读不出来：{error}"))?;
    for (name, request) in calls.lines().filter_map(|line| line.split_once(' ')) {
        let done = ybt(folder).args(["call", name, request]).stdout(Stdio::null()).status();
        if !done.is_ok_and(|status| status.success()) {
            return Err(format!("示例里的 {name} 没有做成。"));
        }
    }
    Ok(())
}

fn ybt(folder: &Path) -> Command {
    let mut ybt = program(&built("debug", "ybt").to_string_lossy(), &[]);
    ybt.arg("--data").arg(folder);
    ybt
}

fn sample(file: &str) -> PathBuf {
    root().join("assets/sample").join(file)
}
