//! That a lost password or a dead computer would cost the book. No names: a visitor may see the page.

use chrono::NaiveDate;
use domain::{
    date::month_and_day,
    plan::{DueLevel, DueTarget, SafetyPanel},
};
use store::{Error, Store, backup, vault};

use super::wire::DueItem;
use crate::{occasion::day_of, vault::is_to_be_seen};

pub(super) fn items(store: &Store, today: NaiveDate) -> Result<Vec<DueItem>, Error> {
    let folder = store.folder();
    let mut items = Vec::new();
    if store.has_password()? {
        items.extend(code(store.recovery()?, today));
    }
    if let Some(place) = backup::place(folder).filter(|place| place.is_unseen_too_long) {
        items.push(unseen(&place, today));
    }
    if let Some(tried) = backup::rehearsal(folder).filter(|tried| !tried.problems.is_empty()) {
        items.push(spoilt(&tried));
    }
    Ok(items)
}

fn item(code: &str, level: DueLevel, words: [String; 3], panel: SafetyPanel) -> DueItem {
    let [title, detail, action] = words;
    DueItem { code: code.to_owned(), level, title, detail, action, target: DueTarget::Safety { panel } }
}

/// Without both, password and code, nobody opens the book: it is said before it matters.
fn code(code: Option<vault::Recovery>, today: NaiveDate) -> Option<DueItem> {
    let words = match code {
        None => [
            "还没有印恢复码".to_owned(),
            "忘了口令，又没有恢复码，谁也打不开这本账".to_owned(),
            "去印恢复码".to_owned(),
        ],
        Some(code) => {
            let seen = day_of(&code.seen_at).filter(|seen| is_to_be_seen(*seen, today))?;
            [
                "看一看恢复码那张纸还在不在".to_owned(),
                format!("上次看过是{}，每季度看一次", month_and_day(seen)),
                "去看".to_owned(),
            ]
        }
    };
    Some(item("safety.code", DueLevel::CanWait, words, SafetyPanel::Password))
}

fn unseen(place: &backup::Place, today: NaiveDate) -> DueItem {
    let days = day_of(&place.seen_at).map_or(0, |seen| (today - seen).num_days());
    let words = [
        format!("放备份的 U 盘 {days} 天没有插上了"),
        "电脑坏了，只有 U 盘上的那份还在；插上就会自己更新".to_owned(),
        "看备份".to_owned(),
    ];
    item("safety.place", DueLevel::Pressing, words, SafetyPanel::Backup)
}

fn spoilt(tried: &backup::Rehearsal) -> DueItem {
    let made = day_of(&tried.made_at).map(month_and_day).unwrap_or_default();
    let words = [
        "试着恢复一份备份，没有成功".to_owned(),
        format!("{made}做的那一份不完好，别的备份和账本不受影响；请再备份一次"),
        "看备份".to_owned(),
    ];
    item("safety.rehearsal", DueLevel::Pressing, words, SafetyPanel::Backup)
}
