//! What a figure is made of.

use domain::{date::PartialDate, figure::FigureValue};

use super::wire::RecordLink;

/// One row behind a figure.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    /// When; none of what holds for the whole span.
    pub day: Option<PartialDate>,
    /// What it is, in words.
    pub what: String,
    /// Whose it is.
    pub who: Option<String>,
    /// What it adds.
    pub value: FigureValue,
    /// The record it comes from.
    pub record: Option<RecordLink>,
}

/// The rows of a figure, and what it says where there is none.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Behind {
    /// The rows, in the order they are shown.
    pub rows: Vec<Row>,
    /// A nought, or [`FigureValue::ByHand`] of what nobody has counted.
    pub nothing: FigureValue,
}

impl Behind {
    /// Rows of which none means none.
    pub fn counted(rows: impl IntoIterator<Item = Row>) -> Self {
        Self { rows: rows.into_iter().collect(), nothing: FigureValue::Count(0) }
    }

    /// Rows of which none means that nobody has counted.
    pub fn if_any(rows: impl IntoIterator<Item = Row>) -> Self {
        Self { rows: rows.into_iter().collect(), nothing: FigureValue::ByHand }
    }

    /// What the rows come to.
    pub fn value(&self) -> FigureValue {
        let sum = self.rows.iter().try_fold(self.nothing, |sum, row| sum.and(row.value));
        // All rows of a figure are of its one unit; were they not, there would be nothing to say.
        sum.unwrap_or(FigureValue::ByHand)
    }
}
