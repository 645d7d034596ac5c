//! `cargo xtask bench`: measures a release build. Prints tables; never fails on a time.

use crate::{
    apt, npm,
    step::{Outcome, cargo, must},
    versions,
};

/// Builds for release and runs every benchmark.
pub fn bench() -> Outcome {
    versions::check()?;
    apt::install(&[apt::TO_BUILD, apt::TO_TEST].concat())?;
    npm::install()?;
    npm::build()?;
    must("构建发布版", &mut cargo(&["build", "--locked", "--release", "--workspace", "--bins"]))?;
    must("测速", &mut cargo(&["bench", "--locked", "--workspace", "--benches"]))
}
