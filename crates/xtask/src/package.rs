//! `cargo xtask package`: the released programs, ready to be carried to another machine.

use std::fs;

use crate::{
    apt, compose, npm,
    step::{Outcome, cargo, must, program, root},
    versions,
};

const PROGRAMS: [&str; 2] = ["yibentong", "ybt"];

/// What lies beside the programs.
const PAPERS: [&str; 3] = ["README.md", "LICENSE-MIT", "LICENSE-APACHE"];

/// Builds for release and packs `target/yibentong-<version>.tar.gz`.
pub fn package() -> Outcome {
    versions::check()?;
    apt::install(apt::TO_BUILD)?;
    npm::install()?;
    npm::build()?;
    must("构建发布版", &mut cargo(&["build", "--locked", "--release", "--workspace", "--bins"]))?;
    let name = format!("yibentong-{}", env!("CARGO_PKG_VERSION"));
    let staging = root().join("target").join(&name);
    let failed = |error: std::io::Error| format!("发布版没有打成包：{error}");
    fs::create_dir_all(&staging).map_err(failed)?;
    for built in PROGRAMS.map(|name| compose::built("release", name)) {
        fs::copy(&built, staging.join(built.file_name().unwrap_or_default())).map_err(failed)?;
    }
    for paper in PAPERS.map(|name| root().join(name)).iter().filter(|paper| paper.exists()) {
        fs::copy(paper, staging.join(paper.file_name().unwrap_or_default())).map_err(failed)?;
    }
    let archive = format!("{name}.tar.gz");
    let mut tar = program("tar", &["-czf", &archive, &name]);
    must("打包", tar.current_dir(root().join("target")))?;
    println!("发布版：target/{archive}");
    Ok(())
}
