//! The registers there are.

use super::{
    Field,
    FieldKind::{Choice, Day, Members, Money, Number, Prose, Text, YesNo},
    Register, RegisterGroup,
};
use crate::figure::Unit;

const fn field(name: &'static str, kind: super::FieldKind) -> Field {
    Field::new(name, kind)
}

/// The register of a name.
pub fn register(name: &str) -> Option<&'static Register> {
    REGISTERS.iter().find(|register| register.name == name)
}

/// Every register, in the order they are shown.
pub const REGISTERS: &[Register] = &[
    Register {
        name: "谈心谈话",
        group: RegisterGroup::Contact,
        unit: Unit::Time,
        about: "支委之间、支委和党员之间、党员之间的谈心谈话，谈一次记一条。",
        day: "谈话日期",
        fields: &[
            field("谈话对象", Members).required(),
            field("谈话人", Text),
            field("类型", Choice(&["支委之间", "支委与党员", "党员之间", "政治生日", "组织生活会前", "走访"])),
            field("地点", Text),
            field("谈话内容", Prose),
            field("意见建议", Prose),
            field("处理情况", Prose),
        ],
        signatures: &["谈话人签字", "谈话对象签字"],
        source: "domain.md 5.12、1D D05、2.1 第十九条",
    },
    Register {
        name: "走访慰问",
        group: RegisterGroup::Contact,
        unit: Unit::Time,
        about: "节日、生日、住院、困难时上门走访慰问，去一次记一条；一次去几家的，可以写在一条里。",
        day: "走访日期",
        fields: &[
            field("走访对象", Members).required(),
            field("事由", Choice(&["节日", "生日", "住院", "患病", "重大变故", "生活困难", "病故", "日常走访"])),
            field("走访人", Text),
            field("慰问金", Money),
            field("慰问品", Text),
            field("反映问题", Prose),
            field("处理结果", Prose),
        ],
        signatures: &["走访人签字", "签收"],
        source: "domain.md 5.18、1F F01、F02、F08",
    },
    Register {
        name: "送学上门",
        group: RegisterGroup::Contact,
        unit: Unit::Time,
        about: "把学习材料送到行动不便的党员家里，送一次记一条；补某一次活动的，请到那次活动里登记补学。",
        day: "送学日期",
        fields: &[
            field("送学对象", Members).required(),
            field("送学人", Text),
            field("方式", Choice(&["上门", "邮寄", "电话", "微信", "视频"])),
            field("学习内容", Prose),
            field("资料", Number(Unit::Booklet)),
            field("反馈", Prose),
        ],
        signatures: &["送学人签字", "送学对象签字"],
        source: "domain.md 5.19、1C C06",
    },
    Register {
        name: "困难帮扶",
        group: RegisterGroup::Contact,
        unit: Unit::Attendance,
        about: "帮扶困难、患病、行动不便的党员，帮一次记一条。",
        day: "帮扶日期",
        fields: &[
            field("帮扶对象", Members).required(),
            field("困难类型", Choice(&["生活困难", "患病", "失能半失能", "独居空巢", "突发变故", "其他"])),
            field("家庭情况", Prose),
            field("帮扶人", Text),
            field("帮扶措施", Prose),
            field("金额", Money),
            field("物品", Text),
            field("效果", Prose),
        ],
        signatures: &["帮扶人签字", "本人签字"],
        source: "domain.md 5.16、1D D04",
    },
    Register {
        name: "联系记录",
        group: RegisterGroup::Contact,
        unit: Unit::Attendance,
        about: "和外出、流动、久未见面的党员联系上一次，记一条。",
        day: "联系日期",
        fields: &[
            field("联系对象", Members).required(),
            field("方式", Choice(&["电话", "微信", "见面", "通过家属", "信函"])),
            field("联系人", Text),
            field("现在何处", Text),
            field("情况", Prose),
        ],
        signatures: &["联系人签字"],
        source: "domain.md 1I I02、5.15",
    },
    Register {
        name: "意见建议与思想动态",
        group: RegisterGroup::Contact,
        unit: Unit::Matter,
        about: "老同志反映的事、思想上的变化，听到一件记一件，办结了打勾。",
        day: "反映日期",
        fields: &[
            field("反映人", Members),
            field("类别", Choice(&["待遇", "医疗", "家庭", "历史遗留", "邻里矛盾", "其他"])),
            field("反映事项", Prose).required(),
            field("处理情况", Prose),
            field("结果", Prose),
            field("办结", YesNo),
        ],
        signatures: &["经办人签字"],
        source: "domain.md 1F F11",
    },
    Register {
        name: "微心愿",
        group: RegisterGroup::Contact,
        unit: Unit::Matter,
        about: "征集到一个心愿记一条，有人认领、办成了再补上。",
        day: "征集日期",
        fields: &[
            field("心愿人", Text),
            field("心愿内容", Prose).required(),
            field("认领人", Text),
            field("认领日期", Day),
            field("完成日期", Day),
            field("办理情况", Prose),
        ],
        signatures: &["心愿人签字", "认领人签字"],
        source: "domain.md 1F F09、5.29",
    },
    Register {
        name: "结对",
        group: RegisterGroup::Contact,
        unit: Unit::Pair,
        about: "结成一对记一条：互助、帮学、爱心帮扶、手牵手。",
        day: "结对日期",
        fields: &[
            field("帮扶人", Members).required(),
            field(
                "类型",
                Choice(&[
                    "邻里互助",
                    "结对帮学",
                    "爱心帮扶",
                    "下一代",
                    "青年干部",
                    "困难户",
                    "青年创业者",
                    "困难老干部",
                ]),
            ),
            field("结对对象", Text).required(),
            field("住址和电话", Text),
            field("帮扶内容", Prose),
            field("结束日期", Day),
        ],
        signatures: &["帮扶人签字", "结对对象签字"],
        source: "domain.md 1F F04、F05、1H H08、5.29",
    },
    Register {
        name: "建言献策",
        group: RegisterGroup::Service,
        unit: Unit::Proposal,
        about: "党员提出的建议，提一条记一条。",
        day: "提出日期",
        fields: &[
            field("建言人", Members),
            field("建议", Prose).required(),
            field("报送对象", Text),
            field("采纳情况", Choice(&["还没有答复", "采纳", "部分采纳", "没有采纳"])),
            field("备注", Prose),
        ],
        signatures: &["建言人签字"],
        source: "domain.md 1H H05",
    },
    Register {
        name: "群众诉求",
        group: RegisterGroup::Service,
        unit: Unit::Matter,
        about: "党员收集到的群众诉求，收到一件记一件，办结了打勾。",
        day: "收集日期",
        fields: &[
            field("收集人", Members),
            field("来源", Text),
            field("诉求", Prose).required(),
            field("办理情况", Prose),
            field("结果", Prose),
            field("办结", YesNo),
        ],
        signatures: &["经办人签字"],
        source: "domain.md 1H H06",
    },
    Register {
        name: "宣讲",
        group: RegisterGroup::Service,
        unit: Unit::Time,
        about: "党员到机关、社区、农村、校园、企业、网上宣讲，讲一场记一条。",
        day: "宣讲日期",
        fields: &[
            field("宣讲人", Members).required(),
            field("主题", Text).required(),
            field("地点类型", Choice(&["机关", "社区", "农村", "校园", "企业", "网络"])),
            field("地点", Text),
            field("听众", Number(Unit::Attendance)),
            field("内容", Prose),
        ],
        signatures: &["宣讲人签字"],
        source: "domain.md 1H H07",
    },
    Register {
        name: "纠纷调解",
        group: RegisterGroup::Service,
        unit: Unit::Matter,
        about: "党员参加的邻里、家庭、物业纠纷调解，一件一条。",
        day: "调解日期",
        fields: &[
            field("调解人", Members).required(),
            field("当事人", Text),
            field("事由", Prose).required(),
            field("结果", Prose),
            field("调解成功", YesNo),
        ],
        signatures: &["调解人签字"],
        source: "domain.md 1H H10",
    },
    Register {
        name: "公益捐款和义务劳动",
        group: RegisterGroup::Service,
        unit: Unit::Time,
        about: "捐款捐物、义务劳动，一次一条。交党费、交特殊党费的不记在这里。",
        day: "日期",
        fields: &[
            field("参加人", Members).required(),
            field("事项", Text).required(),
            field("金额", Money),
            field("物品", Text),
            field("说明", Prose),
        ],
        signatures: &["经办人签字"],
        source: "domain.md 1H H13",
    },
    Register {
        name: "奖惩",
        group: RegisterGroup::Honours,
        unit: Unit::Time,
        about: "支部和党员受到的表彰奖励、组织处理，一次一条；支部受奖的，对象空着。",
        day: "日期",
        fields: &[
            field("对象", Members),
            field("类别", Choice(&["表彰奖励", "荣誉称号", "组织处理", "党纪处分"])).required(),
            field("名称", Text).required(),
            field("授予或决定单位", Text),
            field("文号", Text),
            field("事迹或事由", Prose),
        ],
        signatures: &["经办人签字"],
        source: "domain.md 1A A13、5.33",
    },
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_register_and_field_has_a_name_of_its_own_and_something_is_asked_for() {
        let names: BTreeSet<&str> = REGISTERS.iter().map(|register| register.name).collect();
        assert_eq!(names.len(), REGISTERS.len(), "no two registers of one name");
        for register in REGISTERS {
            let fields: BTreeSet<&str> = register.fields.iter().map(|field| field.name).collect();
            assert_eq!(fields.len(), register.fields.len(), "no two fields of {} are called alike", register.name);
            assert!(register.fields.iter().any(|field| field.required), "{} asks for something", register.name);
            assert!(register.source.starts_with("domain.md"), "{} says where it is asked for", register.name);
        }
    }
}
