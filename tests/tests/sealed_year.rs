//! A sealed year stays as it was sealed: every command that writes is tried on a book with one.

use std::io;

use acceptance::{
    branch::{Branch, Original},
    requests::{Request, WRITES},
};
use serde_json::{Value, json};
use store::{
    Op,
    attachment::{self, NewAttachment},
    handover,
    yearbook::{self, NewSeal},
};

const YEAR: i32 = 2026;

/// Seals the year without making its pages, which would take a minute for all the books of this test.
fn seal(branch: &Branch) {
    let store = branch.desk.store().expect("the book is open");
    // A book that is only kept can't be sealed, and the requests of 移交 leave it so. First, since lifting moves the
    // history on, which the basis of the seal names.
    if store.read(handover::is_read_only).expect("whether it is only kept") {
        let lifting = store.transact(Op::event("解除只读"), |tx| handover::lift(tx, "年终封存"));
        lifting.expect("the book can be changed");
    }
    let basis = store.read(|db| yearbook::basis(db, YEAR)).expect("what is sealed");
    let kept = attachment::keep(store.folder(), format!("%PDF- {basis:?}").as_bytes()).expect("a kept file");
    let new = NewAttachment {
        kind: "PDF".parse().expect("a kind"),
        file_name: "2026年一本通.pdf".to_owned(),
        pixels: None,
        taken_at: None,
    };
    let sealing = store.transact(Op::compensating("封存2026年一本通"), move |tx| {
        let document = attachment::insert(tx, &kept, &new)?;
        yearbook::seal(tx, &NewSeal { year: YEAR, basis, figures: json!({}), document })
    });
    sealing.expect("the year is sealed");
}

/// The hash of the year's rows.
fn rows(branch: &Branch) -> String {
    let store = branch.desk.store().expect("the book is open");
    store.read(|db| yearbook::data_hash(db, YEAR)).expect("the hash of the year")
}

/// What the window shows of the year, as far as it is of the year alone: names and advice go with the roster.
fn shown(branch: &Branch) -> Value {
    let held = json!({ "from": "2026-01-01", "to": "2026-12-31", "state": "已开" });
    let lines = branch.call("occasion.list", held)["lines"].clone();
    let of = |line: &Value| {
        let record = branch.call("occasion.get", json!({ "id": line["id"] }));
        json!([record["draft"], record["counts"]])
    };
    let occasions: Value = lines.as_array().into_iter().flatten().map(of).collect();
    let paid = branch.call("dues.payments", json!({ "to": "2026-12-31", "include_voided": true }));
    let sum = |row: &Value| json!([row["id"], row["amount"], row["received_on"], row["voided"]]);
    let paid: Value = paid["rows"].as_array().into_iter().flatten().map(sum).collect();
    let ledger = branch.call("fund.ledger", json!({ "year": YEAR }))["entries"].clone();
    let remitted = branch.call("dues.remittances", json!({ "year": YEAR }))["rows"].clone();
    json!({ "occasions": occasions, "paid": paid, "ledger": ledger, "remitted": remitted })
}

/// What `verify` says of sealed years.
fn seals_checked(branch: &Branch) -> Value {
    let verified = branch.call("book.verify", json!({}));
    let of_seals = |check: &&Value| check["name"].as_str().is_some_and(|name| name.contains("封存"));
    let check = verified["checks"].as_array().into_iter().flatten().find(of_seals);
    check.cloned().expect("sealed years are looked at")
}

fn refusal(branch: &Branch, command: &str, request: Value) -> String {
    branch.try_call(command, request).expect_err(command).code.to_string()
}

#[test]
fn every_command_that_would_change_a_sealed_year_is_refused_and_no_other() -> io::Result<()> {
    let original = Original::new()?;
    let mut would = 0;
    for Request { command, what, make } in WRITES.iter().filter(|request| request.command != "branch.create") {
        let (_folder, open) = original.copy()?;
        // What the command needs to find is done before.
        let wish = make(&open);
        let before = rows(&open);
        open.try_call(command, wish).unwrap_or_else(|failure| panic!("{command} {what}: {failure:?}"));
        let changes_the_year = rows(&open) != before;
        would += usize::from(changes_the_year);

        let (_folder, branch) = original.copy()?;
        let wish = make(&branch);
        seal(&branch);
        let (rows_before, shown_before) = (rows(&branch), shown(&branch));
        let answer = branch.try_call(command, wish);
        let refused = answer.is_err_and(|failure| failure.code == "year.sealed");
        assert_eq!(
            refused, changes_the_year,
            "{command} {what} is refused when it would change the year, and only then"
        );
        assert_eq!(rows(&branch), rows_before, "{command} {what} leaves the rows of the sealed year alone");
        assert!(shown(&branch) == shown_before, "{command} {what} leaves what is shown of it alone");
        assert_eq!(seals_checked(&branch)["problems"], json!([]), "after {command} {what}");
    }
    assert!(would > 25, "the requests are of the year: {would}");
    Ok(())
}

