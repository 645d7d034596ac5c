//! What the rules expect of a year (达标).

pub mod wire;

use domain::compliance::{Expectation, YearView};

use self::wire::{ExpectationRef, YearRequest};
use crate::{Changed, Command, Desk, Failure, NoRequest, Outcome};

fn soon<Q, R>(_: &Desk, _: Q) -> Outcome<R> {
    Err(Failure::new("book.absent", "这个文件夹里还没有账本", "请先新建账本，或从备份恢复。"))
}

/// The commands about compliance.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("compliance.year", "全年达标情况：月份 × 类型", soon::<YearRequest, YearView>),
        Command::reads("compliance.expectations", "各类活动的次数要求及出处", soon::<NoRequest, Vec<Expectation>>),
        Command::writes("compliance.save_expectation", "修改或增加一项次数要求", soon::<Expectation, Changed<Expectation>>),
        Command::writes("compliance.remove_expectation", "去掉自己加的要求，或把规定的恢复原样", soon::<ExpectationRef, Changed<String>>),
    ]
}
