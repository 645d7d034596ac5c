//! 计票表, on which the counters mark their strokes, and 选举结果报告单, which says what came of it.

use super::{Election, ROW, SHEET, Stood, Turnout};
use crate::{
    forms::{LABEL, LEAST, MIDDLE, NOTE, PROSE, TITLE, VALUE, list::line},
    page::{Align, Block, Cell, Form, PageNumbers, Row, Table, mm},
};

/// Who signs what was counted.
const COUNTED: [&str; 3] = ["监票人（签字）：", "计票人（签字）：", "日期：　　年　　月　　日"];
/// Rows for people written in.
const WRITTEN_IN_ROWS: usize = 4;
/// Height of a row in which strokes are marked by fives (正), in millimetres.
const MARKED: f32 = 14.0;

impl Election {
    /// The sheet the votes are counted on.
    pub fn tally_sheet(&self) -> Form {
        let head = Row::new(
            ["姓　名", "赞成（画“正”字）", "计", "不赞成（画“正”字）", "计", "弃权", "计"]
                .map(|text| Cell::new(text, LABEL))
                .to_vec(),
        );
        let names = self.nominated().map(|stood| stood.candidate.name.as_str());
        let rows = names.map(|name| marked(name, false));
        let others = (0..WRITTEN_IN_ROWS).map(|_| marked("", true));
        let written_in = Row::new(vec![Cell::new("另选他人：写姓名，只计赞成", LABEL).spanning(7)]).keeping();
        let rows = rows.chain(std::iter::once(written_in)).chain(others).collect();
        let weights = [24.0, 52.0, 11.0, 34.0, 11.0, 20.0, 11.0];
        let table = Table::new(SHEET.measure(), &weights, vec![head.wishing(mm(8.0))], rows).tight();
        // Who is due is known before, all else is counted on the sheet.
        let counting = Turnout { due: self.turnout.due, ..Turnout::default() };
        self.paper(
            "计票表",
            &COUNTED,
            vec![
                Block::Table(counting.table(SHEET.measure())),
                Block::Gap(mm(3.0)),
                Block::Table(table),
                Block::Text(format!("{}。候选人以姓氏笔画为序。", self.manner()), NOTE.leaded(1.6)),
            ],
        )
    }

    /// What came of the election, to be signed and read out.
    pub fn result(&self) -> Form {
        let heads = ["姓　名", "赞成", "不赞成", "弃权", "是否超过半数", "得票名次", "结　果"];
        let head = Row::new(heads.map(|text| Cell::new(text, LABEL)).to_vec()).wishing(mm(8.0));
        let rows = self.nominated().map(|one| self.counted(one));
        let written_in = self.written_in().map(|one| self.counted(one));
        let label =
            self.written_in().next().map(|_| Row::new(vec![Cell::new("另选他人", LABEL).spanning(7)]).keeping());
        let rows = rows.chain(label).chain(written_in).collect();
        let table = Table::new(SHEET.measure(), &[30.0, 18.0, 18.0, 18.0, 25.0, 20.0, 34.0], vec![head], rows).tight();
        self.paper(
            "结果报告单",
            &COUNTED,
            vec![
                Block::Table(self.turnout.table(SHEET.measure())),
                Block::Gap(mm(3.0)),
                Block::Table(table),
                Block::Gap(mm(3.0)),
                Block::Text(format!("{}。候选人以姓氏笔画为序。{}。", self.manner(), self.outcome), PROSE),
            ],
        )
    }

    fn counted(&self, stood: &Stood) -> Row {
        let one = &stood.candidate;
        let over = self.votes_needed.is_some_and(|needed| one.in_favour >= needed);
        let ahead = self.candidates.iter().filter(|other| other.candidate.in_favour > one.in_favour).count();
        let or_dash = |count: u32| if one.written_in { "—".to_owned() } else { count.to_string() };
        let texts = [
            one.name.clone(),
            one.in_favour.to_string(),
            or_dash(one.against),
            or_dash(one.abstained),
            if over { "是" } else { "否" }.to_owned(),
            (ahead + 1).to_string(),
            stood.standing.map(|standing| standing.word().to_owned()).unwrap_or_default(),
        ];
        Row::new(texts.map(|text| Cell::new(text, MIDDLE)).to_vec()).wishing(mm(ROW))
    }

    /// A paper of the election: its name, whose and when, what stands on it, who signs.
    pub(super) fn paper(&self, name: &str, signed: &[&str], body: Vec<Block>) -> Form {
        let measure = SHEET.measure();
        let above = [self.branch.clone(), self.day.clone()];
        let signed: Vec<String> = signed.iter().map(|who| (*who).to_owned()).collect();
        let mut blocks = vec![
            Block::Outline(0, name.to_owned()),
            Block::Heading(format!("{}{name}", self.electing()), TITLE),
            Block::Table(line(measure, &above, VALUE, mm(7.0), Align::Right)),
        ];
        blocks.extend(body);
        blocks.push(Block::Gap(mm(6.0)));
        blocks.push(Block::Table(line(measure, &signed, VALUE.sized(LEAST + 2.0), mm(10.0), Align::Left)));
        Form {
            title: format!("{name}：{}", self.subject),
            sheet: SHEET,
            page_numbers: PageNumbers::WhenSeveral,
            running_head: String::new(),
            blocks,
        }
    }

    /// `支部委员会委员选举`, which stands before the name of each paper.
    pub(super) fn electing(&self) -> String {
        format!("{}选举", self.subject.strip_suffix("选举").unwrap_or(&self.subject))
    }
}

/// A row to mark in; whoever is written in has only votes for.
fn marked(name: &str, written_in: bool) -> Row {
    let blank = |span| Cell::new("", MIDDLE).spanning(span);
    let mut cells = vec![Cell::new(name, MIDDLE.sized(12.0)), blank(1), blank(1)];
    if written_in {
        cells.push(Cell::new("／", MIDDLE).spanning(4));
    } else {
        cells.extend((0..4).map(|_| blank(1)));
    }
    Row::new(cells).wishing(mm(MARKED))
}
