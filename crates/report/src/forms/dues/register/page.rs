//! The register on paper: A4 lying. A member takes two rows that are one: sums above, days and 款项 below.

use domain::money::Fen;

use super::{BELOW, BY_HAND, MONTHS, QUARTERS, Register, RegisterMember, RegisterMonth, YearSums, sign};
use crate::{
    forms::{
        LABEL, LEAST, NOTE, TITLE, VALUE,
        list::{Column, Entry, List, line},
    },
    page::{Align, Block, Cell, Form, PageNumbers, Room, Row, Sheet, Style, Table, mm},
    typeface::Typeface,
};

/// A4 lying with narrow sides: fifteen columns of sums want the room.
const SHEET: Sheet = Sheet { left: mm(10.0), right: mm(10.0), bottom: mm(11.0), ..Sheet::LANDSCAPE };
/// Blank between a line of the table and the text, in points.
const ROOM: Room = Room { side: 1.8, above: 0.9 };
/// Notes of up to so many characters stand in their box; longer ones under the table.
const SHORT_NOTE: usize = 4;
/// Days and 款项 under the sums.
const SMALL: Style = Style::new(Typeface::Kai, LEAST, LEAST).aligned(Align::Centre).leaded(1.1);
/// Styles the sums are tried in.
const SIZES: [Style; 4] = [VALUE.sized(10.5), VALUE.sized(10.0), VALUE.sized(9.5), VALUE.sized(LEAST)];
/// 姓名 may take two lines, 备注 too.
const NAME: usize = 1;

impl Register {
    /// The register as a form, in the largest type that keeps every sum whole.
    pub fn form(&self) -> Form {
        let notes = LongNotes::of(&self.members);
        let months = self.before_months()..self.before_months() + MONTHS.len();
        let wrapping = [NAME, self.columns() - 1];
        let (table, _) = SIZES.iter().fold((self.table(VALUE, &notes), false), |(table, whole), value| {
            if whole {
                return (table, true);
            }
            self.table(*value, &notes).fitted(SHEET.measure(), &wrapping, months.clone())
        });
        let above = [format!("党支部：{}", self.branch), "单位：元".to_owned(), format!("截至 {}", self.as_of)];
        let below: Vec<String> = std::iter::once(format!("制表人：{}", self.made_by))
            .chain(BELOW.iter().map(|place| (*place).to_owned()))
            .collect();
        let mut blocks = vec![
            Block::Heading(self.title(), TITLE.sized(16.0).leaded(1.35)),
            Block::Outline(0, self.title()),
            Block::Table(line(SHEET.measure(), &above, VALUE, 0.0, Align::Right)),
            Block::Table(table),
            Block::Gap(mm(1.0)),
            Block::Text(LEGEND.to_owned(), NOTE),
        ];
        blocks.extend(notes.under.iter().map(|note| Block::Text(note.clone(), NOTE)));
        blocks.push(Block::Gap(mm(2.0)));
        blocks.push(Block::Table(self.remittances().table(SHEET.measure())));
        blocks.push(Block::Table(line(SHEET.measure(), &below, VALUE, mm(12.0), Align::Left)));
        Form {
            title: self.title(),
            sheet: SHEET,
            page_numbers: PageNumbers::WhenSeveral,
            running_head: format!("{}　{}（续）", self.branch, self.title()),
            blocks,
        }
    }

    /// The quarters' remittances as a list.
    pub fn remittances(&self) -> List {
        let columns = vec![
            Column::middle("季度"),
            Column::amount("本季收款（元）"),
            Column::amount("其中直缴上级（元）"),
            Column::amount("上缴金额（元）"),
            Column::middle("上缴日期"),
            Column::middle("票据号"),
            Column::hand("收款人", 30),
        ];
        let rows = QUARTERS.iter().zip(&self.quarters).map(|(name, quarter)| {
            vec![
                (*name).into(),
                Entry::unless_zero(quarter.received + quarter.direct),
                Entry::unless_zero(quarter.direct),
                Entry::unless_zero(quarter.remitted),
                (&quarter.days).into(),
                (&quarter.receipts).into(),
                (&quarter.handed_to).into(),
            ]
        });
        List::new(columns, rows.collect()).unnumbered()
    }

    fn table(&self, value: Style, notes: &LongNotes) -> Table {
        let look = Look::new(value);
        let mut rows: Vec<Row> = Vec::with_capacity(2 * self.members.len() + 3);
        for (place, one) in self.members.iter().enumerate() {
            rows.extend(self.member(place, one, notes.inside(place), &look));
        }
        if self.members.is_empty() {
            rows.push(Row::new(vec![Cell::new("名册上没有党员", look.middle).spanning(self.columns())]));
        }
        rows.extend(self.foot(&look));
        let widths = vec![1.0; self.columns()];
        let mut table = Table::new(SHEET.measure(), &widths, vec![self.head(&look)], rows);
        table.room = ROOM;
        table
    }

    /// Columns before the months.
    fn before_months(&self) -> usize {
        if self.published { 3 } else { 5 }
    }

