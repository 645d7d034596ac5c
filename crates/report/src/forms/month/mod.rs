//! 月度组织生活活动情况表 (FORMS.md 1): what it says. [`page`](self::page) sets it, `workbook::month` is its twin.

mod blank;
mod page;
mod sections;

use super::Attendees;

/// A month's organisation life, as reported.
#[derive(Debug, Clone, PartialEq)]
pub struct MonthSheet {
    /// 填报单位: full name of the branch.
    pub branch: String,
    /// 上级党组织.
    pub superior: String,
    /// 所属期, such as `2026年10月`.
    pub period: String,
    /// 报送日期; empty to be written by hand.
    pub reported_on: String,
    /// 一、党员情况.
    pub members: MonthMembers,
    /// 二、, in order of time.
    pub occasions: Vec<MonthOccasion>,
    /// 三、未到人员.
    pub absences: Vec<MonthAbsence>,
    /// 四、指标.
    pub figures: Vec<Figure>,
    /// 五、下月安排.
    pub next_month: String,
    /// 需协调事项.
    pub to_coordinate: String,
    /// 填表人; empty to be written by hand.
    pub filled_by: String,
    /// 联系电话; empty to be written by hand.
    pub phone: String,
}

/// 一、: the branch at the end of the month.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MonthMembers {
    /// 党员总数.
    pub total: u32,
    /// 离休.
    pub veteran_retired: u32,
    /// 退休.
    pub retired: u32,
    /// 其他.
    pub other: u32,
    /// 离退休类别 not filled in; said only where there are some, so that the sum adds up.
    pub unfilled: u32,
    /// 预备, counted among the above.
    pub probationary: u32,
    /// 党小组数.
    pub groups: u32,
    /// 住院卧床.
    pub in_hospital_or_bedridden: u32,
    /// 异地居住.
    pub living_elsewhere: u32,
    /// 本月增减及原因; `无` if none.
    pub changes: String,
}

/// 二、: one occasion.
#[derive(Debug, Clone, PartialEq)]
pub struct MonthOccasion {
    /// 日期时间, such as `10月15日\n9:00—10:30`.
    pub time: String,
    /// 地点.
    pub place: String,
    /// 类型, such as `主题党日、党课`.
    pub kinds: String,
    /// 主题及内容.
    pub content: String,
    /// 主持/主讲.
    pub host: String,
    /// Expected and came.
    pub attendees: Attendees,
    /// 请假.
    pub on_leave: u32,
    /// 缺席.
    pub absent: u32,
    /// 备注.
    pub note: String,
}

/// 三、: somebody who was not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthAbsence {
    /// Who.
    pub name: String,
    /// 场次: number and kind of the occasion, such as `3 党员大会`.
    pub occasion: String,
    /// 原因.
    pub reason: String,
    /// 补学方式、日期; empty if not yet.
    pub make_up: String,
}

/// A figure of 四、.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Which.
    pub name: String,
    /// 本月.
    pub month: FigureValue,
    /// 本年累计.
    pub year: FigureValue,
}

/// What a figure says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FigureValue {
    /// A number.
    Count(u32),
    /// A number and some of them, such as 党课 (其中书记讲).
    CountOf(u32, u32),
    /// A share as text, such as `91.4% / 97.1%`.
    Share(String),
    /// The book does not hold it yet: to be written by hand.
    ByHand,
}

impl FigureValue {
    /// As the paper says it.
    pub fn text(&self) -> String {
        match self {
            Self::Count(count) => count.to_string(),
            Self::CountOf(count, some) => format!("{count}（{some}）"),
            Self::Share(text) => text.clone(),
            Self::ByHand => String::new(),
        }
    }
}

/// Title above the sheet.
pub const TITLE_TEXT: &str = "组织生活活动情况表";

/// Occasions on the first page; more go to a continuation page.
pub const FIRST_PAGE_OCCASIONS: usize = 9;

/// Heads of 二、 with their weights of width.
pub const OCCASION_HEADS: [(&str, f32); 13] = [
    ("二、\n序号", 8.5),
    ("日期时间", 22.5),
    ("地点", 22.0),
    ("类型", 18.5),
    ("主题及内容", 101.0),
    ("主持/主讲", 17.0),
    ("应到", 8.7),
    ("现场\n实到", 8.7),
    ("线上", 8.7),
    ("请假", 8.7),
    ("缺席", 8.7),
    ("补学", 8.7),
    ("备注", 22.0),
];

/// Heads of 三、 with their weights of width.
pub const ABSENCE_HEADS: [(&str, f32); 4] =
    [("三、未到人员", 27.0), ("场次", 29.0), ("原因", 25.0), ("补学方式、日期", 54.0)];

/// Heads of 四、 with their weights of width.
pub const FIGURE_HEADS: [(&str, f32); 3] = [("四、指标", 36.0), ("本月", 15.0), ("本年累计", 16.7)];

/// Figures of 四、 in their order.
pub const FIGURE_NAMES: [&str; 16] = [
    "支委会",
    "党员大会",
    "党小组会",
    "党课（其中书记讲）",
    "主题党日",
    "活动总场次（去重）",
    "到会率（现场）",
    "到会率（含线上与补学）",
    "走访人次",
    "送学人次／本数",
    "谈心谈话",
    "志愿服务次／人次",
    "建言条数",
    "诉求办结",
    "党费应交／实交",
    "党费未交人数",
];

impl MonthSheet {
    /// Title of the paper.
    pub fn title(&self) -> String {
        format!("{}{TITLE_TEXT}", self.period)
    }

    /// 一、 in one phrase.
    pub fn members_text(&self) -> String {
        self.members.text()
    }
}

impl MonthMembers {
    /// How many they are and of which kinds, in one phrase.
    pub fn text(&self) -> String {
        let unfilled = if self.unfilled > 0 { format!("、未填 {}", self.unfilled) } else { String::new() };
        format!(
            "{} 人（离休 {}、退休 {}、其他 {}{unfilled}；其中预备党员 {}）",
            self.total, self.veteran_retired, self.retired, self.other, self.probationary
        )
    }
}
