//! Photos and papers put to occasions: many at once, by the day they were taken, whatever is wrong with some.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "fund/branch.rs"]
#[allow(dead_code)]
mod branch;

use std::{fs, path::PathBuf, time::Instant};

use branch::Branch;
use serde_json::{Value, json};

fn sample(name: &str) -> Vec<u8> {
    fs::read(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/samples").join(name)).expect("it")
}

/// A photo with a shade of its own.
fn photo(shade: u16) -> Vec<u8> {
    // The shade is in a quantisation table.
    let mut bytes = sample("receipt.jpg");
    let table = bytes.windows(2).position(|pair| pair == [0xFF, 0xDB]).expect("a table") + 20;
    bytes[table] = 1 + (shade % 250) as u8;
    bytes[table + 1] = 1 + (shade / 250) as u8;
    bytes
}

fn occasion(branch: &Branch, day: &str, from: &str) -> i64 {
    let draft = json!({ "kinds": ["主题党日"], "day": day, "from_time": from, "topic": "学习党章" });
    branch.call("occasion.save", draft)["value"]["id"].as_i64().expect("a key")
}

fn to(id: i64) -> Value {
    json!({ "kind": "组织生活", "id": id })
}

fn attached(branch: &Branch, id: i64) -> Vec<Value> {
    branch.call("attachment.list", json!({ "to": to(id) })).as_array().expect("a list").clone()
}

/// A file that lies nowhere, as a pasted picture.
fn received(branch: &Branch, name: &str, bytes: Vec<u8>) -> Value {
    serde_json::to_value(branch.desk.receive(name, bytes).expect("received")).expect("a token")
}

fn looked_at(branch: &Branch, file: &Value) -> Value {
    branch.call("attachment.propose", json!({ "files": [file] }))[0]["found"].clone()
}

#[test]
fn a_photo_is_proposed_to_the_occasion_of_its_day() {
    let branch = Branch::new();
    let of_the_day = occasion(&branch, "2026-10-15", "09:00");
    let day_before = occasion(&branch, "2026-10-14", "15:00");
    let found = looked_at(&branch, &branch.fixture("receipt.jpg"))["ready"].clone();
    assert_eq!(found["taken_at"], "2026-10-15T09:30:00", "by the camera's clock");
    assert_eq!(found["proposed"], of_the_day, "there is one occasion of the day");
    let near: Vec<_> = found["near"].as_array().expect("near").iter().map(|one| &one["days_apart"]).collect();
    assert_eq!(near, [&json!(0), &json!(-1)], "that of the day before is offered, and marked");
    let apple = looked_at(&branch, &branch.fixture("photo.heic"))["ready"].clone();
    assert_eq!(apple["proposed"], day_before, "an iPhone's photo has a day, too");
    let untold = looked_at(&branch, &branch.fixture("notice.docx"))["ready"].clone();
    assert_eq!([&untold["kind"], &untold["taken_at"]], [&json!("文档"), &Value::Null], "never the day of the file");
    assert_eq!(untold["near"], json!([]), "where it goes is for people to say");
    branch.call("attachment.add", json!({ "file": branch.fixture("receipt.jpg"), "to": to(day_before) }));
    let again = looked_at(&branch, &branch.fixture("receipt.jpg"))["ready"].clone();
    assert_eq!(again["placed"][0]["id"], day_before, "a photo that lies somewhere says where");
}

#[test]
fn many_are_put_to_their_occasions_in_one_step_and_taken_back_in_one() {
    let branch = Branch::new();
    let (first, second) = (occasion(&branch, "2026-10-15", "09:00"), occasion(&branch, "2026-10-22", "09:00"));
    let files: Vec<Value> = (0..12).map(|n| received(&branch, &format!("IMG_{n}.jpg"), photo(n))).collect();
    let looked = branch.call("attachment.propose", json!({ "files": files }));
    assert!(looked.as_array().expect("all").iter().all(|one| one["found"]["ready"].is_object()), "{looked}");
    let drafts: Vec<Value> = files
        .iter()
        .enumerate()
        .map(|(n, file)| json!({ "file": file, "to": to(if n < 8 { first } else { second }) }))
        .collect();
    let added = branch.call("attachment.add_many", json!({ "drafts": drafts }))["value"].clone();
    assert_eq!(added, json!({ "added": 12, "already": 0 }), "all of them");
    let counts = |id: i64| attached(&branch, id).len();
    assert_eq!((counts(first), counts(second)), (8, 4), "each to its own");
    let listed = branch.call("occasion.list", json!({ "month": 10, "year": 2026 }));
    let photos: Vec<_> = listed["lines"].as_array().expect("lines").iter().map(|line| &line["photos"]).collect();
    assert_eq!(photos, [&json!(4), &json!(8)], "the list says how many");
    let gone = branch.refused("attachment.add", json!({ "file": files[0], "to": to(second) }));
    assert_eq!(gone.code, "file.not_chosen", "what was put somewhere is no longer held");
    branch.call("history.undo", json!({}));
    assert_eq!((counts(first), counts(second)), (0, 0), "one step back");
    branch.call("history.redo", json!({}));
    assert_eq!((counts(first), counts(second)), (8, 4), "and forth");
    assert_eq!(branch.problems(), Vec::<String>::new(), "the book is sound");
}

#[test]
fn what_is_wrong_with_some_is_told_and_stops_none_of_the_others() {
    let branch = Branch::new();
    let id = occasion(&branch, "2026-10-15", "09:00");
    let jpeg = sample("receipt.jpg");
    let bad = [
        ("空.jpg", Vec::new(), "attachment.empty"),
        ("程序.jpg", b"MZ\x90\0".to_vec(), "attachment.other_kind"),
        ("半张.jpg", jpeg[..9000].to_vec(), "attachment.damaged"),
        ("改名.png", jpeg.clone(), "attachment.mislabelled"),
    ];
    for (name, bytes, code) in bad {
        let file = received(&branch, name, bytes);
        let problem = looked_at(&branch, &file)["problem"].clone();
        assert_eq!(problem["code"], code, "{name}");
        assert!(problem["title"].as_str().expect("a sentence").contains(name), "the file is named: {problem}");
        let drafts = json!([
            { "file": received(&branch, "好.jpg", photo(1)), "to": to(id) },
            { "file": file, "to": to(id) },
        ]);
        branch.refused("attachment.add_many", json!({ "drafts": drafts }));
        assert!(attached(&branch, id).is_empty(), "told to add it all the same, nothing at all is added");
        assert!(branch.files("attachments").is_empty(), "and no file is left lying about");
    }
    let twice: Vec<Value> = ["一.jpg", "二.jpg"].map(|name| received(&branch, name, jpeg.clone())).to_vec();
    let drafts: Vec<Value> = twice.iter().map(|file| json!({ "file": file, "to": to(id) })).collect();
    let added = branch.call("attachment.add_many", json!({ "drafts": drafts }))["value"].clone();
    assert_eq!(added, json!({ "added": 1, "already": 1 }), "the same photo twice is one");
    assert_eq!(branch.refused("attachment.add_many", json!({ "drafts": [] })).code, "attachment.nothing", "nothing");
}

#[test]
fn a_stick_pulled_after_the_look_does_no_harm() {
    let branch = Branch::new();
    let id = occasion(&branch, "2026-10-15", "09:00");
    let file = branch.file("U盘上的.jpg", &photo(7));
    assert!(looked_at(&branch, &file)["ready"].is_object(), "it was looked at");
    fs::remove_file(branch.path().join("U盘上的.jpg")).expect("the stick is pulled");
    branch.call("attachment.add", json!({ "file": file, "to": to(id) }));
    assert_eq!(attached(&branch, id).len(), 1, "it was held ready");
    let problem = looked_at(&branch, &file)["problem"].clone();
    assert_eq!(problem["code"], "attachment.unreadable", "after that it is not");
    let put_back = received(&branch, "不要了.jpg", photo(8));
    branch.call("attachment.put_back", json!({ "files": [put_back] }));
    assert_eq!(looked_at(&branch, &put_back)["problem"]["code"], "file.not_chosen", "what was put back is gone");
}

#[test]
fn order_role_and_thumbnails_of_a_record() {
    let branch = Branch::new();
    let id = occasion(&branch, "2026-10-15", "09:00");
    let drafts: Vec<Value> = ["receipt.jpg", "photo.heic", "notice.doc"]
        .map(|name| json!({ "file": branch.fixture(name), "to": to(id) }))
        .to_vec();
    branch.call("attachment.add_many", json!({ "drafts": drafts }));
    let order: Vec<i64> = attached(&branch, id).iter().map(|one| one["id"].as_i64().expect("a key")).collect();
    let turned: Vec<i64> = order.iter().rev().copied().collect();
    branch.call("attachment.arrange", json!({ "of": to(id), "order": turned }));
    branch.call("attachment.set_role", json!({ "id": order[0], "of": to(id), "role": "签到表" }));
    let list = attached(&branch, id);
    let now: Vec<i64> = list.iter().map(|one| one["id"].as_i64().expect("a key")).collect();
    assert_eq!(now, turned, "turned round");
    assert_eq!(list[2]["role"], "签到表", "the scan of the signed sheet");
    let paper = branch.refused("attachment.set_role", json!({ "id": order[2], "of": to(id), "role": "签到表" }));
    assert_eq!(paper.code, "attachment.no_sheet", "a document can't stand on the page");
    let small = branch.call("attachment.thumbnail", json!({ "id": order[1] }));
    let bytes = branch.desk.document(small["token"].as_str().expect("a token")).expect("there").bytes.clone();
    assert!(bytes.starts_with(b"\xFF\xD8") && bytes.len() < 40_000, "a small JPEG: {}", bytes.len());
    assert_eq!(branch.call("attachment.thumbnail", json!({ "id": order[1] })), small, "made once");
    let none = branch.refused("attachment.thumbnail", json!({ "id": order[2] }));
    assert_eq!(none.code, "attachment.no_picture", "a document has none");
    let document = branch.call("attachment.document", json!({ "id": order[2] }));
    assert_eq!(document["file_name"], "notice.doc", "given out under its own name");
    let given = branch.desk.document(document["token"].as_str().expect("a token")).expect("there").bytes.clone();
    assert_eq!(given, sample("notice.doc"), "byte by byte");
}

#[test]
fn a_pdf_is_the_signed_sheet_if_it_can_be_printed() {
    let branch = Branch::new();
    let id = occasion(&branch, "2026-10-15", "09:00");
    let text = String::from_utf8_lossy(&sample("invoice.pdf")).into_owned();
    let locked = text.replace("/Root ", "/Encrypt<</Filter/Standard/V 1/R 2>>/Root ").into_bytes();
    let files = [
        branch.fixture("invoice.pdf"),
        received(&branch, "加密.pdf", locked),
        received(&branch, "空的.pdf", b"%PDF-1.7\n%%EOF".to_vec()),
    ];
    let drafts: Vec<Value> = files.iter().map(|file| json!({ "file": file, "to": to(id) })).collect();
    branch.call("attachment.add_many", json!({ "drafts": drafts }));
    let role = |place: usize| json!({ "id": attached(&branch, id)[place]["id"], "of": to(id), "role": "签到表" });
    branch.call("attachment.set_role", role(0));
    assert_eq!(attached(&branch, id)[0]["role"], "签到表", "what a scanner made is the sheet");
    let refused = branch.refused("attachment.set_role", role(1));
    assert_eq!(refused.code, "scan.encrypted", "nobody can print it");
    assert!(refused.title.contains("「加密.pdf」") && refused.title.contains("密码"), "by name: {refused:?}");
    assert!(refused.what_to_do.contains("去掉密码"), "with what to do: {refused:?}");
    assert_eq!(branch.refused("attachment.set_role", role(2)).code, "scan.damaged", "there is no page in it");
    let roles: Vec<Value> = attached(&branch, id).iter().map(|one| one["role"].clone()).collect();
    assert_eq!(roles[1..], [Value::Null, Value::Null], "what was refused only lies with the record");
}

#[test]
fn five_hundred_photos_do_not_slow_the_list() {
    let branch = Branch::new();
    let id = occasion(&branch, "2026-10-15", "09:00");
    // One file under five hundred names of content would be one attachment: a PDF is quick to make different.
    let files: Vec<Value> = (0..500)
        .map(|n| received(&branch, &format!("{n}.pdf"), format!("%PDF-1.7\n{n}\n%%EOF").into_bytes()))
        .collect();
    let drafts: Vec<Value> = files.iter().map(|file| json!({ "file": file, "to": to(id) })).collect();
    branch.call("attachment.add_many", json!({ "drafts": drafts }));
    let began = Instant::now();
    branch.call("occasion.list", json!({ "year": 2026 }));
    let list = began.elapsed();
    assert_eq!(attached(&branch, id).len(), 500, "all are there");
    println!("list {list:?}, attachments {:?}", began.elapsed() - list);
    // Ten times what it takes on a slow processor, unoptimised: a walk over all of them would take longer still.
    assert!(list.as_millis() < 500, "the list of occasions took {list:?}");
}
