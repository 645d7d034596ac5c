//! What dues registers call their columns.

use super::heading::field_of;
use crate::table::{Pattern, Synonyms, Vocabulary};

const fn named(field: &'static str, labels: &'static [&'static str]) -> Synonyms {
    Synonyms { field, labels }
}

const fn rule(field: &'static str, all: &'static [&'static str], none: &'static [&'static str]) -> Pattern {
    Pattern { field, all, none }
}

/// What a column of a register may be read as: key and label.
pub const FIELDS: [(&str, &str); 24] = [
    ("name", "姓名"),
    ("base", "计算基数"),
    ("rate", "执行标准"),
    ("due", "月应交"),
    ("m1", "1月"),
    ("m2", "2月"),
    ("m3", "3月"),
    ("m4", "4月"),
    ("m5", "5月"),
    ("m6", "6月"),
    ("m7", "7月"),
    ("m8", "8月"),
    ("m9", "9月"),
    ("m10", "10月"),
    ("m11", "11月"),
    ("m12", "12月"),
    ("q1", "一季度"),
    ("q2", "二季度"),
    ("q3", "三季度"),
    ("q4", "四季度"),
    ("h1", "上半年"),
    ("h2", "下半年"),
    ("total", "全年合计"),
    ("note", "备注"),
];

/// Columns of a register.
pub const VOCABULARY: Vocabulary = Vocabulary {
    synonyms: &[
        named("name", &["姓名", "党员姓名", "交纳人", "缴纳人", "交费人", "缴费人", "党员"]),
        named(
            "base",
            &[
                "计算基数",
                "基数",
                "党费计算基数",
                "核定基数",
                "党费基数",
                "缴费基数",
                "交费基数",
                "缴纳基数",
                "交纳基数",
                "党费缴纳基数",
                "党费交纳基数",
                "工资基数",
                "月工资基数",
                "基本养老金",
                "养老金",
                "基本离退休费",
                "离退休费",
                "退休费",
                "退休金",
                "月工资",
                "月收入",
                "工资",
            ],
        ),
        named(
            "rate",
            &[
                "执行标准",
                "标准",
                "比例",
                "交纳比例",
                "缴纳比例",
                "缴费比例",
                "交费比例",
                "党费比例",
                "计算比例",
                "执行比例",
                "费率",
                "百分比",
                "交纳标准",
                "缴纳标准",
                "缴费标准",
            ],
        ),
        named(
            "due",
            &[
                "月应交",
                "月应缴",
                "每月应交",
                "每月应缴",
                "月应交党费",
                "月应缴党费",
                "每月应交党费",
                "每月应缴党费",
                "月应交额",
                "月应缴额",
                "月应交金额",
                "月应缴金额",
                "月交额",
                "月缴额",
                "月交纳额",
                "月缴纳额",
                "核定月额",
                "月核定额",
                "核定额",
                "核定金额",
                "月额",
                "月标准",
                "月党费",
                "每月党费",
                "党费月额",
                "应交党费",
                "应缴党费",
                "应交",
                "应缴",
                "应交额",
                "应缴额",
                "应交金额",
                "应缴金额",
            ],
        ),
        named(
            "total",
            &[
                "全年合计",
                "年度合计",
                "合计",
                "总计",
                "全年实交",
                "全年实缴",
                "实交合计",
                "实缴合计",
                "全年交纳",
                "全年缴纳",
                "合计金额",
                "全年",
                "年合计",
                "共计",
                "小计",
                "实交",
                "实缴",
                "累计",
            ],
        ),
        named("note", &["备注", "说明", "备考", "附注"]),
    ],
    patterns: &[
        rule("base", &["基数"], &[]),
        rule("rate", &["标准"], &["金额"]),
        rule("rate", &["比例"], &[]),
        rule("due", &["月", "应交"], &["欠", "年"]),
        rule("due", &["月", "应缴"], &["欠", "年"]),
        rule("total", &["年", "合计"], &["应", "欠", "未"]),
        rule("name", &["姓名"], &["代", "经手", "收款"]),
    ],
    counted: field_of,
    about_others: &["收款人", "经手人", "代交人", "代缴人"],
    required: &[
        &["name"],
        &[
            "due", "base", "m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10", "m11", "m12", "q1", "q2", "q3",
            "q4", "h1", "h2", "total",
        ],
    ],
    least: 2,
    shares_key: false,
    continues: &[],
    expected: "「姓名」和「月应交」或各月的列名（如 1月、2月）",
};

/// Headings that need no mention when they are not read: numbering, signatures, what the program works out.
pub(super) const NOT_MISSED: [&str; 14] = [
    "序号",
    "编号",
    "序",
    "号",
    "签名",
    "签字",
    "全年应交",
    "全年应缴",
    "年应交",
    "年应缴",
    "应交合计",
    "应缴合计",
    "全年未交",
    "欠交",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &[&str]) -> Option<&'static str> {
        let path: Vec<String> = path.iter().map(|text| (*text).to_owned()).collect();
        VOCABULARY.field_of(&path).map(|(field, _)| field)
    }

    #[test]
    fn columns_as_registers_call_them() {
        for (path, field) in [
            (&["计算基数（元）"][..], Some("base")),
            (&["执行标准（%）"], Some("rate")),
            (&["月应交（元）"], Some("due")),
            (&["应缴党费（元/月）"], Some("due")),
            (&["全年合计"], Some("total")),
            (&["2025年合计"], Some("total")),
            (&["各月实交情况", "1月"], Some("m1")),
            (&["各月实交情况", "合计"], Some("total")),
            (&["3月", "金额"], Some("m3")),
            (&["3月", "日期"], None),
            (&["全年应交"], None),
            (&["收款人姓名"], None),
            (&["备 注"], Some("note")),
        ] {
            assert_eq!(found(path), field, "{path:?}");
        }
    }

    #[test]
    fn the_label_of_every_field_means_it() {
        for (key, label) in FIELDS {
            assert_eq!(found(&[label]), Some(key), "{label} reads back");
        }
    }

    #[test]
    fn labels_are_written_as_they_are_compared() {
        for label in VOCABULARY.synonyms.iter().flat_map(|entry| entry.labels) {
            assert_eq!(crate::table::normal(label), *label, "brackets, spaces and numbering never match");
        }
    }
}
