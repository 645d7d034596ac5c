//! A sealed year, as the tables and the history keep it.

use domain::{
    attachment::AttachmentKind,
    occasion::OccasionId,
    yearbook::{EntryKey, FilingState, SectionKind},
};
use serde_json::json;

use super::{
    FilingStep, NewPrint, NewSeal, PrintedEntry, basis, check, data_hash, document, entries, file, printed,
    record_print, seal, seals, state, unseal, years,
};
use crate::{
    Error, Op, Store,
    attachment::{self, NewAttachment},
    book::Scratch,
    trial::{does, hash, sees},
};

/// A book with two meetings, in 2026 and 2027, and something around each.
fn book() -> Scratch {
    let store = Store::scratch().unwrap();
    does(
        &store,
        "登记",
        "INSERT INTO member (uid, sort_order, name) VALUES ('00000000000000000000000000000001', 1, '金秀珍');
         INSERT INTO member_status (member_id, status) VALUES (1, '在册');
         INSERT INTO occasion (uid, state, day, topic, frozen_at) VALUES
           ('00000000000000000000000000000002', '已开', '2026-12-30', '年终总结', 'x'),
           ('00000000000000000000000000000003', '已开', '2027-01-10', '新年计划', 'x');
         INSERT INTO occasion_kind (occasion_id, kind) VALUES (1, '党员大会'), (2, '走访慰问');
         INSERT INTO decision (occasion_id, position, text) VALUES (1, 1, '编好一本通');
         INSERT INTO expected (occasion_id, member_id, row_number, in_branch, in_committee, in_group, has_vote, set_aside)
           VALUES (1, 1, 1, 1, 0, 1, 1, 0), (2, 1, 1, 1, 0, 1, 1, 0);
         INSERT INTO attendance (occasion_id, member_id, mark) VALUES (1, 1, '请假'), (2, 1, '现场');
         INSERT INTO large_dues (uid, member_id, received_on, amount, means)
           VALUES ('00000000000000000000000000000004', 1, '2026-12-31', 100000, '现金');
         INSERT INTO fund_entry (uid, direction, source, day, amount, spent_on, subject)
           VALUES ('00000000000000000000000000000005', '支出', '专项经费', '2026-12-30', 5000, '开展活动', '茶叶');",
    );
    store
}

/// Seals a year as the command does: the book is kept, then everything is told in one operation.
fn seals_year(store: &Store, year: i32) -> Result<i64, Error> {
    let basis = store.read(move |db| basis(db, year))?;
    let kept = attachment::keep(store.folder(), format!("%PDF-1.7 {basis:?}").as_bytes())?;
    let new =
        NewAttachment { kind: AttachmentKind::Pdf, file_name: "2026.pdf".to_owned(), pixels: None, taken_at: None };
    let done = store.transact(Op::compensating("封存"), move |tx| {
        let document = attachment::insert(tx, &kept, &new)?;
        seal(tx, &NewSeal { year, basis, figures: json!({ "occasions": 1 }), document })
    })?;
    Ok(done.value)
}

