//! The book kept safe: a recovery code made, typed back and used; a backup opened, compared, left; a stick; a damaged
//! file gone on from its newest good copy.

use std::fs;

use acceptance::{
    branch::Branch,
    window::{Outcome, Start, Window},
};
use serde_json::{Value, json};

const TODAY: &str = "2026-10-31";
const PASSWORD: &str = "牡丹花又开了";
const CTRL_L: &str = "\u{e009}l\u{e000}";

async fn open(folder: &std::path::Path, save_to: &std::path::Path) -> Outcome<Window> {
    let start =
        Start { folder: folder.to_owned(), save_to: save_to.to_owned(), today: TODAY.to_owned(), ..Start::default() };
    Window::open(&start).await
}

/// The groups of the code as the page shows them.
async fn groups(window: &Window) -> Outcome<Vec<String>> {
    let script = "return [...document.querySelectorAll('.groups li')].map((group) => group.textContent.trim())";
    let shown = window
        .until(
            "the code",
            &format!("const found = (() => {{ {script} }})(); return found.length === 16 && found"),
            vec![],
        )
        .await?;
    Ok(shown.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
}

/// Makes a recovery code, types back what is asked for of it, and tells its groups.
async fn make_code(window: &Window) -> Outcome<Vec<String>> {
    window.press("做恢复码").await?;
    window.sees("先打开打印机").await?;
    window.fill("先输一次口令", PASSWORD).await?;
    window.press_at("[role=dialog] .button.main").await?;
    let groups = groups(window).await?;
    window.shot("safety-2-code").await?;
    for (number, group) in groups.iter().enumerate() {
        let label = format!("第 {} 组", number + 1);
        let asked = window.text().await?.lines().any(|line| line.trim() == label);
        if asked {
            window.fill(&label, group).await?;
        }
    }
    window.press("都对，开始用").await?;
    window.sees("恢复码可以用了").await?;
    Ok(groups)
}

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn a_forgotten_password_is_helped_by_the_paper() -> Outcome {
    let (folder, elsewhere) = (tempfile::tempdir()?, tempfile::tempdir()?);
    Branch::over(folder.path()).register(3, 1..=1);
    let window = open(folder.path(), elsewhere.path()).await?;
    window.go("/settings/password").await?;
    window.fill("新口令", PASSWORD).await?;
    window.fill("再填一次", PASSWORD).await?;
    window.press("设这个口令").await?;
    window.sees("还没有恢复码").await?;
    window.shot("safety-1-no-code").await?;
    let groups = make_code(&window).await?;

    window.keys(CTRL_L).await?;
    window.sees("账本锁着").await?;
    window.press("忘了口令").await?;
    window.fill("恢复码", &groups.join(" ")).await?;
    window.fill("新口令", "月季").await?;
    window.fill("再填一次", "月季").await?;
    window.shot("safety-3-forgotten").await?;
    window.press("打开账本，用新口令").await?;
    window.sees("换成新口令").await?;
    window.keys(CTRL_L).await?;
    window.sees("账本锁着").await?;
    window.fill("口令", "月季").await?;
    window.press("打开账本").await?;
    window.sees("换成新口令").await?;
    window.close().await
}

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn a_backup_is_opened_compared_and_left() -> Outcome {
    let (folder, stick) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let branch = Branch::over(folder.path());
    branch.register(3, 1..=1);
    let id = branch.find("member.save", json!({ "values": { "name": "何淑芬" } }), "/value/id");
    branch.desk.close_book();
    let window = open(folder.path(), stick.path()).await?;
    window.go("/settings/backup").await?;
    window.press("选 U 盘").await?;
    window.sees("可以拔下来了").await?;
    window.press("现在备份").await?;
    window.sees("已备份并核对过").await?;
    window.shot("safety-4-backups").await?;
    assert!(stick.path().join("支部一本通备份").is_dir(), "the stick has its copy");
    window.call("member.bin", json!({ "id": id })).await?;
    window.press("打开看").await?;
    window.sees("不会改动现在的账本").await?;
    window.press_at("[role=dialog] .button.main").await?;
    window.sees("正在看备份").await?;
    window.go("/roster").await?;
    window.sees("何淑芬").await?;
    window.shot("safety-5-looking").await?;
    window.press("和现在比").await?;
    window.sees("变回当时的样子").await?;
    window.shot("safety-6-differences").await?;
    window.press("取回这一条").await?;
    window.sees("已经取回到账本里").await?;
    window.press("先不恢复").await?;
    window.press("回到账本").await?;
    window.sees_no_more("正在看备份").await?;
    window.sees("何淑芬").await?;
    window.close().await
}

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn a_damaged_file_goes_on_from_its_newest_good_copy() -> Outcome {
    let (folder, elsewhere) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let branch = Branch::over(folder.path());
    branch.register(3, 1..=1);
    branch.call("backup.make", json!({}));
    branch.desk.close_book();
    fs::write(folder.path().join("book.db"), vec![7; 60_000])?;
    let window = open(folder.path(), elsewhere.path()).await?;
    window.sees("账本的文件坏了").await?;
    window.sees("3 名党员").await?;
    window.shot("safety-7-damaged").await?;
    window.press("恢复到这一份").await?;
    window.sees("备份以后登记的读不出来了").await?;
    window.shot("safety-8-restored").await?;
    window.press("打开账本").await?;
    window.sees("待办").await?;
    window.close().await
}

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn a_damaged_file_behind_a_password_is_helped_too_and_the_restore_taken_back() -> Outcome {
    let (folder, elsewhere) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let branch = Branch::over(folder.path());
    branch.register(3, 1..=1);
    branch.call("vault.set_password", json!({ "password": PASSWORD }));
    branch.call("backup.make", json!({}));
    branch.call("member.save", json!({ "values": { "name": "备份以后来的" } }));
    branch.desk.close_book();
    let sound = fs::read(folder.path().join("book.db"))?;
    fs::write(folder.path().join("book.db"), vec![7; sound.len()])?;
    let window = open(folder.path(), elsewhere.path()).await?;
    window.sees("账本锁着").await?;
    window.fill("口令", PASSWORD).await?;
    window.press("打开账本").await?;
    window.sees("账本的文件坏了").await?;
    window.fill("口令，或恢复码", PASSWORD).await?;
    window.press("用这个口令找").await?;
    window.sees("3 名党员").await?;
    window.shot("safety-9-damaged-behind-a-password").await?;
    window.press("恢复到这一份").await?;
    window.press("打开账本").await?;
    window.sees("待办").await?;

    window.go("/settings/backup").await?;
    window.press("恢复到这一份").await?;
    window.press_at("[role=dialog] .button.main").await?;
    window.sees("恢复错了，换回来").await?;
    window.shot("safety-10-restored-note").await?;
    window.press("恢复错了，换回来").await?;
    window.sees("已经换回恢复前的账本").await?;
    window.close().await
}

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn another_computer_starts_from_the_stick() -> Outcome {
    let (old, stick, new) = (tempfile::tempdir()?, tempfile::tempdir()?, tempfile::tempdir()?);
    let branch = Branch::over(old.path());
    branch.register(3, 1..=1);
    branch.call("vault.set_password", json!({ "password": PASSWORD }));
    branch.call("backup.make", json!({}));
    let place = branch.desk.grant_folder(stick.path()).expect("granted");
    branch.call("backup.choose_place", json!({ "folder": place }));
    branch.desk.close_book();
    let window = open(new.path(), stick.path()).await?;
    window.press("从备份恢复").await?;
    window.press("选 U 盘").await?;
    window.sees("3 名党员").await?;
    window.shot("safety-11-from-a-stick").await?;
    window.press("用这一份").await?;
    window.press_at("[role=dialog] .button.main").await?;
    window.sees("要有口令才打得开").await?;
    window.fill("口令，或恢复码", PASSWORD).await?;
    window.shot("safety-12-its-password").await?;
    window.press_at("[role=dialog] .button.main").await?;
    window.sees("待办").await?;
    window.go("/roster").await?;
    window.sees("在册 3").await?;
    window.close().await
}

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn on_leaving_it_is_said_when_the_stick_may_be_pulled_out() -> Outcome {
    let (folder, stick) = (tempfile::tempdir()?, tempfile::tempdir()?);
    Branch::over(folder.path()).register(3, 1..=1);
    let window = open(folder.path(), stick.path()).await?;
    window.go("/settings/backup").await?;
    window.press("选 U 盘").await?;
    window.sees("可以拔下来了").await?;
    window.call("member.save", json!({ "values": { "name": "临走登记的" } })).await?;
    window.begin_to_leave().await?;
    window.sees("可以拔下来了。程序这就关上。").await?;
    window.until_ended().await?;
    let files = fs::read_dir(stick.path().join("支部一本通备份"))?.collect::<Result<Vec<_>, _>>()?;
    let has = |ending: &str| files.iter().any(|file| file.file_name().to_string_lossy().ends_with(ending));
    assert!(has("exit.db"), "the stick has the backup made on leaving: {files:?}");
    assert!(!has(".part"), "and nothing half: {files:?}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn a_book_whose_file_is_gone_is_gone_back_to() -> Outcome {
    let (folder, elsewhere) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let branch = Branch::over(folder.path());
    branch.register(3, 1..=1);
    branch.call("backup.make", json!({}));
    branch.desk.close_book();
    let (book, moved) = (folder.path().join("book.db"), elsewhere.path().join("book.db"));
    fs::rename(&book, &moved)?;
    let window = open(folder.path(), elsewhere.path()).await?;
    window.sees("账本的文件不见了").await?;
    window.sees("3 名党员").await?;
    window.shot("safety-13-gone").await?;
    fs::copy(&moved, &book)?;
    window.press("再试着打开").await?;
    window.sees("待办").await?;
    window.close().await?;

    fs::remove_file(&book)?;
    let window = open(folder.path(), elsewhere.path()).await?;
    window.press("恢复到这一份").await?;
    window.sees("账本已经恢复").await?;
    window.shot("safety-14-gone-back-to").await?;
    window.press("打开账本").await?;
    window.sees("待办").await?;
    window.close().await
}

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn a_code_tells_of_the_backups_it_does_not_open() -> Outcome {
    let (folder, elsewhere) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let branch = Branch::over(folder.path());
    branch.register(3, 1..=1);
    branch.call("vault.set_password", json!({ "password": "月季花" }));
    let made = branch.call("backup.make", json!({}));
    let keys = folder.path().join("backups").join(format!("{}.keys", made["id"].as_str().unwrap_or_default()));
    let of_then = fs::read(&keys)?;
    branch.call("vault.set_password", json!({ "current": "月季花", "password": PASSWORD }));
    // As it comes back from a copy that was elsewhere when the password was changed.
    fs::write(&keys, of_then)?;
    branch.desk.close_book();
    let window = open(folder.path(), elsewhere.path()).await?;
    window.fill("口令", PASSWORD).await?;
    window.press("打开账本").await?;
    window.sees("待办").await?;
    window.go("/settings/password").await?;
    make_code(&window).await?;
    window.sees("以前的 1 份备份用它打不开").await?;
    window.shot("safety-15-code-not-for-all").await?;
    window.close().await
}
