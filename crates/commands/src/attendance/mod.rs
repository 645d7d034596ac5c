//! Attendance: who is expected, who came, who caught up.

mod expected;
mod missed;
mod numbers;
mod tally;
pub mod wire;

pub(crate) use expected::person;

use crate::Command;

/// The commands about attendance.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("attendance.expected", "应到名单，按类型和当日名册", expected::expected),
        Command::reads("attendance.by_numbers", "签到表上的序号是哪些人", numbers::by_numbers),
        Command::reads("attendance.tally", "屏幕上的到会情况合计：应到、实到、到会率", tally::tally),
        Command::writes("attendance.refresh", "按当日名册更新已定的应到名单", expected::refresh),
        Command::reads("attendance.not_caught_up", "没到会、还没补学的人", missed::not_caught_up),
        Command::writes("attendance.make_up", "登记补学", missed::make_up),
        Command::writes("attendance.withdraw_make_up", "去掉一条补学", missed::withdraw_make_up),
    ]
}
