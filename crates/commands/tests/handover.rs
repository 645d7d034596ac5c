//! 移交 through the commands: made, looked at, taken over elsewhere, kept, wiped; and everything out in plain folders.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "fund/branch.rs"]
#[allow(dead_code)]
mod branch;

use std::{
    fs,
    path::{Path, PathBuf},
};

use branch::Branch;
use commands::{Desk, call, desk::FixedClock};
use serde_json::{Value, json};
use tempfile::TempDir;

const NAME: &str = "示范县退休干部第一党支部";

fn folder(desk: &Desk, path: &Path) -> Value {
    serde_json::to_value(desk.grant_folder(path).expect("granted")).expect("a token")
}

/// Something of everything that travels: an occasion with a photo, a line of the fund.
fn filled() -> Branch {
    let branch = Branch::new();
    let draft = json!({ "kinds": ["主题党日"], "day": "2026-10-15", "from_time": "09:00", "topic": "学习党章" });
    let id = branch.call("occasion.save", draft)["value"]["id"].clone();
    let photo = branch.fixture("receipt.jpg");
    branch.call("attachment.add", json!({ "file": photo, "to": { "kind": "组织生活", "id": id } }));
    branch.income("2026-10-20", 500);
    branch
}

/// Makes a package on a stick and answers its path.
fn give(branch: &Branch, stick: &Path) -> PathBuf {
    let request = json!({ "folder": folder(&branch.desk, stick), "password": "牡丹花又开了", "receiver": "李梅" });
    let given = branch.call("handover.give", request);
    assert_eq!(given["lost"], json!([]), "every photo is in it");
    stick.join(given["file_name"].as_str().expect("a name"))
}

fn desk(path: &Path) -> Desk {
    Desk::new(path, FixedClock("2026-11-28".parse().unwrap()))
}

fn take_over(desk: &Desk, package: &Path, password: &str, keep_present: bool) -> Result<Value, String> {
    let file = desk.grant(package).expect("granted");
    let request = json!({ "file": file, "password": password, "own_password": "月季", "keep_present": keep_present });
    call(desk, "handover.take_over", request).map_err(|failure| failure.code)
}

#[test]
fn the_book_goes_on_with_the_next_secretary() {
    let (branch, stick, elsewhere) = (filled(), TempDir::new().unwrap(), TempDir::new().unwrap());
    let package = give(&branch, stick.path());
    let state = branch.call("handover.state", json!({}));
    assert_eq!(state["packages"][0]["changes_since"], 0, "it holds all there is");
    assert_eq!(state["packages"][0]["receiver"], "李梅", "and for whom it is");

    let next = desk(elsewhere.path());
    let looked = call(&next, "handover.look", json!({ "file": next.grant(&package).unwrap() })).unwrap();
    assert_eq!((&looked["branch"], &looked["members"]), (&json!(NAME), &json!(4)), "told before the password");
    assert_eq!(take_over(&next, &package, "徐明远", false), Err("handover.wrong_password".to_owned()));
    let state = call(&next, "book.state", json!({})).unwrap();
    assert_eq!(state["state"], "没有账本", "nothing was opened");
    take_over(&next, &package, "牡丹花又开了", false).expect("taken over");
    let state = call(&next, "book.state", json!({})).unwrap();
    assert_eq!((&state["branch"], &state["has_password"]), (&json!(NAME), &json!(true)), "open, under a new password");
    let verified = call(&next, "book.verify", json!({})).unwrap();
    assert_eq!(verified["ok"], true, "whole, with its photo: {verified}");
    assert_eq!(
        take_over(&next, &package, "牡丹花又开了", false),
        Err("book.exists".to_owned()),
        "not a second time silently"
    );
    take_over(&next, &package, "牡丹花又开了", true).expect("the present one is kept as a backup");
    let backups = call(&next, "backup.list", json!({})).unwrap();
    assert_eq!(backups.as_array().map(Vec::len), Some(1), "and can be had again");
}

#[test]
fn a_weak_password_and_a_wrong_place_are_refused() {
    let (branch, stick) = (filled(), TempDir::new().unwrap());
    let request = json!({ "folder": folder(&branch.desk, stick.path()), "password": "12345" });
    assert_eq!(branch.refused("handover.give", request).code, "handover.short_password");
    let gone = stick.path().join("没有这个文件夹");
    let request = json!({ "folder": folder(&branch.desk, &gone), "password": "牡丹花又开了" });
    assert_eq!(branch.refused("handover.give", request).code, "book.file", "a stick pulled out");
    let request = json!({ "folder": { "token": "x", "folder_name": "" }, "password": "牡丹花又开了" });
    assert_eq!(branch.refused("handover.give", request).code, "folder.not_chosen", "only where a person pointed");
    let stranger = branch.fixture("receipt.jpg");
    assert_eq!(branch.refused("handover.look", json!({ "file": stranger })).code, "handover.not_package");
}

