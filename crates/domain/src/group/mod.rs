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

/// The number in a group's name: 2 of 第二党小组 and of 2组; none where it has none.
pub fn ordinal(name: &str) -> Option<u32> {
    const ONES: [char; 9] = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
    let digits: String = name.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    if !digits.is_empty() {
        return digits.parse().ok();
    }
    let one = |c: char| ONES.iter().position(|each| *each == c).and_then(|at| u32::try_from(at + 1).ok());
    let numerals: Vec<char> = name.chars().filter(|c| *c == '十' || ONES.contains(c)).collect();
    match numerals.as_slice() {
        ['十'] => Some(10),
        ['十', last] => Some(10 + one(*last)?),
        [first, '十'] => Some(10 * one(*first)?),
        [first, '十', last] => Some(10 * one(*first)? + one(*last)?),
        [single] => one(*single),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_told_apart_by_their_numbers() {
        for (name, number) in [("第二党小组", 2), ("3组", 3), ("第十一小组", 11), ("二十组", 20)] {
            assert_eq!(ordinal(name), Some(number), "{name}");
        }
        assert_eq!(ordinal("北苑小组"), None, "named after a place");
    }

    #[test]
    fn a_small_group_is_remarked_on_only() {
        assert_eq!(advice(12, 11), Vec::<String>::new(), "an ordinary group");
        assert_eq!(advice(2, 2).len(), 1, "too few");
        assert_eq!(advice(3, 0).len(), 1, "no full member");
    }
}
