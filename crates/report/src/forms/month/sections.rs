//! The five sections as tables, at a given size of type.

use super::{ABSENCE_HEADS, FIGURE_HEADS, Figure, MonthAbsence, MonthOccasion, MonthSheet, OCCASION_HEADS};
use crate::{
    forms::{LEAST, NOTE},
    page::{Align, Cell, Row, Sheet, Style, Table, mm},
    typeface::Typeface,
};

/// Section 三 stands in this many columns beside each other.
const ABSENCE_GROUPS: usize = 2;
/// Section 四 likewise.
const FIGURE_GROUPS: usize = 4;
/// The narrowest columns hold two characters of this size, in points.
const LARGEST_LABEL: f32 = 9.5;

/// The sheet's styles, from one size of its texts.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    value: Style,
    middle: Style,
    label: Style,
}

impl Look {
    /// Styles for texts of `size` points.
    pub fn new(size: f32) -> Self {
        let value = Style::new(Typeface::Song, size, LEAST).leaded(1.22);
        let label = Style::new(Typeface::Hei, size.min(LARGEST_LABEL), LEAST).leaded(1.22).aligned(Align::Centre);
        Self { value, middle: value.aligned(Align::Centre), label }
    }

    fn labels(&self, heads: &[(&str, f32)]) -> Vec<Cell> {
        heads.iter().map(|(text, _)| Cell::new(*text, self.label)).collect()
    }

    fn row(&self, cells: Vec<Cell>) -> Row {
        Row::new(cells).at_least(self.value.size * 1.75)
    }
}

fn table(weights: &[f32], head: Vec<Row>, rows: Vec<Row>) -> Table {
    Table::new(Sheet::LANDSCAPE.measure(), weights, head, rows).tight()
}

/// The line above: 填报单位 … 报送日期.
pub fn above(sheet: &MonthSheet, look: &Look) -> Table {
    let texts = [
        format!("填报单位（盖章）：{}", sheet.branch),
        format!("上级党组织：{}", sheet.superior),
        format!("所属期：{}", sheet.period),
        format!("报送日期：{}", sheet.reported_on),
    ];
    let cells = texts.into_iter().map(|text| Cell::new(text, look.value)).collect();
    table(&[100.0, 82.0, 40.0, 49.0], Vec::new(), vec![Row::new(cells)]).unruled()
}

/// 一、党员总数 … 本月增减及原因.
pub fn members(sheet: &MonthSheet, look: &Look) -> Table {
    let members = &sheet.members;
    let pairs = [
        ("一、党员总数", sheet.members_text()),
        ("党小组数", members.groups.to_string()),
        ("住院卧床", members.in_hospital_or_bedridden.to_string()),
        ("异地居住", members.living_elsewhere.to_string()),
        ("本月增减\n及原因", members.changes.clone()),
    ];
    let last = pairs.len() - 1;
    let cells = pairs.into_iter().enumerate().flat_map(|(i, (label, text))| {
        let style = if i == 0 || i == last { look.value } else { look.middle };
        [Cell::new(label, look.label), Cell::new(text, style)]
    });
    let weights = [27.0, 66.0, 19.0, 12.0, 19.0, 12.0, 19.0, 12.0, 19.0, 66.0];
    table(&weights, Vec::new(), vec![look.row(cells.collect())])
}

/// 二、: occasions from number `first` on (1 is the first).
pub fn occasions(occasions: &[MonthOccasion], first: usize, look: &Look) -> Table {
    let weights: Vec<f32> = OCCASION_HEADS.iter().map(|(_, weight)| *weight).collect();
    let head = look.row(look.labels(&OCCASION_HEADS));
    let rows = occasions.iter().enumerate().map(|(i, one)| {
        let counts = &one.attendees;
        let middle = |text: String| Cell::new(text, look.middle);
        let mut cells = vec![
            middle((first + i).to_string()),
            middle(one.time.clone()),
            middle(one.place.clone()),
            middle(one.kinds.clone()),
            Cell::new(&one.content, look.value),
            middle(one.host.clone()),
        ];
        let numbers = [counts.expected, counts.present, counts.online, one.on_leave, one.absent, counts.made_up];
        cells.extend(numbers.iter().map(|number| middle(number.to_string())));
        cells.push(Cell::new(&one.note, look.value));
        look.row(cells).splitting()
    });
    let mut rows: Vec<Row> = rows.collect();
    if rows.is_empty() {
        let none = Cell::new("本月没有登记活动", look.middle).spanning(OCCASION_HEADS.len());
        rows.push(look.row(vec![none]));
    }
    table(&weights, vec![head], rows)
}

