//! Building the window and `ybt`, each once.

use std::path::PathBuf;

use crate::{
    apt, npm,
    step::{Outcome, cargo, must, root},
    versions,
};

/// Installs what building needs, builds the pages, then the programs.
pub fn programs(more_packages: &[&str]) -> Outcome {
    versions::check()?;
    apt::install(&[apt::TO_BUILD, more_packages].concat())?;
    npm::install()?;
    npm::build()?;
    println!("第一次构建要十分钟左右，以后只要几秒。");
    must("构建程序", &mut cargo(&["build", "--locked", "--workspace", "--bins"]))
}

/// Where a built program is.
pub fn built(profile: &str, name: &str) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join(profile).join(name).with_extension(std::env::consts::EXE_EXTENSION)
}
