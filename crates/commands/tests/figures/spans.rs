//! First and last days, leap days, what was binned, and what the book does not know.

use serde_json::{Value, json};

use crate::{
    branch::Branch,
    told::{rows, table, texts},
};

fn month(month: &str) -> Value {
    json!({ "span": "month", "month": month })
}

fn theme_day(branch: &Branch, day: &str) -> i64 {
    branch.save(json!({ "kinds": ["主题党日"], "day": day, "attendance": branch.marks(0..12, "现场") }))
}

#[test]
fn the_first_and_the_last_day_are_in_and_the_days_around_are_not() {
    let branch = Branch::new();
    for day in ["2026-09-30", "2026-10-01", "2026-10-31", "2026-11-01"] {
        theme_day(&branch, day);
    }
    let told = texts(&table(&branch, month("2026-10")), "theme_day.count");
    assert_eq!(told, ["2", "3", "0", "0"], "October; the year to its end; nothing a year ago");
    let days = |from: &str, to: &str| json!({ "span": "days", "from": from, "to": to });
    let of = |span: Value| rows(&branch, "theme_day.count", &span)["rows"].as_array().expect("rows").len();
    assert_eq!(of(days("2026-10-01", "2026-10-01")), 1, "one day is a span");
    assert_eq!(of(days("2026-09-30", "2026-10-31")), 3, "three in a span of one's own");
    let refused = branch.refused("figure.values", json!({ "span": days("2026-10-02", "2026-10-01") }));
    assert_eq!(refused.code, "figure.span", "backwards there are no days");
    let quarter = json!({ "span": { "span": "quarter", "year": 2026, "quarter": 5 } });
    assert_eq!(branch.refused("figure.values", quarter).code, "figure.span", "there are four");
    assert_eq!(
        branch.refused("figure.rows", json!({ "code": "score", "span": month("2026-10") })).code,
        "call.request"
    );
}

#[test]
fn a_leap_day_counts_in_its_month_and_a_year_later_beside_it() {
    let branch = Branch::new();
    theme_day(&branch, "2024-02-29");
    assert_eq!(texts(&table(&branch, month("2024-02")), "theme_day.count"), ["1", "1", "0", "0"], "in its own month");
    assert_eq!(texts(&table(&branch, month("2025-02")), "theme_day.count"), ["0", "0", "1", "1"], "a year ago");
    assert_eq!(texts(&table(&branch, month("2024-03")), "theme_day.count"), ["0", "1", "0", "0"], "not in March");
}

#[test]
fn what_lies_in_the_bin_counts_nowhere_until_it_is_put_back() {
    let branch = Branch::new();
    let id = theme_day(&branch, "2026-10-15");
    let make_up = json!({ "way": "送学上门", "made_on": "2026-10-20", "booklets": 2 });
    let mut draft = branch.get(id)["draft"].clone();
    draft["attendance"][3] = json!({ "member_id": branch.members[3], "mark": "请假", "make_up": make_up });
    branch.save(draft);
    let told = || {
        let table = table(&branch, month("2026-10"));
        ["theme_day.count", "attendance.expected", "study_at_home.booklets"].map(|code| texts(&table, code)[0].clone())
    };
    assert_eq!(told(), ["1", "12", "2"], "held, expected, brought home");
    branch.call("occasion.bin", json!({ "id": id }));
    assert_eq!(told(), ["0", "0", ""], "nothing of it is left, and nobody counted booklets");
    branch.call("history.undo", json!({}));
    assert_eq!(told(), ["1", "12", "2"], "back again");
}

#[test]
fn a_planned_and_a_cancelled_occasion_are_not_held() {
    let branch = Branch::new();
    let planned = branch.save(json!({ "state": "计划", "kinds": ["党员大会"], "day": "2026-10-29" }));
    assert_eq!(texts(&table(&branch, month("2026-10")), "members_meeting.count")[0], "0", "planned");
    branch.call("occasion.cancel", json!({ "id": planned, "reason": "改期" }));
    assert_eq!(texts(&table(&branch, month("2026-10")), "occasion.count")[0], "0", "cancelled");
}

#[test]
fn an_occasion_of_several_kinds_counts_once_and_in_each() {
    let branch = Branch::new();
    let kinds = json!(["主题党日", "党课", "党员大会"]);
    branch.save(json!({ "kinds": kinds, "day": "2026-10-15", "attendance": branch.marks(0..12, "现场") }));
    let table = table(&branch, month("2026-10"));
    let of = |code| texts(&table, code)[0].clone();
    assert_eq!((of("occasion.count"), of("occasion.by_kind")), ("1".to_owned(), "3".to_owned()), "domain.md 1P");
    assert_eq!((of("lecture.count"), of("theme_day.count")), ("1（0）".to_owned(), "1".to_owned()), "in each of them");
}

#[test]
fn what_this_book_does_not_hold_is_left_to_the_pen() {
    let branch = Branch::new();
    let table = table(&branch, month("2026-10"));
    for code in ["talk.count", "suggestion.count", "appeal.settled", "dues.due", "dues.owing_members", "fund.balance"] {
        assert_eq!(texts(&table, code), [""; 4], "{code} is no nought");
        let rows = rows(&branch, code, &month("2026-10"));
        assert_eq!((&rows["rows"], &rows["total"]["value"]["kind"]), (&json!([]), &json!("by_hand")), "{code}");
    }
}
