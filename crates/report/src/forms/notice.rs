//! 活动通知: one page to be put up or handed out.

use super::{LEAST, TITLE};
use crate::{
    page::{Align, Block, Form, PageNumbers, Sheet, Style, mm},
    typeface::Typeface,
};

/// A notice of an occasion. What is empty is left out; of an empty notice all is left to the pen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notice {
    /// Whom it is addressed to, such as `各位党员`.
    pub addressed: String,
    /// What it is of, such as `2026年第四季度党员大会`.
    pub occasion: String,
    /// 时间.
    pub time: String,
    /// 地点.
    pub place: String,
    /// 主题.
    pub topic: String,
    /// 议程.
    pub agenda: Vec<String>,
    /// What to bring or to heed, such as `请佩戴党员徽章，带上笔记本`.
    pub bring: String,
    /// Whom to ask for leave, such as `党小组长或吕家栋（138 0000 0001）`.
    pub leave_to: String,
    /// Full name of the branch.
    pub branch: String,
    /// The day of the notice.
    pub day: String,
}

/// Size of the text: to be read from some way off. 三号 on A4.
const SIZE: f32 = 16.0;
/// The same on the pages of handbooks.
const SMALL: f32 = 12.0;
/// On narrower paper, in millimetres of measure, the text is small.
const NARROW: f32 = 160.0;
/// Blank to write in.
const ROOM: &str = "　　　　　　　　　　";

impl Notice {
    /// The notice on A4.
    pub fn form(&self) -> Form {
        self.form_on(Sheet::PORTRAIT)
    }

    /// The notice on other paper.
    pub fn form_on(&self, sheet: Sheet) -> Form {
        let size = if sheet.measure() < mm(NARROW) { SMALL } else { SIZE };
        let body = Style::new(Typeface::Song, size, LEAST).leaded(1.75).aligned(Align::Justify).indented(2.0);
        let plain = Style { indent: 0.0, align: Align::Left, ..body };
        let below = body.aligned(Align::Right);
        let or_room = |text: &str| if text.is_empty() { ROOM.to_owned() } else { text.to_owned() };
        let mut blocks = vec![
            Block::Outline(0, "通知".to_owned()),
            Block::Gap(mm(6.0)),
            Block::Heading("通　　知".to_owned(), TITLE.sized(size * 1.5).leaded(2.2)),
            Block::Text(format!("{}：", or_room(&self.addressed)), plain),
            Block::Text(format!("现将{}的有关事项通知如下。", or_room(&self.occasion)), body),
        ];
        blocks.extend(self.items().into_iter().map(|text| Block::Text(text, body)));
        blocks.push(Block::Gap(size * 2.0));
        blocks.push(Block::Heading(format!("{}　　", self.branch), Style { indent: 0.0, ..below }));
        let day = if self.day.is_empty() { "　　　　年　　　月　　　日" } else { &self.day };
        blocks.push(Block::Text(format!("{day}　　"), Style { indent: 0.0, ..below }));
        Form {
            title: format!("通知 {}", self.occasion).trim_end().to_owned(),
            sheet,
            page_numbers: PageNumbers::WhenSeveral,
            running_head: String::new(),
            blocks,
        }
    }

    /// 一、时间：… 二、地点：…, those there is something to say of; for the pen all of them.
    fn items(&self) -> Vec<String> {
        let by_hand = self.occasion.is_empty() && self.time.is_empty();
        let agenda = match self.agenda.as_slice() {
            [] => String::new(),
            [one] => one.clone(),
            many => (1..).zip(many).map(|(number, text)| format!("\n{number}. {text}")).collect(),
        };
        let leave = if self.leave_to.is_empty() {
            String::new()
        } else {
            format!("因故不能参加的，请提前向{}请假。", self.leave_to)
        };
        let said = [
            ("时间", &self.time),
            ("地点", &self.place),
            ("主题", &self.topic),
            ("议程", &agenda),
            ("要求", &self.bring),
            ("请假", &leave),
        ];
        let said = said.into_iter().filter(|(_, text)| by_hand || !text.is_empty());
        let numbers = ["一", "二", "三", "四", "五", "六"];
        let lines = numbers.iter().zip(said).map(|(number, (what, text))| {
            // An empty line after each: room for the pen.
            let room = if by_hand { "\n　" } else { "" };
            format!("{number}、{what}：{text}{room}")
        });
        lines.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_not_asked_for_and_numbers_go_on() {
        let notice = Notice {
            occasion: "10月主题党日".to_owned(),
            time: "10月15日 9:00".to_owned(),
            agenda: vec!["学习全会公报".to_owned(), "通报党费".to_owned()],
            leave_to: "吕家栋".to_owned(),
            ..Notice::default()
        };
        assert_eq!(
            notice.items(),
            [
                "一、时间：10月15日 9:00",
                "二、议程：\n1. 学习全会公报\n2. 通报党费",
                "三、请假：因故不能参加的，请提前向吕家栋请假。"
            ],
            "no 地点, no empty number"
        );
        assert_eq!(Notice::default().items().len(), 6, "for the pen everything is there");
    }
}
