//! What the tables of attachments are called in the history.

use crate::history::TableLabels;

/// Labels of the concept's tables.
pub(crate) const LABELS: &[TableLabels] = &[
    TableLabels {
        table: "attachment",
        label: "附件",
        part_of: None,
        name: Some("SELECT file_name FROM attachment WHERE id = ?1"),
        columns: &[
            ("digest", "加密后的文件名"),
            ("secret", "密钥"),
            ("content_hash", "内容校验码"),
            ("kind", "种类"),
            ("file_name", "原文件名"),
            ("bytes", "大小（字节）"),
            ("width", "宽（像素）"),
            ("height", "高（像素）"),
            ("taken_at", "拍摄时间"),
            ("added_at", "添加时间"),
        ],
        hidden: &["digest", "secret", "content_hash"],
    },
    TableLabels {
        table: "attachment_link",
        label: "所附的记录",
        part_of: Some("attachment"),
        name: Some(
            "SELECT a.file_name FROM attachment_link l JOIN attachment a ON a.id = l.attachment_id WHERE l.id = ?1",
        ),
        columns: &[
            ("attachment_id", "附件"),
            ("table_name", "附在"),
            ("row_id", "记录号"),
            ("position", "顺序"),
            ("caption", "说明"),
            ("role", "用作"),
        ],
        hidden: &["table_name", "row_id"],
    },
];
