//! `cargo xtask test`: everything that must hold, in one run.

mod tally;

use std::process::Command;

use tally::{Kind, Tally};

use crate::{
    apt, arrows, dependencies, npm,
    step::{Outcome, cargo, on_a_screen, tell},
    versions,
};

/// How every cargo step picks packages and features, so that each crate is compiled once for all of them.
const WHOLE: [&str; 4] = ["--locked", "--workspace", "--features", "shell/automation"];

/// Runs all checks and tests, and ends with `N passed, N failed`.
pub fn test() -> Outcome {
    versions::check()?;
    apt::install(&[apt::TO_BUILD, apt::TO_TEST, apt::to_open_forms()].concat())?;
    npm::install()?;
    let mut tally = Tally::default();
    check_arrows(&mut tally)?;
    check_dependencies(&mut tally)?;
    step(&mut tally, Kind::Check, "格式（rustfmt）", &mut cargo(&["fmt", "--all", "--check"]))?;
    step(&mut tally, Kind::Check, "页面的类型（vue-tsc）", &mut npm::npm(&["run", "--silent", "check"]))?;
    step(&mut tally, Kind::Vitest, "页面的测试（vitest）", &mut npm::npm(&["run", "--silent", "test"]))?;
    step(&mut tally, Kind::Check, "构建页面", &mut npm::npm(&["run", "--silent", "build"]))?;
    step(&mut tally, Kind::Check, "构建程序和测试", &mut whole("build", &["--all-targets"], &[]))?;
    // CI=1: a generated file that was not current is a failure, not only written anew.
    step(&mut tally, Kind::Cargo, "单元测试和验收测试", whole("test", &["--no-fail-fast"], &[]).env("CI", "1"))?;
    step(&mut tally, Kind::Cargo, "真实窗口里的测试", &mut in_the_window())?;
    step(&mut tally, Kind::Check, "写法（clippy）", &mut whole("clippy", &["--all-targets"], &["-D", "warnings"]))?;
    tally.conclude()
}

fn whole(verb: &str, words: &[&str], more: &[&str]) -> Command {
    let mut all = vec![verb];
    all.extend(WHOLE);
    all.extend(words);
    if !more.is_empty() {
        all.push("--");
        all.extend(more);
    }
    let mut command = cargo(&all);
    // In a clone that is built once nobody comes back to what is kept for the next build: a third of the disk.
    if std::env::var_os("CI").is_some() {
        command.env("CARGO_INCREMENTAL", "0");
    }
    command
}

/// The tests that lead the built window by WebDriver, under a screen of their own, and those that need LibreOffice. They
/// are the only ignored ones; naming their target alone would choose other features of what they build on, and compile
/// half the program again.
fn in_the_window() -> Command {
    on_a_screen(&whole("test", &["--no-fail-fast"], &["--ignored", "--test-threads=1"]))
}

fn check_arrows(tally: &mut Tally) -> Outcome {
    println!("── 四支箭头");
    let breaches = arrows::breaches().map_err(|error| format!("源文件读不出来：{error}"))?;
    for breach in &breaches {
        println!("{breach}");
    }
    tally.check(breaches.is_empty());
    Ok(())
}

fn check_dependencies(tally: &mut Tally) -> Outcome {
    println!("── 用到的软件包：来源、许可、不许用的");
    let (breaches, packages) = dependencies::breaches()?;
    for breach in &breaches {
        println!("{breach}");
    }
    tally.check(breaches.is_empty() && packages > 0);
    Ok(())
}

fn step(tally: &mut Tally, kind: Kind, title: &str, command: &mut Command) -> Outcome {
    match tell(title, command) {
        Ok(told) => tally.add(kind, title, &told),
        // A tool that is missing is a failure, never a test passed over.
        Err(sentence) => {
            println!("{sentence}");
            tally.check(false);
        }
    }
    Ok(())
}
