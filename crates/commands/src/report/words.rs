//! Days, times and people as papers write them.

use chrono::{Datelike, NaiveDate};
use domain::{
    attendance::{MakeUp, Mark},
    date::PartialDate,
    occasion::OccasionDraft,
};
use store::attendance::ListedRow;

/// `2026年10月15日`.
pub fn day(day: NaiveDate) -> String {
    PartialDate::from(day).in_chinese()
}

/// `10月15日`.
pub fn short_day(day: NaiveDate) -> String {
    format!("{}月{}日", day.month(), day.day())
}

/// `09:00—10:30`, `09:00`, or nothing.
pub fn hours(draft: &OccasionDraft) -> String {
    match (draft.from_time, draft.to_time) {
        (Some(from), Some(to)) => format!("{from}—{to}"),
        (Some(one), None) | (None, Some(one)) => one.to_string(),
        (None, None) => String::new(),
    }
}

/// `2026年10月15日 09:00—10:30`.
pub fn day_and_hours(draft: &OccasionDraft) -> String {
    format!("{} {}", day(draft.day), hours(draft)).trim_end().to_owned()
}

/// A text, or nothing.
pub fn or_empty(text: &Option<String>) -> String {
    text.clone().unwrap_or_default()
}

/// `请假：住院`, `缺席`.
pub fn reason(mark: Mark, reason: Option<&str>) -> String {
    match reason {
        Some(reason) if mark == Mark::OnLeave => reason.to_owned(),
        Some(reason) => format!("{}：{reason}", mark.word()),
        None => mark.word().to_owned(),
    }
}

/// `送学上门，10月20日，杨秀英`.
pub fn make_up(make_up: &MakeUp) -> String {
    let mut text = format!("{}，{}", make_up.way.word(), short_day(make_up.made_on));
    if let Some(by_whom) = &make_up.by_whom {
        text.push_str(&format!("，{by_whom}"));
    }
    text
}

/// Those not there with their reasons: `王芳（住院）、李𬱖（缺席）`; those online are not among them.
pub fn absent(people: &[ListedRow]) -> String {
    let missed = people.iter().filter_map(|one| {
        let mark = one.entry.mark.filter(|mark| mark.missed())?;
        Some(format!("{}（{}）", one.name, reason(mark, one.entry.reason.as_deref())))
    });
    missed.collect::<Vec<_>>().join("、")
}

/// A name that every file system takes.
pub fn file_stem(paper: &str) -> String {
    let stem: String =
        paper.chars().map(|c| if r#"\/:*?"<>|"#.contains(c) || c.is_control() { '_' } else { c }).collect();
    stem.trim().trim_end_matches('.').chars().take(80).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_holds_no_sign_a_system_minds() {
        assert_eq!(file_stem("学习“两会”: 1/2?"), "学习“两会”_ 1_2_", "forbidden on Windows");
    }

    #[test]
    fn a_reason_says_leave_only_when_nothing_better_is_known() {
        assert_eq!(reason(Mark::OnLeave, Some("住院")), "住院", "the reason is enough");
        assert_eq!(reason(Mark::OnLeave, None), "请假", "no reason given");
        assert_eq!(reason(Mark::Absent, Some("失联")), "缺席：失联", "an absence is named");
    }
}
