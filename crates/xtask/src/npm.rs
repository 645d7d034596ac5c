//! The pages: their packages, their checks, their build.

use std::{fs, process::Command, time::SystemTime};

use crate::step::{Outcome, must, program, root};

/// npm in the pages' folder.
pub fn npm(words: &[&str]) -> Command {
    let mut command = program("npm", words);
    command.current_dir(root().join("ui")).env("NO_COLOR", "1").env("CI", "1");
    command
}

/// Fetches the pages' packages when the lock is newer than what is there.
pub fn install() -> Outcome {
    let ui = root().join("ui");
    let locked = changed(&ui.join("package-lock.json"));
    let fetched = changed(&ui.join("node_modules/.package-lock.json"));
    if fetched.is_some() && fetched >= locked {
        return Ok(());
    }
    must("取页面的软件包（npm ci）", &mut npm(&["ci", "--no-audit", "--no-fund"]))
}

/// Builds the pages into `ui/dist`.
pub fn build() -> Outcome {
    must("构建页面", &mut npm(&["run", "--silent", "build"]))
}

fn changed(path: &std::path::Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|about| about.modified()).ok()
}
