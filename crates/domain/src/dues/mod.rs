//! Dues (党费): what is due by which rule, what was paid, what is owed (domain.md 2.3 and section 0).

mod words;

pub use words::{
    AssessmentId, BaseKind, ClosingId, Difference, DuesCategory, DuesReturnId, LargeDuesId, Means, MonthMark, Nature,
    OwedLevel, PaymentId, PaymentOrigin, PublicationId, Rate, RateId, ReliefId, ReliefState, RemittanceId, Rhythm, Way,
};