    fn columns(&self) -> usize {
        self.before_months() + MONTHS.len() + 4
    }

    fn head(&self, look: &Look) -> Row {
        let base = ["核定\n基数", "比例\n（%）"];
        let base = base.iter().filter(|_| !self.published);
        let heads = ["序\n号", "姓名"].iter().chain(base).chain(&["月\n应交"]).chain(&MONTHS);
        let heads = heads.chain(&["全年\n应交", "全年\n实交", "未交", "备注"]);
        Row::new(heads.map(|text| Cell::new(*text, look.label)).collect()).at_least(mm(9.0))
    }

    fn member(&self, place: usize, one: &RegisterMember, note: &str, look: &Look) -> [Row; 2] {
        let sums = one.sums();
        let mut upper = vec![Cell::new((place + 1).to_string(), look.middle), Cell::new(&one.name, look.middle)];
        if !self.published {
            upper.push(look.sum(one.base));
            upper.push(Cell::new(one.rate.map(|rate| rate.percent()).unwrap_or_default(), look.middle));
        }
        upper.push(look.sum(one.monthly));
        upper.extend(one.months.iter().map(|month| look.month(month)));
        upper.extend([sums.due, sums.paid].map(|sum| look.sum(Some(sum))));
        upper.push(look.sum(Some(sums.owed).filter(|owed| !owed.is_zero())));
        upper.push(Cell::new(note, look.middle));

        let blank = || Cell::new("", SMALL).joined();
        let mut lower: Vec<Cell> = (0..self.before_months()).map(|_| blank()).collect();
        lower.extend(one.months.iter().map(|month| Cell::new(received(month), SMALL).joined()));
        lower.extend((0..4).map(|_| blank()));
        [Row::new(upper).keeping(), Row::new(lower).at_least(SMALL.line_height())]
    }

    /// 合计｜收款人签名｜存缴日期.
    fn foot(&self, look: &Look) -> Vec<Row> {
        let YearSums { due, paid, owed } = self.sums();
        let label = |text: &str| Cell::new(text, look.label).spanning(self.before_months() - 1);
        let mut sums = vec![label("合计"), look.sum(Some(self.monthly()))];
        sums.extend((0..MONTHS.len()).map(|month| look.sum(Some(self.paid(month)).filter(|sum| !sum.is_zero()))));
        sums.extend([due, paid, owed].map(|sum| look.sum(Some(sum))));
        sums.push(Cell::new("", look.middle));
        let mut rows = vec![Row::new(sums).at_least(mm(8.0)).keeping()];
        for (place, text) in BY_HAND.iter().enumerate() {
            let mut cells = vec![label(text), Cell::new("", look.middle)];
            cells.extend((0..MONTHS.len() + 4).map(|_| Cell::new("", look.middle)));
            let row = Row::new(cells).at_least(mm(10.0));
            rows.push(if place + 1 < BY_HAND.len() { row.keeping() } else { row });
        }
        rows
    }
}

/// What the signs under the sums mean.
const LEGEND: &str = "金额下为收款日期和款项：现＝现金，微＝微信，银＝银行，直＝直缴上级（不经支部手）；免＝经支部研究免交；空格为未交或未到期。";

/// `10.20现`; several payments each on a line of their own.
fn received(month: &RegisterMonth) -> String {
    let each = month.received.iter().map(|(day, means)| format!("{day}{}", means.map(sign).unwrap_or_default()));
    each.collect::<Vec<_>>().join("\n")
}

/// Notes too long for their box, numbered, under the table.
struct LongNotes {
    inside: Vec<String>,
    under: Vec<String>,
}

impl LongNotes {
    fn of(members: &[RegisterMember]) -> Self {
        let (mut inside, mut under) = (Vec::new(), Vec::new());
        for one in members {
            if one.note.chars().count() <= SHORT_NOTE {
                inside.push(one.note.clone());
            } else {
                let number = under.len() + 1;
                inside.push(format!("注{number}"));
                under.push(format!("注{number}　{}：{}", one.name, one.note));
            }
        }
        Self { inside, under }
    }

    fn inside(&self, place: usize) -> &str {
        self.inside.get(place).map(String::as_str).unwrap_or_default()
    }
}

/// The table's styles, from one size of its sums.
struct Look {
    sum: Style,
    middle: Style,
    label: Style,
}

impl Look {
    fn new(value: Style) -> Self {
        let value = value.leaded(1.15);
        Self {
            sum: value.aligned(Align::Right),
            middle: value.aligned(Align::Centre),
            label: Style { size: value.size, ..LABEL.leaded(1.15) },
        }
    }

    fn sum(&self, sum: Option<Fen>) -> Cell {
        // Without commas: twelve columns of sums have no room for them.
        Cell::new(sum.map(|sum| sum.to_string()).unwrap_or_default(), self.sum)
    }

    fn month(&self, month: &RegisterMonth) -> Cell {
        match (month.paid.is_zero(), month.waived) {
            (true, true) => Cell::new("免", self.middle),
            (true, false) => Cell::new("", self.sum),
            (false, _) => self.sum(Some(month.paid)),
        }
    }
}
