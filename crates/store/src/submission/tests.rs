use domain::submission::{AcknowledgementWay, SubmissionForm};

use super::*;
use crate::{Op, Store};

fn handing() -> Handing {
    let file = |name: &str, bytes| HandedFile { name: name.to_owned(), bytes, sha256: "0".repeat(64) };
    Handing {
        period: "2026-10".parse().unwrap(),
        form: SubmissionForm::Folder,
        file_name: "老干部局_第一党支部_2026-10".to_owned(),
        made_at: "2026-10-31T01:00:00.000Z".parse().unwrap(),
        sha256: "a".repeat(64),
        bytes: 30,
        given_on: "2026-10-31".parse().unwrap(),
        given_to: "县委老干部局".to_owned(),
        files: vec![file("月报.pdf", 10), file("月报.xlsx", 20)],
        columns: vec![HandedColumn { label: "身份证号码".to_owned(), reason: "一底册".to_owned() }],
    }
}

fn receipt() -> Acknowledgement {
    Acknowledgement {
        received_on: "2026-11-02".parse().unwrap(),
        received_by: Some("王科长".to_owned()),
        way: AcknowledgementWay::ByHand,
        note: None,
    }
}

#[test]
fn what_was_handed_over_stays_and_its_receipt_can_be_taken_back() {
    let store = Store::scratch().unwrap();
    let id = store.transact(Op::event("上报"), |tx| give(tx, &handing())).unwrap().value;
    let read = || store.read(|db| list(db, "2026-10".parse().ok())).unwrap();
    assert_eq!(read(), [Submission { id, handing: handing(), acknowledgement: None }], "as it was handed over");
    assert_eq!(store.read(|db| list(db, "2026-09".parse().ok())).unwrap(), [], "of another month there is none");
    store.transact(Op::new("登记回执"), move |tx| acknowledge(tx, id, &receipt())).unwrap();
    assert_eq!(read()[0].acknowledgement, Some(receipt()), "it arrived");
    let twice = store.transact(Op::new("登记回执"), move |tx| acknowledge(tx, id, &receipt())).unwrap_err();
    assert_eq!(twice.code(), "acknowledgement.twice", "once is enough");
    store.undo(None).unwrap();
    assert_eq!(read()[0].acknowledgement, None, "the receipt is taken back");
    assert!(store.undo(None).is_err(), "what was handed over was");
}

#[test]
fn a_receipt_finds_its_package_by_the_hash() {
    let store = Store::scratch().unwrap();
    let id = store.transact(Op::event("上报"), |tx| give(tx, &handing())).unwrap().value;
    let unknown = store.transact(Op::new("登记回执"), |tx| acknowledge_package(tx, &"b".repeat(64), &receipt()));
    assert_eq!(unknown.unwrap_err().code(), "acknowledgement.unknown_package", "another branch's");
    let found = store.transact(Op::new("登记回执"), |tx| acknowledge_package(tx, &"a".repeat(64), &receipt()));
    assert_eq!(found.unwrap().value, id, "its own");
}

#[test]
fn a_folder_that_does_not_add_up_is_found() {
    let store = Store::scratch().unwrap();
    store.transact(Op::event("上报"), |tx| give(tx, &Handing { bytes: 31, ..handing() })).unwrap();
    let wrong = store.read(|db| (invariants::FOLDERS_ADD_UP.violations)(db)).unwrap();
    assert_eq!(wrong.len(), 1, "it is named: {wrong:?}");
}
