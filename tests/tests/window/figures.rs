//! 统计 and 报表: a number opens its rows, a row its record; what is on the screen is what goes to paper.

use acceptance::{
    branch::Branch,
    paper,
    window::{Outcome, Start, Window},
};

const TODAY: &str = "2026-10-31";

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn a_number_leads_to_its_records_and_to_paper() -> Outcome {
    let folder = tempfile::tempdir()?;
    let papers = tempfile::tempdir()?;
    Branch::fill(folder.path()).desk.close_book();
    let start = Start {
        folder: folder.path().to_owned(),
        save_to: papers.path().to_owned(),
        today: TODAY.to_owned(),
        ..Start::default()
    };
    let window = Window::open(&start).await?;
    window.press("报表上报").await?;
    window.sees("到会率（含线上与补学）").await?;
    window.shot("figures-1-month").await?;
    window.press("半年").await?;
    window.sees("2026年下半年").await?;
    window.press_at("button[aria-label^='活动总场次（去重），本年累计']").await?;
    window.sees("一次活动有几个类型的只数一次").await?;
    window.shot("figures-2-rows").await?;
    window.press_at("[role=dialog] tr.opens td").await?;
    window.sees("修改记录").await?;
    window.go("/bureau?view=structure").await?;
    window.sees("年龄结构").await?;
    window.shot("figures-3-structure").await?;
    window.press_at("button[aria-label^='离退休类别，退休']").await?;
    window.sees("看完了").await?;
    window.press("看完了").await?;
    window.go("/bureau?view=attendance&span=year&year=2026").await?;
    window.sees("按人（名册顺序）").await?;
    window.shot("figures-4-attendance").await?;
    window.go("/bureau?view=years").await?;
    window.sees("2025年").await?;
    window.shot("figures-5-years").await?;
    window.press("报表").await?;
    window.press("季报").await?;
    window.sees("2026年第四季度").await?;
    window.shot("returns-1-choice").await?;
    window.press("预览打印（Ctrl+P）").await?;
    window.sees("共 ").await?;
    window.shot("returns-2-preview").await?;
    window.press("存为 PDF").await?;
    let saved = window.until_saved(papers.path(), "pdf").await?;
    let text = paper::pages_of_file(&saved)?.concat();
    for expected in ["2026年第四季度党支部工作情况统计表", "活动总场次（去重）", "二、组织生活情况"]
    {
        assert!(text.contains(expected), "the quarter's return says {expected}: {text}");
    }
    window.close().await
}
