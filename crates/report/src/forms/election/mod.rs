//! Papers of an election (domain.md 2.4, 5 form 27): the ballot, the sheet it is counted on, the result, who was due.

mod ballot;
mod count;
mod presence;

use domain::occasion::{Candidate, Standing};

use super::{LABEL, MIDDLE};
use crate::page::{Cell, Row, Sheet, Table, mm};

/// A candidate with the votes, and what came of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stood {
    /// Who stood, or was written in on the ballots, and the votes.
    pub candidate: Candidate,
    /// 当选, 未当选 and the like; none before the day.
    pub standing: Option<Standing>,
}

/// Somebody who is not counted among those due.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Excluded {
    /// 姓名.
    pub name: String,
    /// Ground (domain.md 2.4).
    pub basis: String,
}

/// Papers handed out and given back, and who came. What is not known is left to the pen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Turnout {
    /// 应到会有选举权.
    pub due: Option<u32>,
    /// 实到会有选举权.
    pub present: Option<u32>,
    /// 发出选票.
    pub issued: Option<u32>,
    /// 收回选票.
    pub returned: Option<u32>,
    /// 无效票.
    pub invalid: Option<u32>,
}

/// An election.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Election {
    /// Full name of the branch.
    pub branch: String,
    /// What is elected, such as `支部委员会委员`.
    pub subject: String,
    /// Of when, such as `2026年10月20日`.
    pub day: String,
    /// 应选.
    pub seats: u32,
    /// 差额 or 等额.
    pub contested: bool,
    /// Who came and what was handed in.
    pub turnout: Turnout,
    /// In the order of surname strokes, those written in after the candidates.
    pub candidates: Vec<Stood>,
    /// Votes needed to be elected; none before the day.
    pub votes_needed: Option<u32>,
    /// What came of it, in a sentence; empty before the day.
    pub outcome: String,
    /// Members with a vote altogether, those left out included.
    pub entitled: u32,
    /// Who is left out of those due.
    pub excluded: Vec<Excluded>,
}

/// A4 upright with room for punch holes.
const SHEET: Sheet = Sheet { top: mm(20.0), bottom: mm(16.0), ..Sheet::PORTRAIT };
/// Height of a row, in millimetres.
const ROW: f32 = 10.0;

impl Election {
    /// Those nominated, in the order of surname strokes.
    pub fn nominated(&self) -> impl Iterator<Item = &Stood> {
        self.candidates.iter().filter(|stood| !stood.candidate.written_in)
    }

    fn written_in(&self) -> impl Iterator<Item = &Stood> {
        self.candidates.iter().filter(|stood| stood.candidate.written_in)
    }

    /// 差额 or 等额, of how many, in words.
    fn manner(&self) -> String {
        let manner = if self.contested { "差额" } else { "等额" };
        format!("应选 {} 名，候选人 {} 名，实行{manner}选举", self.seats, self.nominated().count())
    }
}

/// A number with what it counts, or room for the pen.
fn number(count: Option<u32>, unit: &str) -> String {
    count.map_or_else(|| format!("　　　　{unit}"), |count| format!("{count} {unit}"))
}

impl Turnout {
    /// 计票纸面字段 (domain.md 2.4), two pairs a row.
    fn table(&self, measure: f32) -> Table {
        let valid = self.returned.map(|returned| returned.saturating_sub(self.invalid.unwrap_or(0)));
        let invalid = self.invalid.or(self.returned.map(|_| 0));
        let pairs = [
            [("应到会有选举权", self.due, "人"), ("实到会有选举权", self.present, "人")],
            [("发出选票", self.issued, "张"), ("收回选票", self.returned, "张")],
            [("有效票", valid, "张"), ("无效票", invalid, "张")],
        ];
        let rows = pairs.map(|row| {
            let cells =
                row.map(|(label, count, unit)| [Cell::new(label, LABEL), Cell::new(number(count, unit), MIDDLE)]);
            Row::new(cells.into_iter().flatten().collect()).wishing(mm(ROW))
        });
        Table::new(measure, &[34.0, 44.0, 34.0, 44.0], Vec::new(), rows.to_vec()).tight()
    }
}
