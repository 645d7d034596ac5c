//! The dues register as a workbook; the other papers of 党费 are lists (see [`super::list`]).

pub mod register;