/// A row in place of what stands on the continuation page.
pub fn see_continuation(text: &str, look: &Look) -> Table {
    let style = Style { size: look.value.size, ..NOTE };
    table(&[1.0], Vec::new(), vec![Row::new(vec![Cell::new(text, style)])])
}

/// 三、: who was not there, filled column by column.
pub fn absences(absences: &[MonthAbsence], look: &Look) -> Table {
    let rows = absences.len().div_ceil(ABSENCE_GROUPS).max(1);
    let body = (0..rows).map(|row| {
        let cells = (0..ABSENCE_GROUPS).flat_map(|group| match absences.get(group * rows + row) {
            Some(one) => [
                Cell::new(&one.name, look.middle),
                Cell::new(&one.occasion, look.value),
                Cell::new(&one.reason, look.value),
                Cell::new(&one.make_up, look.value),
            ],
            None if absences.is_empty() && group == 0 => {
                std::array::from_fn(|i| Cell::new(if i == 0 { "无" } else { "" }, look.middle))
            }
            None => std::array::from_fn(|_| Cell::new("", look.middle)),
        });
        look.row(cells.collect())
    });
    let (weights, head) = repeated(&ABSENCE_HEADS, ABSENCE_GROUPS, look);
    table(&weights, vec![head], body.collect())
}

/// 四、: figures, filled column by column.
pub fn figures(figures: &[Figure], look: &Look) -> Table {
    let rows = figures.len().div_ceil(FIGURE_GROUPS);
    let body = (0..rows).map(|row| {
        let cells = (0..FIGURE_GROUPS).flat_map(|group| match figures.get(group * rows + row) {
            Some(figure) => [
                Cell::new(&figure.name, look.value),
                Cell::new(figure.month.text(), look.middle),
                Cell::new(figure.year.text(), look.middle),
            ],
            None => std::array::from_fn(|_| Cell::new("", look.middle)),
        });
        look.row(cells.collect())
    });
    let (weights, head) = repeated(&FIGURE_HEADS, FIGURE_GROUPS, look);
    table(&weights, vec![head], body.collect())
}

/// 五、下月安排 and 需协调事项.
pub fn plans(sheet: &MonthSheet, look: &Look) -> Table {
    let rows = [("五、下月安排", &sheet.next_month), ("需协调事项", &sheet.to_coordinate)]
        .map(|(label, text)| look.row(vec![Cell::new(label, look.label), Cell::new(text, look.value)]).splitting());
    table(&[27.0, 244.0], Vec::new(), rows.to_vec())
}

/// The line below: 党支部书记（签字） … 审核.
pub fn below(sheet: &MonthSheet, look: &Look) -> Table {
    let texts = [
        "党支部书记（签字）：".to_owned(),
        format!("填表人：{}", sheet.filled_by),
        format!("联系电话：{}", sheet.phone),
        "审核：".to_owned(),
    ];
    let cells = texts.into_iter().map(|text| Cell::new(text, look.value)).collect();
    let row = Row::new(cells).at_least(mm(8.0));
    table(&[90.0, 60.0, 65.0, 56.0], Vec::new(), vec![row]).unruled()
}

fn repeated(heads: &[(&str, f32)], groups: usize, look: &Look) -> (Vec<f32>, Row) {
    let mut weights = Vec::new();
    let mut cells = Vec::new();
    for _ in 0..groups {
        weights.extend(heads.iter().map(|(_, weight)| *weight));
        cells.extend(look.labels(heads));
    }
    (weights, look.row(cells))
}
