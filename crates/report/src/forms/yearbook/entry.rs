//! One occasion in the book (domain.md 5.9): 时间、地点、人员、内容简述、照片、到会人员、签到栏、留言栏.
//!
//! 签到 is a signature: the room is left empty for the pen, or shows the scan of the signed sheet. 到会人员 are those
//! recorded as present, nobody else.

mod people;
mod rooms;

pub use people::{Missed, People};
pub use rooms::Signatures;

use crate::{
    forms::{
        LABEL, MIDDLE, TITLE, VALUE,
        minutes::{Decision, decision, lines},
        record::{COLUMNS, LABEL_SPAN, RecordRow, row},
    },
    page::{Block, Cell, Form, PageNumbers, Plate, Row, Sheet, Table, mm},
};

use super::{Landmark, marks, whole_names};

/// An occasion's entry. What is empty is left out, but for the boxes of the book, which are there for the pen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Entry {
    /// What the 目录 and the outline lead to here: the entry itself, and the month and section it begins.
    pub landmarks: Vec<Landmark>,
    /// Such as `主题党日（党课）活动记录`.
    pub title: String,
    /// 时间, such as `2026年10月15日（星期四）9:00—11:00`.
    pub time: String,
    /// 地点.
    pub place: String,
    /// 主题.
    pub topic: String,
    /// 人员.
    pub people: People,
    /// What a kind adds: 党小组, 仪式, 服务人次 … with its value.
    pub particulars: Vec<(String, String)>,
    /// 议题, one a line.
    pub agenda: String,
    /// 内容简述.
    pub content: String,
    /// 发言要点.
    pub remarks: String,
    /// 表决, each in a sentence.
    pub votes: Vec<String>,
    /// 议定事项.
    pub decisions: Vec<Decision>,
    /// 效果.
    pub effect: String,
    /// 照片, each with what it shows.
    pub photos: Vec<Plate>,
    /// 到会人员: those recorded as present in the room.
    pub attendees: Vec<String>,
    /// 签到.
    pub signatures: Signatures,
    /// Signed sheets that could not be read, by the names of their files: the room for the pen stays.
    pub unread: Vec<String>,
    /// 留言, as far as it was recorded.
    pub messages: String,
}

/// Height of a photo at the most, in millimetres of A4.
const PHOTO_HEIGHT: f32 = 54.0;
/// Room for what was done, in millimetres of A4.
const CONTENT_ROOM: f32 = 30.0;
/// The same where all of it is written by hand.
const CONTENT_BY_HAND: f32 = 70.0;
/// Room of a shorter text, in millimetres of A4.
const TEXT_ROOM: f32 = 12.0;
/// On narrower paper, in millimetres of measure, a single column has no room for a label.
const NARROW: f32 = 140.0;
/// Characters beyond which a text may be cut between two pages.
const LONG: usize = 300;
/// Blank before an entry that follows another on its page, in millimetres.
const BETWEEN: f32 = 9.0;

impl Entry {
    /// The entry on pages of its own.
    pub fn form(&self, sheet: Sheet) -> Form {
        self.run_on(&[], sheet)
    }

    /// The entry with others after it, each where the one before ends.
    pub fn run_on(&self, others: &[Self], sheet: Sheet) -> Form {
        let mut blocks = self.blocks(&sheet);
        for other in others {
            blocks.push(Block::Gap(mm(BETWEEN)));
            blocks.extend(other.blocks(&sheet));
        }
        let running_head = if others.is_empty() { format!("{}（续）", self.heading()) } else { String::new() };
        Form { title: self.heading().to_owned(), sheet, page_numbers: PageNumbers::WhenSeveral, running_head, blocks }
    }

    fn heading(&self) -> &str {
        if self.title.is_empty() { "活动记录" } else { &self.title }
    }

    /// Whether nothing is known of it: a page for the pen.
    fn by_hand(&self) -> bool {
        self.time.is_empty()
    }

    fn blocks(&self, sheet: &Sheet) -> Vec<Block> {
        let table = |rows| Block::Table(Table::new(sheet.measure(), &[1.0; COLUMNS], Vec::new(), rows));
        let mut blocks: Vec<Block> = marks(&self.landmarks).collect();
        blocks.push(Block::Heading(self.heading().to_owned(), TITLE));
        blocks.push(Block::Gap(mm(1.5)));
        blocks.push(table(self.rows(sheet)));
        blocks.extend(self.unread.iter().cloned().map(Block::Unread));
        blocks.extend(self.signatures.blocks(sheet, self.by_hand()));
        blocks.push(table(rooms::messages(&self.messages, sheet)));
        blocks
    }

