//! Texts: kept, listed, put into the bin and out of it.

use domain::writing::{WritingDraft, WritingId, WritingKind};

use super::{bin, get, list, of_year, save};
use crate::{
    Error, Op, Store,
    trial::{hash, sees},
};

fn draft(kind: WritingKind, year: i32, title: &str) -> WritingDraft {
    let day = "2027-01-05".parse().ok();
    WritingDraft {
        day,
        title: title.to_owned(),
        body: "一、主要工作\n开会 12 次。".to_owned(),
        ..WritingDraft::blank(kind, year)
    }
}

fn saves(store: &Store, draft: WritingDraft) -> Result<WritingId, Error> {
    Ok(store.transact(Op::new("写总结"), move |tx| save(tx, &draft))?.value)
}

#[test]
fn texts_stand_by_their_year_and_kind() -> Result<(), Error> {
    let store = Store::scratch()?;
    for (kind, year, title) in [
        (WritingKind::News, 2026, "重阳活动"),
        (WritingKind::Summary, 2026, "2026年总结"),
        (WritingKind::Summary, 2025, "2025年总结"),
        (WritingKind::News, 2026, "送学上门"),
    ] {
        saves(&store, draft(kind, year, title))?;
    }
    let titles = |found: Vec<super::StoredWriting>| found.into_iter().map(|one| one.draft.title).collect::<Vec<_>>();
    let all = titles(store.read(|db| list(db, None, None))?);
    assert_eq!(all, ["2026年总结", "重阳活动", "送学上门", "2025年总结"], "the latest year first, in it by kind");
    assert_eq!(titles(store.read(|db| of_year(db, 2025))?), ["2025年总结"], "signed in 2027, it is of 2025");
    assert_eq!(titles(store.read(|db| list(db, None, Some(WritingKind::News)))?).len(), 2, "of one kind");
    Ok(())
}

#[test]
fn a_text_is_written_over_and_taken_back() -> Result<(), Error> {
    let store = Store::scratch()?;
    let id = saves(&store, draft(WritingKind::Summary, 2026, "总结"))?;
    let before = hash(&store);
    let kept = store.read(move |db| get(db, id))?.draft;
    saves(&store, WritingDraft { author: Some("第一党支部".to_owned()), ..kept.clone() })?;
    assert_eq!(store.read(move |db| get(db, id))?.draft.author.as_deref(), Some("第一党支部"), "over the same one");
    store.undo(None)?;
    assert_eq!(hash(&store), before, "word for word");
    let untitled = saves(&store, WritingDraft { title: "　".to_owned(), ..kept.clone() });
    assert_eq!(untitled.unwrap_err().code(), "writing.title_missing", "a text is found by its title");
    let gone = saves(&store, WritingDraft { id: Some(WritingId(9)), ..kept });
    assert_eq!(gone.unwrap_err().code(), "book.not_found", "no text is made by changing one that is not there");
    Ok(())
}

#[test]
fn a_text_goes_into_the_bin_and_for_good() -> Result<(), Error> {
    let store = Store::scratch()?;
    let id = saves(&store, draft(WritingKind::Case, 2026, "一件小事"))?;
    store.transact(Op::new("移到回收站"), move |tx| bin(tx, id))?;
    assert_eq!(store.read(move |db| get(db, id)).unwrap_err().code(), "book.not_found", "it is not among the texts");
    let binned = store.read(crate::bin::list)?;
    assert_eq!(
        (binned[0].label.as_str(), binned[0].name.as_str()),
        ("文稿", "一件小事"),
        "it lies in the bin by its title"
    );
    store.transact(Op::new("放回"), move |tx| crate::bin::restore(tx, "writing", id.0))?;
    assert!(store.read(move |db| get(db, id)).is_ok(), "put back");
    store.transact(Op::new("移到回收站"), move |tx| bin(tx, id))?;
    store.transact(Op::forgetting("彻底清除"), move |tx| crate::bin::purge(tx, "writing", id.0))?;
    assert_eq!(sees(&store, "SELECT count(*) FROM writing"), Some("0".to_owned()), "gone");
    let told = sees(&store, "SELECT count(*) FROM operation WHERE changeset IS NOT NULL");
    assert_eq!(told, Some("0".to_owned()), "out of the history, too");
    Ok(())
}