fn tries(store: &Store, sql: &'static str) -> Result<(), &'static str> {
    let tried = store.transact(Op::new("试一试"), move |tx| Ok::<_, Error>(tx.conn().execute_batch(sql)?));
    tried.map(|_| ()).map_err(|error| error.code())
}

#[test]
fn every_table_of_a_year_is_guarded_three_ways() {
    let store = Store::scratch().unwrap();
    let unguarded = sees(
        &store,
        "SELECT group_concat(tbl_name) FROM (SELECT tbl_name FROM sqlite_schema \
         WHERE type = 'trigger' AND sql LIKE '%year.sealed%' GROUP BY tbl_name \
         HAVING sum(sql LIKE '%BEFORE INSERT%') <> 1 OR sum(sql LIKE '%BEFORE UPDATE%') <> 1 \
         OR sum(sql LIKE '%BEFORE DELETE%') <> 1)",
    );
    assert_eq!(unguarded, None, "nothing is added, changed or taken away");
}

#[test]
fn nothing_of_a_sealed_year_changes_and_the_next_goes_on() {
    let store = book();
    seals_year(&store, 2026).unwrap();
    let before = hash(&store);
    for sql in [
        "INSERT INTO occasion (uid, state, day) VALUES ('00000000000000000000000000000009', '计划', '2026-01-01')",
        "UPDATE occasion SET topic = '改了' WHERE id = 1",
        "UPDATE occasion SET day = '2027-01-01' WHERE id = 1",
        "UPDATE occasion SET day = '2026-12-31' WHERE id = 2",
        "UPDATE occasion SET binned_at = 'x' WHERE id = 1",
        "DELETE FROM decision",
        "UPDATE attendance SET mark = '现场' WHERE occasion_id = 1",
        "INSERT INTO make_up (occasion_id, member_id, way, made_on) VALUES (1, 1, '电话', '2026-12-31')",
        "INSERT INTO writing (uid, kind, year, title, body) \
         VALUES ('00000000000000000000000000000009', '总结', 2026, '总结', '')",
        "UPDATE large_dues SET amount = 200000",
        "UPDATE fund_entry SET voided_on = '2027-01-05', void_reason = '记错了'",
        "INSERT INTO subsidy (fund_entry_id, month, name, post, amount) VALUES (1, '2026-12', '金秀珍', '书记', 5000)",
        "INSERT INTO dues_payment (uid, member_id, origin, received_on, amount) \
         VALUES ('00000000000000000000000000000009', 1, '旧台账', '2026', 100)",
        "INSERT INTO attachment_link (attachment_id, table_name, row_id, position) VALUES (1, 'occasion', 1, 1)",
    ] {
        assert_eq!(tries(&store, sql), Err("year.sealed"), "{sql}");
        assert_eq!(hash(&store), before, "nothing is left of {sql}");
    }
    for sql in [
        "UPDATE occasion SET topic = '改了' WHERE id = 2",
        "INSERT INTO make_up (occasion_id, member_id, way, made_on) VALUES (1, 1, '电话', '2027-01-06')",
        "UPDATE large_dues SET handed_up_on = '2027-01-07', receipt_number = '0012'",
        "INSERT INTO attachment_link (attachment_id, table_name, row_id, position) VALUES (1, 'occasion', 2, 1)",
        "UPDATE member SET name = '金秀真'",
    ] {
        assert_eq!(tries(&store, sql), Ok(()), "{sql} is of another year, or of none");
    }
    let holds = check(&store).unwrap();
    assert!(holds.is_fine(), "what came later has not changed what was sealed: {holds:?}");
    assert_eq!(holds.extent, "2026年", "it says what it looked at");
}

#[test]
fn a_seal_and_its_document_stay_as_they_are() {
    let store = book();
    let id = seals_year(&store, 2026).unwrap();
    for sql in [
        "UPDATE year_seal SET data_hash = replace(data_hash, '0', '1')",
        "UPDATE year_seal SET year = 2027",
        "DELETE FROM year_seal",
        "DELETE FROM attachment_link",
        "UPDATE attachment_link SET caption = '换一份'",
        "INSERT INTO attachment_link (attachment_id, table_name, row_id, position) SELECT 1, 'year_seal', id, 2 FROM year_seal",
    ] {
        assert_eq!(tries(&store, sql), Err("year.seal_kept"), "{sql}");
    }
    let kept = store.read(move |db| document(db, id)).unwrap();
    assert_eq!(kept.new.file_name, "2026.pdf", "it is found by its seal");
}

#[test]
fn a_year_is_sealed_once_and_as_it_was_printed() {
    let store = book();
    let early = store.read(|db| basis(db, 2026)).unwrap();
    does(&store, "改", "UPDATE member SET name = '金秀真'");
    let late = store.transact(Op::compensating("封存"), move |tx| {
        seal(
            tx,
            &NewSeal { year: 2026, basis: early, figures: json!({}), document: domain::attachment::AttachmentId(1) },
        )
    });
    assert_eq!(late.unwrap_err().code(), "year.moved_on", "the kept book would show the old name");
    seals_year(&store, 2026).unwrap();
    assert_eq!(seals_year(&store, 2026).unwrap_err().code(), "year.sealed_already", "there is one seal");
    seals_year(&store, 2027).unwrap();
    assert_eq!(store.read(years).unwrap(), [2027, 2026], "the latest first");
}

#[test]
fn lifting_a_seal_asks_for_a_reason_and_can_be_taken_back() {
    let store = book();
    seals_year(&store, 2026).unwrap();
    let lifts = |reason: &'static str| {
        store.transact(Op::new("解除封存"), move |tx| unseal(tx, 2026, reason)).map_err(|error| error.code())
    };
    assert_eq!(lifts(" ").unwrap_err(), "year.reason_missing", "without one it stays");
    lifts("漏记一次走访").unwrap();
    assert_eq!(lifts("再来一次").unwrap_err(), "year.not_sealed", "it is open already");
    assert_eq!(tries(&store, "UPDATE occasion SET topic = '补上' WHERE id = 1"), Ok(()), "now it can be put right");
    store.undo(None).unwrap();
    store.undo(None).unwrap();
    assert_eq!(tries(&store, "DELETE FROM decision"), Err("year.sealed"), "the seal is set again by undoing");
    assert!(check(&store).unwrap().is_fine(), "over the same rows");
    store.redo(None).unwrap();
    let reason = store.read(seals).unwrap().remove(0).lifted.map(|lifted| lifted.reason);
    assert_eq!(reason.as_deref(), Some("漏记一次走访"), "and lifted again, for the same reason");
}

