//! Requests and responses about members.

mod acts;
mod card;
mod list;

pub use acts::*;
pub use card::*;
pub use list::*;