#[test]
fn what_comes_late_is_dated_late_and_goes_in() -> io::Result<()> {
    let (_folder, branch) = Original::new()?.copy()?;
    let (occasion, member) = branch.missed();
    seal(&branch);
    let before = rows(&branch);
    let make_up = |made_on: &str| {
        let make_up = json!({ "way": "电话", "made_on": made_on });
        branch.try_call(
            "attendance.make_up",
            json!({ "occasion_id": occasion, "member_ids": [member], "make_up": make_up }),
        )
    };
    let early = make_up("2026-10-20").expect_err("a day of the sealed year");
    assert_eq!(early.code, "year.sealed", "what is said to have been in the year should have been noted in it");
    assert!(early.what_to_do.contains("解除封存"), "says what to do: {early:?}");
    make_up("2027-01-06").expect("补学 in January for October");
    branch.call("yearbook.file", json!({ "year": YEAR, "state": "送检", "on_day": "2027-01-08" }));
    assert_eq!(rows(&branch), before, "the sealed year is as it was");
    assert_eq!(seals_checked(&branch)["problems"], json!([]), "and verify says so");
    Ok(())
}

#[test]
fn a_seal_is_lifted_with_a_reason_that_stays_in_the_history() -> io::Result<()> {
    let (_folder, branch) = Original::new()?.copy()?;
    let binned = branch.call("bin.list", json!({}));
    let of_year = binned.as_array().into_iter().flatten().find(|one| one["table"] == "occasion").expect("a record");
    let restore = json!({ "table": "occasion", "id": of_year["id"] });
    branch.call("yearbook.seal", json!({ "year": YEAR, "even_so": true }));
    let kept = branch.call("yearbook.sealed_document", json!({ "year": YEAR }));
    let kept = branch.desk.document(kept["token"].as_str().unwrap_or_default()).expect("on the desk").bytes.clone();
    assert!(kept.starts_with(b"%PDF-"), "the book of the year is kept");

    assert_eq!(refusal(&branch, "bin.restore", restore.clone()), "year.sealed", "it would be one record more");
    let undone = json!({ "year": YEAR, "reason": "　" });
    assert_eq!(refusal(&branch, "yearbook.unseal", undone), "year.reason_missing", "not without a reason");
    branch.call("yearbook.unseal", json!({ "year": YEAR, "reason": "漏记了一次志愿服务" }));
    branch.call("bin.restore", restore.clone());
    let told = branch.call("history.list", json!({}));
    assert!(told.to_string().contains("解除2026年"), "the history names it: {told}");

    // Step by step back: the record, the lifting, the sealing itself.
    branch.call("history.undo", json!({}));
    branch.call("history.undo", json!({}));
    assert_eq!(refusal(&branch, "bin.restore", restore.clone()), "year.sealed", "sealed again, over the same rows");
    assert_eq!(seals_checked(&branch)["problems"], json!([]), "as it was sealed");
    branch.call("history.redo", json!({}));
    branch.call("history.redo", json!({}));
    branch.call("history.undo", json!({}));
    branch.call("history.undo", json!({}));
    branch.call("history.undo", json!({}));
    let seals = branch.call("yearbook.filings", json!({ "year": YEAR }));
    assert_eq!(seals["lifted"][0]["unseal_reason"], "撤销", "taken back by its opposite: {seals}");
    assert_eq!(refusal(&branch, "history.redo", json!({})), "history.nothing_to_redo", "sealing is done anew");
    branch.call("bin.restore", restore);
    branch.call("yearbook.seal", json!({ "year": YEAR, "even_so": true }));
    assert_eq!(seals_checked(&branch)["problems"], json!([]), "sealed anew, with the record in it");
    Ok(())
}

#[test]
fn a_restored_backup_is_sealed_as_it_was() -> io::Result<()> {
    let (_folder, branch) = Original::new()?.copy()?;
    let open = branch.call("backup.make", json!({}));
    seal(&branch);
    let sealed = branch.call("backup.make", json!({}));
    branch.call("yearbook.unseal", json!({ "year": YEAR, "reason": "改一个字" }));
    let change = json!({ "id": branch.occasion("已开") });
    branch.call("occasion.bin", change.clone());
    branch.call("backup.restore", json!({ "id": sealed["id"] }));
    assert_eq!(refusal(&branch, "occasion.bin", change.clone()), "year.sealed", "as it was when the backup was made");
    assert_eq!(seals_checked(&branch)["problems"], json!([]), "with the kept book");
    branch.call("backup.restore", json!({ "id": open["id"] }));
    branch.call("occasion.bin", change);
    Ok(())
}
