//! What is written down about one occasion.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    Audience, Ceremonies, LecturerIdentity, OccasionId, OccasionKind, OccasionState, TimeOfDay, VoteDraft, VoteRule,
};
use crate::{
    attendance::MarkEntry,
    date::PartialDate,
    group::GroupId,
    text::{clean, clean_name, clean_or_none},
};

/// What is typed on the form of one occasion. Saving replaces all of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(optional_fields = nullable))]
pub struct OccasionDraft {
    /// Key; none for a new one.
    #[serde(default)]
    pub id: Option<OccasionId>,
    /// 计划 or 已开; 已开 when left out. A held one does not go back to planned.
    #[serde(default)]
    pub state: Option<OccasionState>,
    /// One kind or several.
    pub kinds: Vec<OccasionKind>,
    /// The word of 其他.
    #[serde(default)]
    pub other_word: Option<String>,
    /// Whom the kinds expect that leave it open; their usual audience when left out.
    #[serde(default)]
    pub audience: Option<Audience>,
    /// The group, of a 党小组会.
    #[serde(default)]
    pub group_id: Option<GroupId>,
    /// Day it is held.
    pub day: NaiveDate,
    /// Begins at; none where nobody wrote it down.
    #[serde(default)]
    pub from_time: Option<TimeOfDay>,
    /// Ends at.
    #[serde(default)]
    pub to_time: Option<TimeOfDay>,
    /// 地点, as on the sheet.
    #[serde(default)]
    pub place: Option<String>,
    /// 主持人.
    #[serde(default)]
    pub host: Option<String>,
    /// 记录人.
    #[serde(default)]
    pub recorder: Option<String>,
    /// 主讲人.
    #[serde(default)]
    pub lecturer: Option<String>,
    /// As what the lecturer spoke.
    #[serde(default)]
    pub lecturer_identity: Option<LecturerIdentity>,
    /// 列席.
    #[serde(default)]
    pub guests: Option<String>,
    /// Topic (主题).
    #[serde(default)]
    pub topic: Option<String>,
    /// Agenda (议题), a line each.
    #[serde(default)]
    pub agenda: Option<String>,
    /// 内容简述.
    #[serde(default)]
    pub summary: Option<String>,
    /// Full minutes (发言要点).
    #[serde(default)]
    pub minutes: Option<String>,
    /// 效果.
    #[serde(default)]
    pub effect: Option<String>,
    /// 留言.
    #[serde(default)]
    pub messages: Option<String>,
    /// People served by voluntary service, or visited (人次).
    #[serde(default)]
    pub people_served: Option<u32>,
    /// Ceremonies of a theme day.
    #[serde(default)]
    pub ceremonies: Ceremonies,
    /// Marks by person; left out, attendance stays as it is.
    #[serde(default)]
    pub attendance: Option<Vec<MarkEntry>>,
    /// 议定事项.
    #[serde(default)]
    pub decisions: Vec<Decision>,
    /// 表决 and 选举.
    #[serde(default)]
    pub votes: Vec<VoteDraft>,
}

/// Something decided: what, by whom, until when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(optional_fields = nullable))]
pub struct Decision {
    /// What was decided.
    pub text: String,
    /// 责任人.
    #[serde(default)]
    pub owner: Option<String>,
    /// 期限.
    #[serde(default)]
    pub due: Option<PartialDate>,
    /// Done on.
    #[serde(default)]
    pub done_on: Option<PartialDate>,
}

/// Why a draft can't be kept as it is. What a rule merely advises is not among it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OccasionProblem {
    /// No kind.
    #[error("还没有选活动类型")]
    KindMissing,
    /// 其他 without its own word.
    #[error("选了「其他」，还没有写是什么活动")]
    OtherWordMissing,
    /// Ends before it begins.
    #[error("结束时间早于开始时间")]
    EndsBeforeItBegins,
    /// A vote without its matter.
    #[error("有一项表决没有写表决什么")]
    VoteSubjectMissing,
    /// A day no paper of a branch has.
    #[error("日期不在 1921 年到 2199 年之间")]
    DayOutOfRange,
}

impl OccasionProblem {
    /// Stable name.
    pub fn code(&self) -> &'static str {
        match self {
            Self::KindMissing => "occasion.kind_missing",
            Self::OtherWordMissing => "occasion.other_word_missing",
            Self::EndsBeforeItBegins => "occasion.times",
            Self::VoteSubjectMissing => "occasion.vote_subject_missing",
            Self::DayOutOfRange => "occasion.day",
        }
    }

    /// What to do next.
    pub fn what_to_do(&self) -> &'static str {
        match self {
            Self::KindMissing => "请至少选一种类型；一次活动可以同时属于几种。",
            Self::OtherWordMissing => "请写明是什么活动，例如「健康讲座」。",
            Self::EndsBeforeItBegins => "请核对起止时间。",
            Self::VoteSubjectMissing => "请写明表决的事项；没有表决就删去这一项。",
            Self::DayOutOfRange => "请核对日期。",
        }
    }
}

