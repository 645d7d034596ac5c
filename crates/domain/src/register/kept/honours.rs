//! 奖惩情况.

use std::borrow::Cow;

use super::{choice, field};
use crate::{
    figure::Unit,
    register::{
        FieldKind::{Members, Prose, Text},
        Register, RegisterGroup,
    },
};

pub(super) static REGISTERS: &[Register] = &[Register {
    name: Cow::Borrowed("奖惩"),
    group: RegisterGroup::Honours,
    unit: Unit::Time,
    about: Cow::Borrowed("支部和党员受到的表彰奖励、组织处理，一次一条；支部受奖的，对象空着。"),
    day: Cow::Borrowed("日期"),
    fields: Cow::Borrowed(&[
        field("对象", Members),
        field("类别", choice(&["表彰奖励", "荣誉称号", "组织处理", "党纪处分"])).required(),
        field("名称", Text).required(),
        field("授予或决定单位", Text),
        field("文号", Text),
        field("事迹或事由", Prose),
    ]),
    signatures: &["经办人签字"],
    source: "domain.md 1A A13、5.33",
    own: None,
}];
