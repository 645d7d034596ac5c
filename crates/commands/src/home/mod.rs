//! The first page.

pub mod wire;

use self::wire::HomeView;
use crate::{Command, Desk, Failure, NoRequest, Outcome};

fn soon<Q, R>(_: &Desk, _: Q) -> Outcome<R> {
    Err(Failure::new("book.absent", "这个文件夹里还没有账本", "请先新建账本，或从备份恢复。"))
}

/// The commands of the first page.
pub fn commands() -> Vec<Command> {
    vec![Command::reads("home.view", "首页：待办、本月日历、今年的组织生活", soon::<NoRequest, HomeView>)]
}
