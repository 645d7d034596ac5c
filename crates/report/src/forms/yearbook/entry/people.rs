//! 人员: who led it, who came, who did not and why (domain.md 5.9).

use domain::attendance::Counts;

use crate::{
    forms::{
        LABEL, NOTE, VALUE,
        record::{COLUMNS, LABEL_SPAN},
    },
    page::{Align, Cell, Row, mm},
};

/// The people of an occasion.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct People {
    /// 主持人.
    pub host: String,
    /// 记录人.
    pub recorder: String,
    /// 主讲人, as what in brackets: `徐明远（支部书记）`.
    pub lecturer: String,
    /// 应到、实到 …; none where nobody was counted.
    pub counts: Option<Counts>,
    /// Who took part online.
    pub online: Vec<String>,
    /// 请假, each with the reason.
    pub on_leave: Vec<Missed>,
    /// 缺席, likewise.
    pub absent: Vec<Missed>,
    /// 列席.
    pub guests: String,
}

/// Somebody who was not there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Missed {
    /// 姓名.
    pub name: String,
    /// 原因; may be empty.
    pub reason: String,
}

/// Room for it by hand, in millimetres of A4.
const BY_HAND: f32 = 30.0;
/// What stands in it for the pen.
const ASKED: &str = "主持人：　　　　　　　记录人：\n主讲人：　　　　　　　列席：\n\
    应到　　　人，实到　　　人，线上　　　人，\n请假　　　人，缺席　　　人\n姓名和原因：\n　";

impl People {
    pub(super) fn row(&self, by_hand: bool, scale: f32) -> Row {
        let text = self.text();
        let label = Cell::new("人员", LABEL).spanning(LABEL_SPAN).repeating();
        let asked = text.is_empty() && by_hand;
        let value = if asked {
            Cell::new(ASKED, NOTE.leaded(1.6))
        } else {
            Cell::new(text, VALUE.leaded(1.5).aligned(Align::Justify))
        };
        let room = if asked { BY_HAND } else { super::TEXT_ROOM };
        Row::new(vec![label, value.spanning(COLUMNS - LABEL_SPAN)]).at_least(mm(room * scale)).splitting()
    }

    /// 主持人徐明远，记录人吕家栋。应到35人，实到30人，请假3人（万文彬　住院；…）。列席：….
    fn text(&self) -> String {
        let led = [("主持人", &self.host), ("记录人", &self.recorder), ("主讲人", &self.lecturer)];
        let led: Vec<String> =
            led.iter().filter(|(_, name)| !name.is_empty()).map(|(as_what, name)| format!("{as_what}{name}")).collect();
        let guests = self.guests.trim_end_matches('。');
        let sentences = [
            led.join("，"),
            self.counts.map(|counts| self.counted(&counts)).unwrap_or_default(),
            if guests.is_empty() { String::new() } else { format!("列席：{guests}") },
        ];
        sentences.iter().filter(|sentence| !sentence.is_empty()).map(|sentence| format!("{sentence}。")).collect()
    }

    fn counted(&self, counts: &Counts) -> String {
        let missed = |people: &[Missed]| {
            let each = people.iter().map(|one| format!("{}　{}", one.name, one.reason).trim_end().to_owned());
            each.collect::<Vec<_>>().join("；")
        };
        let always = [("应到", counts.expected, String::new()), ("实到", counts.on_site, String::new())];
        let some = [
            ("线上", counts.online, self.online.join("、")),
            ("请假", counts.on_leave, missed(&self.on_leave)),
            ("缺席", counts.absent, missed(&self.absent)),
            ("未登记", counts.unmarked, String::new()),
            ("不计入应到", counts.excluded, String::new()),
            ("会后补学", counts.made_up, String::new()),
        ];
        let said = always.into_iter().chain(some.into_iter().filter(|(_, count, _)| *count > 0));
        let said = said.map(|(word, count, names)| match names.as_str() {
            "" => format!("{word}{count}人"),
            names => format!("{word}{count}人（{names}）"),
        });
        said.collect::<Vec<_>>().join("，")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_came_is_said_in_a_sentence() {
        let missed = |name: &str, reason: &str| Missed { name: name.to_owned(), reason: reason.to_owned() };
        let people = People {
            host: "徐明远".to_owned(),
            recorder: "吕家栋".to_owned(),
            lecturer: String::new(),
            counts: Some(Counts { expected: 35, on_site: 30, online: 1, on_leave: 3, absent: 1, ..Counts::default() }),
            online: vec!["李𬱖".to_owned()],
            on_leave: vec![missed("万文彬", "住院"), missed("邵振华", "外出"), missed("廖景春", "行动不便")],
            absent: vec![missed("田志强", "")],
            guests: "局机关党委王䶮。".to_owned(),
        };
        assert_eq!(
            people.text(),
            "主持人徐明远，记录人吕家栋。应到35人，实到30人，线上1人（李𬱖），请假3人（万文彬　住院；邵振华　外出；\
             廖景春　行动不便），缺席1人（田志强）。列席：局机关党委王䶮。",
            "names with reasons, one full stop at the end"
        );
        assert_eq!(People::default().text(), "", "nothing known, nothing said");
    }
}
