//! 上报: the package of the month, made in the window, is collected with those of twenty-six other branches.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use acceptance::{
    branch::Branch,
    window::{Outcome, Start, Window},
};
use calamine::{Reader, Xlsx, open_workbook};
use exchange::package::{Limits, Making, read, write};

const TODAY: &str = "2026-10-31";
const OTHERS: u8 = 26;
/// Rows above the first branch in the workbook: title, what it is of, heads.
const HEAD: usize = 3;

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn a_months_package_is_collected_with_twenty_six_others() -> Outcome {
    let (branch, papers, bureau) = (tempfile::tempdir()?, tempfile::tempdir()?, tempfile::tempdir()?);
    Branch::fill(branch.path()).desk.close_book();
    let package = hand_in(branch.path(), papers.path()).await?;
    let mut arrived = others_like(&package, papers.path())?;
    arrived.push(package.clone());
    collect(branch.path(), &arrived, bureau.path()).await?;
    let figures = rows_of(bureau.path(), "本期指标")?;
    assert_eq!(figures.len(), HEAD + arrived.len() + 1, "a row for each branch, and the total");
    let own = read(fs::File::open(&package)?, None, &Limits::default())?;
    let place = figures[HEAD - 1].iter().position(|head| head.starts_with("主题党日")).ok_or("no theme days")?;
    let said = own.content.figures.iter().find(|figure| figure.name == "主题党日").ok_or("no theme days handed in")?;
    let named = figures.iter().find(|row| row[0] == own.content.branch.name).ok_or("the branch is not in it")?;
    assert_eq!(
        serde_json::to_value(said.period)?.to_string(),
        named[place],
        "what the branch said is what the workbook says"
    );
    let sum: u64 = figures[HEAD..HEAD + arrived.len()].iter().filter_map(|row| row[place].parse::<u64>().ok()).sum();
    assert_eq!(figures[HEAD + arrived.len()][place], sum.to_string(), "the total is the sum of its rows");
    let receipts = fs::read_dir(bureau.path().join("回执"))?.count();
    assert_eq!(receipts, arrived.len(), "a receipt for each");
    Ok(())
}

/// Makes the month's package in the window and notes to whom it was given.
async fn hand_in(branch: &Path, papers: &Path) -> Outcome<PathBuf> {
    let start =
        Start { folder: branch.to_owned(), save_to: papers.to_owned(), today: TODAY.to_owned(), ..Start::default() };
    let window = Window::open(&start).await?;
    window.press("报表上报").await?;
    // Before its chips are drawn, the word alone would be found in the rail.
    window.sees("组内分表").await?;
    window.press("上报").await?;
    window.sees("做成文件夹").await?;
    window.shot("return-1-contents").await?;
    window.press("做成上报包").await?;
    window.press("做好，选存放的位置").await?;
    let package = window.until_saved(papers, "zip").await?;
    window.fill("报给谁", "县委老干部局").await?;
    window.shot("return-2-given").await?;
    window.press_at("dialog[open] .button.main, [role=dialog] .button.main").await?;
    window.sees("已登记：报给县委老干部局").await?;
    window.shot("return-3-listed").await?;
    window.close().await?;
    Ok(package)
}

/// Packages of other branches, each with what this one handed in.
fn others_like(package: &Path, folder: &Path) -> Outcome<Vec<PathBuf>> {
    let own = read(fs::File::open(package)?, None, &Limits::default())?;
    let mut packages = Vec::new();
    for nth in 1..=OTHERS {
        let mut content = own.content.clone();
        content.branch.uid = format!("{nth:032x}");
        content.branch.name = format!("县直机关退休干部第{nth}党支部");
        let making = Making {
            program: own.manifest.program.clone(),
            at: own.manifest.made_at,
            history: own.manifest.history.clone(),
        };
        let path = folder.join(format!("另一个支部{nth}.zip"));
        fs::write(&path, write(&content, &[], &[], &making, None)?)?;
        packages.push(path);
    }
    Ok(packages)
}

async fn collect(branch: &Path, packages: &[PathBuf], bureau: &Path) -> Outcome {
    let start = Start {
        folder: branch.to_owned(),
        choose_file: env::join_paths(packages)?.into(),
        save_to: bureau.to_owned(),
        today: TODAY.to_owned(),
        ..Start::default()
    };
    let window = Window::open(&start).await?;
    window.go("/bureau/collection").await?;
    window.press("选上报包").await?;
    window.sees(&format!("计入 {} 个支部", packages.len())).await?;
    window.shot("return-4-checked").await?;
    window.press("汇总到文件夹").await?;
    window.sees("已存到").await?;
    window.shot("return-5-collected").await?;
    window.close().await
}

fn rows_of(folder: &Path, sheet: &str) -> Outcome<Vec<Vec<String>>> {
    let mut book: Xlsx<_> = open_workbook(folder.join("汇总.xlsx"))?;
    let range = book.worksheet_range(sheet)?;
    Ok(range.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect())
}
