//! How far a member is behind (domain.md 2.3, corrections): 2, 5, 6 months, never with a consequence of its own.

use super::{MonthMark, OwedLevel};

/// One month as the count of months behind looks at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountedMonth {
    /// How it stands.
    pub mark: MonthMark,
    /// Whether the member was in hospital, bedridden or unable in it: such months are not counted.
    pub excused: bool,
}

/// How many months in a row nothing was paid, up to now. Months not counted neither add nor break.
pub fn months_behind(latest_first: impl IntoIterator<Item = CountedMonth>) -> u32 {
    let mut behind = 0;
    let open = latest_first.into_iter().skip_while(|month| matches!(month.mark, MonthMark::NotYet | MonthMark::None));
    for month in open.take_while(|month| month.mark == MonthMark::Owed) {
        behind += u32::from(!month.excused);
    }
    behind
}

impl OwedLevel {
    /// Of one who owes something and is so many months behind.
    pub fn of(months_behind: u32) -> Self {
        match months_behind {
            0 | 1 => Self::Few,
            2..=4 => Self::Remind,
            5 => Self::NearSix,
            _ => Self::AskWhy,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// `交` paid, `部` part, `欠` owed, `病` owed in hospital, `免` waived, `未` not yet.
    fn behind(months: &str) -> u32 {
        let month = |c| {
            let mark = match c {
                '交' => MonthMark::Paid,
                '部' => MonthMark::Part,
                '欠' | '病' => MonthMark::Owed,
                '免' => MonthMark::Waived,
                _ => MonthMark::NotYet,
            };
            CountedMonth { mark, excused: c == '病' }
        };
        months_behind(months.chars().rev().map(month))
    }

    #[test]
    fn months_in_a_row_are_counted_up_to_now() {
        for (months, count, why) in [
            ("交交欠欠", 2, "the last two"),
            ("欠欠交", 0, "he paid since"),
            ("交欠欠未未", 2, "what is not due yet is not looked at"),
            ("欠欠欠病病欠欠", 5, "months in hospital don't count and don't break"),
            ("病病病病病病", 0, "in hospital all along"),
            ("欠欠部欠", 1, "a part is a payment"),
            ("欠欠免欠", 1, "what was waived was spoken about"),
            ("", 0, "nothing at all"),
        ] {
            assert_eq!(behind(months), count, "{months}: {why}");
        }
    }

    #[test]
    fn the_words_grow_with_the_months() {
        for (months, level) in [
            (0, OwedLevel::Few),
            (1, OwedLevel::Few),
            (2, OwedLevel::Remind),
            (4, OwedLevel::Remind),
            (5, OwedLevel::NearSix),
            (6, OwedLevel::AskWhy),
            (40, OwedLevel::AskWhy),
        ] {
            assert_eq!(OwedLevel::of(months), level, "{months} months");
        }
    }

    proptest! {
        #[test]
        fn never_more_than_are_owed(months in "[交部欠病免未]{0,30}") {
            let owed = months.chars().filter(|c| *c == '欠').count();
            prop_assert!(behind(&months) as usize <= owed, "{}", months);
        }
    }
}
