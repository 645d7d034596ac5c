//! What the tables of the registers are called in the history.

use crate::history::TableLabels;

/// Labels of the concept's tables.
pub(crate) const LABELS: &[TableLabels] = &[
    TableLabels {
        table: "register_entry",
        label: "登记",
        part_of: None,
        name: Some("SELECT register || ' ' || day FROM register_entry WHERE id = ?1"),
        columns: &[("register", "登记簿"), ("day", "日期")],
        hidden: &[],
    },
    TableLabels {
        table: "register_value",
        label: "登记内容",
        part_of: Some("register_entry"),
        name: None,
        columns: &[
            ("entry_id", "哪一条"),
            ("field", "栏目"),
            ("position", "第几个"),
            ("text", "内容"),
            ("number", "数目"),
            ("member_id", "党员"),
        ],
        hidden: &[],
    },
    TableLabels {
        table: "own_register",
        label: "自建登记簿",
        part_of: None,
        name: Some("SELECT name FROM own_register WHERE id = ?1"),
        columns: &[("name", "名称"), ("part", "归在"), ("unit", "单位"), ("about", "说明"), ("day", "日期叫什么")],
        hidden: &[],
    },
    TableLabels {
        table: "own_register_field",
        label: "自建登记簿的栏目",
        part_of: Some("own_register"),
        name: Some("SELECT name FROM own_register_field WHERE id = ?1"),
        columns: &[
            ("register_id", "登记簿"),
            ("position", "第几栏"),
            ("name", "名称"),
            ("kind", "填什么"),
            ("unit", "单位"),
            ("choices", "可选的词"),
            ("required", "必填"),
        ],
        hidden: &[],
    },
];
