//! The branch (党支部) whose book this is.

mod details;
mod started;

pub use details::{BranchDetails, BranchProblem};
pub use started::StartMonth;

crate::words!(
    /// How the branch is set up (domain.md A01).
    BranchKind {
        /// A branch of retired cadres of its own.
        Separate = "单独设置",
        /// Together with those in service.
        Mixed = "混编",
        /// Beside the establishment, for activities (非建制性功能型).
        Functional = "非建制",
        /// By neighbourhood, interest or trade (三缘型).
        Affinity = "三缘",
    }
);
