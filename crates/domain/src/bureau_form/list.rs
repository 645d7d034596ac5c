//! The lists a table of a form can take, and their columns.

use crate::member::{FIELDS, own_name};

crate::words!(
    /// A list a table of a form takes row by row. Its word stands before the point of `{{党员.姓名}}`.
    FormList {
        /// The roster on the last day of the span, in its order.
        Members = "党员",
        /// What was held in the span, in order of time.
        Occasions = "活动",
        /// Who was not at which of them.
        Absences = "未到",
    }
);

/// A column of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListField {
    /// Stable name.
    pub key: &'static str,
    /// What it is called.
    pub label: &'static str,
    /// What people call it besides.
    pub other_names: &'static [&'static str],
}

const fn field(key: &'static str, label: &'static str, other_names: &'static [&'static str]) -> ListField {
    ListField { key, label, other_names }
}

/// The number of a line, from 1: every list has it.
const NUMBER: ListField = field("number", "序号", &["编号", "号"]);

const OCCASION_FIELDS: &[ListField] = &[
    NUMBER,
    field("day", "日期", &["活动日期", "时间", "活动时间", "开展时间"]),
    field("hours", "起止时间", &["时段", "具体时间"]),
    field("kinds", "类型", &["活动类型", "活动名称", "名称", "会议名称", "类别"]),
    field("topic", "主题", &["活动主题", "议题", "主题内容", "会议主题"]),
    field("summary", "内容简述", &["内容", "活动内容", "主要内容", "主题及内容", "活动简述"]),
    field("place", "地点", &["活动地点", "会议地点"]),
    field("host", "主持人", &["主持"]),
    field("lecturer", "主讲人", &["主讲", "授课人"]),
    field("recorder", "记录人", &["记录"]),
    field("expected", "应到", &["应到人数", "应参加人数"]),
    field("present", "实到", &["实到人数", "参加人数", "参加人次", "现场实到", "到会人数"]),
    field("online", "线上", &["线上人数", "线上参加"]),
    field("on_leave", "请假", &["请假人数"]),
    field("absent", "缺席", &["缺席人数"]),
    field("made_up", "补学", &["补学人数"]),
    field("rate", "到会率", &["参会率", "出勤率"]),
];

const ABSENCE_FIELDS: &[ListField] = &[
    NUMBER,
    field("name", "姓名", &["未到人员", "党员姓名"]),
    field("occasion", "活动", &["场次", "活动名称", "会议"]),
    field("day", "日期", &["活动日期", "时间"]),
    field("reason", "原因", &["未到原因", "请假原因", "缺席原因"]),
    field("way", "补学方式", &["补学", "补学形式"]),
    field("made_on", "补学日期", &["补学时间"]),
    field("by_whom", "送学人", &["补学人"]),
];

impl FormList {
    /// What people call it besides.
    pub fn other_names(self) -> &'static [&'static str] {
        match self {
            Self::Members => &["名册", "党员名册", "成员"],
            Self::Occasions => &["组织生活", "本月活动", "会议", "活动情况"],
            Self::Absences => &["未到人员", "缺席", "缺席人员"],
        }
    }

    /// What it is, in a line.
    pub fn description(self) -> &'static str {
        match self {
            Self::Members => "党员名册：所属期最后一天在册的党员，按名册顺序",
            Self::Occasions => "本期开过的活动，按时间顺序",
            Self::Absences => "未到人员：哪场活动谁没有到、原因、补学",
        }
    }

    /// Its columns in order. Those of the roster are its number and the fields of the roster.
    pub fn fields(self) -> Vec<ListField> {
        match self {
            Self::Members => {
                let of_roster = FIELDS.iter().map(|one| field(one.key, one.label, &[]));
                std::iter::once(NUMBER).chain(of_roster).collect()
            }
            Self::Occasions => OCCASION_FIELDS.to_vec(),
            Self::Absences => ABSENCE_FIELDS.to_vec(),
        }
    }

    /// Whether it has such a column; of the roster the fields of the branch's own are columns too.
    pub fn has(self, key: &str) -> bool {
        self.field(key).is_some() || (self == Self::Members && own_name(key).is_some())
    }

    /// A column by its key.
    pub fn field(self, key: &str) -> Option<ListField> {
        self.fields().into_iter().find(|field| field.key == key)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_name_means_one_column() {
        for list in FormList::ALL {
            let fields = list.fields();
            let names: Vec<&str> = fields
                .iter()
                .flat_map(|field| [field.label].into_iter().chain(field.other_names.iter().copied()))
                .collect();
            assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{list}: {names:?}");
            let keys: BTreeSet<&str> = fields.iter().map(|field| field.key).collect();
            assert_eq!(keys.len(), fields.len(), "{list}: a key is one column");
            assert_eq!(list.field("number").map(|field| field.label), Some("序号"), "{list} is numbered");
        }
    }
}
