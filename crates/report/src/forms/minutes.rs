//! 会议记录 (FORMS.md 4): a table, not the layout of an official document.

use super::record::{Record, RecordRow};

/// A decision with who sees to it until when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// What was decided.
    pub text: String,
    /// 责任人; may be empty.
    pub owner: String,
    /// 期限; may be empty.
    pub due: String,
}

/// What a meeting was, as its minutes say it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Minutes {
    /// Full name of the branch.
    pub branch: String,
    /// 会议记录's title, such as `党员大会会议记录`.
    pub title: String,
    /// 名称及次数, such as `2026年第4次党员大会`.
    pub name: String,
    /// 起止时间.
    pub time: String,
    /// 地点.
    pub place: String,
    /// 主持.
    pub host: String,
    /// 记录.
    pub recorder: String,
    /// What a kind adds: 主讲人, 题目, 党小组, 组长 … with its value.
    pub particulars: Vec<(String, String)>,
    /// 应到.
    pub expected: u32,
    /// 实到.
    pub present: u32,
    /// 实到 of those entitled to vote; none where nobody votes.
    pub entitled_present: Option<u32>,
    /// Online, not counted among 实到.
    pub online: u32,
    /// 缺席及原因, one line.
    pub absent: String,
    /// 列席.
    pub guests: String,
    /// 议题, one a line.
    pub agenda: String,
    /// 逐人发言, one a line, or what was said as a whole.
    pub proceedings: String,
    /// 表决, each in a sentence: matter, 应到, 到会, 赞成, 反对, 弃权, result.
    pub votes: Vec<String>,
    /// 决定.
    pub decisions: Vec<Decision>,
}

impl Minutes {
    /// The record's rows.
    pub fn record(&self) -> Record {
        let mut rows = vec![
            RecordRow::values([("名称及次数", &self.name)]),
            RecordRow::values([("起止时间", &self.time), ("地点", &self.place)]),
            RecordRow::values([("主持", &self.host), ("记录", &self.recorder)]),
        ];
        rows.extend(self.particulars.chunks(2).map(|pair| RecordRow::Values(pair.to_vec())));
        let expected = format!("{} 人", self.expected);
        rows.push(RecordRow::values([("应到", &expected), ("实到", &self.present())]));
        rows.push(RecordRow::values([("缺席及原因", &self.absent)]));
        rows.push(RecordRow::values([("列席", &self.guests)]));
        rows.push(RecordRow::list("议题", &self.agenda, 14.0));
        rows.push(RecordRow::prose("逐人发言", &self.proceedings, 110.0));
        rows.push(RecordRow::list("表决", &lines(self.votes.iter().cloned()), 14.0));
        rows.push(RecordRow::list("决定、责任人、期限", &lines(self.decisions.iter().map(decision)), 20.0));
        rows.push(RecordRow::signatures(&["主持人签字", "记录人签字"]));
        Record { title: self.title.clone(), branch: self.branch.clone(), rows }
    }

    fn present(&self) -> String {
        let mut text = format!("{} 人", self.present);
        if let Some(entitled) = self.entitled_present {
            text.push_str(&format!("（其中有表决权 {entitled} 人）"));
        }
        if self.online > 0 {
            text.push_str(&format!("，另线上 {} 人", self.online));
        }
        text
    }
}

/// A decision in a line: who sees to it, until when.
pub(in crate::forms) fn decision(decision: &Decision) -> String {
    let mut text = decision.text.clone();
    for (label, value) in [("责任人", &decision.owner), ("期限", &decision.due)] {
        if !value.is_empty() {
            text.push_str(&format!("；{label}：{value}"));
        }
    }
    text
}

/// One a line, numbered if there are several.
pub(in crate::forms) fn lines(texts: impl Iterator<Item = String>) -> String {
    let texts: Vec<String> = texts.collect();
    match texts.as_slice() {
        [one] => one.clone(),
        many => many.iter().enumerate().map(|(i, text)| format!("{}. {text}", i + 1)).collect::<Vec<_>>().join("\n"),
    }
}
