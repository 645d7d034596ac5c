//! What the tables of the plan are called in the history.

use crate::history::TableLabels;

/// Labels of the concept's tables.
pub(crate) const LABELS: &[TableLabels] = &[TableLabels {
    table: "notice",
    label: "通知",
    part_of: Some("occasion"),
    name: Some("SELECT name FROM member WHERE id = CAST(substr(?1, instr(?1, '/') + 1) AS INTEGER)"),
    columns: &[
        ("occasion_id", "活动"),
        ("member_id", "党员"),
        ("told_on", "通知日期"),
        ("way", "方式"),
        ("told_by", "通知人"),
        ("reply", "答复"),
        ("leave_reason", "请假原因"),
        ("needs_fetching", "要接"),
        ("fetched_by", "接的人"),
        ("note", "备注"),
    ],
    hidden: &[],
}];
