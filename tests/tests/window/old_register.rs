//! An old dues register taken in by the wizard: the year said, a slip in a name and a sum that does not
//! add up settled where they stand.

use std::path::Path;

use acceptance::{
    branch::{Branch, TODAY},
    window::{Outcome, Start, Window},
};
use rust_xlsxwriter::{Workbook, XlsxError};
use serde_json::json;

/// A register that says no year, as somebody kept it by hand.
fn kept_by_hand(path: &Path) -> Result<(), XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_string(0, 0, "党费收缴登记表")?;
    sheet.write_row(1, 0, ["姓名", "计算基数", "执行标准", "月应交", "1月", "2月", "3月", "全年合计", "备注"])?;
    sheet.write_row(2, 0, ["金秀珍", "3890", "0.5%", "19.45", "19.45", "19.45", "19.45", "58.35", ""])?;
    sheet.write_row(3, 0, ["秦福升", "5,000.00", "0.5%", "25元", "25元", "25元", "—", "50元", "长住省城"])?;
    sheet.write_row(4, 0, ["徐明远", "5000", "千分之五", "25", "√", "√", "免", "50", ""])?;
    sheet.write_row(5, 0, ["合计", "", "", "69.45", "69.45", "69.45", "20.00", "158.35", ""])?;
    workbook.save(path)
}

/// A branch with the members of the sample roster and no dues yet.
fn with_members(folder: &Path) {
    let branch = Branch::over(folder);
    let named = json!({
        "name": "示范县退休干部第一党支部", "superior": "中共示范县委老干部局机关委员会", "secretary_name": "徐明远",
        "kind": "单独设置", "theme_day": 10, "started_on": "2026-01",
    });
    branch.call("branch.create", named);
    branch.call("import.roster", json!({ "file": branch.fixture("samples/roster-sample.xlsx") }));
    branch.desk.close_book();
}

/// Enter as WebDriver writes it.
const ENTER: &str = "\u{e007}";

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn an_old_register_is_taken_in_by_the_wizard() -> Outcome {
    let folder = tempfile::tempdir()?;
    let files = tempfile::tempdir()?;
    let file = files.path().join("党费.xlsx");
    kept_by_hand(&file)?;
    with_members(folder.path());
    let start =
        Start { folder: folder.path().to_owned(), choose_file: file, today: TODAY.to_owned(), ..Start::default() };
    let window = Window::open(&start).await?;
    window.go("/dues").await?;
    window.press("导入旧登记表").await?;
    window.sees("登记表里的姓名要和名册对得上").await?;
    window.shot("old-register-1-choose").await?;
    window.press("选择文件").await?;
    window.sees("文件里没有写明年度").await?;
    choose_year(&window, "2024年").await?;
    window.sees("这是哪一年的登记表").await?;
    window.shot("old-register-2-columns").await?;
    window.press("列名对好了").await?;
    window.sees("第 6 行「3月」的合计写的是 20.00，各人加起来是 19.45，差 0.55，请核对。").await?;
    window.sees("名册里没有这个人").await?;
    window.shot("old-register-3-problems").await?;
    window.press("是秦福生").await?;
    window.sees("已定：是秦福生").await?;
    window.press("以各人为准").await?;
    window.press("导入 3 人").await?;
    window.sees("新增 3 人").await?;
    window.shot("old-register-4-done").await?;
    let grid = window.call("dues.grid", json!({ "year": 2024 })).await?;
    assert_eq!(grid["paid"], 5835 + 5000 + 5000, "what the three paid, of the year that was chosen");
    window.press("看收缴登记").await?;
    window.sees("收缴登记").await?;
    window.close().await
}

/// Chooses out of the list of years, as the keyboard does.
async fn choose_year(window: &Window, year: &str) -> Outcome {
    window.press("年度").await?;
    window.keys(year).await?;
    window.keys(ENTER).await
}
