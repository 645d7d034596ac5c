//! Nothing lost: backups by themselves, looked into and gone back to, a stick, a damaged book; and no one let in: the
//! password, the recovery code.

use std::{fs, io, path::Path};

use acceptance::{branch::Branch, paper};
use commands::{Desk, desk::FixedClock};
use serde_json::{Value, json};
use tempfile::TempDir;

const PASSWORD: &str = "牡丹花又开了";

fn branch(members: usize) -> io::Result<(TempDir, Branch, Vec<Value>)> {
    let folder = tempfile::tempdir()?;
    let branch = Branch::over(folder.path());
    let members = branch.register(members, 1..=1);
    Ok((folder, branch, members))
}

/// The same folder at a later day, as after the program was closed.
fn on(folder: &Path, day: &str) -> Branch {
    Branch { desk: Desk::new(folder, FixedClock(day.parse().expect("a day"))) }
}

fn refused(branch: &Branch, command: &str, request: Value) -> String {
    branch.try_call(command, request).expect_err("it is refused").code
}

fn backups(branch: &Branch) -> Vec<Value> {
    branch.call("backup.list", json!({})).as_array().cloned().unwrap_or_default()
}

fn due(branch: &Branch, code: &str) -> Vec<Value> {
    let due = branch.find("home.view", json!({}), "/due");
    due.as_array().into_iter().flatten().filter(|item| item["code"] == code).cloned().collect()
}

fn folder_token(branch: &Branch, path: &Path) -> Value {
    serde_json::to_value(branch.desk.grant_folder(path).expect("a folder")).expect("a token")
}

