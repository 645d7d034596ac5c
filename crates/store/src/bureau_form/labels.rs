//! What the tables of a bureau's forms are called in the history.

use crate::history::TableLabels;

/// Labels of the concept's tables.
pub(crate) const LABELS: &[TableLabels] = &[
    TableLabels {
        table: "bureau_form",
        label: "局里的表",
        part_of: None,
        name: Some("SELECT name FROM bureau_form WHERE id = ?1"),
        columns: &[("name", "名称"), ("rhythm", "报送周期"), ("filled_by", "填表人"), ("phone", "联系电话")],
        hidden: &[],
    },
    TableLabels {
        table: "bureau_form_file",
        label: "局里的表的文件",
        part_of: Some("bureau_form"),
        name: Some("SELECT file_name FROM bureau_form_file WHERE id = ?1"),
        columns: &[("form_id", "局里的表"), ("file_name", "文件名"), ("content", "文件"), ("added_at", "放进来的时间")],
        // A file is no text to be read in the history.
        hidden: &["content"],
    },
    TableLabels {
        table: "bureau_form_cell",
        label: "表里指定的格子",
        part_of: Some("bureau_form"),
        name: None,
        columns: &[("form_id", "局里的表"), ("sheet", "工作表"), ("row", "行"), ("col", "列"), ("says", "填什么")],
        hidden: &[],
    },
    TableLabels {
        table: "bureau_form_table",
        label: "表里指定的名单",
        part_of: Some("bureau_form"),
        name: None,
        columns: &[("form_id", "局里的表"), ("sheet", "工作表"), ("first_row", "第一行"), ("list", "名单")],
        hidden: &[],
    },
    TableLabels {
        table: "bureau_form_column",
        label: "名单的一列",
        part_of: Some("bureau_form_table"),
        name: None,
        columns: &[("table_id", "表里指定的名单"), ("col", "列"), ("field", "栏目")],
        hidden: &[],
    },
];
