//! The fields of the roster: domain.md 3.1 (the national sixteen) and 3.3 (what a branch of retirees adds).

use super::{
    Condition, EDUCATION_WORDS, ETHNICITY_WORDS, Field, Home, Input, Kind, Section, Sensitivity, Sex, StandingBasis,
    Status,
};

use Section::{Basic, Family, Party, Residence, Retirement, Talent};

const fn text(section: Section, key: &'static str, label: &'static str) -> Field {
    Field::text(section, key, label)
}

const fn date(section: Section, key: &'static str, label: &'static str) -> Field {
    text(section, key, label).of(Input::Date)
}

const fn yes_no(section: Section, key: &'static str, label: &'static str) -> Field {
    text(section, key, label).of(Input::YesNo)
}

const fn computed(section: Section, key: &'static str, label: &'static str) -> Field {
    text(section, key, label).from(Home::Computed)
}

const fn period(section: Section, key: &'static str, label: &'static str) -> Field {
    text(section, key, label).from(Home::Period)
}

const RETIREMENTS: &[&str] = &["离休", "退休", "挂靠", "在职", "其他"];
const DEGREES: &[&str] = &["名誉博士", "博士", "硕士", "学士"];
const MARRIAGES: &[&str] = &["未婚", "已婚", "丧偶", "离婚"];
const HEALTH: &[&str] = &["健康或良好", "一般或较弱", "有慢性病", "残疾"];
const ACTIVITIES: &[&str] = &["集中", "就近", "线上", "仅送学"];
const LIVING_WITH: &[&str] = &["与配偶同住", "与子女同住", "空巢独居", "养老机构"];
const NEEDS: &[&str] = &["助餐", "助洁", "助急", "助行"];
const ELDERS: &[&str] = &["老干部", "老专家", "老模范", "老教师", "老党员"];
const JOINED_BY: &[&str] = &["发展入党", "恢复党籍", "重新入党", "追认党员"];
const HARDSHIPS: &[&str] = &["因病", "因残", "因灾", "收入低", "失独", "其他"];

