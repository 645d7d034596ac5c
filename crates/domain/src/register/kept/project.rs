//! 书记项目: four registers that name the same project.

use std::borrow::Cow;

use super::{DONE_ON, PROJECT, TASK_DUE_BY, TASKS, choice, field};
use crate::{
    figure::Unit,
    register::{
        FieldKind::{Day, Members, Money, Prose, Text},
        Register, RegisterGroup,
    },
};

pub(super) static REGISTERS: &[Register] = &[
    Register {
        name: Cow::Borrowed("书记项目"),
        group: RegisterGroup::Service,
        unit: Unit::Group,
        about: Cow::Borrowed("支部书记领办的项目，申报时记一条，状态变了来改；任务、纪实、结题各有一本。"),
        day: Cow::Borrowed("申报日期"),
        fields: Cow::Borrowed(&[
            field(PROJECT, Text).required(),
            field("责任书记", Members),
            field("类别", Text),
            field("状态", choice(&["拟报", "审定", "退回重报", "县级入库", "市级申报", "市级入库", "已结题"])),
            field("项目背景", Prose),
            field("目标和措施", Prose),
            field("预期成效", Prose),
            field("工作队伍", Prose),
        ]),
        signatures: &["责任书记签字", "审定人签字"],
        source: "domain.md 1G G01、G02",
        own: None,
    },
    Register {
        name: Cow::Borrowed(TASKS),
        group: RegisterGroup::Service,
        unit: Unit::Matter,
        about: Cow::Borrowed("任务单和时间表：一项任务一条，写明谁负责、哪天前完成，完成了补上日期。"),
        day: Cow::Borrowed("开始日期"),
        fields: Cow::Borrowed(&[
            field(PROJECT, Text).required(),
            field("任务", Prose).required(),
            field("责任人", Text),
            field(TASK_DUE_BY, Day),
            field(DONE_ON, Day),
            field("佐证材料", Text),
        ]),
        signatures: &["责任人签字", "责任书记签字"],
        source: "domain.md 1G G03",
        own: None,
    },
    Register {
        name: Cow::Borrowed("书记项目纪实"),
        group: RegisterGroup::Service,
        unit: Unit::Time,
        about: Cow::Borrowed(
            "做了一次记一条；每季度的专题会议、上级来督查也记在这里。超过 30 天没有纪实的，专项表上会写明。",
        ),
        day: Cow::Borrowed("日期"),
        fields: Cow::Borrowed(&[
            field(PROJECT, Text).required(),
            field("类别", choice(&["日常纪实", "季度专题会议", "督查查验"])),
            field("参加人", Members),
            field("内容", Prose).required(),
            field("意见和整改", Prose),
            field("整改期限", Day),
        ]),
        signatures: &["记录人签字", "查验人签字"],
        source: "domain.md 1G G04—G06",
        own: None,
    },
    Register {
        name: Cow::Borrowed("书记项目结题"),
        group: RegisterGroup::Service,
        unit: Unit::Group,
        about: Cow::Borrowed("项目做完了，照项目背景、主要做法、实施效果三段写；要报送的结题报告在「文稿」里写。"),
        day: Cow::Borrowed("结题日期"),
        fields: Cow::Borrowed(&[
            field(PROJECT, Text).required(),
            field("项目背景", Prose),
            field("主要做法", Prose),
            field("实施效果", Prose),
            field("评审结果", Text),
            field("奖补金额", Money),
        ]),
        signatures: &["责任书记签字", "评审人签字"],
        source: "domain.md 1G G07",
        own: None,
    },
];
