//! The secretary's whole way: guide, roster, a month of organisation life, the sheet on paper.

use std::{fs, path::Path};

use acceptance::{
    programs::fixture,
    window::{Outcome, Start, Window},
    ybt::Ybt,
};
use serde_json::json;

use crate::guide::begin;

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn from_a_roster_in_excel_to_the_months_sheet() -> Outcome {
    let folder = tempfile::tempdir()?;
    let papers = tempfile::tempdir()?;
    let start = Start {
        folder: folder.path().to_owned(),
        choose_file: fixture("samples/roster-sample.xlsx"),
        save_to: papers.path().to_owned(),
        today: "2026-10-31".to_owned(),
        ..Start::default()
    };
    let window = Window::open(&start).await?;
    begin(&window).await?;
    window.press("不设口令").await?;
    window.press("建这本账").await?;
    window.press("导入花名册").await?;
    import_roster(&window).await?;
    elect_committee(&window).await?;
    record_october(&window).await?;
    print_the_month(&window, papers.path()).await?;
    print_forms(&window, folder.path(), papers.path()).await?;
    window.go("/").await?;
    window.sees("党员大会").await?;
    window.shot("way-9-home").await?;
    window.close().await?;
    the_book_agrees(folder.path())
}

async fn import_roster(window: &Window) -> Outcome {
    window.shot("way-1-choose").await?;
    window.press("选择文件").await?;
    window.press("列名对好了").await?;
    window.sees("读到 35 人").await?;
    window.shot("way-2-preview").await?;
    window.press("导入 35 人").await?;
    window.sees("新增 35 人").await?;
    window.press("看党员名册").await?;
    window.sees("秦福生").await?;
    window.shot("way-3-roster").await.map(drop)
}

/// A committee is presupposed: 支委会 expects its members.
async fn elect_committee(window: &Window) -> Outcome {
    window.call("committee.save_term", json!({ "name": "第三届", "from": "2024-06-18" })).await?;
    let members = window.call("member.list", json!({})).await?;
    let posts = ["书记", "副书记", "组织委员", "宣传委员", "纪检委员"];
    for (line, post) in members["lines"].as_array().into_iter().flatten().zip(posts) {
        let request = json!({ "member_id": line["id"], "post": post, "from": "2024-06-18" });
        window.call("committee.save_post", request).await?;
    }
    Ok(())
}

/// One occasion of October as it is typed.
struct Held {
    kinds: &'static [&'static str],
    group: Option<&'static str>,
    day: &'static str,
    topic: &'static str,
    /// Row numbers of those on leave.
    on_leave: &'static str,
}

const OCTOBER: [Held; 6] = [
    Held { kinds: &["支委会"], group: None, day: "10.8", topic: "研究十月主题党日方案", on_leave: "" },
    Held {
        kinds: &["主题党日", "党课"], group: None, day: "10.15", topic: "重阳话初心", on_leave: "3 7 12"
    },
    Held { kinds: &["党员大会"], group: None, day: "10.20", topic: "听取季度工作报告", on_leave: "5 9" },
    Held {
        kinds: &["党小组会"], group: Some("第一党小组"), day: "10.22", topic: "学习支部工作条例", on_leave: "2"
    },
    Held {
        kinds: &["党小组会"], group: Some("第二党小组"), day: "10.23", topic: "学习支部工作条例", on_leave: ""
    },
    Held {
        kinds: &["党小组会"], group: Some("第三党小组"), day: "10.24", topic: "学习支部工作条例", on_leave: "1"
    },
];

async fn record_october(window: &Window) -> Outcome {
    for (number, held) in OCTOBER.iter().enumerate() {
        window.go("/life").await?;
        window.sees("打印10月活动情况表").await?;
        window.press("登记组织生活").await?;
        window.sees("先选类型").await?;
        for kind in held.kinds {
            window.press(kind).await?;
        }
        if let Some(group) = held.group {
            window.press(group).await?;
        }
        window.fill("日期", held.day).await?;
        window.fill("开始时间", "9:00").await?;
        window.fill("结束时间", "11:00").await?;
        window.fill("地点", "老干部活动中心三楼").await?;
        window.fill("主题", held.topic).await?;
        window.fill("内容简述", "集中学习后，与会同志结合实际谈了体会。").await?;
        window.press("全部到会").await?;
        if !held.on_leave.is_empty() {
            window.fill("没来的序号", held.on_leave).await?;
            window.press("请假").await?;
            window.sees("已记为请假").await?;
        }
        window.shot(&format!("way-4-record-{}", number + 1)).await?;
        window.press("保存记录").await?;
        window.sees("修改记录").await?;
    }
    window.go("/life").await?;
    window.sees("重阳话初心").await?;
    window.shot("way-5-october").await.map(drop)
}

async fn print_the_month(window: &Window, papers: &Path) -> Outcome {
    window.press("打印10月活动情况表").await?;
    window.sees("共 1 页").await?;
    window.shot("way-6-sheet").await?;
    window.press("存为 PDF").await?;
    window.sees("已存为").await?;
    window.press("存为 Excel").await?;
    window.until_saved(papers, "xlsx").await?;
    assert!(pdf_text(papers, "活动情况表")?.contains("重阳话初心"), "the sheet tells what was held");
    window.press("打印（Ctrl+P）").await?;
    window.sees("已在看图程序里打开").await
}

async fn print_forms(window: &Window, folder: &Path, papers: &Path) -> Outcome {
    assert!(fs::read_dir(folder.join("outbox"))?.count() >= 1, "what a viewer opens lies in the outbox");
    window.go("/life").await?;
    window.press("10月20日").await?;
    window.sees("听取季度工作报告").await?;
    window.shot("way-7-record").await?;
    for (form, saved_as, words) in [("会议记录", "党员大会记录", "听取季度工作报告"), ("签到表", "签到表", "石学军")]
    {
        window.press(form).await?;
        window.sees("共 ").await?;
        window.shot(&format!("way-8-{form}")).await?;
        window.press("存为 PDF").await?;
        window.sees("已存为").await?;
        assert!(pdf_text(papers, saved_as)?.contains(words), "{form} tells {words}");
        window.press("返回").await?;
        window.sees("听取季度工作报告").await?;
    }
    Ok(())
}

/// What a reader finds in the saved PDF whose name contains a word.
fn pdf_text(papers: &Path, name: &str) -> Outcome<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(papers)? {
        let path = entry?.path();
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        found.push(file.clone());
        if file.contains(name) && file.ends_with(".pdf") {
            let output = std::process::Command::new("pdftotext").arg("-layout").arg(&path).arg("-").output()?;
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
    }
    Err(format!("no PDF named {name} was saved, only {found:?}").into())
}

/// Once the window is closed, `ybt` finds the same.
fn the_book_agrees(folder: &Path) -> Outcome {
    let ybt = Ybt::over(folder).on("2026-10-31");
    let verified = ybt.run(&["verify"])?;
    assert_eq!(verified.code, 0, "the book is whole: {}{}", verified.stdout, verified.stderr);
    let october = ybt.call("occasion.list", &json!({ "year": 2026, "month": 10 }))?;
    assert_eq!(october["total"], 6, "six occasions in October");
    Ok(())
}