#[test]
fn a_seal_is_not_set_again_over_other_rows() {
    let store = book();
    does(&store, "移到回收站", "UPDATE occasion SET binned_at = '2027-01-02T00:00:00.000Z' WHERE id = 1");
    seals_year(&store, 2026).unwrap();
    store.transact(Op::new("解除封存"), |tx| unseal(tx, 2026, "清除一条记错的")).unwrap();
    store.transact(Op::forgetting("彻底清除"), |tx| crate::bin::purge(tx, "occasion", 1)).unwrap();
    let refused = store.undo(None).unwrap_err();
    assert_eq!(refused.code(), "year.changed_since", "what was purged is passed over, and can't come back: {refused}");
    assert_eq!(tries(&store, "UPDATE fund_entry SET note = '补'"), Ok(()), "the year is still open");
    seals_year(&store, 2026).unwrap();
    assert!(check(&store).unwrap().is_fine(), "sealed anew, as it is now");
}

#[test]
fn taking_a_sealing_back_lifts_the_seal_and_keeps_what_was_kept() {
    let store = book();
    let id = seals_year(&store, 2026).unwrap();
    store.undo(None).unwrap();
    let seal = store.read(seals).unwrap().remove(0);
    assert_eq!(
        seal.lifted.map(|lifted| lifted.reason).as_deref(),
        Some("撤销"),
        "the opposite, not as if it never was"
    );
    assert!(store.read(move |db| document(db, id)).is_ok(), "the book of then can still be read");
    assert_eq!(store.redo(None).unwrap_err().code(), "history.nothing_to_redo", "sealing is done anew, not again");
    seals_year(&store, 2026).unwrap();
    assert!(check(&store).unwrap().is_fine(), "as often as needed");
}

#[test]
fn verify_says_what_was_changed_behind_the_seal() {
    let store = book();
    seals_year(&store, 2026).unwrap();
    for (spoil, says) in [
        (
            "DROP TRIGGER occasion_sealed_update; UPDATE occasion SET topic = '另一个' WHERE id = 1;",
            "记录与封存时不一样",
        ),
        ("UPDATE operation SET chain_hash = randomblob(32) WHERE sequence = 1", "修改记录对不上"),
    ] {
        store.on_connection(move |db| Ok(db.conn().execute_batch(spoil)?)).unwrap();
        let problems = check(&store).unwrap().problems;
        assert!(problems.iter().any(|problem| problem.contains(says)), "{says}: {problems:?}");
    }
    let kept = store.read(|db| document(db, 1)).unwrap();
    std::fs::write(store.folder().path().join("attachments").join(&kept.kept.digest), b"%PDF-").unwrap();
    let problems = check(&store).unwrap().problems;
    assert!(problems.iter().any(|problem| problem.contains("缺失或已损坏")), "the kept book: {problems:?}");
}

