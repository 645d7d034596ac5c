//! 一本通: two occasions and a photo become pages of the year's book; the year is sealed, holds, and is unlocked.

use std::path::Path;

use acceptance::{
    branch::Branch,
    paper,
    programs::fixture,
    window::{Outcome, Start, Window},
    ybt::Ybt,
};
use serde_json::json;

/// After the year, when its book is handed in.
const TODAY: &str = "2027-01-06";
const PLACE: &str = "金秋家园二楼会议室";
const TOPICS: [(&str, &str); 2] = [("12.10", "听欧阳㛃讲长征路上的一双草鞋"), ("12.20", "总结全年工作")];

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn a_years_book_is_read_sealed_and_unlocked() -> Outcome {
    let folder = tempfile::tempdir()?;
    let papers = tempfile::tempdir()?;
    Branch::fill(folder.path()).desk.close_book();
    let start = Start {
        folder: folder.path().to_owned(),
        choose_file: fixture("samples/receipt.jpg"),
        save_to: papers.path().to_owned(),
        today: TODAY.to_owned(),
        ..Start::default()
    };
    let window = Window::open(&start).await?;
    for (day, topic) in TOPICS {
        record(&window, day, topic).await?;
    }
    put_a_photo(&window).await?;
    print_the_kit(&window).await?;
    read(&window, papers.path()).await?;
    seal(&window).await?;
    try_to_change(&window).await?;
    unlock(&window).await?;
    window.close().await?;
    let verified = Ybt::over(folder.path()).on(TODAY).run(&["verify"])?;
    assert_eq!(verified.code, 0, "the book is whole: {}{}", verified.stdout, verified.stderr);
    Ok(())
}

async fn record(window: &Window, day: &str, topic: &str) -> Outcome {
    window.go("/life").await?;
    window.press("登记组织生活").await?;
    window.sees("先选类型").await?;
    window.press("党员大会").await?;
    window.fill("日期", &format!("2026.{day}")).await?;
    window.fill("地点", PLACE).await?;
    window.fill("主题", topic).await?;
    window.fill("内容简述", "与会同志结合各自经历作了交流。").await?;
    window.press("全部到会").await?;
    window.press("保存记录").await?;
    window.sees("修改记录").await
}

/// To the occasion that was recorded last, whose page is open.
async fn put_a_photo(window: &Window) -> Outcome {
    window.sees("照片和附件").await?;
    window.press("添加照片和文件…").await?;
    window.sees("放进了 1 张").await?;
    window.until("the photo in small", PHOTO_SHOWN, vec![]).await?;
    window.shot("yearbook-1-photo").await.map(drop)
}

/// What was ticked is printed together, and ticked off.
async fn print_the_kit(window: &Window) -> Outcome {
    window.go("/yearbook/kit?month=2026-12").await?;
    window.sees("照片页").await?;
    window.shot("yearbook-2-kit").await?;
    window.press_at(".foot .button.main").await?;
    window.sees("共 ").await?;
    window.press("打印（Ctrl+P）").await?;
    window.sees("已在看图程序里打开").await?;
    let kit = window.call("kit.month", json!({ "month": "2026-12" })).await?;
    let lines = kit["lines"].as_array().ok_or("no papers")?;
    assert!(lines.iter().all(|line| line["due"] == false), "nothing is left to be printed: {kit}");
    assert!(lines.iter().any(|line| line["printed"].is_string()), "ticked off: {kit}");
    Ok(())
}

async fn read(window: &Window, papers: &Path) -> Outcome {
    window.go("/yearbook").await?;
    window.until("last year's book", CHOOSE_YEAR, vec![json!("2026")]).await?;
    window.sees("组织生活").await?;
    window.until("a page that is drawn", PAGE_DRAWN, vec![]).await?;
    window.shot("yearbook-3-cover").await?;
    window.press("12月（2 次）").await?;
    window.sees("听欧阳㛃讲长征路上的一双草鞋").await?;
    window.until("a page that is drawn", PAGE_DRAWN, vec![]).await?;
    window.shot("yearbook-4-month").await?;
    window.press("存为 PDF").await?;
    let pages = paper::pages_of_file(&window.until_saved(papers, "pdf").await?)?;
    for (_, topic) in TOPICS {
        assert!(pages.iter().any(|page| page.contains(topic)), "{topic} is in the book");
    }
    Ok(())
}

