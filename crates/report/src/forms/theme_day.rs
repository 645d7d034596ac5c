//! 主题党日活动记录表 (FORMS.md 2).

use super::{
    Attendees,
    record::{Record, RecordRow},
};
use crate::page::{EMPTY_BOX, Plate, TICKED_BOX};

/// Photos on the record at the most; the others are for the 照片页.
const PHOTOS: usize = 4;
/// Height of a photo at the most, in millimetres of A4.
const PHOTO_HEIGHT: f32 = 48.0;
/// Room to paste a print into where there are none, in millimetres of A4.
const PASTING_ROOM: f32 = 38.0;

/// What a 主题党日 was, as its record says it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ThemeDay {
    /// Full name of the branch.
    pub branch: String,
    /// 主题.
    pub topic: String,
    /// 起止时间, such as `2026年10月15日 9:00—10:30`.
    pub time: String,
    /// 地点.
    pub place: String,
    /// 主持.
    pub host: String,
    /// 主讲.
    pub lecturer: String,
    /// 记录.
    pub recorder: String,
    /// How many came.
    pub attendees: Attendees,
    /// 未到及原因, one line.
    pub absent: String,
    /// 列席.
    pub guests: String,
    /// Ceremony with whether it was held: 佩戴党员徽章, 奏唱国歌, 重温入党誓词, 奏唱国际歌.
    pub ceremony: Vec<(String, bool)>,
    /// 活动内容.
    pub content: String,
    /// 发言要点.
    pub remarks: String,
    /// 议定事项, one a line.
    pub decisions: String,
    /// 通报补学: 姓名、方式、日期、送学人, one a line.
    pub make_up: String,
    /// 效果、留言.
    pub effect: String,
    /// 照片 in order; none leaves room to paste prints into.
    pub photos: Vec<Plate>,
}

impl ThemeDay {
    /// The record's rows.
    pub fn record(&self) -> Record {
        let counts = &self.attendees;
        let rates = format!(
            "现场 {}\n含线上与补学 {}",
            counts.rate(counts.present),
            counts.rate(counts.present + counts.online + counts.made_up)
        );
        let ceremony: Vec<String> = self
            .ceremony
            .iter()
            .map(|(name, held)| format!("{}{name}", if *held { TICKED_BOX } else { EMPTY_BOX }))
            .collect();
        let number = |count: u32| format!("{count} 人");
        let (expected, present, online) = (number(counts.expected), number(counts.present), number(counts.online));
        let mut rows = vec![
            RecordRow::values([("主题", &self.topic)]),
            RecordRow::values([("起止时间", &self.time), ("地点", &self.place)]),
            RecordRow::values([("主持", &self.host), ("主讲", &self.lecturer), ("记录", &self.recorder)]),
            RecordRow::values([("应到", &expected), ("实到", &present), ("线上", &online)]),
            RecordRow::values([("到会率", &rates)]),
            RecordRow::values([("未到及原因", &self.absent)]),
            RecordRow::values([("列席", &self.guests)]),
            RecordRow::values([("仪式", &ceremony.join("　"))]),
            RecordRow::prose("活动内容", &self.content, 34.0),
            RecordRow::prose("发言要点", &self.remarks, 20.0),
            RecordRow::list("议定事项", &self.decisions, 14.0),
            RecordRow::list("通报补学\n（姓名、方式、\n日期、送学人）", &self.make_up, 16.0),
            RecordRow::list("效果、留言", &self.effect, 14.0),
        ];
        rows.extend(self.photo_rows());
        rows.push(RecordRow::signatures(&["主持人签字", "记录人签字", "日期"]));
        Record { title: "主题党日活动记录表".to_owned(), branch: self.branch.clone(), rows }
    }

    fn photo_rows(&self) -> Vec<RecordRow> {
        if self.photos.is_empty() {
            return vec![RecordRow::list("照片", "", PASTING_ROOM)];
        }
        let (here, others) = self.photos.split_at(self.photos.len().min(PHOTOS));
        let label = match others.len() {
            0 => "照片".to_owned(),
            count => format!("照片\n（另有{count}张，\n见照片页）"),
        };
        RecordRow::photos(&label, here, PHOTO_HEIGHT).collect()
    }
}
