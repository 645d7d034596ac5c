//! Requests about the reports to the bureau.

use chrono::NaiveDate;
use domain::{figure::FigureSpan, special::SpecialKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::report::wire::Format;

/// What stands on a return in one's own words.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct ReturnWords {
    /// 报送日期; today when left out.
    pub reported_on: Option<NaiveDate>,
    /// 填表人.
    pub filled_by: Option<String>,
    /// 联系电话.
    pub phone: Option<String>,
}

/// A return of a month, a quarter, a half-year, a year or other days.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PeriodicRequest {
    /// Of when.
    pub span: FigureSpan,
    /// What is written on it.
    #[serde(default)]
    pub words: Option<ReturnWords>,
    /// PDF or Excel.
    #[serde(default)]
    pub format: Format,
}

/// Year beside year.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct YearsPaperRequest {
    /// The first year.
    pub from: i32,
    /// The last year.
    pub to: i32,
    /// What is written on it.
    #[serde(default)]
    pub words: Option<ReturnWords>,
    /// PDF or Excel.
    #[serde(default)]
    pub format: Format,
}

/// Tables or lists as of a day.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct StructurePaperRequest {
    /// The day; today when left out.
    pub day: Option<NaiveDate>,
    /// What is written on it.
    pub words: Option<ReturnWords>,
    /// PDF or Excel.
    pub format: Format,
}

/// A list for one purpose.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SpecialRequest {
    /// Which.
    pub kind: SpecialKind,
    /// As of which day; today when left out.
    #[serde(default)]
    pub day: Option<NaiveDate>,
    /// Why what is masked is to be whole; left out, it is masked. It is logged.
    #[serde(default)]
    pub in_full: Option<String>,
    /// What is written on it.
    #[serde(default)]
    pub words: Option<ReturnWords>,
    /// PDF or Excel.
    #[serde(default)]
    pub format: Format,
}
