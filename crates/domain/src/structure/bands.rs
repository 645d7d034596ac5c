//! The bands, as data.

use chrono::NaiveDate;

/// A band of whole years: from so many up to where the next band begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    /// What it is called.
    pub label: &'static str,
    /// The fewest years in it.
    pub least: i32,
}

const fn from(least: i32, label: &'static str) -> Band {
    Band { label, least }
}

/// Age in a branch of retired cadres.
pub const AGE_BANDS: &[Band] = &[
    from(0, "60 岁及以下"),
    from(61, "61—65 岁"),
    from(66, "66—70 岁"),
    from(71, "71—75 岁"),
    from(76, "76—80 岁"),
    from(81, "81—85 岁"),
    from(86, "86—90 岁"),
    from(91, "91 岁及以上"),
];

/// Age as the national communiqué tells it.
pub(super) const NATIONAL_AGE_BANDS: &[Band] = &[
    from(0, "30 岁及以下"),
    from(31, "31—35 岁"),
    from(36, "36—40 岁"),
    from(41, "41—45 岁"),
    from(46, "46—50 岁"),
    from(51, "51—55 岁"),
    from(56, "56—60 岁"),
    from(61, "61 岁及以上"),
];

/// Party standing.
pub(super) const STANDING_BANDS: &[Band] = &[
    from(0, "不满 10 年"),
    from(10, "10—19 年"),
    from(20, "20—29 年"),
    from(30, "30—39 年"),
    from(40, "40—49 年"),
    from(50, "50—59 年"),
    from(60, "60—69 年"),
    from(70, "70 年及以上"),
];

/// From this band of standing on a member has the years of the medal 光荣在党50年.
pub(super) const FIFTY: usize = 5;

/// Year, month and day.
type FirstDay = (i32, u32, u32);

/// The periods of joining, each from a day up to where the next begins: the founding of the country, the third
/// plenum of the eleventh (opened 18 December 1978) and the eighteenth congress (opened 8 November 2012).
pub(super) const JOINED: &[(&str, Option<FirstDay>)] = &[
    ("1949年10月1日以前", None),
    ("1949年10月至十一届三中全会前", Some((1949, 10, 1))),
    ("十一届三中全会后至十八大前", Some((1978, 12, 18))),
    ("十八大以来", Some((2012, 11, 8))),
];

/// The band so many years fall into; none of less than nothing.
pub(super) fn band_of(bands: &[Band], years: i32) -> Option<usize> {
    bands.iter().rposition(|band| band.least <= years)
}

/// The period of joining a day falls into.
pub(super) fn period_of(day: NaiveDate) -> Option<usize> {
    let begins = |from: &Option<FirstDay>| match from {
        None => true,
        Some((year, month, first)) => NaiveDate::from_ymd_opt(*year, *month, *first).is_some_and(|from| from <= day),
    };
    JOINED.iter().rposition(|(_, from)| begins(from))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_band_ends_where_the_next_begins() {
        let label = |bands: &[Band], years: i32| band_of(bands, years).map_or("", |band| bands[band].label);
        for (years, expected) in [
            (-1, ""),
            (0, "60 岁及以下"),
            (60, "60 岁及以下"),
            (61, "61—65 岁"),
            (80, "76—80 岁"),
            (81, "81—85 岁"),
            (90, "86—90 岁"),
            (91, "91 岁及以上"),
            (110, "91 岁及以上"),
        ] {
            assert_eq!(label(AGE_BANDS, years), expected, "{years} years of age");
        }
        assert_eq!((label(NATIONAL_AGE_BANDS, 30), label(NATIONAL_AGE_BANDS, 31)), ("30 岁及以下", "31—35 岁"));
        assert_eq!(label(NATIONAL_AGE_BANDS, 61), "61 岁及以上", "nearly all of a retired cadres' branch");
        assert_eq!((label(STANDING_BANDS, 9), label(STANDING_BANDS, 10)), ("不满 10 年", "10—19 年"));
        assert_eq!(STANDING_BANDS[FIFTY].least, 50, "the years of the medal");
    }

    #[test]
    fn each_period_begins_on_its_day() {
        let period = |day: &str| period_of(day.parse().expect("a day"));
        let days = ["1921-07-01", "1949-09-30", "1949-10-01", "1978-12-17", "1978-12-18", "2012-11-07", "2012-11-08"];
        assert_eq!(days.map(period), [0, 0, 1, 1, 2, 2, 3].map(Some), "domain.md 4.1");
    }
}
