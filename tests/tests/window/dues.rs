//! Dues: assess the year, collect a month, void one, count, close, print.

use std::{fs, path::Path};

use acceptance::{
    branch::{Branch, TODAY},
    window::{Outcome, Start, Window},
    ybt::Ybt,
};
use serde_json::{Value, json};

/// Enter as WebDriver writes it.
const ENTER: &str = "\u{e007}";

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn from_the_years_assessment_to_the_printed_register() -> Outcome {
    let folder = tempfile::tempdir()?;
    let papers = tempfile::tempdir()?;
    begin(folder.path());
    let start = Start {
        folder: folder.path().to_owned(),
        save_to: papers.path().to_owned(),
        today: TODAY.to_owned(),
        ..Start::default()
    };
    let window = Window::open(&start).await?;
    assess(&window).await?;
    collect(&window).await?;
    type_on_the_sheet(&window).await?;
    void(&window).await?;
    count_and_close(&window).await?;
    print(&window).await?;
    assert!(fs::read_dir(papers.path())?.count() > 0, "the register was saved");
    window.close().await?;
    let verified = Ybt::over(folder.path()).on(TODAY).run(&["verify"])?;
    assert_eq!(verified.code, 0, "the book is whole: {}{}", verified.stdout, verified.stderr);
    Ok(())
}

/// A branch that keeps its dues here from this month on.
fn begin(folder: &Path) {
    let branch = Branch::over(folder);
    branch.call(
        "branch.create",
        json!({
            "name": "示范县退休干部第一党支部", "superior": "中共示范县委老干部局机关委员会",
            "secretary_name": "徐明远", "kind": "单独设置", "started_on": "2026-10",
        }),
    );
    branch.call("import.roster", json!({ "file": branch.fixture("samples/roster-sample.xlsx") }));
    branch.desk.close_book();
}

/// The first by hand, as one types it; the others as the command has them.
async fn assess(window: &Window) -> Outcome {
    window.go("/dues/assessment").await?;
    let table = window.call("dues.assessment", json!({ "year": 2026 })).await?;
    let rows = table["rows"].as_array().cloned().unwrap_or_default();
    let first = rows.first().and_then(|row| row["name"].as_str()).unwrap_or_default().to_owned();
    window.fill(&format!("{first}的核定基数"), "5000.01").await?;
    window.keys(ENTER).await?;
    window
        .until("the sum by rule", "return document.querySelector('[data-column=amount]').value === '50.00'", vec![])
        .await?;
    window.shot("dues-1-assessment").await?;
    let others: Vec<Value> = rows
        .iter()
        .skip(1)
        .map(|row| {
            json!({
                "member_id": row["member_id"], "category": row["category"], "base_kind": row["base_kind"],
                "base": 400_000, "rhythm": "按月",
            })
        })
        .collect();
    window.call("dues.assessment_save", json!({ "year": 2026, "rows": others })).await?;
    window.go("/dues").await?;
    window.go("/dues/assessment").await?;
    window.press("确认并锁定…").await?;
    window.press("确认并锁定").await?;
    window.sees("已确认，已锁定").await?;
    window.shot("dues-2-locked").await.map(drop)
}

/// Those present at a meeting, ticked by number; everybody gets a slip.
async fn collect(window: &Window) -> Outcome {
    window.go("/dues").await?;
    window.press("按名单登记收款").await?;
    window.sees("交了的才勾").await?;
    window.fill("交了的序号", "1-8 10 12").await?;
    window.keys(ENTER).await?;
    window.sees("勾了 10 人").await?;
    window.shot("dues-3-collect").await?;
    window.press("登记收款").await?;
    window.sees("已登记 10 人").await?;
    window.sees("凭条 2026-0001 到 2026-0010").await?;
    window.shot("dues-4-collected").await.map(drop)
}

/// One more, typed where it belongs.
async fn type_on_the_sheet(window: &Window) -> Outcome {
    window.press("看登记表").await?;
    window.press_at("tbody tr:nth-child(9) td[data-month='10']").await?;
    window.keys(ENTER).await?;
    window.shot("dues-5-typing").await?;
    window.keys(ENTER).await?;
    window.sees("凭条 2026-0011").await?;
    window.shot("dues-6-register").await.map(drop)
}

async fn void(window: &Window) -> Outcome {
    window.press_at("tbody tr:nth-child(9) td[data-month='10']").await?;
    window.press("作废这一笔…").await?;
    window.fill("为什么作废", "记错了人").await?;
    window.press("作废这一笔").await?;
    window.go("/dues/payments").await?;
    window.sees("作废：记错了人").await?;
    window.shot("dues-7-payments").await.map(drop)
}

async fn count_and_close(window: &Window) -> Outcome {
    let due = window.call("dues.box", json!({})).await?;
    let cash = due["lines"][0]["expected"].as_i64().unwrap_or_default();
    window.go("/dues/count").await?;
    window.sees("应该有").await?;
    window.fill("现金点出来多少元", &format!("{}.{:02}", cash / 100, cash % 100)).await?;
    for means in ["微信", "银行"] {
        window.fill(&format!("{means}点出来多少元"), "0").await?;
    }
    window.sees("对上了").await?;
    window.shot("dues-8-count").await?;
    window.press("登记盘点").await?;
    window.sees("2026年10月31日").await?;
    window.sees("重新打开…").await?;
    window.shot("dues-9-closed").await?;
    let refused = window.call("dues.void", json!({ "id": 1, "reason": "试一试" })).await;
    let refused = refused.err().map(|error| error.to_string()).unwrap_or_default();
    assert!(refused.contains("dues.period_closed"), "what was counted stays as it was: {refused}");
    Ok(())
}

async fn print(window: &Window) -> Outcome {
    window.go("/dues").await?;
    window.press("打印登记表").await?;
    window.sees("共 ").await?;
    window.shot("dues-10-print").await?;
    window.press("存为 PDF").await?;
    window.sees("已存为").await
}
