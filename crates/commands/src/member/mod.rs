//! The roster and its members.

mod acts;
mod anniversaries;
mod card;
mod cell;
mod condition;
mod form;
mod incomplete;
mod list;
mod own_field;
mod phones;
pub(crate) mod select;
mod suspension;
pub mod wire;

pub use anniversaries::in_month;
pub use cell::{Masking, cell};
pub use incomplete::{field_of, incomplete};
pub(crate) use list::roster_table_on;
pub use list::{RosterTable, roster_table};
pub use phones::phone_list;

use crate::Command;

/// The commands about members.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("member.fields", "名册有哪些栏目，各怎样填", list::fields),
        Command::reads("member.own_fields", "党员卡片的自设栏目", own_field::get),
        Command::writes("member.own_fields_save", "加、改、去掉党员卡片的自设栏目，填过的跟着改名", own_field::save),
        Command::reads("member.list", "党员名册：筛选、查找、排序、选栏目，某一天的名册", list::list),
        Command::reads("member.get", "一位党员的资料；敏感内容遮蔽", card::get),
        Command::reads("member.check", "填写时核对：身份证号、日期、党龄、是否已在册", form::check),
        Command::writes("member.save", "添加党员或修改资料", form::save),
        Command::writes("member.reveal", "查看一项遮蔽的内容，记入历史", acts::reveal),
        Command::writes("member.bin", "移到回收站", acts::bin),
        Command::writes("member.restore", "从回收站取回", acts::restore),
        Command::writes("member.set_status", "登记转出、去世、恢复党籍等", acts::set_status),
        Command::writes("member.move_to_group", "编入或调整党小组", acts::move_to_group),
        Command::writes("member.set_class", "定五类", acts::set_class),
        Command::writes("member.set_contact", "定支委联系人", acts::set_contact),
        Command::writes("member.condition_add", "登记住院、卧床、异地居住等情况", condition::add),
        Command::writes("member.condition_correct", "改一项情况的日期、医院或地点、说明", condition::correct),
        Command::writes("member.condition_end", "结束一项情况", condition::end),
        Command::writes("member.suspension_save", "登记留党察看等没有表决权的时期，或改一条", suspension::save),
        Command::writes("member.suspension_remove", "去掉一条登记错的党员权利受限", suspension::remove),
        Command::writes("member.reorder", "调整名册次序", acts::reorder),
        Command::reads("member.incomplete", "谁的资料不全，缺哪几项", incomplete::incomplete),
        Command::reads("member.anniversaries", "一个月里过生日和政治生日的党员", anniversaries::get),
        Command::reads("member.phone_list", "电话本：本人和家属电话", phones::phone_list),
        Command::reads("member.coming_and_going", "一段时间里名册的增减及原因", acts::coming_and_going),
    ]
}
