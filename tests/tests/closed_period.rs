//! A closed period stays as it was closed: every command that writes is tried on a book with one.

use std::io;

use acceptance::{
    branch::{Branch, Original},
    requests::{Request, WRITES},
};
use serde_json::{Value, json};

/// Last day of the period that is closed in the book of [`Original`].
const UNTIL: &str = "2026-09-30";

fn closing(branch: &Branch) -> Value {
    let closings = branch.call("dues.closings", json!({}));
    let of_period = closings.as_array().and_then(|all| all.iter().find(|one| one["until"] == UNTIL));
    of_period.cloned().expect("the closing")
}

/// All that a closing fixes: what came in and went up until its day, what was counted, what was due in its months.
fn figures(branch: &Branch) -> Value {
    let mut paid = Vec::new();
    for page in 1..=4 {
        let query = json!({ "to": UNTIL, "include_voided": true, "page": page });
        paid.push(branch.call("dues.payments", query));
    }
    for payment in paid.iter_mut().filter_map(|page| page["rows"].as_array_mut()).flatten() {
        // That a later correction points at it is no change of it, nor is another name of the member.
        payment["corrected_by"] = Value::Null;
        payment["name"] = Value::Null;
    }
    let remitted = branch.call("dues.remittances", json!({ "year": 2026 }));
    let until = |row: &&Value| row["remitted_on"].as_str() <= Some(UNTIL);
    let remitted: Value = remitted["rows"].as_array().into_iter().flatten().filter(until).cloned().collect();
    let mut closing = closing(branch);
    closing["is_latest"] = Value::Null;
    let grid = branch.call("dues.grid", json!({ "year": 2026 }));
    let months = grid["months"].as_array().into_iter().flatten().take(9);
    let due: Value = months.map(|month| json!([month["month"], month["closed"], month["due"]])).collect();
    json!({ "paid": paid, "remitted": remitted, "closing": closing, "due": due })
}

/// Commands after which another book is open, or this period is: what the secretary asked for, with a reason.
const OPENS: &[&str] = &["branch.create", "dues.reopen", "import.dues"];

#[test]
fn no_command_that_writes_changes_a_closed_period() -> io::Result<()> {
    let original = Original::new()?;
    let (mut done, mut refused) = (0, Vec::new());
    for Request { command, what, make } in WRITES.iter().filter(|request| !OPENS.contains(&request.command)) {
        let (_folder, branch) = original.copy()?;
        let wish = make(&branch);
        let before = figures(&branch);
        assert_eq!(before["due"][8], json!(["2026-09", true, before["due"][8][2]]), "September is closed");
        assert_ne!(before["paid"][0]["rows"], json!([]), "something was paid in the period");
        match branch.try_call(command, wish) {
            Ok(_) => done += 1,
            Err(failure) => refused.push((*command, failure.code)),
        }
        assert_eq!(figures(&branch), before, "{command} {what} leaves the closed period alone");
    }
    assert!(done > refused.len(), "commands have requests that can be done: {done}, refused {refused:?}");
    Ok(())
}

#[test]
fn what_would_change_a_closed_period_is_refused() -> io::Result<()> {
    let (_folder, branch) = Original::new()?.copy()?;
    let before = figures(&branch);
    let payment = branch.find("dues.payments", json!({ "to": UNTIL }), "/rows/0");
    let remittance = branch.find("dues.remittances", json!({ "year": 2026 }), "/rows/0/id");
    let lines =
        json!([{ "member_id": branch.member(22), "amount": 100, "months": ["2026-09"], "difference": "自愿多交" }]);
    for (command, request, code) in [
        ("dues.void", json!({ "id": payment["id"], "reason": "记错了" }), "dues.period_closed"),
        (
            "dues.collect",
            json!({ "received_on": UNTIL, "way": "会上", "means": "现金", "far_confirmed": true, "lines": lines }),
            "dues.period_closed",
        ),
        (
            "dues.correct",
            json!({ "id": payment["id"], "received_on": UNTIL, "amount": 0, "reason": "记错了" }),
            "dues.period_closed",
        ),
        (
            "dues.remit",
            json!({ "year": 2026, "quarter": 3, "remitted_on": UNTIL, "amount": 100, "means": "现金" }),
            "dues.period_closed",
        ),
        ("dues.remit_void", json!({ "id": remittance, "reason": "记错了" }), "dues.period_closed"),
        ("dues.close", json!({ "until": UNTIL, "counted_on": "2026-10-31", "counts": [] }), "dues.closed_already"),
        ("member.bin", json!({ "id": payment["member_id"] }), "member.has_dues"),
        ("import.dues", json!({ "file": branch.old_register(), "year": 2024 }), "dues.period_closed"),
    ] {
        let refused = branch.try_call(command, request).expect_err(command);
        assert_eq!(refused.code, code, "{command}: {refused:?}");
        assert_eq!(figures(&branch), before, "{command} changed nothing");
    }
    Ok(())
}

#[test]
fn taking_steps_back_opens_the_period_before_anything_in_it_changes() -> io::Result<()> {
    let (_folder, branch) = Original::new()?.copy()?;
    let before = figures(&branch);
    let mut steps = 0;
    while closing(&branch)["reopened_on"].is_null() {
        assert_eq!(figures(&branch), before, "after {steps} steps back the period is as it was");
        branch.call("history.undo", json!({}));
        steps += 1;
    }
    assert!(steps > 1, "what came after the closing goes back first");
    assert_eq!(closing(&branch)["reopen_reason"], "撤销", "then the period is opened, and says so");
    Ok(())
}