/// A branch with a password and a recovery code; the groups of it.
fn with_code() -> io::Result<(TempDir, Branch, Vec<String>)> {
    let (folder, branch, _) = branch(3)?;
    branch.call("vault.set_password", json!({ "password": PASSWORD }));
    let made = branch.call("vault.new_code", json!({ "current": PASSWORD }));
    let groups: Vec<String> =
        made["groups"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
    let typed: Vec<&String> = made["asked"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_u64)
        .map(|number| &groups[number as usize - 1])
        .collect();
    branch.call("vault.confirm_code", json!({ "groups": typed }));
    Ok((folder, branch, groups))
}

#[test]
fn what_was_done_is_backed_up_by_itself_and_told() -> io::Result<()> {
    let (_folder, branch, _) = branch(2)?;
    let kept = branch.call("backup.keep_up", json!({}));
    assert_eq!(kept["made"]["reason"], "使用中", "there was none yet");
    assert_eq!(kept["made"]["members"], 2, "with what it holds");
    let listed = backups(&branch);
    assert_eq!(listed[0]["last_step"], "登记党费（2人）", "and what was done last: {listed:?}");
    assert_eq!(kept["rehearsal"]["problems"], json!([]), "and one is restored for trial");
    let again = branch.call("backup.keep_up", json!({}));
    assert_eq!((&again["made"], &again["rehearsal"]), (&Value::Null, &Value::Null), "nothing changed since");
    Ok(())
}

#[test]
fn a_backup_is_looked_into_compared_and_a_record_taken_out() -> io::Result<()> {
    let (_folder, branch, _) = branch(2)?;
    let id = branch.find("member.save", json!({ "values": { "name": "何淑芬" } }), "/value/id");
    let made = branch.call("backup.make", json!({}));
    branch.call("member.bin", json!({ "id": id }));
    branch.call("member.save", json!({ "values": { "name": "新来的" } }));
    assert_eq!(branch.call("member.list", json!({}))["total"], 3, "one gone, one come");

    branch.call("backup.look", json!({ "id": made["id"] }));
    assert_eq!(branch.find("book.state", json!({}), "/looked_at/id"), made["id"], "the window says what it shows");
    assert_eq!(refused(&branch, "member.save", json!({ "values": { "name": "甲" } })), "book.looked_at");
    assert_eq!(refused(&branch, "backup.make", json!({})), "book.looked_at", "it is no book of its own");
    let found = branch.call("backup.differences", json!({}));
    let member: Vec<&Value> = found["sentences"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|one| one.as_str().is_some_and(|one| one.starts_with("党员：少 1 名，有 1 名变回当时的样子")))
        .collect();
    assert_eq!(member.len(), 1, "what would differ is said: {found}");
    branch.call("backup.take", json!({ "table": "member", "key": id.to_string() }));
    branch.call("backup.stop_looking", json!({}));
    assert_eq!(branch.call("member.list", json!({}))["total"], 4, "it is back, and the new one stayed");
    branch.call("history.undo", json!({}));
    assert_eq!(branch.call("member.list", json!({}))["total"], 3, "and that can be undone");
    assert_eq!(refused(&branch, "backup.differences", json!({})), "backup.not_looking");
    Ok(())
}

#[test]
fn a_restore_is_taken_back_in_one_step() -> io::Result<()> {
    let (_folder, branch, _) = branch(2)?;
    let made = branch.call("backup.make", json!({}));
    branch.call("member.save", json!({ "values": { "name": "新来的" } }));
    let restored = branch.call("backup.restore", json!({ "id": made["id"] }));
    assert_eq!(branch.call("member.list", json!({}))["total"], 2, "as it was");
    branch.call("backup.restore", json!({ "id": restored["kept"] }));
    assert_eq!(branch.call("member.list", json!({}))["total"], 3, "and as it was before that");
    Ok(())
}

#[test]
fn a_damaged_book_is_kept_and_the_newest_good_copy_goes_on() -> io::Result<()> {
    let (folder, branch, _) = branch(2)?;
    branch.call("backup.make", json!({}));
    branch.call("member.save", json!({ "values": { "name": "新来的" } }));
    let newest = branch.call("backup.make", json!({}));
    branch.desk.close_book();
    let path = folder.path().join("book.db");
    fs::write(&path, vec![7; 40_000])?;
    // The newest copy is spoilt too.
    let copy = folder.path().join("backups").join(format!("{}.db", newest["id"].as_str().unwrap_or_default()));
    fs::write(&copy, vec![9; 40_000])?;

    assert_eq!(refused(&branch, "book.state", json!({})), "book.damaged", "it is no empty book");
    let begun = json!({
        "name": "别的支部", "superior": "某机关党委", "secretary_name": "徐明远", "kind": "混编",
        "theme_day": null, "started_on": "2026-01",
    });
    assert_eq!(refused(&branch, "branch.create", begun), "book.damaged", "and none is begun over it");
    let found = branch.call("backup.newest_good", json!({}));
    assert_eq!((&found["bad"], &found["good"]["members"]), (&json!(1), &json!(2)), "the spoilt one is passed over");
    let restored = branch.call("backup.restore", json!({ "id": found["good"]["id"] }));
    assert_eq!(branch.call("member.list", json!({}))["total"], 2, "it goes on");
    let kept = backups(&branch).into_iter().find(|one| one["id"] == restored["kept"]).expect("it is listed");
    assert_eq!((&kept["reason"], &kept["is_verified"]), (&json!("打不开的原账本"), &json!(false)), "told what it is");
    let file = folder.path().join("backups").join(format!("{}.db", restored["kept"].as_str().unwrap_or_default()));
    assert_eq!(fs::read(file)?, vec![7; 40_000], "what lay there is kept byte by byte");
    Ok(())
}

#[test]
fn a_stick_carries_the_book_to_another_computer() -> io::Result<()> {
    let (folder, branch, groups) = with_code()?;
    let (stick, elsewhere) = (tempfile::tempdir()?, tempfile::tempdir()?);
    assert_eq!(branch.find("backup.overview", json!({}), "/place"), Value::Null, "none was chosen");
    branch.call("backup.make", json!({}));
    let place = branch.call("backup.choose_place", json!({ "folder": folder_token(&branch, stick.path()) }));
    assert_eq!(place["is_there"], true, "it is there, and brought up to date at once");
    branch.call("member.save", json!({ "values": { "name": "新来的" } }));
    let left = branch.call("book.leave", json!({}));
    assert_eq!(left["backup"]["members"], 4, "leaving makes a backup");

    let other = Branch::over(elsewhere.path());
    let token = folder_token(&other, stick.path());
    let found = other.call("backup.list_at", json!({ "folder": token }));
    assert_eq!(found[0]["id"], left["backup"]["id"], "and the stick has it");
    let from = |password: &str| json!({ "folder": token, "id": found[0]["id"], "password": password });
    assert_eq!(refused(&other, "backup.restore_from", from("猜的")), "vault.wrong_password");
    other.call("backup.restore_from", from(&groups.join(" ")));
    assert_eq!(other.call("member.list", json!({}))["total"], 4, "the recovery code opens it there");

    fs::remove_dir_all(stick.path().join("支部一本通备份"))?;
    let later = on(folder.path(), "2026-12-05");
    later.call("vault.unlock", json!({ "password": PASSWORD }));
    assert_eq!(due(&later, "safety.place").len(), 1, "after a month without the stick the first page says so");
    assert_eq!(refused(&later, "backup.bring", json!({})), "place.absent", "in words");
    Ok(())
}

#[test]
fn a_forgotten_password_costs_a_code_and_nothing_else() -> io::Result<()> {
    let (folder, branch, groups) = with_code()?;
    let backup = branch.call("backup.make", json!({}));
    branch.call("vault.lock", json!({}));
    let mut wrong = groups.clone();
    wrong.swap(0, 1);
    let with = |groups: &[String], password: &str| json!({ "code": groups.join(" "), "password": password });
    if groups[0] != groups[1] {
        assert_eq!(refused(&branch, "vault.unlock_with_code", with(&wrong, "月季")), "vault.code_group");
    }
    branch.call("vault.unlock_with_code", with(&groups, "月季"));
    assert_eq!(branch.call("member.list", json!({}))["total"], 3, "it is open");
    branch.call("vault.lock", json!({}));
    assert_eq!(
        refused(&branch, "vault.unlock", json!({ "password": PASSWORD })),
        "vault.wrong_password",
        "the old one"
    );
    branch.call("vault.unlock", json!({ "password": "月季" }));
    branch.call("backup.restore", json!({ "id": backup["id"], "password": "月季" }));
    branch.call("vault.lock", json!({}));
    branch.call("vault.unlock", json!({ "password": "月季" }));
    assert!(branch.call("vault.state", json!({}))["code_made_on"].is_string(), "backup and code go with the new one");

    let seen = json!({ "current": "月季", "password": "牡丹", "seen": true });
    let changed = branch.call("vault.set_password", seen);
    assert_eq!(changed["code_gone"], true, "what may have been seen opens nothing any more");
    branch.call("vault.lock", json!({}));
    assert_eq!(refused(&branch, "vault.unlock_with_code", with(&groups, "随便")), "vault.no_code");
    drop(folder);
    Ok(())
}

#[test]
fn the_code_is_on_paper_and_asked_for_once_a_quarter() -> io::Result<()> {
    let (folder, branch, _) = branch(1)?;
    assert!(due(&branch, "safety.code").is_empty(), "without a password there is nothing to forget");
    branch.call("vault.set_password", json!({ "password": PASSWORD }));
    assert_eq!(due(&branch, "safety.code")[0]["title"], "还没有印恢复码", "before it matters");
    assert_eq!(refused(&branch, "vault.new_code", json!({ "current": "猜的" })), "vault.wrong_password");
    let made = branch.call("vault.new_code", json!({ "current": PASSWORD }));
    let token = made["paper"]["token"].as_str().unwrap_or_default();
    let text = paper::text(&branch.desk.document(token).expect("on the desk").bytes)?;
    for group in made["groups"].as_array().into_iter().flatten() {
        assert!(text.contains(group.as_str().unwrap_or_default()), "{group} is printed: {text}");
    }
    assert!(text.contains("忘了口令") && text.contains("锁"), "with what it is for: {text}");
    let wrong = json!({ "groups": ["0000", "0000", "0000"] });
    assert_eq!(refused(&branch, "vault.confirm_code", wrong), "vault.code_group", "nobody only clicks it away");
    assert_eq!(branch.call("vault.state", json!({}))["code_made_on"], Value::Null, "it opens nothing yet");
    branch.call("vault.lock", json!({}));
    branch.call("vault.unlock", json!({ "password": PASSWORD }));
    assert_eq!(
        refused(&branch, "vault.confirm_code", json!({ "groups": [] })),
        "vault.code_gone",
        "locked, it is gone"
    );
    branch.desk.close_book();

    let (folder2, with, _) = with_code()?;
    assert!(due(&with, "safety.code").is_empty(), "it was made today");
    with.desk.close_book();
    let later = on(folder2.path(), "2027-02-05");
    later.call("vault.unlock", json!({ "password": PASSWORD }));
    assert_eq!(due(&later, "safety.code")[0]["action"], "去看", "a quarter later");
    later.call("vault.saw_code", json!({}));
    assert!(due(&later, "safety.code").is_empty(), "seen");
    drop(folder);
    Ok(())
}

#[test]
fn guessing_takes_longer_and_longer() -> io::Result<()> {
    let (folder, branch, _) = branch(1)?;
    branch.call("vault.set_password", json!({ "password": PASSWORD }));
    branch.call("vault.lock", json!({}));
    for _ in 0..3 {
        assert_eq!(refused(&branch, "vault.unlock", json!({ "password": "猜" })), "vault.wrong_password");
    }
    assert_eq!(refused(&branch, "vault.unlock", json!({ "password": PASSWORD })), "vault.wait", "now it has to wait");
    let again = on(folder.path(), acceptance::branch::TODAY);
    assert_eq!(
        refused(&again, "vault.unlock", json!({ "password": PASSWORD })),
        "vault.wait",
        "a restart is no way out"
    );
    let tomorrow = on(folder.path(), "2026-11-01");
    tomorrow.call("vault.unlock", json!({ "password": PASSWORD }));
    let entries = tomorrow.find("history.list", json!({}), "/0/name");
    assert_eq!(entries, "打开账本", "that it was opened stands in the history");
    Ok(())
}

#[test]
fn a_clock_set_back_a_year_loses_nothing() -> io::Result<()> {
    let (folder, branch, _) = branch(2)?;
    branch.call("backup.make", json!({}));
    branch.desk.close_book();
    let back = on(folder.path(), "2025-10-31");
    back.call("member.save", json!({ "values": { "name": "钟拨慢了登记的" } }));
    let kept = back.call("backup.keep_up", json!({}));
    assert_eq!(kept["made"]["members"], 3, "nobody waits a year for the next backup");
    back.call("member.save", json!({ "values": { "name": "又一个" } }));
    let left = back.call("book.leave", json!({}));
    assert_eq!(left["backup"]["members"], 4, "nor at leaving");
    let again = on(folder.path(), acceptance::branch::TODAY);
    assert_eq!(backups(&again)[0]["members"], 4, "the newest is the one that was made last, whatever it is dated");
    let found = again.call("backup.newest_good", json!({}));
    assert_eq!(found["good"]["members"], 4, "and is what a damaged book is helped with");
    assert_eq!(again.call("book.verify", json!({}))["ok"], true, "the order is that of the steps");
    Ok(())
}

#[test]
fn a_new_code_opens_what_was_backed_up_before_the_password_was_changed() -> io::Result<()> {
    let (folder, branch, _) = with_code()?;
    let made = branch.call("backup.make", json!({}));
    branch.call("vault.set_password", json!({ "current": PASSWORD, "password": "月季" }));
    let coming = branch.call("vault.new_code", json!({ "current": "月季" }));
    let groups: Vec<&str> = coming["groups"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let asked = coming["asked"].as_array().into_iter().flatten().filter_map(Value::as_u64);
    let typed: Vec<&str> = asked.map(|number| groups[number as usize - 1]).collect();
    let confirmed = branch.call("vault.confirm_code", json!({ "groups": typed }));
    assert_eq!(confirmed["backups_left"], 0, "every backup opens with it");
    branch.desk.close_book();
    // Only the backup is left, on another computer.
    let elsewhere = tempfile::tempdir()?;
    let there = on(elsewhere.path(), acceptance::branch::TODAY);
    let place = folder_token(&there, &folder.path().join("backups"));
    let restoring = |code: &str| json!({ "folder": place, "id": made["id"], "password": code });
    let wrong = groups.join(" ").replacen(&groups[0][..1], if groups[0].starts_with('9') { "8" } else { "9" }, 1);
    assert_eq!(refused(&there, "backup.restore_from", restoring(&wrong)), "vault.code_group", "copied wrongly");
    there.call("backup.restore_from", restoring(&groups.join(" ")));
    assert_eq!(there.call("member.list", json!({}))["total"], 3, "the new paper opens it");
    Ok(())
}

#[test]
fn the_code_never_waits() -> io::Result<()> {
    let (_folder, branch, groups) = with_code()?;
    branch.call("vault.lock", json!({}));
    for _ in 0..3 {
        assert_eq!(refused(&branch, "vault.unlock", json!({ "password": "猜的" })), "vault.wrong_password");
    }
    assert_eq!(refused(&branch, "vault.unlock", json!({ "password": PASSWORD })), "vault.wait", "passwords wait");
    branch.call("vault.unlock_with_code", json!({ "code": groups.join(" "), "password": "月季" }));
    assert_eq!(branch.call("member.list", json!({}))["total"], 3, "what the wait advises works at once");
    for _ in 0..3 {
        let guess = json!({ "current": "猜的", "password": "x" });
        assert_eq!(refused(&branch, "vault.set_password", guess), "vault.wrong_password");
    }
    let guess = json!({ "current": "月季" });
    assert_eq!(refused(&branch, "vault.new_code", guess), "vault.wait", "guessing at an open book is slowed down, too");
    Ok(())
}