#[test]
fn the_hash_of_a_year_is_of_its_rows_alone() {
    let store = book();
    let of = |year| store.read(move |db| data_hash(db, year)).unwrap();
    let (one, other) = (of(2026), of(2027));
    for (sql, year) in [
        ("UPDATE attendance SET reason = '住院' WHERE occasion_id = 1", 2026),
        ("UPDATE decision SET done_on = '2027-01-03'", 2026),
        ("UPDATE fund_entry SET note = '补'", 2026),
        ("INSERT INTO make_up (occasion_id, member_id, way, made_on) VALUES (1, 1, '电话', '2027-01-06')", 2027),
        ("UPDATE occasion_kind SET kind = '送学上门' WHERE occasion_id = 2", 2027),
    ] {
        does(&store, "改", sql);
        let (same, changed) =
            if year == 2026 { (of(2027) == other, of(2026) != one) } else { (of(2026) == one, of(2027) != other) };
        assert!(same && changed, "{sql} changes {year} and no other year");
        store.undo(None).unwrap();
        assert_eq!((of(2026), of(2027)), (one.clone(), other.clone()), "taken back, it is as it was");
    }
}

#[test]
fn what_is_new_goes_on_after_the_last_page() {
    let store = book();
    let prints = |whole, first_page, last_page, keys: &[(EntryKey, u32)]| {
        let entries =
            keys.iter().map(|(key, page)| PrintedEntry { key: *key, page: *page, content_hash: None }).collect();
        let new = NewPrint { year: 2026, what: "全年".to_owned(), whole, first_page, last_page, entries };
        store.transact(Op::event("打印"), move |tx| record_print(tx, &new)).map(|_| ()).map_err(|error| error.code())
    };
    let now = || store.read(|db| printed(db, 2026)).unwrap();
    let (meeting, roster) = (EntryKey::from(OccasionId(1)), EntryKey::from(SectionKind::Roster));
    assert_eq!(now().last_page, None, "nothing yet");
    prints(false, 5, 9, &[(meeting, 7)]).unwrap();
    prints(true, 1, 20, &[(roster, 3), (meeting, 8)]).unwrap();
    seals_year(&store, 2026).unwrap();
    prints(false, 21, 22, &[]).unwrap();
    assert_eq!(prints(false, 23, 22, &[]), Err("yearbook.pages"), "pages go forward");
    let printed = now();
    assert_eq!(printed.last_page, Some(22), "a sealed year may be printed, and counted on");
    assert_eq!(printed.entries[&meeting].page, 8, "where it stood last");
    assert!(!printed.entries[&meeting].changed_since && printed.entries.contains_key(&roster), "as it was printed");
    store.transact(Op::new("解除封存"), |tx| unseal(tx, 2026, "改一个名字")).unwrap();
    does(&store, "改", "UPDATE member SET name = '金秀真'");
    assert!(now().entries[&meeting].changed_since, "the name on the paper is another");
    does(&store, "改", "UPDATE occasion SET binned_at = 'x' WHERE id = 1");
    assert!(!now().entries.contains_key(&meeting), "what is in the bin has no page");
    prints(true, 1, 12, &[]).unwrap();
    assert_eq!(now().last_page, Some(12), "a whole printing takes the place of the one before");
}

