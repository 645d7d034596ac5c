//! Checks the window's settings and takes in the built pages.

fn main() {
    // `cargo check` in a fresh clone has no pages yet; `cargo xtask` builds them before the window.
    if let Err(error) = std::fs::create_dir_all("../ui/dist") {
        println!("cargo::error=ui/dist: {error}");
    }
    println!("cargo::rerun-if-changed=../ui/dist");
    tauri_build::build();
}