async fn seal(window: &Window) -> Outcome {
    window.go("/yearbook/filing").await?;
    window.press("封存2026年").await?;
    window.sees("从此只能看").await?;
    window.shot("yearbook-5-sealing").await?;
    window.press_at("dialog[open] .button.main, [role=dialog] .button.main").await?;
    window.sees("2026年的一本通已封存").await?;
    window.shot("yearbook-6-sealed").await.map(drop)
}

/// The record stays as it was, and the page says why and where it can be opened again.
async fn try_to_change(window: &Window) -> Outcome {
    let id = open_the_last(window).await?;
    window.sees("记录只能看").await?;
    // A form that was open already when the year was sealed.
    window.go(&format!("/life/{id}/edit")).await?;
    change_the_place(window, "别的地方").await?;
    window.press("保存记录").await?;
    window.sees("已经归档封存").await?;
    window.shot("yearbook-7-refused").await?;
    let list = window.call("occasion.list", json!({ "text": TOPICS[1].1 })).await?;
    assert_eq!(list["lines"][0]["place"], PLACE, "nothing was stored: {list}");
    Ok(())
}

async fn unlock(window: &Window) -> Outcome {
    window.go("/yearbook/filing").await?;
    window.press("解除封存…").await?;
    window.fill("为什么要解除", "地点记错了").await?;
    window.press_at("dialog[open] .button.main, [role=dialog] .button.main").await?;
    window.sees("2026年已解除封存").await?;
    let id = open_the_last(window).await?;
    window.press("修改记录").await?;
    change_the_place(window, "老干部活动中心").await?;
    window.press("保存记录").await?;
    window.sees("老干部活动中心").await?;
    let changed = window.call("occasion.get", json!({ "id": id })).await?;
    assert_eq!(changed["draft"]["place"], "老干部活动中心", "an open year can be changed again");
    let history = window.call("history.list", json!({})).await?;
    assert!(history.to_string().contains("解除"), "that it was unlocked is in the history: {history}");
    Ok(())
}

/// Writes another place over the one that is stored, once the form shows it.
async fn change_the_place(window: &Window, place: &str) -> Outcome {
    let script = "return [...document.querySelectorAll('input')].some((field) => field.value === arguments[0])";
    window.until("the place as it is stored", script, vec![json!(PLACE)]).await?;
    window.fill("地点", place).await
}

async fn open_the_last(window: &Window) -> Outcome<serde_json::Value> {
    let list = window.call("occasion.list", json!({ "text": TOPICS[1].1 })).await?;
    let id = list["lines"][0]["id"].clone();
    window.go(&format!("/life/{id}")).await?;
    window.sees(TOPICS[1].1).await?;
    Ok(id)
}

/// What stands below the window's edge is fetched when it comes into sight.
const PHOTO_SHOWN: &str = "const panel = document.querySelector('[aria-label=照片和附件].panel');
    panel?.scrollIntoView({ block: 'end' });
    const photo = panel?.querySelector('img');
    return !!photo && photo.complete && photo.naturalWidth > 0;";
const CHOOSE_YEAR: &str = "const [year] = arguments;
    const field = document.querySelector('select[aria-label=哪一年的一本通]');
    if (!field) return false;
    if (field.selectedOptions[0]?.textContent.startsWith(year)) return true;
    const at = [...field.options].findIndex((one) => one.textContent.startsWith(year));
    if (at < 0) return false;
    field.selectedIndex = at;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;";
const PAGE_DRAWN: &str = "const canvas = document.querySelector('canvas');
    return !!canvas && canvas.width > 300 && canvas.height > 300;";
