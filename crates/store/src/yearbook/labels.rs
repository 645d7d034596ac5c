//! What the tables of the 一本通 are called in the history.

use crate::history::TableLabels;

/// Labels of the concept's tables.
pub(crate) const LABELS: &[TableLabels] = &[
    TableLabels {
        table: "yearbook_print",
        label: "一本通打印",
        part_of: None,
        name: Some("SELECT year || '年 ' || what FROM yearbook_print WHERE id = ?1"),
        columns: &[
            ("year", "年度"),
            ("printed_at", "打印时间"),
            ("what", "打印了什么"),
            ("whole", "整本"),
            ("first_page", "第一页"),
            ("last_page", "最后一页"),
        ],
        hidden: &[],
    },
    TableLabels {
        table: "yearbook_print_entry",
        label: "打印的一篇",
        part_of: Some("yearbook_print"),
        name: None,
        columns: &[
            ("print_id", "打印"),
            ("table_name", "栏目"),
            ("row_id", "记录号"),
            ("page", "页码"),
            ("content_hash", "内容校验"),
        ],
        hidden: &["table_name", "row_id", "content_hash"],
    },
    TableLabels {
        table: "month_print",
        label: "本月一套打印",
        part_of: None,
        name: Some("SELECT month || ' ' || form FROM month_print WHERE id = ?1"),
        columns: &[("month", "月份"), ("form", "表"), ("printed_at", "打印时间")],
        hidden: &[],
    },
    TableLabels {
        table: "year_seal",
        label: "归档封存",
        part_of: None,
        name: Some("SELECT year || '年' FROM year_seal WHERE id = ?1"),
        columns: &[
            ("year", "年度"),
            ("sealed_at", "封存时间"),
            ("listing", "校验方法"),
            ("data_hash", "数据校验"),
            ("head_sequence", "封存前最后一步"),
            ("head_hash", "修改记录校验"),
            ("figures", "当年数字"),
            ("unsealed_at", "解除时间"),
            ("unseal_reason", "解除原因"),
        ],
        hidden: &["figures"],
    },
    TableLabels {
        table: "year_filing",
        label: "送检归档",
        part_of: None,
        name: Some("SELECT year || '年 ' || state FROM year_filing WHERE id = ?1"),
        columns: &[("year", "年度"), ("state", "状态"), ("on_day", "日期"), ("person", "经手人"), ("note", "说明")],
        hidden: &[],
    },
];
