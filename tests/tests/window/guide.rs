//! A new folder begins with the guide; a password stands before the book from then on.

use acceptance::window::{Outcome, Start, Window};

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn a_book_with_a_password_opens_with_it_only() -> Outcome {
    let folder = tempfile::tempdir()?;
    let start = Start { folder: folder.path().to_owned(), today: "2026-10-31".to_owned(), ..Start::default() };
    let window = Window::open(&start).await?;
    begin(&window).await?;
    window.press("设口令").await?;
    window.fill("口令", "春暖花开2026").await?;
    window.fill("再填一次", "春暖花开2026").await?;
    window.shot("guide-4-password").await?;
    window.press("建这本账").await?;
    window.sees("账建好了").await?;
    window.close().await?;

    let window = Window::open(&start).await?;
    window.sees("账本锁着").await?;
    window.shot("locked").await?;
    window.fill("口令", "秋高气爽2026").await?;
    window.keys("\u{e007}").await?;
    window.sees("口令不对").await?;
    window.fill("口令", "春暖花开2026").await?;
    window.keys("\u{e007}").await?;
    window.sees("首页").await?;
    window.close().await
}

/// Answers the guide up to the password.
pub async fn begin(window: &Window) -> Outcome {
    window.fill("支部全称", "中共示范县委老干部局退休干部第一党支部").await?;
    window.fill("上级党组织", "中共示范县委老干部局离退休干部委员会").await?;
    window.fill("书记姓名", "石学军").await?;
    window.shot("guide-1-names").await?;
    window.press("下一步").await?;
    window.press("单独设置").await?;
    window.shot("guide-2-kind").await?;
    window.press("下一步").await?;
    window.sees("从什么时候记起").await?;
    window.shot("guide-3-days").await?;
    window.press("下一步").await?;
    window.sees("要不要设口令").await
}
