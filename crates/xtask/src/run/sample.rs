//! The practice copy: the sample branch, entered through the same commands a secretary's clicks use.

use std::{fs, path::PathBuf};

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
            "王建国",
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
    fs::create_dir_all(&folder).map_err(|error| format!("练习本的文件夹建不了：{error}"))?;
    for (title, words) in STEPS {
        let mut ybt = program(&built("debug", "ybt").to_string_lossy(), &[]);
        ybt.arg("--data").arg(&folder);
        for word in *words {
            match word.strip_prefix('@') {
                Some(file) => ybt.arg(root().join("assets/sample").join(file)),
                None => ybt.arg(word),
            };
        }
        must(title, &mut ybt)?;
    }
    Ok(folder)
}
