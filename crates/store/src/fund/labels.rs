//! What the tables of the funds are called in the history.

use crate::history::TableLabels;

/// Labels of the concept's tables.
pub(crate) const LABELS: &[TableLabels] = &[
    TableLabels {
        table: "fund_entry",
        label: "经费收支",
        part_of: None,
        name: Some("SELECT day || ' ' || subject FROM fund_entry WHERE id = ?1"),
        columns: &[
            ("direction", "收支"),
            ("source", "来源"),
            ("day", "日期"),
            ("amount", "金额（分）"),
            ("spent_on", "支出用途"),
            ("subject", "摘要"),
            ("voucher", "凭证号"),
            ("occasion_id", "研究决定的会议"),
            ("approved_by", "审批人"),
            ("handled_by", "经手人"),
            ("payee", "收付款对方"),
            ("per_member", "人均标准（分）"),
            ("members", "人数"),
            ("dues_return_id", "党费返还"),
            ("note", "备注"),
            ("voided_on", "作废日期"),
            ("void_reason", "作废原因"),
        ],
        hidden: &[],
    },
    TableLabels {
        table: "subsidy",
        label: "工作补贴",
        part_of: Some("fund_entry"),
        name: Some("SELECT month || ' ' || name FROM subsidy WHERE id = ?1"),
        columns: &[
            ("fund_entry_id", "支出"),
            ("month", "月份"),
            ("member_id", "党员"),
            ("name", "姓名"),
            ("post", "职务"),
            ("amount", "金额（分）"),
        ],
        hidden: &[],
    },
];
