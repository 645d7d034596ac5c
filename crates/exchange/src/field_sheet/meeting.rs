//! 党小组会分表: a group leader writes down the meeting and who was there.

use chrono::NaiveDate;
use domain::{attendance::Mark, occasion::TimeOfDay, text::clean_or_none};

use super::{
    NAME, Unread,
    blank::{Blank, Column, Fact, Kind},
    dues::as_day,
    filled::Filled,
};
use crate::{Error, occasion::hours_of, value::date};

const DAY: &str = "日期";
const HOURS: &str = "起止时间";
const PLACE: &str = "地点";
const HOST: &str = "主持人";
const RECORDER: &str = "记录人";
const TOPIC: &str = "主题";
const SUMMARY: &str = "内容简述";
const MARK: &str = "到会情况";
const REASON: &str = "没来的原因";

/// Marks a group leader can give; 不计入应到 belongs to elections.
const MARKS: [Mark; 4] = [Mark::OnSite, Mark::Online, Mark::OnLeave, Mark::Absent];

const NOTES: &[&str] = &[
    "怎样填：上面几行写这次会，下面每人选一种到会情况；请假、缺席的写原因。日期写成 2026-11-28，时间写成 9:00-10:30。",
    "灰格子不要改，表号不要删。填好存盘，发回给书记；签到表原件和照片另外交给书记。",
];

/// A meeting's sheet to be sent out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingSheet {
    /// By which the book knows it again.
    pub number: String,
    /// Such as `2026年11月党小组会分表（第一党小组）`.
    pub title: String,
    /// 党小组长, proposed as the host.
    pub leader: String,
    /// Names of the group's members, in their order.
    pub members: Vec<String>,
}

impl MeetingSheet {
    /// The xlsx file.
    pub fn write(&self) -> Result<Vec<u8>, Error> {
        let marks = MARKS.map(Mark::word);
        let column = |label, width, kind| Column { label, width, kind };
        let open = |label| Fact { label, value: "", kind: Kind::Text };
        let rows = self.members.iter().enumerate();
        let blank = Blank {
            title: &self.title,
            number: &self.number,
            facts: vec![
                open(DAY),
                open(HOURS),
                open(PLACE),
                Fact { label: HOST, value: &self.leader, kind: Kind::Text },
                open(RECORDER),
                open(TOPIC),
                Fact { label: SUMMARY, value: "", kind: Kind::Paragraph },
            ],
            columns: vec![
                column("序号", 6.0, Kind::Given),
                column(NAME, 16.0, Kind::Given),
                column(MARK, 14.0, Kind::Choice(&marks)),
                column(REASON, 40.0, Kind::Text),
            ],
            rows: rows
                .map(|(at, name)| vec![(at + 1).to_string(), name.clone(), String::new(), String::new()])
                .collect(),
            notes: NOTES,
        };
        blank.write()
    }
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilledMeeting {
    /// 日期.
    pub day: Option<NaiveDate>,
    /// Begins at.
    pub from: Option<TimeOfDay>,
    /// Ends at.
    pub to: Option<TimeOfDay>,
    /// 地点.
    pub place: Option<String>,
    /// 主持人.
    pub host: Option<String>,
    /// 记录人.
    pub recorder: Option<String>,
    /// 主题.
    pub topic: Option<String>,
    /// 内容简述.
    pub summary: Option<String>,
    /// Rows that name somebody.
    pub rows: Vec<FilledMeetingRow>,
    /// What can't be read at the head.
    pub unread: Vec<Unread>,
}

/// A row that came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilledMeetingRow {
    /// As Excel counts.
    pub row: u32,
    /// 姓名.
    pub name: String,
    /// 到会情况; none where nothing was chosen.
    pub mark: Option<Mark>,
    /// Why somebody was not there.
    pub reason: Option<String>,
    /// What can't be read in it.
    pub unread: Vec<Unread>,
}

impl FilledMeeting {
    /// Reads what was filled in. What a cell should not say is told.
    pub fn of(filled: &Filled) -> Self {
        let mut unread = Vec::new();
        let told = |label: &str, expected: &str| {
            Unread(format!("「{label}」写的是「{}」，应写{expected}", filled.fact(label).text()))
        };
        let day = match date::read(filled.fact(DAY)).map(|date| date.map(as_day)) {
            Ok(None) => None,
            Ok(Some(Some(day))) => Some(day),
            _ => {
                unread.push(told(DAY, "日期，如 2026-11-28"));
                None
            }
        };
        let (from, to) = hours_of(filled.fact(HOURS));
        if from.is_none() && !filled.fact(HOURS).is_empty() {
            unread.push(told(HOURS, "时间，如 9:00-10:30"));
        }
        let text = |label| clean_or_none(&filled.fact(label).text());
        Self {
            day,
            from,
            to,
            place: text(PLACE),
            host: text(HOST),
            recorder: text(RECORDER),
            topic: text(TOPIC),
            summary: text(SUMMARY),
            rows: filled.rows().map(|(row, name)| read_row(filled, row, name)).collect(),
            unread,
        }
    }
}

fn read_row(filled: &Filled, row: u32, name: String) -> FilledMeetingRow {
    let marks = MARKS.map(|mark| (mark.word(), mark));
    let (mark, unread) = match filled.word(row, MARK, &marks) {
        Ok(mark) => (mark, Vec::new()),
        Err(error) => (None, vec![error]),
    };
    FilledMeetingRow { row, name, mark, reason: clean_or_none(&filled.cell(row, REASON).text()), unread }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meeting_sent_out_blank_comes_back_blank() {
        let sheet = MeetingSheet {
            number: "5f3a91c2d0e4".to_owned(),
            title: "2026年11月党小组会分表（第一党小组）".to_owned(),
            leader: "何淑芬".to_owned(),
            members: vec!["何淑芬".to_owned(), "李𬱖".to_owned()],
        };
        let filled = Filled::read(&sheet.write().unwrap()).unwrap().expect("one of ours");
        let read = FilledMeeting::of(&filled);
        assert_eq!((read.day, read.host.as_deref()), (None, Some("何淑芬")), "only what was proposed");
        assert_eq!(read.rows.len(), 2, "the group's members");
        assert!(read.unread.is_empty(), "nothing is wrong with it: {:?}", read.unread);
    }

    #[test]
    fn a_meeting_is_read_with_who_was_there() {
        let text = "表号 5f3a91c2d0e4\n日期,2026-11-20\n起止时间,上午9:00-10:30\n主题,学习全会精神\n\
                    序号,姓名,到会情况,没来的原因\n1,何淑芬,现场,\n2,李𬱖,请假,看病\n3,王芳,来了,\n";
        let read = FilledMeeting::of(&Filled::read(text.as_bytes()).unwrap().expect("ours"));
        assert_eq!(read.day, NaiveDate::from_ymd_opt(2026, 11, 20));
        assert_eq!(read.from.map(|time| time.to_string()).as_deref(), Some("09:00"));
        let marks: Vec<Option<Mark>> = read.rows.iter().map(|row| row.mark).collect();
        assert_eq!(marks, [Some(Mark::OnSite), Some(Mark::OnLeave), None], "as chosen");
        assert_eq!(read.rows[1].reason.as_deref(), Some("看病"));
        assert_eq!(read.rows[2].unread.len(), 1, "a word that is none of the four is told");
    }
}
