//! `cargo xtask shots`: pictures of the pages as they are in the real window, 1366×768.

use std::process::Command;

use crate::{
    compose::built,
    npm,
    run::practice_book,
    step::{Outcome, cargo, must, on_a_screen},
};

/// Opens each route (`/roster`, `/life/new` …) in the practice copy and saves its picture in `target/shots/`.
pub fn shots(routes: &[&str]) -> Outcome {
    if routes.is_empty() {
        return Err("请写出要看的页面，例如：cargo xtask shots / /roster".to_owned());
    }
    npm::install()?;
    npm::build()?;
    must(
        "构建能由测试带领的窗口",
        &mut cargo(&["build", "--locked", "--workspace", "--features", "shell/automation", "--bins"]),
    )?;
    let book = practice_book()?;
    let mut command = Command::new(built("debug", "shots"));
    command.arg("--data").arg(book).args(routes);
    must("截图", &mut on_a_screen(&command))
}