impl OccasionDraft {
    /// An empty form.
    pub fn blank(kinds: Vec<OccasionKind>, day: NaiveDate) -> Self {
        Self {
            id: None,
            state: None,
            kinds,
            other_word: None,
            audience: None,
            group_id: None,
            day,
            from_time: None,
            to_time: None,
            place: None,
            host: None,
            recorder: None,
            lecturer: None,
            lecturer_identity: None,
            guests: None,
            topic: None,
            agenda: None,
            summary: None,
            minutes: None,
            effect: None,
            messages: None,
            people_served: None,
            ceremonies: Ceremonies::default(),
            attendance: None,
            decisions: Vec::new(),
            votes: Vec::new(),
        }
    }

    /// With its texts cleaned and empty lines left out, or the first thing that is not in order.
    pub fn checked(mut self) -> Result<Self, OccasionProblem> {
        use chrono::Datelike as _;
        self.kinds.sort();
        self.kinds.dedup();
        if self.kinds.is_empty() {
            return Err(OccasionProblem::KindMissing);
        }
        if !(1921..=2199).contains(&self.day.year()) {
            return Err(OccasionProblem::DayOutOfRange);
        }
        if matches!((self.from_time, self.to_time), (Some(from), Some(to)) if to < from) {
            return Err(OccasionProblem::EndsBeforeItBegins);
        }
        let texts = [
            &mut self.other_word,
            &mut self.place,
            &mut self.guests,
            &mut self.topic,
            &mut self.agenda,
            &mut self.summary,
            &mut self.minutes,
            &mut self.effect,
            &mut self.messages,
        ];
        for text in texts {
            *text = text.as_deref().and_then(clean_or_none);
        }
        for name in [&mut self.host, &mut self.recorder, &mut self.lecturer] {
            *name = name.as_deref().map(clean_name).filter(|name| !name.is_empty());
        }
        let is_other = self.kinds.contains(&OccasionKind::Other);
        if is_other && self.other_word.is_none() {
            return Err(OccasionProblem::OtherWordMissing);
        }
        self.other_word = self.other_word.filter(|_| is_other);
        self.decisions = self.decisions.into_iter().filter_map(Decision::cleaned).collect();
        self.votes = self.votes.into_iter().map(VoteDraft::cleaned).collect();
        if self.votes.iter().any(|vote| vote.subject.is_empty()) {
            return Err(OccasionProblem::VoteSubjectMissing);
        }
        for entry in self.attendance.iter_mut().flatten() {
            entry.clean();
        }
        Ok(self)
    }

    /// Whether an election was held, so that those approved need not count (domain.md section 0 row 10).
    pub fn has_election(&self) -> bool {
        self.votes.iter().any(|vote| vote.rule == VoteRule::Election)
    }
}

impl Decision {
    fn cleaned(self) -> Option<Self> {
        let text = clean(&self.text);
        let owner = self.owner.as_deref().and_then(clean_or_none);
        (!text.is_empty()).then_some(Self { text, owner, ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> OccasionDraft {
        let day = NaiveDate::from_ymd_opt(2026, 10, 15).expect("a day");
        OccasionDraft::blank(vec![OccasionKind::ThemeDay], day)
    }

    #[test]
    fn texts_are_kept_clean_and_kinds_once() {
        let kept = OccasionDraft {
            kinds: vec![OccasionKind::ThemeDay, OccasionKind::PartyLecture, OccasionKind::ThemeDay],
            host: Some("徐　明远".to_owned()),
            topic: Some("　".to_owned()),
            other_word: Some("不用".to_owned()),
            ..draft()
        }
        .checked()
        .expect("in order");
        assert_eq!(kept.kinds, [OccasionKind::ThemeDay, OccasionKind::PartyLecture], "each kind once");
        assert_eq!(kept.host.as_deref(), Some("徐明远"), "without padding");
        assert_eq!((kept.topic, kept.other_word), (None, None), "blank is nothing; the word belongs to 其他");
    }

    #[test]
    fn says_what_is_not_in_order() {
        let time = |text: &str| text.parse().ok();
        let reversed = OccasionDraft { from_time: time("11:00"), to_time: time("9:00"), ..draft() };
        assert_eq!(reversed.checked(), Err(OccasionProblem::EndsBeforeItBegins), "ends before it begins");
        let other = OccasionDraft { kinds: vec![OccasionKind::Other], ..draft() };
        assert_eq!(other.checked(), Err(OccasionProblem::OtherWordMissing), "其他 needs its word");
        let none = OccasionDraft { kinds: Vec::new(), ..draft() };
        assert_eq!(none.checked(), Err(OccasionProblem::KindMissing), "no kind");
    }
}
