//! What has a number or closes something is taken back by its opposite: every sum comes back to what it was, and a number
//! once given stays given. The other half of the promise, for what is put back whole, is in `writes.rs`.

mod sums;

use std::{collections::BTreeSet, io};

use acceptance::{
    branch::{Branch, Original},
    requests::WRITES,
};
use serde_json::{Value, json};
use sums::{COMPENSATING, totals};

/// Every number that was given out: of slips, of vouchers, of closings.
fn numbers(branch: &Branch) -> BTreeSet<String> {
    let mut given = BTreeSet::new();
    for page in 1.. {
        let payments = branch.call("dues.payments", json!({ "include_voided": true, "page": page }));
        let rows = payments["rows"].as_array().into_iter().flatten();
        given.extend(rows.map(|row| format!("凭条 {}", row["slip"])));
        if payments["pages"].as_i64().unwrap_or(0) <= page {
            break;
        }
    }
    let ledger = branch.call("fund.ledger", json!({ "year": 2026 }));
    let entries = ledger["entries"].as_array().into_iter().flatten();
    given.extend(entries.map(|entry| format!("经费 {} {}", entry["id"], entry["voucher"])));
    let closings = branch.call("dues.closings", json!({}));
    given.extend(closings.as_array().into_iter().flatten().map(|closing| format!("盘点 {}", closing["id"])));
    given
}

/// What is compensated although the usual request of its command is not.
fn more(branch: &Branch) -> Vec<(&'static str, Value)> {
    let line =
        json!({ "member_id": branch.member(6), "amount": 3000, "months": ["2026-12"], "difference": "自愿多交" });
    let dues = json!({ "means": "现金", "lines": [line] });
    let parts = json!({ "走访慰问": { "事由": "住院" } });
    let visit = json!({ "day": "2026-10-30", "member_ids": [branch.member(6)], "visitors": "徐明远", "parts": parts });
    vec![("home_visit.save", json!({ "visit": visit, "dues": dues }))]
}

#[test]
fn sums_come_back_and_numbers_stay_given() -> io::Result<()> {
    let original = Original::new()?;
    let mut tried = BTreeSet::new();
    let usual =
        WRITES.iter().filter(|request| request.command != "branch.create").map(|request| (request.command, None));
    let (_folder, scout) = original.copy()?;
    let extra: Vec<_> = more(&scout).into_iter().map(|(command, request)| (command, Some(request))).collect();
    drop(scout);
    for (place, (command, request)) in usual.chain(extra).enumerate() {
        let (_folder, branch) = original.copy()?;
        let request = match request {
            Some(request) => request,
            None => {
                let wish =
                    WRITES.iter().filter(|request| request.command != "branch.create").nth(place).expect("listed");
                (wish.make)(&branch)
            }
        };
        let (sums, given) = (totals(&branch), numbers(&branch));
        branch.call(command, request.clone());
        let done = branch.call("history.list", json!({ "limit": 1 }))[0].clone();
        if done["kind"] != "compensating" || done["act"] != "do" {
            continue;
        }
        tried.insert(command);
        let after = numbers(&branch);
        assert!(after.is_superset(&given), "{command} takes no number away");
        branch.call("history.undo", json!({}));
        assert_eq!(totals(&branch), sums, "{command} taken back: every sum is what it was");
        let left = numbers(&branch);
        assert!(left.is_superset(&after), "{command} taken back: what was given stays given: {after:?} → {left:?}");

        // Done once more it takes new numbers, as many, and none of those that were given before.
        if branch.try_call(command, request).is_ok() {
            let new: Vec<String> = numbers(&branch).difference(&left).cloned().collect();
            let first: Vec<&String> = after.difference(&given).collect();
            assert_eq!(new.len(), first.len(), "{command} once more: {first:?}, then {new:?}");
        }
    }
    let expected: BTreeSet<&str> = COMPENSATING.iter().copied().collect();
    assert_eq!(tried, expected, "every operation that has an opposite was tried");
    Ok(())
}
