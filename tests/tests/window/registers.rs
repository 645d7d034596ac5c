//! 走访联系: a visit is entered, found on the member's card, counted, printed, and taken back.

use acceptance::{
    branch::Branch,
    window::{Outcome, Start, Window},
};
use serde_json::json;

const TODAY: &str = "2026-10-31";

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn a_visit_is_entered_once_and_seen_everywhere() -> Outcome {
    let book = tempfile::tempdir()?;
    Branch::fill(book.path()).desk.close_book();
    let start = Start { folder: book.path().to_owned(), today: TODAY.to_owned(), ..Start::default() };
    let window = Window::open(&start).await?;
    let lines = window.call("member.list", json!({})).await?["lines"].clone();
    let (id, name) = (lines[2]["id"].clone(), lines[2]["name"].as_str().unwrap_or_default().to_owned());

    window.press("走访联系").await?;
    window.press("走访慰问").await?;
    window.sees("2026年还没有登记走访慰问").await?;
    window.shot("registers-1-empty").await?;
    window.press("登记一条").await?;
    window.fill("走访对象", &name).await?;
    window.fill("走访人", "徐明远、何淑芬").await?;
    window.fill("慰问金（元）", "500").await?;
    window.fill("反映问题", "听力下降，想配助听器").await?;
    window.shot("registers-2-form").await?;
    window.press_at(".foot .button.main").await?;
    window.sees("共 1 次").await?;
    window.sees("慰问金 500.00 元").await?;
    window.shot("registers-3-list").await?;

    window.go(&format!("/roster/{id}")).await?;
    window.sees("走访慰问：徐明远、何淑芬").await?;
    window.shot("registers-4-card").await?;
    let span = json!({ "span": "month", "month": "2026-10" });
    let counted = window.call("figure.rows", json!({ "code": "visit.people", "span": span })).await?;
    assert_eq!(counted["total"]["text"], "1", "one visited: {counted}");

    window.go("/registers/走访慰问").await?;
    window.press("打印登记表").await?;
    window.sees("打印").await?;
    window.shot("registers-5-paper").await?;
    window.go("/registers/走访慰问").await?;
    window.press("撤销").await?;
    window.sees("2026年还没有登记走访慰问").await?;
    window.close().await
}

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn a_register_of_ones_own_is_made_kept_and_printed() -> Outcome {
    let book = tempfile::tempdir()?;
    Branch::fill(book.path()).desk.close_book();
    let start = Start { folder: book.path().to_owned(), today: TODAY.to_owned(), ..Start::default() };
    let window = Window::open(&start).await?;
    let lines = window.call("member.list", json!({})).await?["lines"].clone();
    let name = lines[2]["name"].as_str().unwrap_or_default().to_owned();

    window.press("走访联系").await?;
    window.press("自建一本…").await?;
    window.fill("登记簿名称", "老物件征集").await?;
    window.fill("日期叫什么", "征集日期").await?;
    window.press("加一栏").await?;
    window.fill("第3栏名称", "来历").await?;
    window.shot("own-register-1-form").await?;
    window.press_at(".foot .button.main").await?;
    window.sees("2026年还没有登记老物件征集").await?;
    window.press("登记一条").await?;
    window.fill("党员", &name).await?;
    window.fill("事项", "一枚1954年的抢险纪念章").await?;
    window.fill("来历", "荆江分洪时发的").await?;
    window.shot("own-register-2-entry").await?;
    window.press_at(".foot .button.main").await?;
    window.sees("党员 1 人次").await?;
    window.shot("own-register-3-list").await?;

    window.press("改这本的栏目…").await?;
    window.fill("第3栏名称", "来历和故事").await?;
    window.press_at(".foot .button.main").await?;
    window.sees("来历和故事").await?;
    window.sees("荆江分洪时发的").await?;
    window.press("打印登记表").await?;
    window.sees("打印").await?;
    window.shot("own-register-4-paper").await?;
    window.close().await
}
