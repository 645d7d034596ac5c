//! End to end: the built program in its real window.
//!
//! Ignored by a plain `cargo test`, because they need a screen, WebKitWebDriver and the shell built
//! with `automation`: `cargo xtask test` brings these.

use acceptance::window::{Outcome, Start, Window};

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn a_new_folder_begins_with_the_guide() -> Outcome {
    let folder = tempfile::tempdir()?;
    let window = Window::open(&Start { folder: folder.path().to_owned(), ..Start::default() }).await?;
    window.sees("支部全称").await?;
    window.shot("welcome").await?;
    window.close().await
}
