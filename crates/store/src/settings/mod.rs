//! What the secretary set otherwise than the program comes with.

mod known;

pub use known::{KNOWN, Known, Reach, Shape};

use rusqlite::OptionalExtension;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Db, Error, Tx, history::TableLabels, verify::Invariant};

/// How the history shows settings.
pub const LABELS: &[TableLabels] = &[TableLabels {
    table: "setting",
    label: "设置",
    part_of: None,
    name: None,
    columns: &[("key", "项目"), ("value", "内容")],
    hidden: &[],
}];

/// No setting is stored that the program doesn't know.
pub const ONLY_KNOWN_SETTINGS: Invariant = Invariant {
    name: "设置项都是本程序认得的",
    violations: |db| {
        let mut select = db.conn().prepare_cached("SELECT key, value FROM setting")?;
        let rows = select.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
        let mut strange = Vec::new();
        for row in rows {
            let (key, value) = row?;
            let fits =
                serde_json::from_str(&value).is_ok_and(|value| known(&key).is_ok_and(|known| known.shape.fits(&value)));
            if !fits {
                strange.push(format!("「{key}」的内容不认得"));
            }
        }
        Ok(strange)
    },
};

/// A known setting by its key. Fails with `settings.unknown`.
pub fn known(key: &str) -> Result<&'static Known, Error> {
    let unknown = || Error::refused("settings.unknown", format!("没有叫「{key}」的设置"), "请在设置页里选择。");
    KNOWN.iter().find(|known| known.key == key).ok_or_else(unknown)
}

/// A setting: what was set, or what the program comes with.
pub fn get(db: &Db, key: &str) -> Result<Value, Error> {
    let known = known(key)?;
    let stored: Option<String> = db
        .conn()
        .prepare_cached("SELECT value FROM setting WHERE key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?;
    Ok(serde_json::from_str(stored.as_deref().unwrap_or(known.default))?)
}

/// The same, as the type the asker expects of it.
pub fn get_as<T: DeserializeOwned>(db: &Db, key: &str) -> Result<T, Error> {
    Ok(serde_json::from_value(get(db, key)?)?)
}

/// Sets it; to what the program comes with removes it.
///
/// Fails with `settings.unknown`, or `settings.value` when it can't be that.
pub fn set(tx: &Tx, key: &str, value: &Value) -> Result<(), Error> {
    let known = known(key)?;
    if !known.shape.fits(value) {
        return Err(Error::refused(
            "settings.value",
            format!("「{}」不能设成这个值", known.label),
            known.shape.in_chinese(),
        ));
    }
    let text = serde_json::to_string(value)?;
    if serde_json::from_str::<Value>(known.default).is_ok_and(|default| default == *value) {
        tx.conn().prepare_cached("DELETE FROM setting WHERE key = ?1")?.execute([key])?;
    } else {
        tx.conn()
            .prepare_cached(
                "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2",
            )?
            .execute([key, &text])?;
    }
    Ok(())
}
