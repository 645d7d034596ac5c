//! What the rules expect of a year, and how far the branch has come (达标).

mod defaults;
mod expectation;
mod year;

pub use defaults::usual_expectations;
pub use expectation::{Expectation, ExpectationProblem, Interval};
pub use year::{Cell, CellState, Held, KindCount, Row, Setting, YearView, year_view};
