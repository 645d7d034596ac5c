//! 应到实到情况: who is due and on what ground others are not, read out before the election begins.

use domain::occasion::Quorum;

use super::{Election, ROW, SHEET, number};
use crate::{
    forms::{LABEL, MIDDLE, PROSE, VALUE},
    page::{Block, Cell, Form, Row, Table, mm},
};

/// Who called the roll signs it.
const CALLED: [&str; 3] = ["清点人（签字）：", "主持人（签字）：", "日期：　　年　　月　　日"];
/// Rows for those not counted where nobody is known yet.
const BLANK_ROWS: usize = 5;

impl Election {
    /// Who is due, who is not and why, who came.
    pub fn presence(&self) -> Form {
        let measure = SHEET.measure();
        let pair = |label: &str, value: String| [Cell::new(label, LABEL), Cell::new(value, MIDDLE)];
        let left_out = u32::try_from(self.excluded.len()).ok();
        let rows = [
            [pair("有选举权的党员", number(Some(self.entitled), "人")), pair("不计入应到", number(left_out, "人"))],
            [
                pair("应到会有选举权", number(self.turnout.due, "人")),
                pair("实到会有选举权", number(self.turnout.present, "人")),
            ],
        ];
        let rows = rows.map(|row| Row::new(row.into_iter().flatten().collect()).wishing(mm(ROW)));
        let numbers = Table::new(measure, &[34.0, 44.0, 34.0, 44.0], Vec::new(), rows.to_vec()).tight();
        let head = Row::new(["序号", "姓名", "不计入应到的依据"].map(|text| Cell::new(text, LABEL)).to_vec());
        let row = |place: usize, name: &str, basis: &str| {
            let cells = [Cell::new(place.to_string(), MIDDLE), Cell::new(name, MIDDLE), Cell::new(basis, VALUE)];
            Row::new(cells.to_vec()).wishing(mm(ROW))
        };
        let named = (1..).zip(&self.excluded).map(|(place, one)| row(place, &one.name, &one.basis));
        let blank = (0..if self.excluded.is_empty() { BLANK_ROWS } else { 0 }).map(|place| row(place + 1, "", ""));
        let people =
            Table::new(measure, &[14.0, 34.0, 108.0], vec![head.wishing(mm(8.0))], named.chain(blank).collect());
        self.paper(
            "应到实到情况",
            &CALLED,
            vec![
                Block::Table(numbers),
                Block::Gap(mm(3.0)),
                Block::Table(people.tight()),
                Block::Gap(mm(3.0)),
                Block::Text(self.judged(), PROSE),
            ],
        )
    }

    /// What the numbers mean: enough came when they are not fewer than four fifths of those due.
    fn judged(&self) -> String {
        let ground = "不计入应到的，须经上级党组织同意，并经党员大会通过。";
        let rule = "有选举权的到会人数不少于应到会人数的五分之四，会议有效。";
        match (self.turnout.due, self.turnout.present) {
            (Some(due), Some(present)) => {
                let quorum = Quorum { due, present };
                let enough = quorum.is_four_fifths();
                let verdict = if enough {
                    "符合规定，可以进行选举"
                } else {
                    "不足五分之四，不能进行选举"
                };
                let needed = quorum.four_fifths_of_due();
                format!("{ground}{rule}应到 {due} 人，须到 {needed} 人，实到 {present} 人，{verdict}。")
            }
            (Some(due), None) => {
                let needed = Quorum { due, present: 0 }.four_fifths_of_due();
                format!("{ground}{rule}应到 {due} 人，须到 {needed} 人。")
            }
            _ => format!("{ground}{rule}"),
        }
    }
}
