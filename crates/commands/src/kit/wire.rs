//! Requests and responses of 本月一套.

use domain::{date::Month, occasion::OccasionId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::report::wire::MonthRequest;

/// Which month.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct KitRequest {
    /// `2026-10`.
    #[ts(as = "String")]
    pub month: Month,
}

/// A paper of the month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "form", rename_all = "snake_case")]
pub enum KitPaper {
    /// 活动通知.
    Notice {
        /// Of which occasion, by number in the book.
        occasion_id: OccasionId,
    },
    /// 签到表.
    SignIn {
        /// Of which occasion.
        occasion_id: OccasionId,
    },
    /// The record: 主题党日活动记录表, 会议记录, one for each of its types.
    Record {
        /// Of which occasion.
        occasion_id: OccasionId,
    },
    /// 照片页.
    Photos {
        /// Of which occasion.
        occasion_id: OccasionId,
    },
    /// 月度组织生活活动情况表.
    Month,
}

/// The papers of a month.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MonthKit {
    /// `2026-10`.
    #[ts(as = "String")]
    pub month: Month,
    /// Such as `2026年10月`.
    pub title: String,
    /// Its papers, by occasion in order of days; the month's sheet last.
    pub lines: Vec<KitLine>,
}

/// A paper of the month with how it stands.
#[derive(Debug, Clone, Serialize, TS)]
pub struct KitLine {
    /// The paper.
    pub paper: KitPaper,
    /// What it is called: 活动通知, 签到表, 活动记录, 照片页, 月度情况表.
    pub name: String,
    /// Of which occasion, such as `10月15日 主题党日：重阳话初心`; none for the month's sheet.
    pub of: Option<String>,
    /// Why it can't be printed yet, such as `还没有登记`; none when it can.
    pub not_yet: Option<String>,
    /// Such as `10月16日打印过`; none while it was not printed.
    pub printed: Option<String>,
    /// Whether the record changed after it was printed.
    pub changed_since: bool,
    /// Whether it still is to be printed: it can be, and never was or the record changed since. A notice of what is
    /// past is wanted by nobody.
    pub due: bool,
}

/// Which papers of a month are to be printed, on which pages.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct KitPrintRequest {
    /// `2026-10`.
    #[ts(as = "String")]
    pub month: Month,
    /// The papers, in the order they are to come out.
    pub papers: Vec<KitPaper>,
    /// Page of the handbook they are to go into.
    #[serde(default)]
    pub size: PaperSize,
    /// What is written on the month's sheet in one's own words.
    #[serde(default)]
    pub sheet: Option<MonthRequest>,
}

/// The page of a paper. Smaller ones are printed on A4 with a line to cut along, to be pasted into a handbook.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum PaperSize {
    /// A4.
    #[default]
    A4,
    /// 16开 (184×260 mm).
    #[serde(rename = "16开")]
    Sixteenmo,
    /// A5 (148×210 mm).
    A5,
}

/// Papers of a month that were printed together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KitPrint {
    /// `2026-10`.
    #[ts(as = "String")]
    pub month: Month,
    /// The papers.
    pub papers: Vec<KitPaper>,
}
