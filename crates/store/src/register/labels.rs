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
];