    fn rows(&self, sheet: &Sheet) -> Vec<Row> {
        let scale = scale(sheet);
        let mut rows = vec![self.when_and_where(sheet)];
        if self.by_hand() || !self.topic.is_empty() {
            rows.push(row(&RecordRow::values([("主题", &self.topic)]), scale));
        }
        rows.push(self.people.row(self.by_hand(), scale));
        let particulars = self.particulars.iter().filter(|(_, value)| !value.is_empty());
        rows.extend(particulars.map(|pair| row(&RecordRow::Values(vec![pair.clone()]), scale)));
        let room = if self.by_hand() { CONTENT_BY_HAND } else { CONTENT_ROOM };
        let decisions = lines(self.decisions.iter().map(decision));
        let votes = lines(self.votes.iter().cloned());
        let texts = [
            RecordRow::list("议题", &self.agenda, TEXT_ROOM),
            RecordRow::prose("内容简述", &self.content, room),
            RecordRow::prose("发言要点", &self.remarks, TEXT_ROOM),
            RecordRow::list("表决", &votes, TEXT_ROOM),
            RecordRow::list("议定事项", &decisions, TEXT_ROOM),
            RecordRow::prose("效果", &self.effect, TEXT_ROOM),
        ];
        rows.extend(texts.iter().filter(|text| is_wanted(text, self.by_hand())).map(|text| whole(text, scale)));
        rows.extend(RecordRow::photos("照片", &self.photos, PHOTO_HEIGHT).map(|photos| row(&photos, scale)));
        rows.extend(self.attendee_row(sheet));
        rows
    }

    /// 时间 with its day of the week and both hours, on one line where the paper is wide enough; 地点 beside it.
    fn when_and_where(&self, sheet: &Sheet) -> Row {
        let [of_time, label, of_place] = if sheet.measure() < mm(NARROW) { [4, 2, 4] } else { [5, 1, 4] };
        let cells = [
            ("时间", LABEL_SPAN, LABEL),
            (&self.time, of_time, MIDDLE),
            ("地点", label, LABEL),
            (&self.place, of_place, MIDDLE),
        ];
        let cells = cells.map(|(text, span, style)| Cell::new(text, style).spanning(span));
        Row::new(cells.to_vec()).at_least(mm(TEXT_ROOM * scale(sheet)))
    }

    fn attendee_row(&self, sheet: &Sheet) -> Option<Row> {
        if self.attendees.is_empty() {
            return None;
        }
        let style = VALUE.leaded(1.5);
        let side = Table::new(sheet.measure(), &[1.0], Vec::new(), Vec::new()).room.side;
        let width = sheet.measure() * (COLUMNS - LABEL_SPAN) as f32 / COLUMNS as f32 - 2.0 * side;
        let cells = vec![
            Cell::new("到会人员", LABEL).spanning(LABEL_SPAN).repeating(),
            Cell::new(whole_names(&self.attendees, &style, width), style).spanning(COLUMNS - LABEL_SPAN),
        ];
        Some(Row::new(cells).at_least(mm(TEXT_ROOM * scale(sheet))).splitting())
    }
}

/// A text as a row: only a long one is cut where the page ends.
fn whole(text: &RecordRow, scale: f32) -> Row {
    let long = matches!(text, RecordRow::Text { text, .. } if text.chars().count() > LONG);
    Row { may_split: long, ..row(text, scale) }
}

/// How much room there is, to that of A4.
fn scale(sheet: &Sheet) -> f32 {
    sheet.depth() / Sheet::PORTRAIT.depth()
}

/// What is not known is left out; 内容简述 is there in any case, and what a person writing by hand needs.
fn is_wanted(text: &RecordRow, by_hand: bool) -> bool {
    match text {
        RecordRow::Text { label, text, .. } => {
            !text.is_empty() || label == "内容简述" || (by_hand && label == "议定事项")
        }
        RecordRow::Values(_) | RecordRow::Hand { .. } | RecordRow::Photos { .. } | RecordRow::Signatures(_) => true,
    }
}
