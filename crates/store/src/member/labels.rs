//! What the tables of members are called in the history.

use domain::member::{FIELDS, Home, Sensitivity};

use crate::history::TableLabels;

type Label = (&'static str, &'static str);

const KEPT: usize = count(false);
const HIDDEN: usize = count(true);

const fn count(hidden_only: bool) -> usize {
    let mut count = 0;
    let mut index = 0;
    while index < FIELDS.len() {
        if is_listed(index, hidden_only) {
            count += 1;
        }
        index += 1;
    }
    count
}

const fn is_listed(index: usize, hidden_only: bool) -> bool {
    let is_open = matches!(FIELDS[index].sensitivity, Sensitivity::Open);
    matches!(FIELDS[index].home, Home::Kept) && !(hidden_only && is_open)
}

/// The fields kept in the row, from the one table of fields, and the place on the roster.
const COLUMNS: [Label; KEPT + 1] = {
    let mut columns = [("sort_order", "名册次序"); KEPT + 1];
    let (mut index, mut next) = (0, 0);
    while index < FIELDS.len() {
        if is_listed(index, false) {
            columns[next] = (FIELDS[index].key, FIELDS[index].label);
            next += 1;
        }
        index += 1;
    }
    columns
};

const HIDDEN_COLUMNS: [&str; HIDDEN] = {
    let mut columns = [""; HIDDEN];
    let (mut index, mut next) = (0, 0);
    while index < FIELDS.len() {
        if is_listed(index, true) {
            columns[next] = FIELDS[index].key;
            next += 1;
        }
        index += 1;
    }
    columns
};

const fn part(
    table: &'static str,
    label: &'static str,
    name: &'static str,
    columns: &'static [Label],
    hidden: &'static [&'static str],
) -> TableLabels {
    TableLabels { table, label, part_of: Some("member"), name: Some(name), columns, hidden }
}

/// Labels of the concept's tables.
pub(crate) const LABELS: &[TableLabels] = &[
    TableLabels {
        table: "member",
        label: "党员",
        part_of: None,
        name: Some("SELECT name FROM member WHERE id = ?1"),
        columns: &COLUMNS,
        hidden: &HIDDEN_COLUMNS,
    },
    part(
        "member_status",
        "在册状态",
        "SELECT m.name FROM member_status p JOIN member m ON m.id = p.member_id WHERE p.id = ?1",
        &[("status", "状态"), ("from_date", "开始"), ("to_date", "结束"), ("reason", "原因"), ("member_id", "党员")],
        &[],
    ),
    part(
        "five_class",
        "五类",
        "SELECT m.name FROM five_class p JOIN member m ON m.id = p.member_id WHERE p.id = ?1",
        &[("class", "类"), ("from_date", "开始"), ("to_date", "结束"), ("reason", "定类依据"), ("member_id", "党员")],
        &["class", "reason"],
    ),
    part(
        "contact_person",
        "支委联系人",
        "SELECT m.name FROM contact_person p JOIN member m ON m.id = p.member_id WHERE p.id = ?1",
        &[
            ("contact_id", "联系人"),
            ("from_date", "开始"),
            ("to_date", "结束"),
            ("reason", "原因"),
            ("member_id", "党员"),
        ],
        &[],
    ),
    part(
        "member_condition",
        "情况",
        "SELECT m.name FROM member_condition p JOIN member m ON m.id = p.member_id WHERE p.id = ?1",
        &[
            ("kind", "情况"),
            ("detail", "医院或地点"),
            ("note", "说明"),
            ("from_date", "开始"),
            ("to_date", "结束"),
            ("member_id", "党员"),
        ],
        &["detail", "note"],
    ),
    part(
        "rights_suspension",
        "党员权利受限",
        "SELECT m.name FROM rights_suspension p JOIN member m ON m.id = p.member_id WHERE p.id = ?1",
        &[("kind", "情形"), ("from_date", "开始"), ("to_date", "结束"), ("reason", "原因"), ("member_id", "党员")],
        &["kind", "reason"],
    ),
    TableLabels {
        table: "member_own_field",
        label: "党员卡片自设栏目",
        part_of: None,
        name: Some("SELECT name FROM member_own_field WHERE id = ?1"),
        columns: &[
            ("position", "次序"),
            ("name", "名称"),
            ("kind", "填什么"),
            ("unit", "单位"),
            ("choices", "可选的词"),
        ],
        hidden: &[],
    },
    TableLabels {
        table: "member_own_value",
        label: "自设栏目内容",
        part_of: Some("member"),
        name: None,
        columns: &[("member_id", "党员"), ("field", "栏目"), ("text", "内容")],
        hidden: &[],
    },
];
