//! 登记入户 with dues and 补学, and fields of one's own on the card, as the secretary does both.

use acceptance::{
    branch::Branch,
    window::{Outcome, Start, Window},
};
use serde_json::{Value, json};

const TODAY: &str = "2026-10-31";

/// Somebody who missed an occasion, has not caught up and owes dues.
async fn who_is_waited_for(window: &Window) -> Outcome<(Value, String)> {
    let missed = window.call("attendance.not_caught_up", json!({})).await?;
    for row in missed.as_array().into_iter().flatten() {
        let query = json!({ "received_on": TODAY, "member_ids": [row["member_id"]] });
        let list = window.call("dues.collect_list", query).await?;
        if list["rows"][0]["amount"].as_i64().is_some_and(|amount| amount > 0) && list["rows"][0]["note"].is_null() {
            return Ok((row["member_id"].clone(), row["name"].as_str().unwrap_or_default().to_owned()));
        }
    }
    Err("nobody who missed something owes dues".into())
}

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn a_visit_with_dues_and_study_is_told_once() -> Outcome {
    let book = tempfile::tempdir()?;
    Branch::fill(book.path()).desk.close_book();
    let start = Start { folder: book.path().to_owned(), today: TODAY.to_owned(), ..Start::default() };
    let window = Window::open(&start).await?;
    let (id, name) = who_is_waited_for(&window).await?;

    window.press("走访联系").await?;
    // The first page has a button of this name, too.
    window.sees("谈心谈话").await?;
    window.press("登记入户").await?;
    window.fill("去了谁家", &name).await?;
    window.fill("走访人", "徐明远、何淑芬").await?;
    window.sees("收党费").await?;
    window.shot("home-visit-1-begun").await?;
    for tick in ["走访慰问", "送学上门", "意见建议与思想动态"] {
        window.press(tick).await?;
    }
    window.fill("慰问金（元）", "500").await?;
    window.fill("学习内容", "二十届四中全会精神").await?;
    window.fill("反映事项", "取药不方便").await?;
    window.press_at(".part input[value*='-']").await?;
    window.press_at(&format!(".part input[value='{id}']")).await?;
    window.shot("home-visit-2-told").await?;
    window.press_at(".foot .button.main").await?;
    window.sees("已登记").await?;
    window.sees(&format!("党费：{name}")).await?;
    window.shot("home-visit-3-done").await?;
    let waited = window.call("attendance.not_caught_up", json!({})).await?;
    let theirs = waited.as_array().into_iter().flatten().filter(|row| row["member_id"] == id).count();
    assert_eq!(theirs, 0, "caught up: {waited}");

    window.go(&format!("/roster/{id}")).await?;
    window.sees("走访慰问：徐明远、何淑芬").await?;
    window.press("撤销").await?;
    window.press("就是这一步，撤销").await?;
    window.sees("登记入户").await?;
    window.go(&format!("/roster/{id}")).await?;
    window.sees_no_more("走访慰问：徐明远、何淑芬").await?;
    let waited = window.call("attendance.not_caught_up", json!({})).await?;
    assert!(waited.to_string().contains(&name), "to be caught up again");
    window.close().await
}

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn a_field_of_ones_own_is_added_filled_in_and_listed() -> Outcome {
    let book = tempfile::tempdir()?;
    Branch::fill(book.path()).desk.close_book();
    let start = Start { folder: book.path().to_owned(), today: TODAY.to_owned(), ..Start::default() };
    let window = Window::open(&start).await?;
    window.press("党员名册").await?;
    window.press("选栏目").await?;
    window.shot("own-fields-1-chooser").await?;
    window.press("自设栏目…").await?;
    window.press("加一栏").await?;
    window.fill("第1栏名称", "爱好").await?;
    window.press("加一栏").await?;
    window.fill("第2栏名称", "藏书").await?;
    window.shot("own-fields-2-fields").await?;
    window.press_at(".foot .button.main").await?;
    window.sees("选栏目").await?;
    let id = window.call("member.list", json!({})).await?["lines"][0]["id"].clone();
    window.go(&format!("/roster/{id}/edit")).await?;
    window.fill("爱好", "书法、门球").await?;
    window.shot("own-fields-3-form").await?;
    window.press_at(".foot .button.main").await?;
    window.sees("自设栏目").await?;
    window.sees("书法、门球").await?;
    window.shot("own-fields-4-card").await?;
    window.press("党员名册").await?;
    window.press("选栏目").await?;
    window.press("爱好").await?;
    window.press("就显示这些").await?;
    window.sees("书法、门球").await?;
    window.shot("own-fields-5-list").await?;
    window.close().await
}
