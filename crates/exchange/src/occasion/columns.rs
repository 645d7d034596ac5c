//! What ledgers call their columns.

use crate::table::{Pattern, Synonyms, Vocabulary};

const fn named(field: &'static str, labels: &'static [&'static str]) -> Synonyms {
    Synonyms { field, labels }
}

const fn rule(field: &'static str, all: &'static [&'static str], none: &'static [&'static str]) -> Pattern {
    Pattern { field, all, none }
}

/// What a column of a ledger may be read as: key and label.
pub const FIELDS: [(&str, &str); 23] = [
    ("date", "日期"),
    ("year", "年"),
    ("month", "月"),
    ("day", "日"),
    ("time", "时间"),
    ("place", "地点"),
    ("kinds", "活动类型"),
    ("group", "党小组"),
    ("host", "主持人"),
    ("recorder", "记录人"),
    ("lecturer", "主讲人"),
    ("guests", "列席人员"),
    ("topic", "主题"),
    ("summary", "内容简述"),
    ("effect", "效果"),
    ("expected", "应到人数"),
    ("present", "实到人数"),
    ("counts", "应到／实到"),
    ("absent", "未到人员及原因"),
    ("absent_reason", "未到原因"),
    ("absent_count", "未到人数"),
    ("on_leave", "请假人员"),
    ("leave_reason", "请假原因"),
];

/// Columns of a ledger.
pub const VOCABULARY: Vocabulary = Vocabulary {
    synonyms: &[
        named("date", &["日期", "活动日期", "会议日期", "开展日期", "召开日期", "年月日"]),
        named("year", &["年", "年份", "年度"]),
        named("month", &["月", "月份"]),
        named("day", &["日"]),
        named(
            "time",
            &[
                "时间",
                "活动时间",
                "会议时间",
                "起止时间",
                "时段",
                "开展时间",
                "召开时间",
                "具体时间",
                "开会时间",
                "学习时间",
            ],
        ),
        named("place", &["地点", "活动地点", "会议地点", "场所", "开展地点", "召开地点", "学习地点"]),
        named(
            "kinds",
            &[
                "活动类型",
                "类型",
                "类别",
                "会议类型",
                "活动类别",
                "会议类别",
                "组织生活类型",
                "组织生活类别",
                "会议名称",
                "形式",
                "活动形式",
                "会议性质",
                "组织生活形式",
                "组织生活名称",
            ],
        ),
        named("group", &["党小组", "所属党小组", "所在党小组", "党小组名称"]),
        named("host", &["主持人", "主持", "会议主持人", "主持人姓名"]),
        named("recorder", &["记录人", "记录", "记录员", "会议记录人"]),
        named("lecturer", &["主讲人", "主讲", "授课人", "讲课人"]),
        named("guests", &["列席人员", "列席", "列席人"]),
        named(
            "topic",
            &[
                "主题",
                "活动主题",
                "会议主题",
                "议题",
                "会议议题",
                "主要议题",
                "活动名称",
                "学习主题",
                "题目",
                "党课题目",
                "内容主题",
            ],
        ),
        named(
            "summary",
            &[
                "内容简述",
                "主要内容",
                "活动内容",
                "会议内容",
                "内容",
                "内容摘要",
                "活动内容简述",
                "内容概要",
                "会议主要内容",
                "活动简介",
                "简述",
            ],
        ),
        named("effect", &["效果", "活动效果", "成效", "活动成效"]),
        named("expected", &["应到人数", "应到", "应到会人数", "应到党员", "应到党员数", "应参加人数", "应参加"]),
        named(
            "present",
            &[
                "实到人数",
                "实到",
                "实到会人数",
                "到会人数",
                "参加人数",
                "实到党员",
                "实到党员数",
                "出席人数",
                "实际参加人数",
                "参会人数",
                "人数",
            ],
        ),
        named("counts", &["应到实到", "应到实到人数", "应实到人数", "应实到"]),
        // Before 人数, which under 缺席 is no 实到.
        named(
            "absent_count",
            &[
                "未到人数",
                "缺席人数",
                "缺勤人数",
                "请假人数",
                "未参加人数",
                "未到会人数",
                "未到人员人数",
                "缺席人员人数",
                "请假人员人数",
                "未到情况人数",
                "缺席情况人数",
                "请假情况人数",
            ],
        ),
        named("leave_reason", &["请假原因", "请假事由", "请假理由"]),
        named(
            "absent_reason",
            &[
                "未到原因",
                "缺席原因",
                "缺勤原因",
                "未参加原因",
                "未到会原因",
                "未到事由",
                "缺席事由",
                "原因",
                "原因说明",
            ],
        ),
        named(
            "absent",
            &[
                "未到人员及原因",
                "缺席人员及原因",
                "未到人员",
                "缺席人员",
                "未到会人员及原因",
                "未参加人员及原因",
                "未参加人员",
                "未到会人员",
                "缺席名单",
                "未到名单",
                "缺席及原因",
                "缺席",
                "未到",
                "请假缺席人员及原因",
                "缺勤人员及原因",
                "缺勤人员",
                "请假和缺席人员",
                "缺席请假人员",
            ],
        ),
        named("on_leave", &["请假人员", "请假人员及原因", "请假名单", "请假", "请假情况"]),
    ],
    patterns: &[
        rule("counts", &["应", "实到"], &["率", "人员", "名单", "姓名"]),
        rule("leave_reason", &["请假", "原因"], &["人员", "名单", "姓名", "及", "和"]),
        rule("absent_reason", &["未到", "原因"], &["人员", "名单", "姓名", "及", "和"]),
        rule("absent_reason", &["缺席", "原因"], &["人员", "名单", "姓名", "及", "和"]),
        rule("expected", &["应到"], &["人员", "名单", "姓名"]),
        rule("expected", &["应参加"], &[]),
        rule("present", &["实到"], &["率", "人员", "名单", "姓名"]),
        rule("absent", &["未到"], &["人数"]),
        rule("absent", &["缺席"], &["人数"]),
        rule("absent", &["未参加"], &["人数"]),
        rule("on_leave", &["请假"], &["人数"]),
        rule("host", &["主持"], &[]),
        rule("recorder", &["记录人"], &[]),
        rule("place", &["地点"], &[]),
        rule("date", &["日期"], &["填", "报", "截止"]),
        rule("kinds", &["类型"], &[]),
        rule("kinds", &["类别"], &[]),
        rule("topic", &["主题"], &[]),
        rule("summary", &["内容"], &[]),
        rule("time", &["时间"], &["填", "报"]),
    ],
    counted: |_| None,
    about_others: &[],
    required: &[&["date", "time", "day"], &["kinds", "topic"]],
    least: 3,
    shares_key: true,
    continues: &["absent", "absent_reason", "on_leave", "leave_reason"],
    expected: "「日期」「活动类型」和其他列名（如地点、主题、应到、实到）",
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_under_those_not_there() {
        for (upper, lower, field) in [
            ("缺席", "姓名", "absent"),
            ("缺席", "原因", "absent_reason"),
            ("缺席", "人数", "absent_count"),
            ("未到人员", "姓名", "absent"),
            ("未到人员", "原因", "absent_reason"),
            ("请假", "姓名", "on_leave"),
            ("请假", "原因", "leave_reason"),
            ("出席情况", "应到", "expected"),
            ("日期", "月", "month"),
        ] {
            let path = [upper.to_owned(), lower.to_owned()];
            assert_eq!(VOCABULARY.field_of(&path).map(|(field, _)| field), Some(field), "{lower} under {upper}");
        }
    }

    #[test]
    fn columns_as_ledgers_call_them() {
        let field_of = |label: &str| VOCABULARY.field_of(&[label.to_owned()]).map(|(field, _)| field);
        for (label, field) in [
            ("日期", "date"),
            ("活动时间", "time"),
            ("未到人员及原因", "absent"),
            ("应到人数（人）", "expected"),
            ("实到党员", "present"),
            ("会议议题", "topic"),
            ("请假人员（原因）", "on_leave"),
            ("未到人员原因", "absent"),
            ("应到/实到", "counts"),
            ("应到数／实到数", "counts"),
            ("三会一课类型", "kinds"),
        ] {
            assert_eq!(field_of(label), Some(field), "the column under {label}");
        }
        assert_eq!(field_of("到会率"), None, "worked out by the program");
        assert!(FIELDS.iter().all(|(key, label)| field_of(label) == Some(*key)), "each label offered means its field");
    }
}
