//! Every command that writes, with requests that chance has changed: what is refused stores nothing; what is put back
//! by its inverse is put back whole, and done again whole; what is taken back by its opposite leaves every sum as it
//! was. And through undoing and restoring, no slip's number is ever given twice.

mod sums;

use std::{
    collections::BTreeSet,
    env, io,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use acceptance::{
    branch::{Branch, Original},
    dice::Dice,
    requests::WRITES,
};
use serde_json::{Map, Value, json};
use store::history::{self, Act, OpKind, Query};
use sums::totals;

/// Changed requests for each command in the tests; `cargo xtask soak` asks for more.
const ROUNDS: usize = 3;

/// Commands tried side by side.
const AT_ONCE: usize = 2;

fn from_environment(name: &str, usual: usize) -> usize {
    env::var(name).ok().and_then(|number| number.parse().ok()).unwrap_or(usual)
}

/// What chance writes in the place of a text.
const TEXTS: &[&str] =
    &["", "  ", "王䶮", "=1+1", "2026-02-30", "0", "👵🏻", "一\n二\t三", "\u{202e}倒着", "'; DROP TABLE member; --"];

/// What chance writes in the place of a number.
const NUMBERS: &[i64] = &[0, 1, -1, 2, 7, 2026, 9_007_199_254_740_991, i64::MAX, i64::MIN];

/// Changes a request here and there, most of it left as it is.
fn change(value: &mut Value, dice: &mut Dice) {
    let hit = dice.below(6) == 0;
    match value {
        Value::String(text) if hit => *text = other_text(text, dice),
        Value::Number(number) if hit => {
            let near = number.as_i64().unwrap_or(0).saturating_add(dice.below(7) as i64 - 3);
            *value = json!(if dice.below(2) == 0 { near } else { *dice.one_of(NUMBERS) });
        }
        Value::Bool(yes) if hit => *yes = !*yes,
        Value::Array(all) => {
            all.iter_mut().for_each(|one| change(one, dice));
            if hit && !all.is_empty() {
                let at = dice.below(all.len());
                match dice.below(3) {
                    0 => drop(all.remove(at)),
                    1 => all.push(all[at].clone()),
                    _ => all.swap(0, at),
                }
            }
        }
        Value::Object(fields) => change_fields(fields, dice),
        _ => {}
    }
}

fn change_fields(fields: &mut Map<String, Value>, dice: &mut Dice) {
    fields.values_mut().for_each(|one| change(one, dice));
    if dice.below(12) == 0 {
        let names: Vec<String> = fields.keys().cloned().collect();
        if let Some(name) = names.get(dice.below(names.len())) {
            fields.insert(name.clone(), Value::Null);
        }
    }
}

fn other_text(text: &str, dice: &mut Dice) -> String {
    let is_date = text.len() == 10 && text.as_bytes()[4] == b'-';
    let is_month = text.len() == 7 && text.as_bytes()[4] == b'-';
    let (year, month, day) = (2025 + dice.below(3), 1 + dice.below(12), 1 + dice.below(28));
    match dice.below(4) {
        _ if is_date => format!("{year}-{month:02}-{day:02}"),
        _ if is_month => format!("{year}-{month:02}"),
        0 => text.repeat(300),
        1 => format!("{text}·改"),
        _ => (*dice.one_of(TEXTS)).to_owned(),
    }
}

/// What the last operation is: its number, how it is taken back, whether it does or undoes.
fn last(branch: &Branch) -> (i64, OpKind, Act) {
    let query = Query { limit: 1, ..Query::default() };
    let store = branch.desk.store().expect("the book is open");
    let latest = store.read(move |db| history::list(db, &query)).expect("the history").remove(0);
    (latest.sequence, latest.kind, latest.act)
}

/// What became of a changed request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Became {
    Refused,
    Done,
    Undone,
}

fn try_out(branch: &Branch, command: &str, request: &Value, has_opposite: bool) -> Became {
    let (before, (sequence, ..)) = (branch.content(), last(branch));
    let sums = has_opposite.then(|| totals(branch));
    let became = match branch.try_call(command, request.clone()) {
        Err(failure) => {
            assert_ne!(failure.code, "book.internal", "{command} {request}: {failure:?}");
            assert!(!failure.title.is_empty(), "{command} {request} says why it is refused");
            assert_eq!(branch.content(), before, "{command} {request} is refused and stores nothing: {failure:?}");
            Became::Refused
        }
        Ok(_) => {
            let (new, kind, act) = last(branch);
            match (kind, act) {
                (OpKind::Inverse, Act::Do) if new > sequence => {
                    let after = branch.content();
                    branch.call("history.undo", json!({}));
                    assert_eq!(branch.content(), before, "{command} {request}: undone, all is as it was");
                    branch.call("history.redo", json!({}));
                    assert_eq!(branch.content(), after, "{command} {request}: done again, all is as it was done");
                    Became::Undone
                }
                (OpKind::Compensating, Act::Do) if new > sequence => {
                    branch.call("history.undo", json!({}));
                    let sums = sums.unwrap_or_else(|| panic!("{command} has an opposite, and is not known to"));
                    assert_eq!(totals(branch), sums, "{command} {request}: taken back, every sum is what it was");
                    Became::Undone
                }
                _ => Became::Done,
            }
        }
    };
    let verified = branch.call("book.verify", json!({}));
    assert_eq!(verified["ok"], true, "{command} {request}: {verified}");
    became
}

