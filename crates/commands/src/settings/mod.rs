//! What the secretary can set.

pub mod wire;

use store::{
    Op,
    settings::{self, Reach},
};

use self::wire::{Setting, SettingRef, SettingValue};
use crate::{Changed, Command, Desk, NoRequest, Outcome};

/// The commands about settings.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("settings.list", "全部设置，含出处和原定值", list),
        Command::reads("settings.get", "一项设置", get),
        Command::writes("settings.set", "修改一项设置", set),
    ]
}

fn list(desk: &Desk, _: NoRequest) -> Outcome<Vec<Setting>> {
    desk.store()?
        .read(|db| settings::KNOWN.iter().map(|known| Ok(Setting::of(known, settings::get(db, known.key)?))).collect())
}

fn get(desk: &Desk, request: SettingRef) -> Outcome<Setting> {
    desk.store()?.read(move |db| Ok(Setting::of(settings::known(&request.key)?, settings::get(db, &request.key)?)))
}

/// Fails with `settings.unknown` or `settings.value`.
fn set(desk: &Desk, request: SettingValue) -> Outcome<Changed<Setting>> {
    let known = settings::known(&request.key)?;
    if known.reach == Reach::Window && desk.store()?.read(|db| settings::get(db, known.key))? == request.value {
        return Ok(Changed { value: Setting::of(known, request.value), touched: Vec::new() });
    }
    let name = format!("设置{}", known.label);
    let op = match known.reach {
        Reach::Book => Op::new(name),
        Reach::Window => Op::event(name),
    };
    let done = desk.store()?.transact(op, move |tx| {
        settings::set(tx, known.key, &request.value)?;
        settings::get(tx, known.key)
    })?;
    Ok(done.map(|value| Setting::of(known, value)).into())
}
