//! The year's grid: month × expectation.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Expectation, Interval};
use crate::{group::GroupId, occasion::OccasionKind, words};

words! {
    /// How a month stands to an expectation. Each has a word and a shape in the view: colour is never alone.
    CellState {
        /// Nothing is expected to be seen in this month.
        Blank = "",
        /// Held what is expected.
        Done = "已开",
        /// The stretch runs and something is missing.
        Short = "本期还差",
        /// The stretch has not begun.
        NotYet = "未到期",
        /// The stretch is over and something is missing.
        Overdue = "逾期",
        /// Before the branch began to keep this book.
        BeforeStart = "启用前",
    }
}

/// An occasion, as far as compliance goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Its day.
    pub day: NaiveDate,
    /// Its kinds.
    pub kinds: Vec<OccasionKind>,
    /// The group it was for.
    pub group: Option<GroupId>,
    /// Whether the secretary lectured.
    pub by_secretary: bool,
    /// Held, or only planned.
    pub held: bool,
}

/// One month of one expectation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Cell {
    /// Month, 1 to 12.
    pub month: u32,
    /// How it stands.
    pub state: CellState,
    /// Held in this month.
    pub held: u32,
    /// Planned in this month and not held yet.
    pub planned: u32,
    /// Held in the stretch this month belongs to.
    pub stretch_done: u32,
    /// Expected in that stretch.
    pub stretch_expected: u32,
    /// One sentence for the cell, such as `9月党小组会应开 3 次，已开 2 次`.
    pub text: String,
}

/// One expectation over the year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Row {
    /// The expectation's code.
    pub code: String,
    /// What it is called.
    pub title: String,
    /// Kinds that count.
    pub kinds: Vec<OccasionKind>,
    /// Where the rule stands.
    pub source: String,
    /// The twelve months.
    pub cells: Vec<Cell>,
    /// Held in the year.
    pub done: u32,
    /// Expected in the year (since the book was begun).
    pub expected: u32,
    /// What is missing in stretches that are over.
    pub overdue: u32,
}

/// The whole year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct YearView {
    /// The year.
    pub year: i32,
    /// One row an expectation.
    pub rows: Vec<Row>,
    /// Occasions held, each once (活动场次，去重).
    pub occasions: u32,
    /// Occasions held, counted under each of their kinds (按类型次数).
    pub by_kind: Vec<KindCount>,
}

/// How often a kind was held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KindCount {
    /// The kind.
    pub kind: OccasionKind,
    /// How many occasions had it.
    pub count: u32,
}

/// What the view needs to know of the branch and the day.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'a> {
    /// The year shown.
    pub year: i32,
    /// The day the view is of.
    pub today: NaiveDate,
    /// First day of the month the book was begun; nothing before it is overdue.
    pub started_on: NaiveDate,
    /// The groups with somebody on the roster, month by month from January. A group of nobody can't meet.
    pub groups: [&'a [GroupId]; 12],
}

impl<'a> Setting<'a> {
    /// The groups that have to meet in a stretch: those there at its end.
    fn groups_at_end_of(&self, months: &std::ops::Range<u32>) -> &'a [GroupId] {
        months.clone().next_back().and_then(|month| self.groups.get(month as usize - 1)).copied().unwrap_or_default()
    }
}

/// Lays the year out: for every active expectation its twelve months.
///
/// A stretch that began before the book did is never overdue: what was held in its first part is
/// not in the book.
pub fn year_view(expectations: &[Expectation], occasions: &[Held], setting: Setting<'_>) -> YearView {
    let of_year = |held: &&Held| held.day.year() == setting.year;
    let rows = expectations
        .iter()
        .filter(|expectation| expectation.active)
        .map(|expectation| row(expectation, occasions, setting))
        .collect();
    let held: Vec<&Held> = occasions.iter().filter(of_year).filter(|held| held.held).collect();
    let by_kind = OccasionKind::ALL
        .iter()
        .map(|&kind| KindCount { kind, count: count(held.iter().filter(|held| held.kinds.contains(&kind))) })
        .filter(|count| count.count > 0)
        .collect();
    YearView { year: setting.year, rows, occasions: count(held.iter()), by_kind }
}

fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}

fn row(expectation: &Expectation, occasions: &[Held], setting: Setting<'_>) -> Row {
    let counting: Vec<&Held> = occasions
        .iter()
        .filter(|held| held.day.year() == setting.year)
        .filter(|held| expectation.kinds.iter().any(|kind| held.kinds.contains(kind)))
        .filter(|held| !expectation.by_secretary || held.by_secretary)
        .collect();
    let mut row = Row {
        code: expectation.code.clone(),
        title: expectation.title.clone(),
        kinds: expectation.kinds.clone(),
        source: expectation.source.clone(),
        cells: Vec::with_capacity(12),
        done: count(counting.iter().filter(|held| held.held)),
        expected: 0,
        overdue: 0,
    };
    for first in expectation.interval.starts() {
        let months = first..first + expectation.interval.months();
        let stretch = Stretch::of(expectation, &counting, months, setting);
        if stretch.state != CellState::BeforeStart {
            row.expected += stretch.expected;
        }
        if stretch.state == CellState::Overdue {
            row.overdue += stretch.expected.saturating_sub(stretch.done);
        }
        row.cells.extend(stretch.cells(expectation, &counting, setting));
    }
    row
}

struct Stretch {
    months: std::ops::Range<u32>,
    done: u32,
    expected: u32,
    state: CellState,
}

impl Stretch {
    fn of(expectation: &Expectation, counting: &[&Held], months: std::ops::Range<u32>, setting: Setting<'_>) -> Self {
        let groups = setting.groups_at_end_of(&months);
        let expected = expectation.times_with(u32::try_from(groups.len()).unwrap_or(u32::MAX));
        let day = |month: u32| NaiveDate::from_ymd_opt(setting.year, month, 1);
        let first = day(months.start).unwrap_or(setting.today);
        let (_, after) = expectation.stretch_of(first);
        let inside: Vec<&&Held> =
            counting.iter().filter(|held| held.held && months.contains(&held.day.month())).collect();
        let done = fulfilled(expectation, &inside, groups);
        let state = if done >= expected && expected > 0 {
            CellState::Done
        } else if expected == 0 {
            CellState::Blank
        } else if after <= setting.started_on {
            CellState::BeforeStart
        } else if first > setting.today {
            CellState::NotYet
        } else if after > setting.today {
            CellState::Short
        } else if first < setting.started_on {
            CellState::BeforeStart
        } else {
            CellState::Overdue
        };
        Self { months, done, expected, state }
    }

    /// The month in which a stretch shows what it lacks: the running one, else its last.
    fn telling_month(&self, expectation: &Expectation, setting: Setting<'_>) -> u32 {
        let last = self.months.end - 1;
        match self.state {
            CellState::Short if setting.today.year() == setting.year => setting.today.month(),
            CellState::NotYet => expectation.usual_month.filter(|month| self.months.contains(month)).unwrap_or(last),
            _ => last,
        }
    }

    fn cells(&self, expectation: &Expectation, counting: &[&Held], setting: Setting<'_>) -> Vec<Cell> {
        let telling = self.telling_month(expectation, setting);
        let stretch = expectation.interval.name_of(self.months.start);
        self.months
            .clone()
            .map(|month| {
                let in_month =
                    |held: bool| count(counting.iter().filter(|one| one.day.month() == month && one.held == held));
                let (held, planned) = (in_month(true), in_month(false));
                let state = match self.state {
                    CellState::Done if held > 0 => CellState::Done,
                    CellState::Done | CellState::Blank => CellState::Blank,
                    CellState::BeforeStart if expectation.interval == Interval::Month || month == telling => self.state,
                    state if month == telling && state != CellState::BeforeStart => state,
                    _ if held > 0 => CellState::Done,
                    _ => CellState::Blank,
                };
                let text = format!("{stretch}{}应开 {} 次，已开 {} 次", expectation.title, self.expected, self.done);
                Cell { month, state, held, planned, stretch_done: self.done, stretch_expected: self.expected, text }
            })
            .collect()
    }
}