#[test]
fn whatever_is_asked_is_refused_whole_or_taken_back_whole() -> io::Result<()> {
    let (original, rounds) = (Original::new()?, from_environment("YBT_ROUNDS", ROUNDS));
    let seed = from_environment("YBT_FUZZ_SEED", 7) as u64;
    let wishes: Vec<_> = WRITES.iter().filter(|wish| wish.command != "branch.create").collect();
    let (next, refused, undone) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicUsize::new(0));
    let work = || -> io::Result<()> {
        loop {
            let place = next.fetch_add(1, Ordering::SeqCst);
            let Some(wish) = wishes.get(place / rounds) else { return Ok(()) };
            let mut dice = Dice::new(seed ^ (place as u64) << 8);
            let (_folder, branch) = original.copy()?;
            let mut request = (wish.make)(&branch);
            change(&mut request, &mut dice);
            let has_opposite = sums::COMPENSATING.contains(&wish.command);
            match try_out(&branch, wish.command, &request, has_opposite) {
                Became::Refused => refused.fetch_add(1, Ordering::SeqCst),
                Became::Undone => undone.fetch_add(1, Ordering::SeqCst),
                Became::Done => 0,
            };
        }
    };
    thread::scope(|scope| {
        let all: Vec<_> = (0..AT_ONCE).map(|_| scope.spawn(work)).collect();
        all.into_iter().try_for_each(|one| one.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })?;
    let (refused, undone) = (refused.into_inner(), undone.into_inner());
    println!("{} 次：拒绝 {refused}，做了又撤销 {undone}", wishes.len() * rounds);
    assert!(refused > wishes.len() / 4, "chance finds what is refused: {refused}");
    assert!(undone > wishes.len() / 2, "and what can be taken back: {undone}");
    Ok(())
}

#[test]
fn no_slip_is_given_twice_whatever_is_undone_or_restored() -> io::Result<()> {
    let steps = 40 * from_environment("YBT_ROUNDS", ROUNDS);
    let mut dice = Dice::new(from_environment("YBT_FUZZ_SEED", 7) as u64);
    let folder = tempfile::tempdir()?;
    let branch = Branch::over(folder.path());
    let members = branch.register(6, 1..=3);
    let (mut given, mut backups, mut restores) = (BTreeSet::new(), Vec::new(), 0);
    let newest = |branch: &Branch| -> i64 {
        let page = branch.call("dues.payments", json!({ "year": 2026, "include_voided": true }));
        let rows = page["rows"].as_array().into_iter().flatten();
        rows.filter_map(|row| row["slip"].as_str()?.rsplit('-').next()?.parse().ok()).max().unwrap_or(0)
    };
    given.extend(1..=newest(&branch));
    for _ in 0..steps {
        match dice.below(8) {
            0..=3 => {
                let month = format!("2026-{:02}", 4 + dice.below(9));
                let line = json!({ "member_id": dice.one_of(&members), "amount": 2000, "months": [month] });
                let request = json!({ "way": "会上", "means": "现金", "far_confirmed": true, "lines": [line] });
                if branch.try_call("dues.collect", request).is_ok() {
                    let number = newest(&branch);
                    assert!(given.insert(number), "slip {number} had been given before");
                    assert_eq!(given.last(), Some(&number), "and follows the last that was ever given");
                }
            }
            4 | 5 => drop(branch.try_call("history.undo", json!({}))),
            6 => backups.push(branch.call("backup.make", json!({}))["id"].clone()),
            _ if backups.is_empty() => {}
            _ => {
                branch.call("backup.restore", json!({ "id": dice.one_of(&backups) }));
                restores += 1;
            }
        }
    }
    assert!(restores > 2 && given.len() > 10, "enough was done: {restores} restores, {} slips", given.len());
    let verified = branch.call("book.verify", json!({}));
    assert_eq!(verified["ok"], true, "every number is a payment's or is noted as lost: {verified}");
    Ok(())
}
