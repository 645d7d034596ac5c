//! Photos: dropped onto an occasion, looked at, sorted to occasions by the day they were taken.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use acceptance::{
    branch::{Branch, TODAY},
    programs::fixture,
    window::{Carried, Outcome, Start, Window},
};
use serde_json::json;

/// Whether so many small photos stand on the page, drawn.
const DRAWN: &str = "
const photos = [...document.querySelectorAll('.photos img')];
return photos.length === arguments[0] && photos.every((photo) => photo.complete && photo.naturalWidth > 0);";

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn dropped_looked_at_and_sorted_by_day() -> Outcome {
    let folder = tempfile::tempdir()?;
    let branch = Branch::fill(folder.path());
    let occasion = branch.occasion("已开");
    branch.desk.close_book();
    let chosen: [PathBuf; 2] = ["samples/photo.heic", "samples/roster-sample-utf8bom.csv"].map(fixture);
    let start = Start {
        folder: folder.path().to_owned(),
        choose_file: env::join_paths(chosen)?.into(),
        today: TODAY.to_owned(),
        ..Start::default()
    };
    let window = Window::open(&start).await?;
    window.go(&format!("/life/{occasion}")).await?;
    window.sees("照片和附件").await?;
    let elsewhere = tempfile::tempdir()?;
    let [photo, broken] = ["合影.jpg", "坏.jpg"].map(|name| elsewhere.path().join(name));
    fs::copy(fixture("samples/receipt.jpg"), &photo)?;
    fs::write(&broken, &fs::read(&photo)?[..9000])?;
    drop_on(&window, &photo).await?;
    window.sees("放进了 1 张").await?;
    // A photo is fetched when it comes into sight.
    window.press("照片和附件").await?;
    window.until("the small photo", DRAWN, vec![json!(1)]).await?;
    window.shot("photos-1-occasion").await?;
    drop_on(&window, &broken).await?;
    window.sees("「坏.jpg」没有添加：文件已损坏").await?;
    window.press("关上").await?;
    window.press_at(".photos button").await?;
    window.fill("照片说明", "合影").await?;
    window.press("这是签到表扫描件").await?;
    window.sees("代替空白的签到栏").await?;
    window.press("看好了").await?;
    window.sees("签到表扫描件 合影").await?;
    let scan = elsewhere.path().join("扫描.pdf");
    fs::copy(fixture("samples/invoice.pdf"), &scan)?;
    drop_on(&window, &scan).await?;
    window.press("是签到表").await?;
    window
        .until("the sheet", "return document.querySelector('.papers .tag')?.textContent === '签到表扫描件'", vec![])
        .await?;
    window.shot("photos-3-sheet").await?;
    sort(&window).await?;
    window.close().await
}

/// Drags a file out of another program onto the page.
async fn drop_on(window: &Window, file: &Path) -> Outcome {
    let carried = Carried::pick_up(&[file])?;
    // The page hears of it with a move; each is a little away from the last.
    window.sees_while("松开手，就放到这一次活动里", |time| carried.to(500 + time % 50, 400)).await?;
    carried.drop_here()?;
    window.sees_no_more("松开手").await
}

/// An iPhone's photo and what is none: the one is told, the other put to an occasion chosen by hand.
async fn sort(window: &Window) -> Outcome {
    window.go("/life/photos").await?;
    window.press("选照片").await?;
    window.sees("「roster-sample-utf8bom.csv」没有添加").await?;
    window.sees("10月14日 周三").await?;
    let choose = "const select = document.querySelector('.tiles select');
        const at = [...(select?.options ?? [])].findIndex((one) => /^(前一天|后一天|10月14日)/.test(one.textContent.trim()));
        const other = (select?.options.length ?? 0) - 1;
        if (!select) return false;
        select.selectedIndex = at < 0 ? other : at;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return at < 0 ? 'by hand' : 'near';";
    let how = window.until("where it goes", choose, vec![]).await?;
    if how == json!("by hand") {
        window.press_at(".el-dialog input[type=radio]").await?;
        window.press("放到这一次").await?;
    }
    window.shot("photos-2-sorted").await?;
    window.press("放入 1 张").await?;
    window.sees("1 张已放好，在 1 次活动的记录里").await
}
