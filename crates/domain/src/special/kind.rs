use chrono::{Datelike, NaiveDate};

crate::words!(
    /// A list for one purpose (domain.md 1B, 1D, 1G, 1L, 3.6).
    SpecialKind {
        /// 流动党员 (D02).
        Floating = "流动党员名单",
        /// 困难党员 (B12).
        Hardship = "困难党员台账",
        /// 高龄 (B05).
        Eighty = "80岁以上党员名单",
        /// 空巢独居 (B06).
        Alone = "独居党员名单",
        /// 光荣在党50年 (3.6).
        Medal = "光荣在党50年纪念章推荐名单",
        /// The committee and the end of its term (A10).
        Committee = "换届情况表",
        /// 书记项目 of the year and those going on (1G).
        Projects = "书记项目情况表",
    }
);

/// 高龄 (domain.md B05).
pub const EIGHTY: i32 = 80;

/// The year whose 1 July the medal is given next for: this one up to that day, then the next (domain.md 3.6).
pub fn award_year(day: NaiveDate) -> i32 {
    if (day.month(), day.day()) <= (7, 1) { day.year() } else { day.year() + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_medal_is_given_on_the_first_of_july() {
        let year = |day: &str| award_year(day.parse().expect("a day"));
        let years = [year("2026-07-01"), year("2026-07-02"), year("2026-12-31")];
        assert_eq!(years, [2026, 2027, 2027], "after it, the next is prepared");
    }
}
