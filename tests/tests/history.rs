//! The history as evidence: looked through, printed, and held against what was printed before; and the bin.

use acceptance::{
    branch::{Branch, TODAY},
    paper,
};
use serde_json::{Value, json};
use tempfile::TempDir;

fn branch() -> (TempDir, Branch) {
    let folder = TempDir::new().expect("a folder");
    let branch = Branch::fill(folder.path());
    (folder, branch)
}

fn names(branch: &Branch, query: Value) -> Vec<String> {
    let answer = branch.call("history.list", query);
    let entries = answer.as_array().into_iter().flatten();
    entries.map(|entry| entry["name"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn it_is_looked_through_by_day_kind_record_and_words() {
    let (_folder, branch) = branch();
    let id = branch.member(12);
    let name = branch.find("member.get", json!({ "id": id }), "/name");
    let name = name.as_str().expect("a name");
    branch.call("member.save", json!({ "id": id, "values": { "phone": "13900001234", "remark": "爱好书法" } }));
    branch.call("member.reveal", json!({ "id": id, "field": "id_number", "why": "核对报表" }));

    let all = names(&branch, json!({ "limit": 500 }));
    assert_eq!(names(&branch, json!({ "from": TODAY, "to": TODAY, "limit": 500 })), all, "all of it was done today");
    assert!(names(&branch, json!({ "to": "2026-10-30" })).is_empty(), "nothing before");
    assert!(names(&branch, json!({ "from": "2026-11-01" })).is_empty(), "nor after");

    let kinds = branch.call("history.kinds", json!({}));
    for kind in kinds.as_array().expect("kinds").iter().map(|kind| kind.as_str().expect("a word")) {
        let found = names(&branch, json!({ "about": kind, "limit": 500 }));
        assert!(
            !found.is_empty() && found.len() < all.len(),
            "{kind} is one of several: {} of {}",
            found.len(),
            all.len()
        );
    }
    let of_members = names(&branch, json!({ "about": "党员", "limit": 500 }));
    assert!(of_members.iter().all(|name| !name.contains("党费收")), "dues are another kind: {of_members:?}");

    let events = names(&branch, json!({ "events": true, "limit": 500 }));
    assert!(events[0].starts_with("查看") && events[0].ends_with("：核对报表"), "who looked, and why: {events:?}");
    assert!(events.len() < all.len());

    assert_eq!(names(&branch, json!({ "words": "书法" })).len(), 1, "in what it was changed to");
    assert_eq!(names(&branch, json!({ "words": "核对报表" })).len(), 1, "in what it is called");
    assert!(names(&branch, json!({ "words": name })).len() >= 2, "in whom it is about: {name}");
    assert_eq!(
        names(&branch, json!({ "words": "书法", "about": "组织生活记录" })),
        Vec::<String>::new(),
        "all that is asked holds"
    );
    let failure = branch.try_call("history.list", json!({ "about": "没有这一类" })).expect_err("a slip");
    assert_eq!(failure.code, "history.kind");

    let paged: Vec<String> = {
        let first = branch.call("history.list", json!({ "about": "党员", "limit": 2 }));
        let before = first[1]["sequence"].clone();
        let mut both = names(&branch, json!({ "about": "党员", "limit": 2 }));
        both.extend(names(&branch, json!({ "about": "党员", "limit": 2, "before": before })));
        both
    };
    assert_eq!(paged, of_members[..4], "page by page the same");
}

#[test]
fn a_masked_number_is_not_found_by_its_digits() {
    let (_folder, branch) = branch();
    let number = "110101195103070010";
    branch.call("member.save", json!({ "id": branch.member(5), "values": { "id_number": number } }));
    for digits in [number, "1101011951", "0307"] {
        assert!(
            names(&branch, json!({ "words": digits })).is_empty(),
            "found by {digits}, the next digit could be tried out without a reveal"
        );
    }
}

#[test]
fn money_is_told_in_yuan() {
    let (_folder, branch) = branch();
    branch.call(
        "fund.save",
        json!({ "direction": "收入", "source": "单位补助", "day": "2026-10-15", "amount": 123_450, "subject": "补助" }),
    );
    let sequence = branch.find("history.list", json!({ "limit": 1 }), "/0/sequence");
    let changes = branch.call("history.changes", json!({ "sequence": sequence }));
    let fields: Vec<&Value> =
        changes.as_array().into_iter().flatten().flat_map(|one| one["fields"].as_array()).flatten().collect();
    let amount = fields.iter().find(|field| field["label"] == "金额");
    assert_eq!(amount.map(|field| &field["new"]), Some(&json!("1234.50 元")), "not in 分: {changes}");
}

/// What a reader gets of a paper.
fn text_of(branch: &Branch, printed: &Value) -> String {
    let document = branch.desk.document(printed["token"].as_str().expect("a token")).expect("on the desk");
    paper::text(&document.bytes).expect("pdftotext of poppler-utils")
}

#[test]
fn it_is_printed_old_to_new_with_its_last_link_and_can_be_held_against_the_book() {
    let (_folder, branch) = branch();
    let id = branch.member(12);
    branch.call("member.save", json!({ "id": id, "values": { "phone": "13900001234" } }));
    branch.call(
        "member.save",
        json!({ "id": id, "values": { "phone": "13900005678", "id_number": "110101195103070010" } }),
    );
    let state = branch.call("history.list", json!({ "limit": 1 }));
    let paper = branch.call("report.history", json!({ "query": { "about": "党员", "from": "2026-10-01" } }));
    let text = text_of(&branch, &paper);
    for part in ["13900001234→13900005678", "修改党员", "日期：2026-10-01至现在", "类别：党员", "2026-10-3109:00"]
    {
        assert!(text.contains(part), "{part} stands on the paper: {text}");
    }
    assert!(!text.contains("110101195103070010"), "what is masked stays so on paper");

    let hash: String = text.split("校验值：").nth(1).expect("a link").chars().take(64).collect();
    assert!(hash.chars().all(|c| c.is_ascii_hexdigit()), "64 digits: {hash}");
    let sequence = state[0]["sequence"].clone();
    let check =
        |sequence: &Value, hash: &str| branch.call("history.check_link", json!({ "sequence": sequence, "hash": hash }));
    assert_eq!(check(&sequence, &hash)["found"], json!(true), "the book has it");
    branch.call("member.save", json!({ "id": id, "values": { "phone": "13900009999" } }));
    branch.call("history.undo", json!({}));
    let later = check(&sequence, &format!(" {} {} ", &hash[..8].to_uppercase(), &hash[8..20]));
    assert_eq!(later["found"], json!(true), "it still has after more was done, by its first digits");
    assert_eq!(later["steps"], json!(sequence.as_i64().expect("a number") + 2), "and says how far it has come");
    assert_eq!(check(&json!(1), &hash)["found"], json!(false), "not at another step");
    let other = if hash.starts_with('0') { "1" } else { "0" };
    assert_eq!(check(&sequence, &format!("{other}{}", &hash[1..]))["found"], json!(false), "nor with another digit");
    assert_eq!(check(&json!(99_999), &hash)["found"], json!(false), "nor where it has not come to yet");
    let slip = branch.try_call("history.check_link", json!({ "sequence": 1, "hash": "0123" })).expect_err("too short");
    assert_eq!(slip.code, "history.digits");

    // A package takes the link along, and so does the workbook.
    let made = branch.call("submission.package", json!({ "sheet": { "kind": "month", "month": "2026-10" } }));
    let bytes = branch.desk.document(made["value"]["token"].as_str().expect("a token")).expect("there").bytes.clone();
    let read = exchange::package::read(std::io::Cursor::new(bytes), None, &exchange::package::Limits::default());
    let head = read.expect("a package").manifest.history.expect("the link");
    assert_eq!(check(&json!(head.steps), &head.hash)["found"], json!(true), "the bureau can ask for it");
    let twin = branch.call("report.history", json!({ "query": {}, "format": "xlsx" }));
    assert!(
        twin["file_name"].as_str().is_some_and(|name| name.ends_with(".xlsx")),
        "to be sorted and filtered: {twin}"
    );
}

#[test]
fn reveals_exports_and_restores_stand_in_it() {
    let (folder, branch) = branch();
    branch.call("member.reveal", json!({ "id": branch.member(0), "field": "id_number", "why": "核对" }));
    branch.call("dues.reveal_bases", json!({ "year": 2026, "why": "核对月应交" }));
    branch.call("report.roster", json!({ "query": {}, "format": "pdf", "in_full": "报上级备案" }));
    branch.call("report.printed", json!({ "paper": "党员名册", "format": "xlsx" }));
    let out = branch.desk.grant_folder(folder.path()).expect("granted");
    branch.call("open_export.write", json!({ "folder": out, "reason": "自己留一份" }));
    branch.call("yearbook.unseal", json!({ "year": 2022, "reason": "漏记了一次走访" }));
    let backup = branch.find("backup.make", json!({}), "/id");
    branch.call("backup.restore", json!({ "id": backup }));
    let told = names(&branch, json!({ "limit": 500 })).join("\n");
    for event in [
        "身份证号码：核对",
        "党费核定基数：核对月应交",
        "取出含完整号码的党员名册：报上级备案",
        "存出党员名册（Excel）",
        "全部导出：自己留一份",
        "解除2022年一本通的封存",
        "恢复",
    ] {
        assert!(told.contains(event), "{event} is told: {told}");
    }
}

#[test]
fn what_lies_in_the_bin_is_found_backed_up_and_verified() {
    let (_folder, branch) = branch();
    let topic = "消失的主题";
    let id = branch.find(
        "occasion.save",
        json!({ "kinds": ["志愿服务"], "day": "2026-09-02", "topic": topic }),
        "/value/id",
    );
    branch.call("occasion.bin", json!({ "id": id }));
    let found = branch.call("search.all", json!({ "text": "消失的" }));
    assert_eq!(found["groups"][0]["label"], "回收站", "it is looked for among what was deleted: {found}");
    assert_eq!(found["groups"].as_array().map(Vec::len), Some(1), "and nowhere else");

    let backup = branch.find("backup.make", json!({}), "/id");
    branch.call("bin.purge", json!({ "table": "occasion", "id": id }));
    let gone = branch.call("search.all", json!({ "text": "消失的" }));
    assert_eq!(gone["groups"], json!([]), "purged, it is nowhere");
    branch.call("backup.restore", json!({ "id": backup }));
    let again = branch.call("bin.list", json!({})).to_string();
    assert!(again.contains(&format!("\"id\":{id}")), "the backup has the bin, too: {again}");
    let verified = branch.call("book.verify", json!({}));
    assert_eq!(verified["ok"], json!(true), "and what lies there is held together like all else: {verified}");
}

#[test]
fn nothing_leaves_the_bin_by_itself() {
    let folder = TempDir::new().expect("a folder");
    let branch = Branch::fill(folder.path());
    let before = branch.call("bin.list", json!({}));
    assert!(before.as_array().is_some_and(|bin| !bin.is_empty()), "something lies there");
    branch.desk.close_book();
    // Ten years later, of which ninety days are the least that is promised.
    let later = commands::desk::FixedClock("2036-10-31".parse().expect("a day"));
    let later = Branch { desk: commands::Desk::new(folder.path(), later) };
    assert_eq!(later.call("bin.list", json!({})), before, "all of it lies there still");
}
