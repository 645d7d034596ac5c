//! Single cells as the branch means them, whatever way they were written.

pub mod date;
mod identity;
mod money;
mod plain;
mod rate;

pub use identity::{IdentityFault, identity};
pub use money::{MoneyFault, money};
pub use plain::{count, is_placeholder, phone, phones, plain};
pub use rate::{NoRate, rate};
