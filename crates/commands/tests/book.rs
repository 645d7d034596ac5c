//! The book through its commands, as the window and `ybt` call them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use commands::{Desk, Failure, call, desk::FixedClock};
use serde_json::{Value, json};

fn desk(folder: &Path) -> Desk {
    Desk::new(folder, FixedClock("2026-10-31".parse().unwrap()))
}

fn ask(desk: &Desk, name: &str, request: Value) -> Value {
    call(desk, name, request).unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
}

fn refusal(outcome: Result<Value, Failure>) -> String {
    outcome.map_or_else(|failure| failure.code, |answer| format!("done: {answer}"))
}

fn set_up(desk: &Desk, password: Option<&str>) {
    let branch = json!({
        "name": "中共某局离退休干部第一支部委员会", "superior": "中共某局离退休干部工作处总支部委员会",
        "secretary_name": "王建国", "kind": "单独设置", "theme_day": 10, "started_on": "2026-01", "password": password,
    });
    ask(desk, "branch.create", branch);
}

#[test]
fn a_book_is_made_locked_and_opened_again() {
    let place = tempfile::tempdir().unwrap();
    let desk = desk(place.path());
    assert_eq!(ask(&desk, "book.state", json!({}))["state"], "没有账本", "an empty folder");
    assert_eq!(refusal(call(&desk, "settings.list", json!({}))), "book.absent", "nothing to ask");
    set_up(&desk, Some("牡丹"));
    let state = ask(&desk, "book.state", json!({}));
    assert_eq!((&state["state"], &state["has_password"]), (&json!("打开"), &json!(true)), "open, with a password");
    assert_eq!(state["branch"], "中共某局离退休干部第一支部委员会", "named");
    ask(&desk, "vault.lock", json!({}));
    assert_eq!(ask(&desk, "book.state", json!({}))["state"], "锁着", "locked");
    assert_eq!(refusal(call(&desk, "history.list", json!({}))), "book.locked", "it tells nothing");
    assert_eq!(refusal(call(&desk, "vault.unlock", json!({"password": "芍药"}))), "vault.wrong_password", "told so");
    ask(&desk, "vault.unlock", json!({"password": "牡丹"}));
    ask(&desk, "vault.remove_password", json!({"current": "牡丹"}));
    ask(&desk, "vault.lock", json!({}));
    let state = ask(&desk, "book.state", json!({}));
    assert_eq!(
        (&state["state"], &state["has_password"]),
        (&json!("打开"), &json!(false)),
        "未设口令: it opens by itself"
    );
}

#[test]
fn a_setting_is_changed_undone_and_shown_in_the_history() {
    let place = tempfile::tempdir().unwrap();
    let desk = desk(place.path());
    set_up(&desk, None);
    assert_eq!(ask(&desk, "settings.get", json!({"key": "text_size"}))["value"], 18, "as the program comes");
    let changed = ask(&desk, "settings.set", json!({"key": "text_size", "value": 24}));
    assert_eq!(changed["touched"], json!(["setting"]), "what screens reload");
    assert_eq!(
        refusal(call(&desk, "settings.set", json!({"key": "text_size", "value": 19}))),
        "settings.value",
        "no such size"
    );
    assert_eq!(
        refusal(call(&desk, "settings.set", json!({"key": "a", "value": 1}))),
        "settings.unknown",
        "no such setting"
    );
    ask(&desk, "settings.set", json!({"key": "group_meetings_share_row", "value": true}));
    let state = ask(&desk, "history.state", json!({}));
    assert_eq!(state["undo"]["name"], "设置同月各党小组会在月报表中合为一行", "what undo would take back");
    let entries = ask(&desk, "history.list", json!({"day": "2026-10-31"}));
    assert_eq!(entries[0]["name"], "设置同月各党小组会在月报表中合为一行", "of today");
    assert_eq!(ask(&desk, "history.list", json!({"day": "2026-11-01"})), json!([]), "none of tomorrow");
    let changes = ask(&desk, "history.changes", json!({"sequence": entries[0]["sequence"]}));
    assert_eq!(changes[0]["label"], "设置", "in Chinese");
    ask(&desk, "history.undo", json!({"expected": state["undo"]["sequence"]}));
    assert_eq!(ask(&desk, "settings.get", json!({"key": "group_meetings_share_row"}))["value"], false, "taken back");
    ask(&desk, "history.redo", json!({}));
    assert_eq!(ask(&desk, "settings.get", json!({"key": "group_meetings_share_row"}))["value"], true, "done again");
}

