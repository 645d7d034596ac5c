//! 书记工作补贴 and the like (domain.md A08).

use crate::{committee::Post, date::Month, member::MemberId, money::Fen};

/// How much a post gets a month, by setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standard {
    /// Which post.
    pub post: Post,
    /// A month, 分.
    pub amount: Fen,
}

/// What one person got for one month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subsidy {
    /// For which month.
    pub month: Month,
    /// The member, unless it is somebody from elsewhere.
    pub member_id: Option<MemberId>,
    /// Who got it.
    pub name: String,
    /// For what: 书记, 党小组长, or as written.
    pub post: String,
    /// How much, 分.
    pub amount: Fen,
}

/// 摘要 of the expense: `2026年1月至3月工作补贴`.
pub fn subject_of(months: &[Month]) -> String {
    match (months.iter().min(), months.iter().max()) {
        (Some(first), Some(last)) if first == last => format!("{}工作补贴", first.in_chinese()),
        (Some(first), Some(last)) if first.year() == last.year() => {
            let are_all = last.since(*first) + 1 == i32::try_from(months.len()).unwrap_or(0);
            if are_all {
                format!("{}至{}月工作补贴", first.in_chinese(), last.number())
            } else {
                let mut numbers: Vec<u32> = months.iter().map(|month| month.number()).collect();
                numbers.sort_unstable();
                let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
                format!("{}年{}月工作补贴", first.year(), numbers.join("、"))
            }
        }
        (Some(first), Some(last)) => format!("{}至{}工作补贴", first.in_chinese(), last.in_chinese()),
        _ => "工作补贴".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_months_are_named_as_people_do() {
        for (months, subject) in [
            (&["2026-03"][..], "2026年3月工作补贴"),
            (&["2026-01", "2026-02", "2026-03"], "2026年1月至3月工作补贴"),
            (&["2026-06", "2026-01"], "2026年1、6月工作补贴"),
            (&["2025-12", "2026-01"], "2025年12月至2026年1月工作补贴"),
        ] {
            let months: Vec<Month> = months.iter().map(|month| month.parse().unwrap()).collect();
            assert_eq!(subject_of(&months), subject, "{months:?}");
        }
    }
}
