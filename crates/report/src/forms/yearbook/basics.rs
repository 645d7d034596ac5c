//! 支部基本情况 (domain.md A01, A05): what the branch is, its members and groups at the end of the year.

use crate::{
    forms::{
        LABEL, MIDDLE, NOTE, VALUE,
        list::{self, Column, List},
        month::MonthMembers,
        record::{COLUMNS, RecordRow, row},
    },
    page::{Block, Cell, Form, Row, Sheet, Table, mm},
};

use super::{LIST_HEADING, Landmark, listed, page, whole_names, with_lines};

/// The branch on the first page of its book.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Basics {
    /// What the 目录 and the outline lead to here.
    pub landmarks: Vec<Landmark>,
    /// 支部全称.
    pub branch: String,
    /// 上级党组织.
    pub superior: String,
    /// 设置类型.
    pub kind: String,
    /// 主题党日固定日, such as `每月15日`; empty if none is fixed.
    pub theme_day: String,
    /// 党支部书记.
    pub secretary: String,
    /// The day the numbers are of, such as `2026年12月31日`.
    pub as_of: String,
    /// Its members; none to be written by hand. `changes` are those of the year.
    pub members: Option<MonthMembers>,
    /// More numbers, each with its value: 女党员, 平均年龄, 党龄五十年以上.
    pub composition: Vec<(String, String)>,
    /// 党小组.
    pub groups: Vec<GroupLine>,
    /// 联络员、书记助理员、第一书记、党建顾问.
    pub officers: Vec<OfficerLine>,
    /// 说明 (设置依据 and the like); may be empty.
    pub note: String,
}

/// A group.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GroupLine {
    /// Its name.
    pub name: String,
    /// 组长.
    pub leader: String,
    /// How many belong to it; none to be written by hand.
    pub count: Option<u32>,
    /// Who they are, in roster order.
    pub members: Vec<String>,
}

/// Somebody who helps the branch from outside its committee.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OfficerLine {
    /// As what.
    pub kind: String,
    /// 姓名.
    pub name: String,
    /// 单位.
    pub unit: String,
    /// 联系电话.
    pub phone: String,
    /// 起止.
    pub span: String,
}

/// Rows of the lists at the least, for the pen.
const GROUPS: usize = 4;
const OFFICERS: usize = 3;
/// Height of their rows, in millimetres.
const LINE: u8 = 9;
/// Room for 说明, in millimetres.
const NOTE_ROOM: f32 = 22.0;

impl Basics {
    /// The page.
    pub fn form(&self) -> Form {
        let sheet = Sheet::PORTRAIT;
        let mut blocks = vec![Block::Table(self.facts(&sheet))];
        blocks.push(Block::Gap(mm(3.0)));
        blocks.push(Block::Heading("党小组".to_owned(), LIST_HEADING));
        blocks.push(Block::Table(self.groups(&sheet)));
        blocks.extend(listed("联络员、书记助理员、第一书记、党建顾问", &self.officers(), &sheet));
        if !self.as_of.is_empty() {
            blocks.push(Block::Gap(mm(1.0)));
            blocks.push(Block::Text(format!("人数截至 {}。", self.as_of), NOTE));
        }
        page("支部基本情况", &self.landmarks, sheet, blocks)
    }

    fn facts(&self, sheet: &Sheet) -> Table {
        let members = self.members.as_ref();
        let text = |of: fn(&MonthMembers) -> String| members.map(of).unwrap_or_default();
        let people = |count: u32| format!("{count} 人");
        let total = text(MonthMembers::text);
        let ill = members.map(|of| people(of.in_hospital_or_bedridden)).unwrap_or_default();
        let away = members.map(|of| people(of.living_elsewhere)).unwrap_or_default();
        let groups = members.map(|of| format!("{} 个", of.groups)).unwrap_or_default();
        let changes = text(|of| of.changes.clone());
        let mut rows = vec![
            RecordRow::values([("支部全称", &self.branch)]),
            RecordRow::values([("上级党组织", &self.superior)]),
            RecordRow::values([("设置类型", &self.kind), ("主题党日", &self.theme_day)]),
            RecordRow::values([("支部书记", &self.secretary), ("党小组", &groups)]),
            RecordRow::values([("党员总数", &total)]),
            RecordRow::values([("住院卧床", &ill), ("异地居住", &away)]),
        ];
        rows.extend(self.composition.chunks(2).map(|pair| RecordRow::Values(pair.to_vec())));
        rows.push(RecordRow::list("本年增减\n及原因", &changes, 14.0));
        rows.push(RecordRow::list("说明", &self.note, NOTE_ROOM));
        let rows = rows.iter().map(|one| row(one, 1.0)).collect();
        Table::new(sheet.measure(), &[1.0; COLUMNS], Vec::new(), rows)
    }

    fn groups(&self, sheet: &Sheet) -> Table {
        let weights = [34.0, 28.0, 14.0, 97.0];
        let heads = ["名称", "组长", "人数", "组员"].map(|head| Cell::new(head, LABEL));
        let mut table = Table::new(sheet.measure(), &weights, vec![line_of(heads.to_vec())], Vec::new()).tight();
        let members_width = table.widths.last().copied().unwrap_or_default() - 2.0 * table.room.side;
        let blank = GroupLine::default();
        let lines = self.groups.iter().chain(std::iter::repeat_n(&blank, GROUPS.saturating_sub(self.groups.len())));
        let rows = lines.map(|group| {
            let count = group.count.map(|count| count.to_string()).unwrap_or_default();
            line_of(vec![
                Cell::new(&group.name, MIDDLE),
                Cell::new(&group.leader, MIDDLE),
                Cell::new(count, MIDDLE),
                Cell::new(whole_names(&group.members, &VALUE, members_width), VALUE),
            ])
        });
        table.rows = rows.collect();
        table
    }

    fn officers(&self) -> List {
        let columns = vec![
            Column { least: 28.0, ..Column::middle("类别") },
            Column { least: 26.0, ..Column::middle("姓名") },
            Column { least: 45.0, ..Column::long("单位、职务") },
            Column { least: 30.0, ..Column::middle("联系电话") },
            Column { least: 30.0, ..Column::middle("起止") },
        ];
        let rows = self
            .officers
            .iter()
            .map(|one| [&one.kind, &one.name, &one.unit, &one.phone, &one.span].map(list::Entry::from).to_vec());
        let rows = with_lines(&columns, rows.collect(), OFFICERS, 0);
        List::new(columns, rows).unnumbered().with_rows_of(LINE)
    }
}

fn line_of(cells: Vec<Cell>) -> Row {
    Row::new(cells).at_least(mm(f32::from(LINE)))
}
