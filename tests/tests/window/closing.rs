//! Closing the window backs the book up.

use std::fs;

use acceptance::window::{Outcome, Start, Window};

use crate::guide::begin;

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn leaving_makes_a_backup_and_empties_the_outbox() -> Outcome {
    let folder = tempfile::tempdir()?;
    let outbox = folder.path().join("outbox");
    fs::create_dir_all(&outbox)?;
    fs::write(outbox.join("上次打开的.pdf"), b"%PDF")?;
    let window = Window::open(&Start { folder: folder.path().to_owned(), ..Start::default() }).await?;
    assert_eq!(fs::read_dir(&outbox)?.count(), 0, "what was opened last time is gone at the start");
    begin(&window).await?;
    window.press("不设口令").await?;
    window.press("建这本账").await?;
    window.sees("账建好了").await?;
    window.leave().await?;
    let backups = fs::read_dir(folder.path().join("backups"))?.filter_map(Result::ok);
    let of_leaving = backups.filter(|entry| entry.file_name().to_string_lossy().ends_with("exit.db")).count();
    assert_eq!(of_leaving, 1, "a backup was made on leaving");
    Ok(())
}
