//! Days as a sentence names them.

use chrono::{Datelike, NaiveDate};

/// `10月29日`.
pub fn month_and_day(day: NaiveDate) -> String {
    format!("{}月{}日", day.month(), day.day())
}

/// `2026年10月29日`.
pub fn year_month_day(day: NaiveDate) -> String {
    format!("{}年{}", day.year(), month_and_day(day))
}

/// `星期四`.
pub fn weekday(day: NaiveDate) -> &'static str {
    const NAMES: [&str; 7] = ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"];
    NAMES[day.weekday().num_days_from_monday() as usize % NAMES.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_named_as_people_name_them() {
        let day = NaiveDate::from_ymd_opt(2026, 10, 5).expect("a day");
        assert_eq!(month_and_day(day), "10月5日", "no leading zero");
        assert_eq!(year_month_day(day), "2026年10月5日", "with its year");
        assert_eq!(weekday(day), "星期一", "a Monday");
    }
}
