//! Entries: kept, changed, taken back, put into the bin; with the members they name.

use domain::{
    member::MemberId,
    register::{RegisterEntryDraft, RegisterEntryId, RegisterValue},
};

use super::{between, bin, counts, get, of_member, save, search, years};
use crate::{
    Error, Op, Store,
    trial::{does, hash},
};

/// Puts people on the roster.
fn people(store: &Store, names: &[&str]) -> Vec<MemberId> {
    let add = |(place, name): (usize, &&str)| {
        let id = place + 1;
        let sql = format!(
            "INSERT INTO member (uid, sort_order, name) VALUES ('{id:032x}', {id}, '{name}'); \
             INSERT INTO member_status (member_id, status) VALUES ({id}, '在册');"
        );
        does(store, "新增党员", &sql);
        MemberId(i64::try_from(id).expect("a few"))
    };
    names.iter().enumerate().map(add).collect()
}

fn text(text: &str) -> RegisterValue {
    RegisterValue::Text(text.to_owned())
}

fn visit(whom: &[MemberId], day: &str, found: &str) -> RegisterEntryDraft {
    let values = [
        ("走访对象", RegisterValue::Members(whom.to_vec())),
        ("慰问金", RegisterValue::Number(50_000)),
        ("反映问题", text(found)),
    ];
    RegisterEntryDraft {
        id: None,
        register: "走访慰问".to_owned(),
        day: day.parse().expect("a day"),
        values: values.map(|(name, value)| (name.to_owned(), value)).into(),
    }
}

fn saves(store: &Store, draft: RegisterEntryDraft) -> Result<RegisterEntryId, Error> {
    Ok(store.transact(Op::new("登记走访慰问"), move |tx| save(tx, draft))?.value)
}

#[test]
fn an_entry_is_read_as_it_was_written() -> Result<(), Error> {
    let store = Store::scratch()?;
    let people = people(&store, &["徐明远", "李𬱖"]);
    let id = saves(&store, visit(&[people[1], people[0]], "2026-09-28", "听力不好，要配助听器"))?;
    let kept = store.read(move |db| get(db, id))?;
    assert_eq!(kept.draft.values["走访对象"], RegisterValue::Members(people.clone()), "both, in the roster's order");
    assert_eq!(kept.whom, "徐明远、李𬱖", "by their names");
    assert_eq!(kept.title, "走访慰问：听力不好，要配助听器", "told in a line");
    assert_eq!(store.read(|db| search(db, "助听器", 9))?.len(), 1, "found by a word of it");
    assert_eq!(store.read(|db| search(db, "%", 9))?.len(), 0, "and not by a sign that stands for any");
    let one = people[1];
    assert_eq!(store.read(move |db| of_member(db, one))?.len(), 1, "and by whom it names");
    assert_eq!(store.read(|db| counts(db, 2026))?["走访慰问"], 1);
    assert_eq!(store.read(|db| years(db, Some("微心愿")))?, Vec::<i32>::new(), "of another register there is none");
    Ok(())
}

#[test]
fn an_entry_is_changed_binned_and_taken_back() -> Result<(), Error> {
    let store = Store::scratch()?;
    let people = people(&store, &["徐明远", "李𬱖"]);
    let id = saves(&store, visit(&people, "2026-09-28", "一切都好"))?;
    let before = hash(&store);
    let less = RegisterEntryDraft { id: Some(id), ..visit(&people[..1], "2026-09-29", "") };
    saves(&store, less.clone())?;
    let kept = store.read(move |db| get(db, id))?;
    assert_eq!((kept.whom.as_str(), kept.draft.values.len()), ("徐明远", 2), "what was taken out is gone");
    store.undo(None)?;
    assert_eq!(hash(&store), before, "word for word");
    store.transact(Op::new("移到回收站"), move |tx| bin(tx, id))?;
    assert_eq!(store.read(move |db| get(db, id)).unwrap_err().code(), "book.not_found", "no longer listed");
    let day = |text: &str| text.parse().expect("a day");
    let all = store.read(move |db| between(db, None, day("2026-01-01"), day("2026-12-31")))?;
    assert!(all.is_empty(), "nor counted");
    store.undo(None)?;
    let elsewhere = RegisterEntryDraft { register: "困难帮扶".to_owned(), ..less };
    let refused = saves(&store, elsewhere).unwrap_err();
    assert_eq!(refused.code(), "register.field_unknown", "an entry keeps to its register");
    Ok(())
}

#[test]
fn a_register_of_the_program_gives_way_to_an_older_one_of_that_name() -> Result<(), Error> {
    let store = Store::scratch()?;
    store.transact(Op::new("自建登记簿"), |tx| {
        Ok::<_, Error>(tx.conn().execute_batch(
            "INSERT INTO own_register (id, uid, name, part, unit, day) \
             VALUES (1, lower(hex(randomblob(16))), '流动党员', '走访联系', '名', '外出日期'); \
             INSERT INTO own_register_field (register_id, position, name, kind, required) \
             VALUES (1, 0, '去哪里', '一行字', 1)",
        )?)
    })?;
    let all = store.read(super::all)?;
    let named: Vec<bool> = all.iter().filter(|of| of.name == "流动党员").map(|of| of.own.is_some()).collect();
    assert_eq!(named, [true], "what the branch wrote down in it stays readable");
    let found = store.read(|db| super::of_name(db, "流动党员"))?;
    assert!(found.field("去哪里").is_some(), "with its own fields");
    Ok(())
}
