//! Dues (党费): what is assessed, what was paid, what was closed, what went up and came back.

mod labels;

pub(crate) use labels::LABELS;
