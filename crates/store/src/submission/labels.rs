//! What the tables of 上报 are called in the history.

use crate::history::TableLabels;

/// Labels of the concept's tables.
pub(crate) const LABELS: &[TableLabels] = &[
    TableLabels {
        table: "submission",
        label: "上报",
        part_of: None,
        name: Some("SELECT file_name FROM submission WHERE id = ?1"),
        columns: &[
            ("period", "所属期"),
            ("form", "方式"),
            ("file_name", "名称"),
            ("made_at", "做成时间"),
            ("sha256", "校验值"),
            ("bytes", "大小"),
            ("given_on", "上报日期"),
            ("given_to", "报给谁"),
        ],
        hidden: &[],
    },
    TableLabels {
        table: "submission_file",
        label: "上报的文件",
        part_of: Some("submission"),
        name: None,
        columns: &[("submission_id", "上报"), ("name", "文件名"), ("bytes", "大小"), ("sha256", "校验值")],
        hidden: &[],
    },
    TableLabels {
        table: "submission_column",
        label: "上报的名册栏目",
        part_of: Some("submission"),
        name: None,
        columns: &[("submission_id", "上报"), ("label", "栏目"), ("reason", "事由")],
        hidden: &[],
    },
    TableLabels {
        table: "acknowledgement",
        label: "回执",
        part_of: Some("submission"),
        name: None,
        columns: &[
            ("submission_id", "上报"),
            ("received_on", "收到日期"),
            ("received_by", "收件单位"),
            ("way", "得知方式"),
            ("note", "备注"),
        ],
        hidden: &[],
    },
];