#[test]
fn what_stays_behind_is_only_kept_or_wiped() {
    let (branch, stick) = (filled(), TempDir::new().unwrap());
    let keep = json!({ "reason": "已移交李梅" });
    assert_eq!(branch.refused("handover.keep", keep.clone()).code, "handover.none", "not before it was handed over");
    give(&branch, stick.path());
    let draft = json!({ "values": { "name": "后来的" } });
    branch.call("member.save", draft.clone());
    assert_eq!(branch.refused("handover.keep", keep.clone()).code, "handover.none", "nor when it was changed since");
    give(&branch, stick.path());
    branch.call("handover.keep", keep);
    assert_eq!(branch.refused("member.save", draft.clone()).code, "book.read_only", "nothing is entered any more");
    assert_eq!(branch.call("book.state", json!({}))["read_only"], true, "and the window says so");
    let paper = branch.call("report.month", json!({ "month": "2026-10" }));
    branch.call("report.printed", paper["print"].clone());
    assert_eq!(branch.refused("handover.lift", json!({ "reason": " " })).code, "handover.reason_missing");
    branch.call("handover.lift", json!({ "reason": "接收人退还" }));
    branch.call("member.save", draft);

    give(&branch, stick.path());
    let wiping = |name: &str| json!({ "folder": folder(&branch.desk, stick.path()), "branch": name });
    assert_eq!(branch.refused("handover.wipe", wiping("别的支部")).code, "handover.other_branch", "typed once more");
    let inside = json!({ "folder": folder(&branch.desk, branch.path()), "branch": NAME });
    assert_eq!(branch.refused("handover.wipe", inside).code, "handover.inside", "the certificate would go with it");
    let wiped = branch.call("handover.wipe", wiping(NAME));
    let certificate = fs::read(stick.path().join(wiped["certificate"].as_str().unwrap())).unwrap();
    assert!(certificate.starts_with(b"%PDF"), "it was written first");
    let left: Vec<_> = walk(branch.path());
    assert_eq!(left, Vec::<PathBuf>::new(), "no file of the book is left");
    assert_eq!(branch.call("book.state", json!({}))["state"], "没有账本");
}

#[test]
fn the_list_tells_what_is_handed_over() {
    let (branch, stick) = (filled(), TempDir::new().unwrap());
    let package = give(&branch, stick.path());
    let paper = branch.call("report.handover_list", json!({ "witness": "陈委员" }));
    let bytes = branch.desk.document(paper["token"].as_str().unwrap()).unwrap().bytes.clone();
    let pdf = stick.path().join("清单.pdf");
    fs::write(&pdf, bytes).unwrap();
    let text = String::from_utf8(
        std::process::Command::new("pdftotext").args(["-layout"]).arg(&pdf).arg("-").output().unwrap().stdout,
    )
    .unwrap();
    let name = package.file_name().unwrap().to_string_lossy().into_owned();
    let close: String = text.split_whitespace().collect();
    for told in ["徐明远", "李梅", "陈委员", "4名", "照片", "1张", "结余500.00元", name.as_str()] {
        assert!(close.contains(told), "{told} stands on it:\n{text}");
    }
}

#[test]
fn everything_comes_out_in_plain_folders() {
    let (branch, stick) = (filled(), TempDir::new().unwrap());
    let request = json!({ "folder": folder(&branch.desk, stick.path()), "reason": " " });
    assert_eq!(branch.refused("open_export.write", request).code, "open_export.reason_missing");
    let request = json!({ "folder": folder(&branch.desk, stick.path()), "reason": "换用别的程序" });
    let form = Path::new(env!("CARGO_MANIFEST_DIR")).join("../exchange/tests/bureau_form/fixtures/monthly.xlsx");
    branch.call("bureau_form.add", json!({ "file": branch.grant(&form) }));
    let exported = branch.call("open_export.write", request.clone());
    let root = stick.path().join(exported["folder_name"].as_str().unwrap());
    let files = walk(&root);
    assert_eq!(json!(files.len()), exported["files"], "each is counted");
    let there = |part: &str| files.iter().any(|path| path.to_string_lossy().contains(part));
    for part in
        ["党员名册/", "组织生活/2026/", "经费/2026/", "一本通/", "照片/2026/10-15", "数据/全部数据.xlsx", "说明.txt"]
    {
        assert!(there(part), "{part} is there: {files:?}");
    }
    let members = files.iter().find(|path| path.ends_with("数据/党员（member）.json")).expect("the members");
    let members: Value = serde_json::from_slice(&fs::read(members).unwrap()).unwrap();
    assert_eq!(members["rows"].as_array().map(Vec::len), Some(4), "each is a row");
    assert_eq!(members["columns"]["name"], "姓名", "with Chinese names");
    let kept = files.iter().find(|path| path.ends_with("局里的表/monthly.xlsx")).expect("the bureau's form");
    assert_eq!(fs::read(kept).unwrap(), fs::read(&form).unwrap(), "as it came");
    let photo = files.iter().find(|path| path.to_string_lossy().contains("照片/")).expect("a photo");
    assert!(photo.extension().is_some_and(|ending| ending == "jpg"), "opens with any program: {photo:?}");
    let history = branch.call("history.list", json!({}));
    assert!(history.to_string().contains("换用别的程序"), "the reason is logged");
    let again = branch.call("open_export.write", request);
    assert_ne!(again["folder_name"], exported["folder_name"], "a second time writes over nothing");
}

/// Every file under a folder.
fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(walk(&path)) } else { files.push(path) }
    }
    files
}
