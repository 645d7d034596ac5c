//! What goes to paper and comes from old ledgers.

use domain::occasion::{OccasionDraft, OccasionId, OccasionKind};
use serde_json::json;
use store::{
    Op,
    occasion::{self, ImportedAbsence, ImportedOccasion},
};

use crate::branch::Branch;

fn print(branch: &Branch, id: i64, form: &'static str) {
    let store = branch.desk.store().expect("the book is open");
    store
        .transact(Op::event(format!("打印{form}")), move |tx| occasion::record_print(tx, OccasionId(id), form))
        .expect("printed");
}

#[test]
fn a_record_changed_after_printing_says_so() {
    let branch = Branch::new();
    let attendance = branch.marks(0..12, "现场");
    let id = branch.save(json!({ "kinds": ["党员大会"], "day": "2026-10-20", "attendance": attendance }));
    print(&branch, id, "会议记录");
    let record = branch.get(id);
    assert_eq!(record["printed"][0]["text"], "10月27日打印过", "as printed");
    let mut draft = record["draft"].clone();
    draft["minutes"] = json!("徐明远：……");
    branch.save(draft);
    let changed = branch.get(id);
    assert_eq!(changed["printed"][0]["text"], "10月27日打印后改过", "it says so");
    assert!(Branch::codes(&changed).contains(&"print.changed_since".to_owned()), "and offers to print again");
    branch.call("history.undo", json!({}));
    assert_eq!(branch.get(id)["printed"][0]["changed_since"], false, "undone, it is as printed again");
}

#[test]
fn a_change_the_sign_in_sheet_does_not_show_is_none_to_it() {
    let branch = Branch::new();
    let id = branch.save(json!({ "state": "计划", "kinds": ["主题党日"], "day": "2026-10-29" }));
    print(&branch, id, "签到表");
    let mut draft = branch.get(id)["draft"].clone();
    draft["summary"] = json!("学习文件");
    branch.save(draft.clone());
    assert_eq!(branch.get(id)["printed"][0]["changed_since"], false, "the sheet shows no summary");
    draft["place"] = json!("社区活动室");
    branch.save(draft);
    assert_eq!(branch.get(id)["printed"][0]["changed_since"], true, "it shows the place");
}

#[test]
fn a_month_gathers_what_the_sheet_tells() {
    let branch = Branch::new();
    let mut marks = branch.marks(0..11, "现场");
    let make_up = json!({ "way": "送学上门", "made_on": "2026-10-22", "booklets": 3 });
    marks.push(json!({ "member_id": branch.members[11], "mark": "请假", "reason": "住院", "make_up": make_up }));
    let lecture = json!({
        "kinds": ["主题党日", "党课"], "day": "2026-10-15", "lecturer": "徐明远", "attendance": marks,
    });
    branch.save(lecture);
    branch.save(json!({ "kinds": ["支委会"], "day": "2026-09-10", "attendance": branch.marks([2, 5, 7], "现场") }));
    branch.save(json!({ "kinds": ["志愿服务"], "day": "2026-10-18", "attendance": branch.marks([0, 1], "现场") }));
    branch.save(json!({ "state": "计划", "kinds": ["主题党日"], "day": "2026-11-15" }));
    branch.call(
        "member.set_status",
        json!({ "id": branch.members[3], "status": "转出", "from": "2026-10-26", "reason": "随子女" }),
    );
    let store = branch.desk.store().expect("the book is open");
    let month = store.read(|db| occasion::month(db, 2026, 10)).expect("October");
    assert_eq!((month.occasions.len(), month.next.len(), month.missed.len()), (2, 1, 1), "held, planned, missed");
    // What a figure says of the month, and of the year so far.
    let figure = |code: &str| {
        let told = branch.call("figure.values", json!({ "span": { "span": "month", "month": "2026-10" } }));
        let lines =
            told["groups"].as_array().expect("groups").iter().flat_map(|one| one["lines"].as_array().expect("lines"));
        let line = lines.into_iter().find(|line| line["code"] == code).expect("a figure");
        [0, 1].map(|column| line["values"][column]["text"].as_str().expect("text").to_owned())
    };
    assert_eq!(figure("member.total"), ["11", "11"], "one moved away");
    assert_eq!(figure("member.retired"), ["11", "11"], "all are retired");
    let left =
        branch.call("figure.rows", json!({ "code": "member.left", "span": { "span": "month", "month": "2026-10" } }));
    assert_eq!((&left["rows"][0]["who"], &left["rows"][0]["what"]), (&json!("石学军"), &json!("随子女")), "and why");
    assert_eq!(figure("occasion.count"), ["2", "3"], "of the month, of the year");
    assert_eq!(figure("lecture.count"), ["1（1）", "1（1）"], "the secretary's own");
    assert_eq!(figure("theme_day.count")[0], "1", "the same occasion");
    assert_eq!(figure("attendance.rate_on_site")[0], "91.7%", "11 of 12; voluntary service expects nobody");
    assert_eq!(figure("attendance.rate_with_make_up")[0], "100.0%", "one caught up");
    assert_eq!(
        (&figure("study_at_home.people")[0], &figure("study_at_home.booklets")[0]),
        (&"1".to_owned(), &"3".to_owned())
    );
    assert_eq!((&figure("service.count")[0], &figure("service.volunteers")[0]), (&"1".to_owned(), &"2".to_owned()));
    assert_eq!(figure("visit.people")[0], "", "no visits are recorded: to be written by hand");
    branch.save(json!({ "kinds": ["走访慰问"], "day": "2026-10-20", "attendance": branch.marks([0, 1], "现场") }));
    assert_eq!(figure("visit.people")[0], "", "a visit that does not say how many it reached is not a nought");
    branch.save(json!({ "kinds": ["走访慰问"], "day": "2026-10-21", "people_served": 4 }));
    assert_eq!(figure("visit.people")[0], "4", "as the records state it");
}

#[test]
fn a_ledger_s_row_names_everybody_or_keeps_its_numbers() {
    let branch = Branch::new();
    let day = |text: &str| text.parse().expect("a day");
    let absent = vec![ImportedAbsence {
        member_id: domain::member::MemberId(branch.members[9]),
        reason: Some("住院".to_owned()),
    }];
    let row = |date: &str, expected: u32, present: u32| ImportedOccasion {
        draft: OccasionDraft::blank(vec![OccasionKind::MembersMeeting], day(date)),
        expected: Some(expected),
        present: Some(present),
        absent: absent.clone(),
    };
    let rows = [row("2026-09-10", 12, 11), row("2026-09-20", 14, 12)];
    let store = branch.desk.store().expect("the book is open");
    let import = move |tx: &store::Tx| occasion::apply_import(tx, &rows);
    let ids = store.transact(Op::new("导入活动台账"), import).expect("imported").value;
    let agreeing = branch.get(ids[0].0);
    let counts = &agreeing["counts"];
    assert_eq!((&counts["on_site"], &counts["on_leave"]), (&json!(11), &json!(1)), "everyone has a mark");
    assert_eq!(agreeing["stated_expected"], json!(null), "no number is kept beside");
    let stated = branch.get(ids[1].0);
    assert_eq!(stated["people"].as_array().map(Vec::len), Some(1), "only the absentee it names");
    assert_eq!(
        (&stated["counts"]["expected"], &stated["counts"]["on_site"]),
        (&json!(14), &json!(12)),
        "its own numbers"
    );
    let page = branch.call("occasion.list", json!({}));
    assert_eq!(page["lines"][0]["counts"]["expected"], 14, "in the list too");
}
