//! Registers (登记簿): what each asks for, its entries, and saving them. What goes to paper is made in `report`.

mod entries;
mod kept;
mod own;
mod proposed;
pub mod wire;

use crate::Command;

pub(crate) use entries::{Wish, found, pasted};

/// The commands about registers.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("register.all", "各本登记簿：问什么、一年有几条", kept::all),
        Command::reads("register.entries", "一本登记簿一年的记录，可按文字筛选，附合计", entries::entries),
        Command::reads("register.get", "登记簿的一条记录", entries::get),
        Command::reads("register.propose", "按填了的步骤、事项，算出期限、分值供采用", proposed::propose),
        Command::reads("register.of_member", "各本登记簿里写到一名党员的记录，新的在前", entries::of_member),
        Command::reads("register.own", "自建的一本登记簿：名称、单位、栏目", own::get),
        Command::writes("register.own_save", "自建登记簿，或改它的名称和栏目，记录跟着改", own::save),
        Command::writes("register.own_remove", "去掉一本还没有登记过的自建登记簿", own::remove),
        Command::writes("register.save", "保存登记簿的一条记录", entries::save),
        Command::writes("register.save_each", "同样的一条，给选上的每个人各记一条", entries::save_each),
        Command::writes("register.bin", "把登记簿的一条记录移到回收站", entries::bin),
    ]
}
