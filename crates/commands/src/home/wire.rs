//! What the first page shows. No names of the ill, no dues: a visitor may see it.

use chrono::NaiveDate;
use domain::{
    compliance::YearView,
    occasion::{OccasionId, OccasionState},
    plan::{DueLevel, DueTarget},
};
use serde::Serialize;
use ts_rs::TS;

/// The first page.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HomeView {
    /// The day the view is of.
    pub today: NaiveDate,
    /// `10月27日　星期二`.
    pub today_text: String,
    /// 待办事项, the pressing ones first.
    pub due: Vec<DueItem>,
    /// How many are pressing.
    pub pressing: u32,
    /// How many can wait.
    pub can_wait: u32,
    /// `2026年10月`.
    pub month_text: String,
    /// The month, weeks of seven days from Monday.
    pub weeks: Vec<Vec<CalendarDay>>,
    /// Next theme day; none when no day is fixed and none is planned.
    pub next_theme_day: Option<NextThemeDay>,
    /// 今年的组织生活.
    pub year: YearView,
}

/// One thing to be done.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DueItem {
    /// Stable name of the kind of thing, such as `planned.prepare`.
    pub code: String,
    /// Pressing, or can wait.
    pub level: DueLevel,
    /// What is so: `10月支委会已定 10月29日`.
    pub title: String,
    /// More of it: `还没有发通知、印签到表`.
    pub detail: String,
    /// Words of the button: `准备支委会`.
    pub action: String,
    /// Where the button leads.
    pub target: DueTarget,
}

/// One day of the calendar.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CalendarDay {
    /// The day.
    pub day: NaiveDate,
    /// Whether it is of the month.
    pub in_month: bool,
    /// Whether it is today.
    pub is_today: bool,
    /// Occasions of the day.
    pub marks: Vec<CalendarMark>,
}

/// One occasion on the calendar.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CalendarMark {
    /// Two or three characters: `党日`.
    pub text: String,
    /// Held or planned.
    pub state: OccasionState,
    /// The occasion.
    pub occasion_id: OccasionId,
}

/// The next theme day.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NextThemeDay {
    /// Day it is held.
    pub day: NaiveDate,
    /// Whether an occasion is planned for it.
    pub occasion_id: Option<OccasionId>,
    /// `下次主题党日 11月15日`.
    pub text: String,
}
