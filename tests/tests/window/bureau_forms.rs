//! 局里的表: the bureau's form is put in, pointed at with a click and a choice, filled for the month and saved.

use acceptance::{
    branch::{Branch, TODAY},
    programs::fixture,
    window::{Outcome, Start, Window},
};
use calamine::{Data, Reader, Xlsx, open_workbook};
use serde_json::json;

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn the_bureaus_form_is_pointed_at_once_and_filled() -> Outcome {
    let folder = tempfile::tempdir()?;
    let papers = tempfile::tempdir()?;
    let branch = Branch::fill(folder.path());
    branch.desk.close_book();
    let start = Start {
        folder: folder.path().to_owned(),
        choose_file: fixture("../../crates/exchange/tests/bureau_form/fixtures/monthly.xlsx"),
        save_to: papers.path().to_owned(),
        today: TODAY.to_owned(),
        ..Start::default()
    };
    let window = Window::open(&start).await?;
    window.go("/bureau/forms").await?;
    window.sees("还没有放进局里的表").await?;
    window.press("放进一张表").await?;
    window.sees("点一格，选它填什么").await?;
    window.sees("离退休干部党支部组织生活情况月报表").await?;
    window.press_at("td[aria-label^='B6 ']").await?;
    window.fill("查找：如 主题党日、党费、书记", "本月 主题党日").await?;
    window.press_at(".choice").await?;
    window.sees("填 本月主题党日").await?;
    window.shot("bureau-form-1-pointed-at").await?;
    window.press("填这张表").await?;
    window.press("试填看看").await?;
    window.sees("还要看一看").await?;
    window.sees("「月报」A10：不认识").await?;
    window.shot("bureau-form-2-filled").await?;
    window.press("填好另存").await?;
    let saved = window.until_saved(papers.path(), "xlsx").await?;
    window.sees("已存为").await?;

    let span = json!({ "span": { "span": "month", "month": &TODAY[..7] }, "code": "theme_day.count" });
    let figure = window.call("figure.rows", span).await?;
    let told = figure["total"]["text"].as_str().ok_or("a figure")?.parse::<f64>()?;
    let mut book: Xlsx<_> = open_workbook(&saved)?;
    let sheet = book.worksheet_range("月报")?;
    assert_eq!(sheet.get_value((5, 1)), Some(&Data::Float(told)), "the figure of the month stands in its cell");
    let history = window.call("history.list", json!({})).await?.to_string();
    assert!(history.contains("存出monthly"), "that it went out is in the history: {history}");
    window.close().await
}
