//! How long a committee sits, and how many sit on it.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::Post;

/// Years a committee is elected for: 3 as a rule, 5 in villages and neighbourhoods (支部工作条例 art. 21).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct TermLength(pub u8);

impl Default for TermLength {
    fn default() -> Self {
        Self(3)
    }
}

/// The last day of a term that began on `from` (届满日): the day before its anniversary.
pub fn falls_due(from: NaiveDate, length: TermLength) -> NaiveDate {
    from.checked_add_months(Months::new(12 * u32::from(length.0))).and_then(|day| day.pred_opt()).unwrap_or(from)
}

/// What is worth saying about a committee's size (支部工作条例 art. 20: 3 to 5, no more than 7, with 7 or
/// more full members; else a secretary and if need be a deputy). Advice: nothing is refused.
pub fn size_notice(full_members: usize, posts: &[Post]) -> Option<String> {
    let seats = posts.iter().filter(|post| post.is_on_committee()).count();
    if full_members >= 7 && seats < 3 {
        Some(format!("正式党员 {full_members} 人，一般设 3 至 5 人的支委会，现有 {seats} 人。"))
    } else if seats > 7 {
        Some(format!("支委会现有 {seats} 人，一般不超过 7 人。"))
    } else if full_members < 7 && seats > 2 {
        Some(format!("正式党员 {full_members} 人，不足 7 人的支部一般只设书记，必要时设 1 名副书记。"))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_ends_the_day_before_its_anniversary() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        assert_eq!(falls_due(day("2023-05-10"), TermLength(3)), day("2026-05-09"), "three years");
        assert_eq!(falls_due(day("2024-02-29"), TermLength(3)), day("2027-02-27"), "no 29 February in 2027");
    }

    #[test]
    fn the_size_of_a_committee_is_remarked_on() {
        let five = [Post::Secretary, Post::DeputySecretary, Post::Organisation, Post::Publicity, Post::Discipline];
        assert_eq!(size_notice(35, &five), None, "five of thirty-five");
        assert!(size_notice(35, &five[..1]).is_some(), "a secretary alone for thirty-five");
        assert!(size_notice(6, &five).is_some(), "a committee of five for six");
        assert_eq!(
            size_notice(6, &[Post::Secretary, Post::GroupLeader]),
            None,
            "a group leader is not of the committee"
        );
    }
}
