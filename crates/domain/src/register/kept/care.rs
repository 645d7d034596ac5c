//! 走访联系, the rest: health, birthdays, what is planned and asked for before a visit, what members are told.

use std::borrow::Cow;

use super::{DONE_ON, DUE_BY, choice, field};
use crate::{
    figure::Unit,
    register::{
        FieldKind::{Day, Members, Money, Prose, Text},
        Register, RegisterGroup,
    },
};

pub(super) static REGISTERS: &[Register] = &[
    Register {
        name: Cow::Borrowed("健康查体"),
        group: RegisterGroup::Contact,
        unit: Unit::Attendance,
        about: Cow::Borrowed("组织党员查体，一人一条，只记概要。"),
        day: Cow::Borrowed("查体日期"),
        fields: Cow::Borrowed(&[
            field("党员", Members).required(),
            field("单位或医院", Text),
            field("结果概要", Prose),
            field("需要关心的事", Prose),
        ]),
        signatures: &["经办人签字"],
        source: "domain.md 1F F07",
        own: None,
    },
    Register {
        name: Cow::Borrowed("政治生日"),
        group: RegisterGroup::Contact,
        unit: Unit::Attendance,
        about: Cow::Borrowed(
            "给党员过政治生日，一人一条；一起过的选上大家「每人记一条」。当月有谁，看党员名册的专项名单。",
        ),
        day: Cow::Borrowed("过生日的日期"),
        fields: Cow::Borrowed(&[
            field("党员", Members).required(),
            field("入党多少年", Text),
            field("形式", choice(&["集体过", "上门", "电话或微信", "送贺卡"])),
            field("谈话内容", Prose),
            field("感言", Prose),
        ]),
        signatures: &["党员签字"],
        source: "domain.md 1C C15、5.35",
        own: None,
    },
    Register {
        name: Cow::Borrowed("慰问申请"),
        group: RegisterGroup::Contact,
        unit: Unit::Time,
        about: Cow::Borrowed("慰问前报上级审批的，一次一条；慰问了再到「走访慰问」里登记。"),
        day: Cow::Borrowed("申请日期"),
        fields: Cow::Borrowed(&[
            field("慰问对象", Members).required(),
            field("事由", choice(&["节日", "生日", "住院", "患病", "重大变故", "生活困难", "病故"])),
            field("慰问时间", Day),
            field("方式", Text),
            field("标准", Text),
            field("资金来源", Text),
            field("预算", Money),
            field("支部意见", Prose),
            field("审批意见", Prose),
            field("审批结果", choice(&["还没有答复", "同意", "不同意"])),
        ]),
        signatures: &["申请人签字", "支部书记签字", "审批人签字"],
        source: "domain.md 5.17、1D D08",
        own: None,
    },
    Register {
        name: Cow::Borrowed("慰问计划"),
        group: RegisterGroup::Contact,
        unit: Unit::Matter,
        about: Cow::Borrowed(
            "春节、重阳等节日前排好慰问谁、什么标准、谁去，打印登记表就是慰问计划表；到期的首页提醒，去了再到「走访慰问」里登记。",
        ),
        day: Cow::Borrowed("排计划的日期"),
        fields: Cow::Borrowed(&[
            field("节日", choice(&["春节", "重阳节", "七一", "中秋节", "国庆节", "八一", "端午节", "其他"])).required(),
            field("慰问对象", Members).required(),
            field("标准", Text),
            field("慰问品", Text),
            field("预算", Money),
            field("资金来源", Text),
            field("走访人", Text),
            field(DUE_BY, Day),
            field(DONE_ON, Day),
            field("备注", Prose),
        ]),
        signatures: &["经办人签字", "支部书记签字"],
        source: "domain.md 1F F08",
        own: None,
    },
    Register {
        name: Cow::Borrowed("情况通报和阅文"),
        group: RegisterGroup::Contact,
        unit: Unit::Time,
        about: Cow::Borrowed("向党员通报情况、组织阅读文件，一次一条。"),
        day: Cow::Borrowed("日期"),
        fields: Cow::Borrowed(&[
            field("主题或文件名称", Text).required(),
            field("形式", choice(&["情况通报", "阅读文件", "形势报告", "网上报告会", "座谈"])),
            field("通报单位", Text),
            field("参加人", Members),
            field("内容", Prose),
        ]),
        signatures: &["经办人签字"],
        source: "domain.md 1C C10",
        own: None,
    },
];
