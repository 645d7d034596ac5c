//! Where the built programs are.

use std::{
    env, io,
    path::{Path, PathBuf},
};

/// A program of the workspace, built beside the test that asks for it.
///
/// Fails when it was not built: `cargo build --workspace --features shell/automation` does.
pub fn built(name: &str) -> io::Result<PathBuf> {
    let this = env::current_exe()?;
    let beside = this.ancestors().skip(1).take(2).map(|folder| folder.join(name));
    let mut found = beside.map(|path| path.with_extension(env::consts::EXE_EXTENSION)).filter(|path| path.exists());
    found.next().ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, format!("{name} has not been built")))
}

/// A file of `tests/fixtures`.
pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)
}

/// Folder for pictures that people look at; emptied by nobody, written over by the next run.
pub fn shots() -> io::Result<PathBuf> {
    let this = env::current_exe()?;
    let target = this.ancestors().find(|folder| folder.join("CACHEDIR.TAG").exists());
    let folder = target.map_or_else(env::temp_dir, Path::to_owned).join("shots");
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}
