//! From when party standing counts, by the day of joining (domain.md 3.6).

use chrono::NaiveDate;

use crate::date::PartialDate;

/// What begins the party standing of those who joined in an interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begins {
    /// The day of approval: there was no probation.
    Approval,
    /// The day of confirmation, after probation.
    Confirmation,
    /// One or the other, by the person's class; only the file can tell.
    ByClass,
}

/// One interval of history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JoiningRule {
    /// First day, ISO.
    pub from: &'static str,
    /// What begins the standing.
    pub begins: Begins,
    /// The rule of the time in the source's words.
    pub rule: &'static str,
}

/// The intervals, each lasting until the next begins. One source (a college's organisation department):
/// they give defaults and questions; the file has the last word.
pub const JOINING_RULES: &[JoiningRule] = &[
    JoiningRule { from: "1921-07-01", begins: Begins::Approval, rule: "上级批准之日，无预备期" },
    JoiningRule {
        from: "1923-06-10",
        begins: Begins::Confirmation,
        rule: "预备期满转正之日（劳动者3个月，非劳动者6个月）",
    },
    JoiningRule {
        from: "1927-04-27",
        begins: Begins::ByClass,
        rule: "工人农民等为批准之日，知识分子等另有3个月预备期",
    },
    JoiningRule { from: "1928-06-18", begins: Begins::Approval, rule: "批准之日，无预备期" },
    JoiningRule {
        from: "1945-04-23", begins: Begins::Confirmation, rule: "预备期满转正之日（6个月、1年或2年）"
    },
    JoiningRule { from: "1956-09-15", begins: Begins::Confirmation, rule: "转正之日（预备期1年）" },
    JoiningRule { from: "1969-04-01", begins: Begins::Approval, rule: "批准之日，无预备期" },
    JoiningRule { from: "1977-08-12", begins: Begins::Confirmation, rule: "转正之日（预备期1年）" },
    JoiningRule { from: "1982-09-06", begins: Begins::Confirmation, rule: "转正之日（预备期1年）" },
];

/// The rules a day of joining can fall under: more than one when it is known by its year or month only
/// and an interval ends within. Empty before 1 July 1921.
pub fn possible_rules(joined: PartialDate) -> Vec<&'static JoiningRule> {
    let begins = |rule: &JoiningRule| rule.from.parse::<NaiveDate>().unwrap_or_default();
    let (first, last) = (joined.first_day(), joined.last_day());
    JOINING_RULES
        .iter()
        .enumerate()
        .filter(|(index, rule)| {
            let ends = JOINING_RULES.get(index + 1).map(begins);
            begins(rule) <= last && ends.is_none_or(|next| next > first)
        })
        .map(|(_, rule)| rule)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(joined: &str) -> Vec<Begins> {
        let joined = joined.parse().unwrap_or_else(|_| panic!("{joined} is a date"));
        possible_rules(joined).iter().map(|rule| rule.begins).collect()
    }

    #[test]
    fn the_intervals_are_those_of_the_source() {
        let worked = [
            ("1921-07-01", Begins::Approval),
            ("1923-06-09", Begins::Approval),
            ("1923-06-10", Begins::Confirmation),
            ("1927-04-27", Begins::ByClass),
            ("1928-06-18", Begins::Approval),
            ("1945-04-22", Begins::Approval),
            ("1945-04-23", Begins::Confirmation),
            ("1969-03-31", Begins::Confirmation),
            ("1969-04-01", Begins::Approval),
            ("1977-08-11", Begins::Approval),
            ("1977-08-12", Begins::Confirmation),
            ("2020-07-01", Begins::Confirmation),
        ];
        for (joined, begins) in worked {
            assert_eq!(rules(joined), [begins], "joined on {joined} (domain.md 3.6)");
        }
        assert!(rules("1921-06-30").is_empty(), "before the founding");
    }

    #[test]
    fn a_date_known_in_part_may_fall_under_two() {
        assert_eq!(rules("1969"), [Begins::Confirmation, Begins::Approval], "before or after 1 April");
        assert_eq!(rules("1977-08"), [Begins::Approval, Begins::Confirmation], "before or after 12 August");
        assert_eq!(rules("1972"), [Begins::Approval], "the whole year is inside");
    }
}