/// Every field, in the order of the card. A key never changes: imports, drafts and the history use it.
pub const FIELDS: &[Field] = &[
    text(Basic, "name", "姓名").needed(),
    text(Basic, "sex", "性别").choice(Sex::WORDS).needed(),
    text(Basic, "ethnicity", "民族").choice(&ETHNICITY_WORDS).needed(),
    date(Basic, "birth_date", "出生日期").needed(),
    computed(Basic, "age", "年龄"),
    computed(Basic, "next_birthday", "下次生日"),
    text(Basic, "id_number", "身份证号码").of(Input::IdNumber).shown(Sensitivity::Ends).needed(),
    text(Basic, "identity_note", "身份信息说明"),
    text(Basic, "native_place", "籍贯"),
    text(Basic, "education", "学历").suggested(EDUCATION_WORDS).needed(),
    text(Basic, "degree", "学位").choice(DEGREES),
    text(Basic, "school", "毕业院校及专业"),
    text(Basic, "marriage", "婚姻状况").choice(MARRIAGES),
    text(Basic, "phone", "联系电话").of(Input::Phone).needed(),
    text(Basic, "landline", "固定电话").of(Input::Phone),
    text(Party, "kind", "人员类别").choice(Kind::WORDS),
    period(Party, "status", "在册状态").choice(Status::WORDS),
    period(Party, "group", "党小组").needed(),
    period(Party, "post", "党内职务"),
    date(Party, "joined_on", "入党日期").needed(),
    date(Party, "confirmed_on", "转正日期").needed(),
    date(Party, "probation_until", "延长预备期至"),
    date(Party, "standing_from", "党龄起算日"),
    text(Party, "standing_basis", "起算依据").choice(StandingBasis::WORDS),
    text(Party, "standing_note", "起算说明"),
    computed(Party, "standing", "党龄"),
    computed(Party, "party_birthday", "政治生日"),
    text(Party, "joined_by", "入党类型").choice(JOINED_BY),
    text(Party, "joined_in", "入党时所在支部"),
    text(Party, "introducers", "入党介绍人"),
    text(Party, "application_number", "入党志愿书编号"),
    text(Party, "work_position", "工作岗位"),
    period(Party, "five_class", "五类"),
    period(Party, "contact", "支委联系人"),
    yes_no(Party, "medal_given", "已发纪念章"),
    date(Party, "medal_on", "纪念章颁发日期"),
    text(Party, "medal_number", "纪念章编号"),
    yes_no(Party, "lost_contact", "失联党员"),
    date(Party, "lost_contact_on", "失去联系日期"),
    yes_no(Party, "floating", "流动党员"),
    text(Party, "floating_to", "外出流向"),
    date(Party, "family_card_on", "亲情服务卡发放日期"),
    date(Party, "reminder_card_on", "温馨提示卡发放日期"),
    date(Party, "contact_card_on", "党员联系卡发放日期"),
    date(Party, "verified_on", "资料核对日期"),
    text(Retirement, "retirement", "离退休类别").choice(RETIREMENTS).needed(),
    date(Retirement, "retired_on", "退休日期"),
    text(Retirement, "former_unit", "退休前单位").needed(),
    text(Retirement, "former_post", "退休前职务"),
    text(Retirement, "rank", "职级"),
    text(Retirement, "title", "职称"),
    text(Retirement, "pension", "基本离退休费").of(Input::Money).shown(Sensitivity::Hidden),
    date(Retirement, "farewell_on", "荣退仪式日期"),
    text(Retirement, "farewell", "荣退方式"),
    text(Retirement, "rehired_by", "返聘单位"),
    text(Retirement, "rehired_as", "返聘岗位"),
    date(Retirement, "rehired_from", "返聘开始"),
    date(Retirement, "rehired_to", "返聘结束"),
    text(Residence, "address", "家庭住址").needed(),
    text(Residence, "region", "现居住省市区"),
    text(Residence, "community", "街道社区"),
    text(Residence, "room", "楼栋房号"),
    text(Residence, "household_place", "户籍所在地"),
    yes_no(Residence, "reported_in", "社区报到"),
    text(Residence, "reported_community", "报到社区"),
    date(Residence, "reported_on", "报到日期"),
    text(Residence, "community_post", "社区岗位"),
    period(Family, "condition", "情况").choice(Condition::WORDS),
    period(Family, "self_care", "自理能力").shown(Sensitivity::Hidden),
    text(Family, "health", "健康状况").choice(HEALTH).shown(Sensitivity::Hidden),
    text(Family, "chronic_illness", "慢性病").of(Input::LongText).shown(Sensitivity::Hidden),
    text(Family, "suitable_activity", "宜参加活动类型").choice(ACTIVITIES),
    text(Family, "living_with", "居住方式").choice(LIVING_WITH),
    text(Family, "needs", "生活需求").choices(NEEDS),
    text(Family, "emergency_name", "紧急联系人"),
    text(Family, "emergency_relation", "与本人关系"),
    text(Family, "emergency_phone", "紧急联系人电话").of(Input::Phone),
    text(Family, "second_emergency_name", "紧急联系人二"),
    text(Family, "second_emergency_relation", "联系人二与本人关系"),
    text(Family, "second_emergency_phone", "联系人二电话").of(Input::Phone),
    text(Family, "family_members", "家庭成员").of(Input::LongText),
    text(Family, "hardship", "困难类型").choice(HARDSHIPS),
    text(Family, "hardship_reason", "困难原因").of(Input::LongText).shown(Sensitivity::Hidden),
    date(Family, "hardship_on", "困难认定日期"),
    text(Family, "subsidy", "补助情况"),
    text(Talent, "elder_kinds", "五老类别").choices(ELDERS),
    text(Talent, "specialty", "专业特长"),
    text(Talent, "willing", "意愿领域"),
    text(Talent, "available", "可服务时间"),
    text(Talent, "remark", "备注").of(Input::LongText),
];

/// The field of a key.
pub fn field(key: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.key == key)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn keys_and_labels_are_each_given_once() {
        let keys: BTreeSet<&str> = FIELDS.iter().map(|field| field.key).collect();
        let labels: BTreeSet<&str> = FIELDS.iter().map(|field| field.label).collect();
        assert_eq!(keys.len(), FIELDS.len(), "a key is one column");
        assert_eq!(labels.len(), FIELDS.len(), "an import finds a field by its label");
    }

    #[test]
    fn what_is_chosen_has_choices() {
        for field in FIELDS {
            let chosen = matches!(field.input, Input::Choice | Input::Choices | Input::Suggested);
            assert_eq!(chosen, !field.choices.is_empty(), "{} is chosen from a list or it is not", field.label);
        }
    }

    #[test]
    fn the_national_sixteen_are_there() {
        let sixteen = "姓名 身份证号码 性别 民族 出生日期 学历 人员类别 入党日期 转正日期 工作岗位 联系电话 家庭住址 在册状态 失联党员 流动党员";
        for label in sixteen.split(' ') {
            assert!(FIELDS.iter().any(|field| field.label == label), "{label} is asked for by the superior (3.1)");
        }
    }
}
