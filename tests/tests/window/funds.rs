//! Funds: an expense with its receipt, a warning heeded, a voiding taken back, subsidies, the year.

use acceptance::{
    branch::{Branch, TODAY},
    programs::fixture,
    window::{Outcome, Start, Window},
    ybt::Ybt,
};
use serde_json::json;

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn from_a_receipt_to_the_account_of_the_year() -> Outcome {
    let folder = tempfile::tempdir()?;
    Branch::fill(folder.path()).desk.close_book();
    let start = Start {
        folder: folder.path().to_owned(),
        choose_file: fixture("samples/receipt.jpg"),
        today: TODAY.to_owned(),
        ..Start::default()
    };
    let window = Window::open(&start).await?;
    window.go("/dues/funds").await?;
    window.sees("订阅党报党刊").await?;
    window.shot("funds-1-ledger").await?;
    spend(&window).await?;
    look_at_the_receipt(&window).await?;
    void_and_take_back(&window).await?;
    pay(&window).await?;
    window.go("/dues/funds/year").await?;
    window.sees("支出用在哪里").await?;
    window.sees("工作补贴").await?;
    window.shot("funds-6-year").await?;
    window.go("/settings/funds").await?;
    window.sees("书记工作补贴").await?;
    window.shot("funds-7-settings").await?;
    window.close().await?;
    let verified = Ybt::over(folder.path()).on(TODAY).run(&["verify"])?;
    assert_eq!(verified.code, 0, "the book is whole: {}{}", verified.stdout, verified.stderr);
    Ok(())
}

/// Chooses from a list by its label and the beginning of a choice.
async fn choose(window: &Window, label: &str, choice: &str) -> Outcome {
    let script = "const [label, choice] = arguments;
        const field = [...document.querySelectorAll('.field')]
            .find((one) => one.querySelector('.label')?.textContent.trim() === label)?.querySelector('select');
        const at = [...(field?.options ?? [])].findIndex((one) => one.textContent.trim().startsWith(choice));
        if (at < 0) return false;
        field.selectedIndex = at;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;";
    let what = format!("「{choice}」 among 「{label}」");
    window.until(&what, script, vec![json!(label), json!(choice)]).await.map(drop)
}

/// An outing is none of the five uses: told, and changed to one that is.
async fn spend(window: &Window) -> Outcome {
    window.press("登记收支").await?;
    window.sees("使用规定").await?;
    window.fill("支出日期", "10.20").await?;
    window.fill("金额（元）", "128.5").await?;
    choose(window, "支出用途", "开展活动").await?;
    window.fill("摘要", "学习资料").await?;
    window.press("接着用 8").await?;
    window.press("添加照片或 PDF").await?;
    window.sees("保存时一起存入").await?;
    window.shot("funds-2-entry").await?;
    window.press("登记支出").await?;
    window.sees("按规定不用于开展活动").await?;
    window.shot("funds-3-warned").await?;
    choose(window, "支出用途", "培训党员").await?;
    window.press("登记支出").await?;
    window.sees("学习资料").await?;
    window.sees("691.00").await
}

async fn look_at_the_receipt(window: &Window) -> Outcome {
    window.press_at("tbody tr:last-child td:nth-child(3)").await?;
    window.press("receipt.jpg").await?;
    let drawn = "const photo = document.querySelector('.el-dialog img');
        return photo && photo.complete && photo.naturalWidth === 900 && photo.naturalHeight === 1200;";
    window.until("the photo, upright", drawn, vec![]).await?;
    window.shot("funds-4-receipt").await?;
    window.press("关上").await
}

async fn void_and_take_back(window: &Window) -> Outcome {
    window.press("作废…").await?;
    window.fill("为什么作废", "记到别处了").await?;
    window.press("作废这一笔").await?;
    window.sees("作废：记到别处了").await?;
    window.sees("819.50").await?;
    window.call("history.undo", json!({})).await?;
    window.go("/").await?;
    window.go("/dues/funds").await?;
    window.sees("691.00").await
}

async fn pay(window: &Window) -> Outcome {
    window.go("/dues/funds/subsidies").await?;
    window.press("登记发放补贴").await?;
    window.sees("发给谁、每月多少").await?;
    window.press_at(".line input[type=checkbox]").await?;
    window.sees("1 个月，1 人，共 300.00 元").await?;
    window.press("登记已发放").await?;
    window.sees("会透支 300.00 元").await?;
    window.press("知道会透支，照记").await?;
    window.sees("2026年共发 300.00 元").await?;
    window.shot("funds-5-subsidies").await.map(drop)
}
