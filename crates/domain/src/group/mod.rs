//! The groups (党小组) the members of a branch are parted into.

mod order;

pub use order::order_key;

use serde::{Deserialize, Serialize};

/// Key of a group in the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct GroupId(pub i64);

/// Fewest members a group should have (domain.md 2.1; advice, nothing is refused).
pub const FEWEST_MEMBERS: usize = 3;

/// What is worth saying about a group's size and make-up (domain.md 2.1: at least three members,
/// at least one of them a full member). Empty when all is as usual.
pub fn advice(members: usize, full_members: usize) -> Vec<String> {
    let mut advice = Vec::new();
    if members < FEWEST_MEMBERS {
        advice.push(format!("这个党小组有 {members} 人，一般不少于 {FEWEST_MEMBERS} 人。"));
    }
    if members > 0 && full_members == 0 {
        advice.push("这个党小组没有正式党员。".to_owned());
    }
    advice
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_group_is_remarked_on_only() {
        assert_eq!(advice(12, 11), Vec::<String>::new(), "an ordinary group");
        assert_eq!(advice(2, 2).len(), 1, "too few");
        assert_eq!(advice(3, 0).len(), 1, "no full member");
    }
}
