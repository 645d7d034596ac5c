//! 移交: the whole book goes into one file in the old secretary's window, and is taken over in the next one's.

use std::path::{Path, PathBuf};

use acceptance::{
    branch::Branch,
    window::{Outcome, Start, Window},
};
use serde_json::json;

const TODAY: &str = "2026-10-31";
const PASSWORD: &str = "移交2026十月";

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn a_book_goes_from_one_computer_to_another() -> Outcome {
    let (old, stick, new) = (tempfile::tempdir()?, tempfile::tempdir()?, tempfile::tempdir()?);
    Branch::fill(old.path()).desk.close_book();
    let (package, members) = hand_over(old.path(), stick.path()).await?;

    let start = Start {
        folder: new.path().to_owned(),
        choose_file: package,
        save_to: stick.path().to_owned(),
        today: TODAY.to_owned(),
        ..Start::default()
    };
    let window = Window::open(&start).await?;
    window.press("从移交包接手").await?;
    window.press("选择移交包").await?;
    window.sees("名党员").await?;
    window.fill("移交口令", "不是这个").await?;
    window.press("以后打开账本要输自己的口令").await?;
    window.press("接手这本账").await?;
    window.sees("移交口令不对").await?;
    window.shot("handover-4-wrong-password").await?;
    window.fill("移交口令", PASSWORD).await?;
    window.press("接手这本账").await?;
    window.sees("首页").await?;
    window.shot("handover-5-taken-over").await?;
    let there = window.call("member.list", json!({})).await?;
    assert_eq!(there["lines"].as_array().map(Vec::len), Some(members), "everybody came along");
    window.call("member.save", json!({ "values": { "name": "新来的同志" } })).await?;
    window.close().await
}

/// Makes the package, looks at the list to be signed, lays the book still. Answers where the package is and how many
/// members the book has.
async fn hand_over(book: &Path, stick: &Path) -> Outcome<(PathBuf, usize)> {
    let start =
        Start { folder: book.to_owned(), save_to: stick.to_owned(), today: TODAY.to_owned(), ..Start::default() };
    let window = Window::open(&start).await?;
    let members = window.call("member.list", json!({})).await?["lines"].as_array().map_or(0, Vec::len);
    window.go("/bureau/handover").await?;
    window.sees("做移交包").await?;
    window.shot("handover-1-begin").await?;
    window.fill("移交口令", PASSWORD).await?;
    window.fill("再填一次", PASSWORD).await?;
    window.press("选文件夹，做移交包").await?;
    window.sees("打开核对无误").await?;
    let package = window.until_saved(stick, "ybt").await?;
    window.shot("handover-2-packed").await?;
    window.press("设为只读").await?;
    window.fill("原因", "已移交给新任书记").await?;
    window.press_at("dialog[open] .button.main, [role=dialog] .button.main").await?;
    window.sees("起只读").await?;
    window.shot("handover-3-read-only").await?;
    let refused = window.call("member.save", json!({ "values": { "name": "记不进去" } })).await;
    assert!(
        refused.is_err_and(|error| error.to_string().contains("book.read_only")),
        "what stays behind stays as it is"
    );
    window.close().await?;
    Ok((package, members))
}
