//! Attendance: who is expected, who came, who caught up.

pub mod wire;

use self::wire::{
    ExpectedList, ExpectedRequest, MakeUpRequest, NotCaughtUp, NotCaughtUpQuery, NumbersFound, NumbersRequest,
    RefreshRequest, Refreshed, WithdrawMakeUp,
};
use crate::{Changed, Command, Desk, Failure, Outcome};

fn soon<Q, R>(_: &Desk, _: Q) -> Outcome<R> {
    Err(Failure::new("book.absent", "这个文件夹里还没有账本", "请先新建账本，或从备份恢复。"))
}

/// The commands about attendance.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("attendance.expected", "应到名单，按类型和当日名册", soon::<ExpectedRequest, ExpectedList>),
        Command::reads("attendance.by_numbers", "签到表上的序号是哪些人", soon::<NumbersRequest, NumbersFound>),
        Command::writes("attendance.refresh", "按当日名册更新已定的应到名单", soon::<RefreshRequest, Changed<Refreshed>>),
        Command::reads("attendance.not_caught_up", "没到会、还没补学的人", soon::<NotCaughtUpQuery, Vec<NotCaughtUp>>),
        Command::writes("attendance.make_up", "登记补学", soon::<MakeUpRequest, Changed<u32>>),
        Command::writes("attendance.withdraw_make_up", "去掉一条补学", soon::<WithdrawMakeUp, Changed<u32>>),
    ]
}
