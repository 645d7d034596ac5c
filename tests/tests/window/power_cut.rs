//! A form half filled survives a power cut.

use acceptance::window::{Outcome, Start, Window};

use crate::guide::begin;

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn a_half_typed_record_is_offered_again_after_a_power_cut() -> Outcome {
    let folder = tempfile::tempdir()?;
    let start = Start { folder: folder.path().to_owned(), today: "2026-10-31".to_owned(), ..Start::default() };
    let window = Window::open(&start).await?;
    begin(&window).await?;
    window.press("不设口令").await?;
    window.press("建这本账").await?;
    window.sees("账建好了").await?;
    window.go("/life/new").await?;
    window.press("党员大会").await?;
    window.fill("主题", "讨论支部换届方案").await?;
    window.sees("已自动存为草稿").await?;
    window.cut_the_power().await?;

    let window = Window::open(&start).await?;
    window.sees("首页").await?;
    window.go("/life/new").await?;
    window.sees("填到一半的组织生活记录还在").await?;
    window.shot("draft-offered").await?;
    window.press("接着填").await?;
    let topic = window.value("主题").await?;
    assert_eq!(topic, "讨论支部换届方案", "what was typed is there again");
    window.close().await
}