/// How many of what is expected are there. Where each group has to, a second meeting of one group
/// does not stand in for another's, nor does one of a group that is no more; a meeting of no named group
/// counts as one.
fn fulfilled(expectation: &Expectation, held: &[&&Held], groups: &[GroupId]) -> u32 {
    if !expectation.per_group {
        return count(held.iter());
    }
    let named: u32 = groups
        .iter()
        .map(|group| count(held.iter().filter(|one| one.group == Some(*group))).min(expectation.times))
        .sum();
    let unnamed = count(held.iter().filter(|one| one.group.is_none()));
    named + unnamed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compliance::usual_expectations;

    const GROUPS: [GroupId; 3] = [GroupId(1), GroupId(2), GroupId(3)];

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_else(|_| panic!("{text} is a day"))
    }

    fn setting(today: &str, started_on: &str) -> Setting<'static> {
        let today = day(today);
        Setting { year: today.year(), today, started_on: day(started_on), groups: [&GROUPS; 12] }
    }

    fn held(on: &str, kinds: &[OccasionKind]) -> Held {
        Held { day: day(on), kinds: kinds.to_vec(), group: None, by_secretary: false, held: true }
    }

    fn group_meeting(on: &str, group: i64) -> Held {
        Held { group: Some(GroupId(group)), ..held(on, &[OccasionKind::GroupMeeting]) }
    }

    fn row_of(view: &YearView, code: &str) -> Row {
        view.rows.iter().find(|row| row.code == code).cloned().unwrap_or_else(|| panic!("a row {code}"))
    }

    fn states(row: &Row) -> Vec<&'static str> {
        row.cells.iter().map(|cell| cell.state.word()).collect()
    }

    #[test]
    fn months_are_done_short_overdue_or_not_yet() {
        let occasions = [held("2026-08-20", &[OccasionKind::CommitteeMeeting])];
        let view = year_view(&usual_expectations(), &occasions, setting("2026-10-27", "2026-08-01"));
        let row = row_of(&view, "committee_meeting");
        let before = ["启用前"; 7];
        assert_eq!(states(&row)[..7], before, "nothing before the start is overdue");
        assert_eq!(states(&row)[7..], ["已开", "逾期", "本期还差", "未到期", "未到期"], "August to December");
        assert_eq!((row.done, row.expected, row.overdue), (1, 5, 1), "five months since the start");
    }

    #[test]
    fn each_group_has_to_meet() {
        let occasions = [
            group_meeting("2026-09-03", 1),
            group_meeting("2026-09-10", 1),
            group_meeting("2026-09-11", 2),
            group_meeting("2026-10-09", 1),
            group_meeting("2026-10-09", 2),
            group_meeting("2026-10-12", 3),
        ];
        let view = year_view(&usual_expectations(), &occasions, setting("2026-10-27", "2026-09-01"));
        let row = row_of(&view, "group_meeting");
        assert_eq!(row.cells[8].state, CellState::Overdue, "the third group did not meet in September");
        assert_eq!(row.cells[8].stretch_done, 2, "a second meeting of one group does not stand in for another's");
        assert_eq!(row.cells[9].state, CellState::Done, "all three in October");
        assert_eq!(row.cells[9].stretch_expected, 3, "one a group a month");
    }

    #[test]
    fn a_group_of_nobody_does_not_have_to_meet() {
        let occasions =
            [group_meeting("2026-09-03", 1), group_meeting("2026-09-04", 2), group_meeting("2026-10-09", 3)];
        let mut setting = setting("2026-10-27", "2026-09-01");
        setting.groups[8] = &GROUPS[..2];
        let row = row_of(&year_view(&usual_expectations(), &occasions, setting), "group_meeting");
        assert_eq!(row.cells[8].state, CellState::Done, "nobody was in the third group in September");
        assert_eq!(row.cells[8].stretch_expected, 2, "so two had to meet");
        assert_eq!(row.cells[9].stretch_expected, 3, "in October there are three again");
        setting.groups[9] = &GROUPS[..2];
        let row = row_of(&year_view(&usual_expectations(), &occasions, setting), "group_meeting");
        assert_eq!(row.cells[9].stretch_done, 0, "a meeting of the emptied group does not stand in for another's");
    }

    #[test]
    fn a_quarter_shows_its_meeting_where_it_was_and_its_lack_where_it_counts() {
        let occasions = [held("2026-01-15", &[OccasionKind::MembersMeeting, OccasionKind::ThemeDay])];
        let view = year_view(&usual_expectations(), &occasions, setting("2026-08-10", "2026-01-01"));
        let row = row_of(&view, "members_meeting");
        assert_eq!(
            states(&row),
            ["已开", "", "", "", "", "逾期", "", "本期还差", "", "", "", "未到期"],
            "held in January, missed in the second quarter, missing in the third"
        );
        assert_eq!((row.done, row.expected), (1, 4), "four a year");
    }

    #[test]
    fn a_quarter_begun_before_the_book_is_not_overdue() {
        let view = year_view(&usual_expectations(), &[], setting("2026-10-05", "2026-09-01"));
        let row = row_of(&view, "members_meeting");
        assert_eq!(row.overdue, 0, "July and August are not in the book");
        assert_eq!(row.cells[8].state, CellState::BeforeStart, "and it says why");
    }

    #[test]
    fn the_secretary_s_own_lecture_is_counted_apart() {
        let lecture = held("2026-03-05", &[OccasionKind::PartyLecture]);
        let view =
            year_view(&usual_expectations(), std::slice::from_ref(&lecture), setting("2026-04-02", "2026-01-01"));
        assert_eq!(row_of(&view, "party_lecture").cells[2].state, CellState::Done, "a lecture was held");
        assert_eq!(row_of(&view, "secretary_lecture").done, 0, "not by the secretary");
        let own = Held { by_secretary: true, ..lecture };
        let view = year_view(&usual_expectations(), &[own], setting("2026-04-02", "2026-01-01"));
        assert_eq!(row_of(&view, "secretary_lecture").cells[2].state, CellState::Done, "section 0 row 6");
    }

    #[test]
    fn one_occasion_of_two_kinds_is_one_occasion() {
        let both = held("2026-10-15", &[OccasionKind::ThemeDay, OccasionKind::PartyLecture]);
        let view = year_view(&usual_expectations(), &[both], setting("2026-10-27", "2026-01-01"));
        assert_eq!(view.occasions, 1, "domain.md 1P: distinct");
        assert_eq!(view.by_kind.iter().map(|count| count.count).sum::<u32>(), 2, "and by kind");
    }

    #[test]
    fn an_expectation_of_one_s_own_counts_any_of_its_kinds_once() {
        let twice = Expectation {
            code: "own:1".to_owned(),
            title: "每月两次党员活动".to_owned(),
            kinds: vec![OccasionKind::ThemeDay, OccasionKind::Study, OccasionKind::PartyLecture],
            interval: Interval::Month,
            times: 2,
            per_group: false,
            by_secretary: false,
            usual_month: None,
            source: "支委会决定".to_owned(),
            active: true,
        };
        let occasions = [held("2026-10-15", &[OccasionKind::ThemeDay, OccasionKind::PartyLecture])];
        let view = year_view(&[twice], &occasions, setting("2026-10-27", "2026-01-01"));
        let cell = &view.rows[0].cells[9];
        assert_eq!((cell.stretch_done, cell.stretch_expected), (1, 2), "two kinds at once are one activity");
        assert_eq!(cell.state, CellState::Short, "one is missing");
    }
}
