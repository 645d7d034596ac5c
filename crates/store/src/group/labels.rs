//! What the tables of groups are called in the history.

use crate::history::TableLabels;

/// Labels of the concept's tables.
pub(crate) const LABELS: &[TableLabels] = &[
    TableLabels {
        table: "party_group",
        label: "党小组",
        part_of: None,
        name: Some("SELECT name FROM party_group WHERE id = ?1"),
        columns: &[("name", "名称")],
        hidden: &[],
    },
    TableLabels {
        table: "group_membership",
        label: "所在党小组",
        part_of: Some("member"),
        name: Some(
            "SELECT m.name || ' ' || g.name FROM group_membership p JOIN member m ON m.id = p.member_id \
             JOIN party_group g ON g.id = p.group_id WHERE p.id = ?1",
        ),
        columns: &[
            ("member_id", "党员"),
            ("group_id", "党小组"),
            ("from_date", "开始"),
            ("to_date", "结束"),
            ("reason", "原因"),
        ],
        hidden: &[],
    },
];
