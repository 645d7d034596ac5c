//! Sums of money: whole 分, never a fraction.

mod capitals;
mod fen;

pub use capitals::{in_capitals, number_in_capitals, year_in_capitals};
pub use fen::{Fen, InvalidSum};
