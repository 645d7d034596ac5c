//! Members through the store: periods, the roster of past days, imports.

use chrono::NaiveDate;
use domain::{
    committee::{Post, PostId, TermId, TermLength},
    date::PartialDate,
    member::{Condition, MemberId, MemberValues, Status},
};

use super::*;
use crate::{
    Error, Op, Store,
    book::Scratch,
    committee::{self, PostHeld, Term},
    group,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn date(text: &str) -> PartialDate {
    text.parse().unwrap()
}

fn values(texts: &[(&str, &str)]) -> MemberValues {
    MemberValues::read(texts.iter().copied()).unwrap()
}

/// A book with these people on the roster since before it.
fn book(names: &[&str]) -> (Scratch, Vec<MemberId>) {
    let store = Store::scratch().unwrap();
    let names: Vec<MemberValues> = names.iter().map(|name| values(&[("name", name)])).collect();
    let ids = store
        .transact(Op::new("添加党员"), move |tx| {
            names.iter().map(|values| add(tx, values, None)).collect::<Result<Vec<_>, Error>>()
        })
        .unwrap()
        .value;
    (store, ids)
}

fn on(store: &Store, text: &str) -> Vec<RosterLine> {
    let day = day(text);
    store.read(move |db| roster::on_day(db, day)).unwrap()
}

fn names(store: &Store, text: &str) -> Vec<String> {
    on(store, text).into_iter().map(|line| line.name).collect()
}

#[test]
fn who_left_is_still_on_the_roster_of_a_past_day() {
    let (store, ids) = book(&["金秀珍", "秦福生"]);
    let gone = ids[1];
    store
        .transact(Op::new("登记转出"), move |tx| {
            set_status(tx, gone, Status::MovedAway, date("2026-06-01"), Some("随子女定居省城"))
        })
        .unwrap();
    assert_eq!(names(&store, "2026-05-31"), ["金秀珍", "秦福生"], "the last day");
    assert_eq!(names(&store, "2026-06-01"), ["金秀珍"], "from the day on");
    let changes = store.read(|db| coming_and_going(db, day("2026-06-01"), day("2026-06-30"))).unwrap();
    assert_eq!(changes.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["秦福生"], "told for June");
    let came_back = store
        .transact(Op::new("登记转入"), move |tx| set_status(tx, gone, Status::OnRoster, date("2026-05-01"), None));
    assert_eq!(came_back.unwrap_err().code(), "period.before", "not before he left");
}

#[test]
fn one_who_had_not_joined_is_on_no_roster() {
    let (store, _) = book(&["金秀珍"]);
    let new = values(&[("name", "新发展"), ("joined_on", "2026-03-10"), ("kind", "预备党员")]);
    store.transact(Op::new("添加党员"), move |tx| add(tx, &new, None)).unwrap();
    assert_eq!(names(&store, "2026-03-09"), ["金秀珍"], "not yet in the Party");
    assert_eq!(names(&store, "2026-03-10"), ["金秀珍", "新发展"], "taken in");
}

#[test]
fn the_table_refuses_two_open_periods() {
    let (store, ids) = book(&["金秀珍"]);
    let id = ids[0].0;
    let second = store.transact(Op::new("试"), move |tx| {
        let sql = "INSERT INTO member_status (member_id, status, from_date) VALUES (?1, '转出', '2026-01-01')";
        tx.conn().execute(sql, [id])?;
        Ok::<_, Error>(())
    });
    assert_eq!(second.unwrap_err().code(), "book.refused", "even past the rules of the code");
}

#[test]
fn a_group_is_changed_on_a_day_and_corrected_on_the_same() {
    let (store, ids) = book(&["金秀珍"]);
    let id = ids[0];
    let (first, second) = store
        .transact(Op::new("编组"), move |tx| {
            let (first, second) = (group::insert(tx, "第一党小组")?, group::insert(tx, "第二党小组")?);
            move_to_group(tx, id, Some(first), None, None)?;
            move_to_group(tx, id, Some(second), Some(date("2026-04")), None)?;
            Ok::<_, Error>((first, second))
        })
        .unwrap()
        .value;
    let group = |text: &str| on(&store, text).pop().and_then(|line| line.group).map(|(id, _)| id);
    assert_eq!(group("2026-03-31"), Some(first), "until the end of March");
    assert_eq!(group("2026-04-01"), Some(second), "from April");
    let same =
        store.transact(Op::new("编组"), move |tx| move_to_group(tx, id, Some(second), Some(date("2026-05")), None));
    assert_eq!(same.unwrap_err().code(), "period.same", "nothing would change");
    store.transact(Op::new("编组"), move |tx| move_to_group(tx, id, Some(first), Some(date("2026-04")), None)).unwrap();
    assert_eq!(group("2026-04-01"), Some(first), "the same day again corrects");
    let taken = store.transact(Op::new("编组"), |tx| group::insert(tx, " 第一党小组 "));
    assert_eq!(taken.unwrap_err().code(), "group.name_taken", "one name, one group");
    let full = store.transact(Op::new("撤组"), move |tx| group::bin(tx, first));
    assert_eq!(full.unwrap_err().code(), "group.not_empty", "someone is in it");
}

#[test]
fn conditions_say_why_one_is_not_expected() {
    let (store, ids) = book(&["金秀珍", "秦福生"]);
    let condition = move |kind: Condition, from: &str, to: Option<&str>| ConditionHeld {
        id: 0,
        member_id: ids[0],
        kind,
        detail: None,
        note: None,
        from: Some(date(from)),
        to: to.map(date),
    };
    let hard = condition(Condition::HardToMove, "2025-01", None);
    let ill = condition(Condition::InHospital, "2026-10-03", Some("2026-10-20"));
    let again = condition(Condition::InHospital, "2026-10-20", None);
    store
        .transact(Op::new("登记住院"), move |tx| {
            condition::add(tx, &hard)?;
            condition::add(tx, &ill)
        })
        .unwrap();
    let away = |text: &str| on(&store, text).remove(0).away;
    assert_eq!(away("2026-10-02"), None, "walking with difficulty keeps nobody away");
    assert_eq!(away("2026-10-20").as_deref(), Some("住院"), "the last day in hospital");
    assert_eq!(away("2026-10-21"), None, "home again");
    let overlapping = store.transact(Op::new("登记住院"), move |tx| condition::add(tx, &again));
    assert_eq!(overlapping.unwrap_err().code(), "condition.open", "already in hospital that day");
}

#[test]
fn a_new_term_ends_the_one_before() {
    let (store, ids) = book(&["徐明远", "吕家栋"]);
    let term = |name: &str, from: &str| Term {
        id: TermId(0),
        name: name.to_owned(),
        years: TermLength(3),
        approval: None,
        from: date(from),
        to: None,
        note: None,
    };
    let held = |member_id, term_id, from: &str| PostHeld {
        id: PostId(0),
        member_id,
        member_name: String::new(),
        post: Post::Secretary,
        term_id: Some(term_id),
        group_id: None,
        duties: None,
        selection: None,
        from: date(from),
        to: None,
        reason: None,
    };
    let (old, new) = (term("第二届", "2023-05-10"), term("第三届", "2026-05-08"));
    let (first, second) = (ids[0], ids[1]);
    store
        .transact(Op::new("换届"), move |tx| {
            let id = committee::save_term(tx, &old, true)?;
            committee::save_post(tx, &held(first, id, "2023-05-10"), true)?;
            let id = committee::save_term(tx, &new, true)?;
            committee::save_post(tx, &held(second, id, "2026-05-08"), true)
        })
        .unwrap();
    let secretary = |text: &str| {
        let day = day(text);
        store.read(move |db| committee::on_day(db, day)).unwrap().into_iter().map(|seat| seat.name).collect::<Vec<_>>()
    };
    assert_eq!(secretary("2026-05-07"), ["徐明远"], "the last day of the old term");
    assert_eq!(secretary("2026-05-08"), ["吕家栋"], "the day of the election");
    let early = term("第一届", "2026-05-01");
    let overlapping = store.transact(Op::new("届次"), move |tx| committee::save_term(tx, &early, true));
    assert_eq!(overlapping.unwrap_err().code(), "term.overlaps", "one committee at a time");
    store
        .transact(Op::new("登记去世"), move |tx| set_status(tx, second, Status::Deceased, date("2026-09-02"), None))
        .unwrap();
    assert_eq!(secretary("2026-09-02"), Vec::<String>::new(), "who has died holds no post");
}

#[test]
fn an_import_adds_changes_and_leaves() {
    let (store, ids) = book(&["金秀珍"]);
    let known = ids[0];
    let row = |id, texts: &[(&str, &str)], group: &str| ImportRow {
        id,
        values: values(texts),
        group: Some(group.to_owned()),
        own: [("爱好".to_owned(), "太极拳".to_owned())].into(),
    };
    let rows = vec![
        row(Some(known), &[("name", "金秀珍"), ("phone", "19914123519")], "第二党小组"),
        row(None, &[("name", "秦福生"), ("birth_date", "1932-04"), ("id_number", "990181193204015412")], "第三党小组"),
    ];
    let again = rows.clone();
    let imported = store.transact(Op::new("导入"), move |tx| apply_import(tx, &rows, day("2026-10-31"))).unwrap().value;
    assert_eq!((imported.added.len(), imported.changed), (1, vec![known]), "one new, one with a new number");
    let kept = store.read(move |db| get(db, known)).unwrap().values;
    assert_eq!(kept.get("phone"), Some("19914123519"), "what the file has");
    let groups: Vec<_> =
        on(&store, "2026-01-01").into_iter().filter_map(|line| line.group).map(|(_, name)| name).collect();
    assert_eq!(groups, ["第二党小组", "第三党小组"], "groups are made, and hold since before the book");

    let keys = vec![
        MatchKey { name: "别人".to_owned(), id_number: Some("990181193204015412".to_owned()), birth_date: None },
        MatchKey { name: "秦福生".to_owned(), id_number: None, birth_date: Some(date("1932-04-01")) },
        MatchKey { name: "秦福生".to_owned(), id_number: None, birth_date: None },
        MatchKey { name: "秦福生".to_owned(), id_number: None, birth_date: Some(date("1951")) },
        MatchKey { name: "徐明远".to_owned(), id_number: None, birth_date: None },
    ];
    let new = imported.added[0];
    let found = store.read(move |db| find_matches(db, &keys)).unwrap();
    let expected = [Match::ById(new), Match::ByNameAndBirth(new), Match::Unsure(vec![new]), Match::New, Match::New];
    assert_eq!(found, expected, "by number, by name and birth, unsure without a birthday, another birthday, unknown");

    let again: Vec<ImportRow> =
        again.into_iter().zip([known, new]).map(|(row, id)| ImportRow { id: Some(id), ..row }).collect();
    let second = store.transact(Op::new("导入"), move |tx| apply_import(tx, &again, day("2026-10-31"))).unwrap();
    assert_eq!((second.value.left.len(), second.touched), (2, Vec::new()), "the same file again changes nothing");
}

#[test]
fn no_period_overlaps_another() {
    let (store, ids) = book(&["金秀珍"]);
    let id = ids[0].0;
    let broken = |store: &Store| store.read(|db| (NO_OVERLAP.violations)(db)).unwrap();
    assert_eq!(broken(&store), Vec::<String>::new(), "a sound book");
    store
        .transact(Op::new("试"), move |tx| {
            let sql = "INSERT INTO member_status (member_id, status, from_date, to_date) \
                       VALUES (?1, '转出', '2026-01-01', '2026-02-01')";
            tx.conn().execute(sql, [id])?;
            Ok::<_, Error>(())
        })
        .unwrap();
    assert_eq!(broken(&store), ["金秀珍的在册状态"], "the check finds what the index can't");
}
