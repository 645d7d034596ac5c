//! What the tables of attendance are called in the history.

use crate::history::TableLabels;

/// Gives a member's name from a key `occasion/member`.
const NAME: Option<&str> = Some("SELECT name FROM member WHERE id = CAST(substr(?1, instr(?1, '/') + 1) AS INTEGER)");

/// Labels of the concept's tables.
pub(crate) const LABELS: &[TableLabels] = &[
    TableLabels {
        table: "expected",
        label: "应到名单",
        part_of: Some("occasion"),
        name: NAME,
        columns: &[
            ("occasion_id", "活动"),
            ("member_id", "党员"),
            ("row_number", "序号"),
            ("group_id", "党小组"),
            ("in_branch", "在册"),
            ("in_committee", "支委"),
            ("in_group", "本组"),
            ("has_vote", "有表决权"),
            ("away", "不能到会的情况"),
            ("set_aside", "长期卧床或异地"),
        ],
        hidden: &["away", "set_aside"],
    },
    TableLabels {
        table: "attendance",
        label: "到会情况",
        part_of: Some("occasion"),
        name: NAME,
        columns: &[
            ("occasion_id", "活动"),
            ("member_id", "党员"),
            ("mark", "到会"),
            ("reason", "原因"),
            ("basis", "不计入应到的依据"),
            ("note", "备注"),
        ],
        hidden: &[],
    },
    TableLabels {
        table: "make_up",
        label: "补学",
        part_of: Some("occasion"),
        name: NAME,
        columns: &[
            ("occasion_id", "活动"),
            ("member_id", "党员"),
            ("way", "方式"),
            ("made_on", "日期"),
            ("by_whom", "送学人"),
            ("content", "内容"),
            ("booklets", "材料本数"),
        ],
        hidden: &[],
    },
];
