//! Dues in January: last year's bases taken over and raised, a closed period opened again; and a planned meeting told.

use acceptance::{
    branch::Branch,
    window::{Outcome, Start, Window},
    ybt::Ybt,
};
use serde_json::{Value, json};

const TODAY: &str = "2027-01-10";

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn what_january_brings() -> Outcome {
    let folder = tempfile::tempdir()?;
    Branch::fill(folder.path()).desk.close_book();
    let start = Start { folder: folder.path().to_owned(), today: TODAY.to_owned(), ..Start::default() };
    let window = Window::open(&start).await?;
    take_over_and_raise(&window).await?;
    open_again(&window).await?;
    tell(&window).await?;
    window.close().await?;
    let verified = Ybt::over(folder.path()).on(TODAY).run(&["verify"])?;
    assert_eq!(verified.code, 0, "the book is whole: {}{}", verified.stdout, verified.stderr);
    Ok(())
}

/// What a row of the assessment asks of the first who was assessed last year.
async fn first_amount(window: &Window) -> Outcome<Option<i64>> {
    let table = window.call("dues.assessment", json!({ "year": 2027 })).await?;
    let rows = table["rows"].as_array().cloned().unwrap_or_default();
    Ok(rows.iter().find_map(|row| row["entry"]["amount"].as_i64().or_else(|| row["amount"].as_i64())))
}

async fn take_over_and_raise(window: &Window) -> Outcome {
    window.go("/dues/assessment").await?;
    window.press("沿用去年").await?;
    window.sees("已沿用2026年的基数").await?;
    let taken_over = first_amount(window).await?.ok_or("somebody is assessed")?;
    window.shot("january-1-taken-over").await?;
    window.press("按比例调整…").await?;
    window.fill("调高百分之几", "10").await?;
    window.fill("原因", "养老金调整").await?;
    window.shot("january-2-raising").await?;
    window.press("照这个比例调整").await?;
    window.sees_no_more("照这个比例调整").await?;
    let raised = first_amount(window).await?.ok_or("somebody is assessed still")?;
    assert_eq!(raised, taken_over + taken_over / 10, "a tenth more, in 分");
    window.shot("january-3-raised").await.map(drop)
}

async fn open_again(window: &Window) -> Outcome {
    window.go("/dues/closings").await?;
    window.press("重新打开…").await?;
    window.fill("为什么要打开", "漏记一笔").await?;
    window.fill("请写上「重新打开」", "重新打开").await?;
    window.shot("january-4-reopening").await?;
    window.press_at("dialog[open] .button.main, [role=dialog] .button.main").await?;
    window.sees("漏记一笔").await?;
    window.shot("january-5-reopened").await.map(drop)
}

async fn tell(window: &Window) -> Outcome {
    let planned = window.call("occasion.list", json!({ "state": "计划" })).await?;
    let id: &Value = &planned["lines"][0]["id"];
    window.go(&format!("/life/{id}/prepare")).await?;
    window.sees("通知名单").await?;
    window.shot("january-6-notices").await?;
    window.press("保存通知情况（Ctrl+S）").await?;
    window.sees("通知").await
}
