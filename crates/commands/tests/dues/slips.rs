//! Numbers of slips: without gaps, none twice.

use std::{collections::BTreeSet, fs};

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::branch::{Branch, MONTHLY};

#[test]
fn undoing_a_registration_voids_it_and_keeps_the_number() {
    let branch = Branch::new();
    let paid = branch.pays(0, "2026-10-10", MONTHLY);
    let undone = branch.call("history.undo", json!({}));
    assert_eq!(undone["touched"], json!(["dues_payment"]), "the payment is changed, not gone");
    let payment = branch.call("dues.payment", json!({ "id": paid["payment_id"] }));
    assert_eq!((&payment["void_reason"], &payment["amount"]), (&json!("撤销登记"), &json!(MONTHLY)), "voided");
    assert_eq!(branch.cell(0, 7)["mark"], "未交", "July is owed again");
    assert_eq!(branch.call("history.state", json!({}))["redo"], Value::Null, "it is registered anew, not again");
    assert_eq!(branch.pays(0, "2026-10-10", MONTHLY)["slip"], "2026-0002", "under the next number");
    branch.is_sound("after undoing a registration");
}

#[test]
fn each_year_has_a_series_of_its_own() {
    let branch = Branch::new();
    let far = |day: &str, months: Value| {
        let line = json!([{ "member_id": branch.members[0], "amount": MONTHLY, "months": months }]);
        let mut request = Branch::lines(day, line);
        request["far_confirmed"] = json!(true);
        branch.call("dues.collect", request)["value"][0]["slip"].clone()
    };
    let slips = [
        far("2025-12-20", json!(["2026-01"])),
        far("2026-01-20", json!(["2026-02"])),
        far("2025-12-21", json!(["2026-03"])),
    ];
    assert_eq!(slips, [json!("2025-0001"), json!("2026-0001"), json!("2025-0002")], "by the day it was received");
}

#[test]
fn after_a_restore_no_number_is_given_twice() {
    let branch = Branch::new();
    branch.pays(0, "2026-10-10", MONTHLY);
    branch.call("backup.make", json!({}));
    let backup = branch.call("backup.list", json!({}))[0]["id"].clone();
    branch.pays(1, "2026-10-10", MONTHLY);
    branch.pays(2, "2026-10-10", MONTHLY);
    branch.call("backup.restore", json!({ "id": backup }));
    assert_eq!(branch.slips(), ["2026-0001"], "the book is the older one");
    assert_eq!(branch.pays(3, "2026-10-11", MONTHLY)["slip"], "2026-0004", "0002 and 0003 are out there on paper");
    branch.is_sound("after a restore");
    let names: Vec<Value> = branch
        .call("history.list", json!({ "limit": 3 }))
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["name"].clone())
        .collect();
    assert!(names.contains(&json!("恢复备份前用过的凭条号，今后不再使用")), "the history tells: {names:?}");
    let later = branch.call("backup.list", json!({}));
    let kept = later.as_array().unwrap().iter().find(|one| one["reason"].as_str().unwrap().contains("恢复"));
    branch.call("backup.restore", json!({ "id": kept.expect("the book before the restore was kept")["id"] }));
    assert_eq!(branch.slips(), ["2026-0001", "2026-0002", "2026-0003"], "gone forth again");
    assert_eq!(branch.pays(3, "2026-10-12", MONTHLY)["slip"], "2026-0005", "0004 was given in the meantime");
    branch.is_sound("after going forth again");
}

#[test]
fn a_lost_or_broken_note_of_numbers_is_made_up_by_the_book() {
    let branch = Branch::new();
    branch.pays(0, "2026-10-10", MONTHLY);
    let note = branch.folder().join("slips.json");
    assert!(fs::read_to_string(&note).unwrap().contains("\"2026\": 1"), "the last number is noted beside the book");
    fs::write(&note, "{").unwrap();
    let branch = branch.on("2026-10-28");
    assert_eq!(branch.pays(1, "2026-10-10", MONTHLY)["slip"], "2026-0002", "the book knows its own numbers");
    let kept = fs::read_to_string(&note).unwrap();
    assert!(kept.contains("\"2026\": 2"), "and the note is written anew");
    fs::write(&note, kept.replace("\"2026\": 2", "\"2026\": 9000000000000000000")).unwrap();
    let branch = branch.on("2026-10-29");
    assert_eq!(
        branch.pays(2, "2026-10-10", MONTHLY)["slip"],
        "2026-0003",
        "no branch gave so many: the note is broken"
    );
}

#[test]
fn numbers_of_another_branch_are_none_of_this_one() {
    let other = Branch::new();
    for _ in 0..3 {
        other.pays(0, "2026-10-10", MONTHLY);
    }
    let branch = Branch::new();
    branch.desk.close_book();
    fs::copy(other.folder().join("slips.json"), branch.folder().join("slips.json")).unwrap();
    let branch = branch.on("2026-10-28");
    assert_eq!(branch.pays(0, "2026-10-10", MONTHLY)["slip"], "2026-0001", "a note that came along by a copy");
}

#[derive(Debug, Clone)]
enum Step {
    Pay(usize),
    Undo,
    BackUp,
    /// Back to one of the backups.
    Restore(usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => (0usize..6).prop_map(Step::Pay),
        2 => Just(Step::Undo),
        1 => Just(Step::BackUp),
        1 => (0usize..9).prop_map(Step::Restore),
    ];
    prop::collection::vec(step, 4..20)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, max_shrink_iters: 20, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_slip_is_ever_printed_twice(steps in steps()) {
        let branch = Branch::new();
        let mut printed = BTreeSet::new();
        for step in &steps {
            match step {
                Step::Pay(member) => {
                    let line = json!([{ "member_id": branch.members[*member], "amount": 1, "difference": "部分交纳" }]);
                    let receipts = branch.call("dues.collect", Branch::lines("2026-10-20", line))["value"].clone();
                    let slip = receipts[0]["slip"].as_str().unwrap().to_owned();
                    prop_assert!(printed.insert(slip.clone()), "{} was printed before", slip);
                }
                // Taken back no further than what was collected: without an assessment nobody pays.
                Step::Undo => {
                    let next = branch.call("history.state", json!({}))["undo"]["name"].clone();
                    if next.as_str().is_some_and(|name| name.starts_with("登记党费")) {
                        branch.call("history.undo", json!({}));
                    }
                }
                Step::BackUp => drop(branch.call("backup.make", json!({}))),
                Step::Restore(place) => {
                    let backups = branch.call("backup.list", json!({}));
                    let backups = backups.as_array().unwrap();
                    if let Some(backup) = place.checked_rem(backups.len()).map(|place| &backups[place]) {
                        branch.call("backup.restore", json!({ "id": backup["id"] }));
                    }
                }
            }
            branch.is_sound("after each step");
        }
    }
}