#[test]
fn the_text_size_is_not_what_undo_offers() {
    let place = tempfile::tempdir().unwrap();
    let desk = desk(place.path());
    set_up(&desk, None);
    ask(&desk, "group.save", json!({"name": "第一党小组"}));
    ask(&desk, "group.save", json!({"name": "第二党小组"}));
    let before = ask(&desk, "history.state", json!({}))["undo"].clone();
    ask(&desk, "settings.set", json!({"key": "text_size", "value": 24}));
    assert_eq!(ask(&desk, "history.state", json!({}))["undo"], before, "undo is for the records");
    let entries = ask(&desk, "history.list", json!({}));
    assert_eq!(entries[0]["name"], "设置文字大小", "the history still names it");
    let again = ask(&desk, "settings.set", json!({"key": "text_size", "value": 24}));
    assert_eq!(again["touched"], json!([]), "the same size again is nothing");
    assert_eq!(ask(&desk, "history.list", json!({})), entries, "and leaves no line");
    ask(&desk, "history.undo", json!({}));
    ask(&desk, "settings.set", json!({"key": "text_size", "value": 21}));
    let redo = ask(&desk, "history.state", json!({}))["redo"]["name"].clone();
    assert!(redo.is_string(), "what was taken back can still be done again: {redo}");
}

#[test]
fn the_book_is_left_with_a_backup_and_goes_back_to_it() {
    let place = tempfile::tempdir().unwrap();
    let first = desk(place.path());
    set_up(&first, None);
    assert!(ask(&first, "book.leave", json!({}))["backup"]["id"].is_string(), "a backup at exit");
    let second = desk(place.path());
    ask(&second, "settings.set", json!({"key": "text_size", "value": 24}));
    let backups = ask(&second, "backup.list", json!({}));
    assert_eq!(backups[0]["reason"], "关闭程序时", "why it was made");
    ask(&second, "backup.restore", json!({"id": backups[0]["id"]}));
    assert_eq!(ask(&second, "settings.get", json!({"key": "text_size"}))["value"], 18, "as it was");
    let checks = ask(&second, "book.verify", json!({}));
    assert_eq!(checks["ok"], true, "and whole: {checks}");
}

#[test]
fn a_form_half_filled_is_kept() {
    let place = tempfile::tempdir().unwrap();
    let desk = desk(place.path());
    set_up(&desk, None);
    ask(&desk, "draft.keep", json!({"kind": "occasion", "subject": "7", "content": {"topic": "学习"}}));
    let found = ask(&desk, "draft.find", json!({"kind": "occasion", "subject": "7"}));
    assert_eq!(found["content"]["topic"], "学习", "as it was typed");
    assert_eq!(ask(&desk, "draft.list", json!({})).as_array().map(Vec::len), Some(1), "one");
    ask(&desk, "draft.drop", json!({"kind": "occasion", "subject": "7"}));
    assert_eq!(ask(&desk, "draft.find", json!({"kind": "occasion", "subject": "7"})), Value::Null, "gone");
}

#[test]
fn commands_that_only_look_leave_no_operation() {
    let place = tempfile::tempdir().unwrap();
    let desk = desk(place.path());
    set_up(&desk, None);
    let before = ask(&desk, "history.list", json!({}));
    for (name, command) in commands::list::all() {
        if command.effect == commands::call::Effect::Reads {
            // Some need to be told more and say so; either way nothing is written.
            call(&desk, name, json!({})).ok();
            assert_eq!(ask(&desk, "history.list", json!({})), before, "{name} says that it only looks");
        }
    }
}
