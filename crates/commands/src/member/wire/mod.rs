//! Requests and responses about members.

mod acts;
mod anniversary;
mod card;
mod list;

pub use acts::*;
pub use anniversary::*;
pub use card::*;
pub use list::*;
