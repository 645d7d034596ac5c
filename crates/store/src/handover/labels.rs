//! What the tables of handing over are called in the history.

use crate::history::TableLabels;

/// Labels of the concept's tables.
pub(crate) const LABELS: &[TableLabels] = &[
    TableLabels {
        table: "handover",
        label: "移交包",
        part_of: None,
        name: Some("SELECT file_name FROM handover WHERE id = ?1"),
        columns: &[
            ("made_at", "做成时间"),
            ("file_name", "文件名"),
            ("bytes", "大小（字节）"),
            ("sha256", "校验码"),
            ("receiver", "接收人"),
            ("head_sequence", "到第几步"),
            ("head_hash", "那一步的校验码"),
        ],
        hidden: &[],
    },
    TableLabels {
        table: "read_only",
        label: "账本只读",
        part_of: None,
        name: None,
        columns: &[("since", "从何时起"), ("reason", "原因"), ("lifted_at", "解除时间"), ("lift_reason", "解除原因")],
        hidden: &[],
    },
];
