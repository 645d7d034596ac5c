//! What the tables of the committee are called in the history.

use crate::history::TableLabels;

/// Labels of the concept's tables.
pub(crate) const LABELS: &[TableLabels] = &[
    TableLabels {
        table: "term",
        label: "届次",
        part_of: None,
        name: Some("SELECT name FROM term WHERE id = ?1"),
        columns: &[
            ("name", "届次"),
            ("years", "任期年数"),
            ("approval", "批复文号"),
            ("from_date", "选举日期"),
            ("to_date", "届满日期"),
            ("note", "说明"),
        ],
        hidden: &[],
    },
    TableLabels {
        table: "post",
        label: "任职",
        part_of: None,
        name: Some("SELECT m.name || ' ' || p.post FROM post p JOIN member m ON m.id = p.member_id WHERE p.id = ?1"),
        columns: &[
            ("member_id", "党员"),
            ("post", "职务"),
            ("term_id", "届次"),
            ("group_id", "党小组"),
            ("duties", "分工"),
            ("selection", "产生方式"),
            ("from_date", "任职日期"),
            ("to_date", "结束日期"),
            ("reason", "结束原因"),
        ],
        hidden: &[],
    },
    TableLabels {
        table: "renewal_step",
        label: "换届步骤",
        part_of: Some("term"),
        name: Some("SELECT substr(?1, instr(?1, '/') + 1)"),
        columns: &[
            ("term_id", "届次"),
            ("step", "步骤"),
            ("planned_on", "计划日期"),
            ("done_on", "完成日期"),
            ("note", "说明"),
        ],
        hidden: &[],
    },
    TableLabels {
        table: "officer",
        label: "支部助力人员",
        part_of: None,
        name: Some("SELECT kind || ' ' || name FROM officer WHERE id = ?1"),
        columns: &[
            ("kind", "身份"),
            ("name", "姓名"),
            ("unit", "单位"),
            ("phone", "电话"),
            ("duties", "职责"),
            ("from_date", "开始"),
            ("to_date", "结束"),
            ("note", "说明"),
        ],
        hidden: &[],
    },
];
