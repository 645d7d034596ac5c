//! 组内分表: a sheet of dues goes out, comes back filled in, and is recorded with its slips.

use std::{fs, path::Path};

use acceptance::{
    branch::Branch,
    window::{Outcome, Start, Window},
};
use calamine::{Reader, Xlsx, open_workbook};

const TODAY: &str = "2026-10-31";

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn a_sheet_goes_out_and_comes_back() -> Outcome {
    let (book, papers) = (tempfile::tempdir()?, tempfile::tempdir()?);
    Branch::fill(book.path()).desk.close_book();
    let filled = papers.path().join("填好的.csv");
    let start = Start {
        folder: book.path().to_owned(),
        choose_file: filled.clone(),
        save_to: papers.path().to_owned(),
        today: TODAY.to_owned(),
        ..Start::default()
    };
    let window = Window::open(&start).await?;
    window.go("/bureau/sheets").await?;
    window.sees("还没有发出过分表").await?;
    window.fill("填表人", "何淑芬").await?;
    window.press("做表，存成 Excel").await?;
    let sheet = window.until_saved(papers.path(), "xlsx").await?;
    window.sees("已存为").await?;
    window.shot("sheets-1-sent").await?;
    let paid = fill_in(&sheet, &filled)?;

    window.press("读回填好的表").await?;
    window.sees(&format!("登记 {} 人", paid.len())).await?;
    window.sees("部分交纳").await?;
    window.shot("sheets-2-read-back").await?;
    window.press(&format!("登记 {} 人", paid.len())).await?;
    window.sees("已登记，凭条").await?;
    window.sees("已登记过").await?;
    window.shot("sheets-3-recorded").await?;
    let payments = window.call("dues.payments", serde_json::json!({ "from": TODAY, "to": TODAY })).await?;
    let told = payments.to_string();
    for name in &paid {
        assert!(told.contains(name.as_str()), "{name} has paid: {told}");
    }
    window.close().await
}

/// Fills the sheet in as WPS would save it as CSV: the first who owe something pay it, the last of them a part. Answers
/// who paid.
fn fill_in(sheet: &Path, filled: &Path) -> Outcome<Vec<String>> {
    let mut book: Xlsx<_> = open_workbook(sheet)?;
    let range = book.worksheet_range_at(0).ok_or("a sheet")??;
    let mut rows: Vec<Vec<String>> =
        range.rows().map(|row| row.iter().map(|cell| cell.to_string().replace(',', "，")).collect()).collect();
    let head = rows.iter().position(|row| row.iter().any(|cell| cell == "姓名")).ok_or("heads")?;
    let place = |label: &str| rows[head].iter().position(|cell| cell.starts_with(label)).ok_or(label.to_owned());
    let (name, due, amount, difference) = (place("姓名")?, place("应交（元")?, place("实交")?, place("与应交")?);
    let (day, way, means, note) = (place("收款日期")?, place("途径")?, place("款项")?, place("备注")?);
    let mut paid = Vec::new();
    for row in &mut rows[head + 1..] {
        if paid.len() == 3 {
            break;
        }
        let Some(owed) = row[due].parse::<f64>().ok().filter(|owed| *owed > 1.0 && row[note].is_empty()) else {
            continue;
        };
        let part = paid.len() == 2;
        row[amount] = if part { "1".to_owned() } else { format!("{owed:.2}") };
        if part {
            "部分交纳".clone_into(&mut row[difference]);
        }
        (row[day], row[way], row[means]) = (TODAY.to_owned(), "上门".to_owned(), "现金".to_owned());
        paid.push(row[name].clone());
    }
    let text: String = rows.iter().map(|row| row.join(",") + "\n").collect();
    fs::write(filled, text)?;
    Ok(paid)
}