#[test]
fn whatever_the_page_shows_counts_as_a_change_and_nothing_else() {
    let store = book();
    does(
        &store,
        "添加照片",
        "INSERT INTO attachment (digest, secret, content_hash, kind, file_name, bytes, width, height, added_at) \
         VALUES ('1111111111111111111111111111111111111111111111111111111111111111', zeroblob(32), \
         '2222222222222222222222222222222222222222222222222222222222222222', '照片', '合影.jpg', 10, 20, 30, 'x');
         INSERT INTO attachment_link (attachment_id, table_name, row_id, position) VALUES (1, 'occasion', 1, 1);
         INSERT INTO vote (occasion_id, position, rule, subject, in_favour, against, abstained, written, seats, contested)
           VALUES (1, 1, '选举', '书记', 1, 0, 0, 0, 1, 0);
         INSERT INTO candidate (vote_id, position, name, in_favour, against, abstained, written_in)
           VALUES (1, 1, '金秀珍', 1, 0, 0, 0);",
    );
    let key = EntryKey::from(OccasionId(1));
    let entries = vec![PrintedEntry { key, page: 7, content_hash: None }];
    let new = NewPrint { year: 2026, what: "12月".to_owned(), whole: false, first_page: 7, last_page: 8, entries };
    store.transact(Op::event("打印"), move |tx| record_print(tx, &new)).unwrap();
    let changed = || store.read(|db| printed(db, 2026)).unwrap().entries[&key].changed_since;
    for (sql, counts) in [
        ("UPDATE occasion SET messages = '很受鼓舞' WHERE id = 1", true),
        ("UPDATE occasion_kind SET kind = '支委会' WHERE occasion_id = 1", true),
        ("UPDATE decision SET owner = '何淑芬'", true),
        ("UPDATE vote SET in_favour = 2", true),
        ("UPDATE candidate SET name = '金秀真'", true),
        ("UPDATE attendance SET reason = '住院' WHERE occasion_id = 1", true),
        ("INSERT INTO make_up (occasion_id, member_id, way, made_on) VALUES (1, 1, '电话', '2027-01-06')", true),
        ("UPDATE attachment_link SET caption = '合影'", true),
        ("UPDATE member SET name = '金秀真'", true),
        ("UPDATE member SET phone = '13900001234'", false),
        ("UPDATE occasion SET messages = '很受鼓舞' WHERE id = 2", false),
        ("DELETE FROM decision; INSERT INTO decision (occasion_id, position, text) VALUES (1, 1, '编好一本通')", false),
    ] {
        does(&store, "改", sql);
        assert_eq!(changed(), counts, "{sql}");
        store.undo(None).unwrap();
        assert!(!changed(), "taken back, it is as it was printed: {sql}");
    }
}

#[test]
fn the_contents_have_each_held_occasion_once() {
    let store = book();
    does(
        &store,
        "计划",
        "INSERT INTO occasion (uid, state, day) VALUES ('00000000000000000000000000000008', '计划', '2026-12-31')",
    );
    let of = |year| {
        let entries = store.read(move |db| entries(db, year)).unwrap();
        entries.into_iter().map(|entry| (entry.id.0, entry.section, entry.title)).collect::<Vec<_>>()
    };
    assert_eq!(of(2026), [(1, SectionKind::Life, "党员大会".to_owned())], "a plan has no page");
    assert_eq!(of(2027), [(2, SectionKind::Contact, "走访慰问".to_owned())], "a visit stands among the visits");
}

#[test]
fn a_book_goes_its_way_to_the_archive_step_by_step() {
    let store = book();
    seals_year(&store, 2026).unwrap();
    let files = |state| {
        let step =
            FilingStep { state, on_day: "2027-01-08".parse().unwrap(), person: Some(" ".to_owned()), note: None };
        store.transact(Op::new("登记"), move |tx| file(tx, 2026, &step)).map(|_| ()).map_err(|error| error.code())
    };
    assert_eq!(files(FilingState::Returned), Err("yearbook.filing_step"), "it was never handed in");
    assert_eq!(files(FilingState::NotHandedIn), Err("yearbook.filing_step"), "that is no step");
    for step in [FilingState::HandedIn, FilingState::Returned, FilingState::HandedIn, FilingState::Archived] {
        assert_eq!(files(step), Ok(()), "{step}, also of a sealed year");
    }
    assert_eq!(store.read(|db| state(db, 2026)).unwrap(), FilingState::Archived, "the last step is where it stands");
    store.undo(None).unwrap();
    assert_eq!(store.read(|db| state(db, 2026)).unwrap(), FilingState::HandedIn, "one step back");
}
