//! Dues (党费): what is due by which rule, what was paid, what is owed (domain.md 2.3 and section 0).

mod allocate;
mod assess;
mod assessed;
mod month;
mod owed;
mod period;
mod rate;
mod relief;
mod returned;
mod rhythm;
mod rounding;
mod slip;
mod spoken;
mod stay;
mod suggest;
mod words;

pub use allocate::{LARGE, Misfit, MonthStand, Part, difference_of, fill, is_far, oldest_first, over_chosen};
pub use assess::{AssessmentRules, BandMethod, Proposal, USUAL_MOST, assessment_advice, needs_reason};
pub use assessed::{Assessed, OLD_REGISTER, SumEntered, SumProblem};
pub use month::{MonthState, Reckoning};
pub use owed::{CountedMonth, months_behind};
pub use period::Period;
pub use rate::{RateBand, RateProblem, Tariff, bands_for, national_rates};
pub use relief::{Relief, ReliefProblem, due_after};
pub use returned::return_due;
pub use rounding::{Rounding, RoundingMode, RoundingUnit};
pub use slip::Slip;
pub use spoken::months_in_chinese;
pub use stay::{Stay, pays_in};
pub use suggest::{Suggested, suggested};
pub use words::{
    AssessmentId, BaseKind, ClosingId, Difference, DuesCategory, DuesReturnId, LargeDuesId, Means, MonthMark, Nature,
    OwedLevel, PaymentGroup, PaymentId, PaymentOrigin, PublicationId, Rate, RateId, ReliefId, ReliefState,
    RemittanceId, Rhythm, Way,
};
