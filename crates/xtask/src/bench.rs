//! `cargo xtask bench`: measures a release build. Prints tables; never fails on a time.

use std::process::Command;

use crate::{
    apt, npm,
    step::{Outcome, cargo, must, on_a_screen},
    versions,
};

/// `ybt`, the window, the empty window it is measured against, and the benchmarks; picked the same
/// way in both steps, so that each crate is compiled once. That WebDriver may lead the window changes nothing until it
/// is asked to.
const PICKED: [&str; 5] = [
    "--locked",
    "--package=cli",
    "--package=shell",
    "--package=acceptance",
    "--features=shell/measuring,shell/automation",
];

/// Builds for release and runs every benchmark.
pub fn bench() -> Outcome {
    versions::check()?;
    apt::install(&[apt::TO_BUILD, apt::TO_TEST].concat())?;
    npm::install()?;
    npm::build()?;
    must("构建发布版", &mut picked(&["build", "--release", "--bins", "--example=empty_window"]))?;
    must("测速：报表、导入、账本", &mut picked(&["bench", "--bench=numbers"]))?;
    must("测速：窗口", &mut on_a_screen(&picked(&["bench", "--bench=window"])))
}

fn picked(words: &[&str]) -> Command {
    cargo(&[words, &PICKED[..]].concat())
}
