//! Payments, slips and closed periods as the tables and the history keep them.

use chrono::NaiveDate;
use domain::{
    dues::{Means, Nature, Part, PaymentId, Way},
    member::{MemberId, MemberValues},
    money::Fen,
};

use super::{
    import::{self, OldYear},
    ledger, payment,
    payment::NewPayment,
    payments,
};
use crate::{
    Error, Op, Store,
    book::Scratch,
    history, member,
    trial::{does, sees},
    verify::verify,
};

/// A book with one member on the roster since before it.
fn book() -> (Scratch, MemberId) {
    let store = Store::scratch().unwrap();
    let values = MemberValues::read([("name", "金秀珍"), ("joined_on", "1975-05")]).unwrap();
    let id = store.transact(Op::new("添加党员"), move |tx| member::add(tx, &values, None)).unwrap().value;
    (store, id)
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn sum(month: &str, amount: i64) -> Part {
    Part { month: month.parse().unwrap(), nature: Nature::Due, amount: Fen(amount) }
}

fn new(member_id: MemberId, received_on: &str, parts: Vec<Part>) -> NewPayment {
    NewPayment {
        member_id,
        received_on: day(received_on),
        way: Some(Way::AtMeeting),
        means: Means::Cash,
        paid_by: None,
        collector: None,
        occasion_id: None,
        note: None,
        corrects: None,
        parts,
    }
}

/// Closes until a day behind the history's back, so that an older step meets the closed period.
fn close_unseen(store: &Store, until: &str) {
    let sql = format!("INSERT INTO dues_closing (until_day, counted_on) VALUES ('{until}', '{until}')");
    store.on_connection(move |db| Ok(db.conn().execute_batch(&sql)?)).unwrap();
}

#[test]
fn an_undo_that_meets_a_closed_period_says_so() {
    let (store, _) = book();
    does(
        &store,
        "登记上缴",
        "INSERT INTO dues_remittance (uid, year, quarter, remitted_on, amount, means) \
         VALUES ('0123456789abcdef0123456789abcdef', 2026, 3, '2026-09-20', 100, '现金')",
    );
    close_unseen(&store, "2026-09-30");
    let refused = store.undo(None).unwrap_err();
    assert_eq!(refused.code(), "dues.period_closed", "the rule is named, not only that it can't be: {refused}");
    assert_eq!(sees(&store, "SELECT count(*) FROM dues_remittance"), Some("1".to_owned()), "it stays");
}

#[test]
fn an_undo_that_meets_a_confirmed_year_says_so() {
    let (store, member) = book();
    does(
        &store,
        "年度核定",
        &format!(
            "INSERT INTO dues_assessment (member_id, year, from_month, category, base_kind, amount, rhythm) \
             VALUES ({}, 2026, 1, '离退休', '按上级核定', 2495, '按月')",
            member.0
        ),
    );
    let confirmed = "INSERT INTO dues_confirmation (year, confirmed_on) VALUES (2026, '2026-01-20')";
    store.on_connection(move |db| Ok(db.conn().execute_batch(confirmed)?)).unwrap();
    assert_eq!(store.undo(None).unwrap_err().code(), "dues.year_confirmed", "the year is locked");
}

#[test]
fn a_step_of_two_kinds_is_taken_back_each_part_in_its_own_way() {
    let (store, member) = book();
    let id = store
        .transact(Op::compensating("走访并代收党费"), move |tx| {
            tx.conn().execute("INSERT INTO party_group (name) VALUES ('第一党小组')", [])?;
            payment::insert(tx, &new(member, "2026-10-10", vec![sum("2026-10", 2495)])).map(|(id, _)| id)
        })
        .unwrap()
        .value;
    let undone = store.undo(None).unwrap();
    assert_eq!(undone.touched, ["dues_payment", "party_group"], "both");
    assert_eq!(sees(&store, "SELECT count(*) FROM party_group"), Some("0".to_owned()), "the group is gone");
    let payment = store.read(move |db| payments::get(db, id)).unwrap();
    assert_eq!(payment.voided.map(|(_, why)| why), Some("撤销登记".to_owned()), "the payment is voided");
    assert_eq!(payment.parts, [sum("2026-10", 2495)], "and still says what it was for");
    let reach = store.read(history::state).unwrap();
    assert_eq!(reach.redo, None, "it is done anew, not again");
    assert_eq!(reach.undo.map(|step| step.name), Some("添加党员".to_owned()), "the step before is next");
}

#[test]
fn an_old_register_becomes_assessments_and_payments_without_slips() {
    let (store, member) = book();
    let mut paid = [Some(Fen(2000)); 12];
    paid[1] = None;
    paid[2] = Some(Fen(5000));
    let row = OldYear { member_id: member, base: Some(Fen(400_000)), rate: None, amount: Fen(2000), paid, note: None };
    let again = row.clone();
    let made: Vec<PaymentId> =
        store.transact(Op::new("导入旧登记表"), move |tx| import::year(tx, 2025, &[row])).unwrap().value;
    assert_eq!(made.len(), 11, "one a month that was paid");
    let year = store.read(|db| ledger::year(db, 2025)).unwrap();
    let months = &year.members[0].months;
    let told = |month: usize| (months[month].state.due, months[month].state.paid, months[month].state.extra);
    assert_eq!(told(0), (Some(Fen(2000)), Fen(2000), Fen(0)), "January as it stands in the register");
    assert_eq!(told(1), (Some(Fen(2000)), Fen(0), Fen(0)), "February was not paid");
    assert_eq!(told(2), (Some(Fen(2000)), Fen(2000), Fen(3000)), "what is more in March is 多交");
    assert_eq!(sees(&store, "SELECT count(slip_number) FROM dues_payment"), Some("0".to_owned()), "no slips of ours");
    let twice = store.transact(Op::new("导入旧登记表"), move |tx| import::year(tx, 2025, &[again]));
    assert_eq!(twice.unwrap_err().code(), "dues.year_taken", "a year goes in once");
    store.undo(None).unwrap();
    assert_eq!(sees(&store, "SELECT count(*) FROM dues_payment"), Some("0".to_owned()), "without numbers it can go");
}

#[test]
fn verify_tells_what_does_not_add_up() {
    let (store, member) = book();
    let pay = move |tx: &crate::Tx| payment::insert(tx, &new(member, "2026-10-10", vec![sum("2026-10", 2495)]));
    for _ in 0..3 {
        store.transact(Op::compensating("登记党费"), pay).unwrap();
    }
    let problems = |store: &Store| -> Vec<String> {
        store.read(verify).unwrap().into_iter().flat_map(|check| check.problems).collect()
    };
    assert_eq!(problems(&store), Vec::<String>::new(), "all is well at first");
    for (tampering, told) in [
        ("UPDATE dues_part SET amount = 2494 WHERE payment_id = 1", "凭条 2026-0001"),
        (
            "DELETE FROM dues_part WHERE payment_id = 2; DELETE FROM dues_payment WHERE id = 2",
            "2026年用到第 3 号，账上有 2 个号",
        ),
        ("UPDATE dues_payment SET origin = '更正', corrects = 3 WHERE id = 3", "凭条 2026-0003"),
    ] {
        store.on_connection(move |db| Ok::<_, Error>(db.conn().execute_batch(tampering)?)).unwrap();
        assert!(problems(&store).contains(&told.to_owned()), "{tampering}: {:?}", problems(&store));
    }
}
