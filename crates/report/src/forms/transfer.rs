//! 党员组织关系介绍信, a draft in three parts (domain.md 2.7): the superior issues the letter itself.

use super::{LEAST, NOTE, TITLE};
use crate::{
    page::{Align, Block, Form, PageNumbers, Sheet, Style, mm},
    typeface::Typeface,
};

/// What the letter says; what is empty is left to the pen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Transfer {
    /// 介绍信号.
    pub number: String,
    /// 姓名.
    pub name: String,
    /// 性别.
    pub sex: String,
    /// 年龄.
    pub age: String,
    /// 民族.
    pub ethnicity: String,
    /// 正式 or 预备.
    pub kind: String,
    /// 由何处.
    pub from: String,
    /// 到何处.
    pub to: String,
    /// 党费交到何年何月, in capitals.
    pub paid_until: String,
    /// 有效期, in days, in capitals.
    pub valid_for: String,
    /// 联系电话 of the member.
    pub phone: String,
    /// 开出日期.
    pub day: String,
}

/// Parts of the page.
const PARTS: u8 = 3;
const SHEET: Sheet = Sheet { top: mm(9.0), bottom: mm(7.0), ..Sheet::PORTRAIT };
const TEXT: Style = Style::new(Typeface::Song, 11.5, LEAST).aligned(Align::Justify).leaded(1.65).indented(2.0);
/// Said on each part, so that nobody takes it for the letter.
const DRAFT: &str = "草稿，供上级党组织换开正式介绍信，不作凭证";

impl Transfer {
    /// 存根, 介绍信, 回执, with lines to cut along.
    pub fn form(&self) -> Form {
        let parts =
            [("第一联　存根", self.stub()), ("第二联　介绍信", self.letter()), ("第三联　回执", self.receipt())];
        let mut blocks = vec![Block::Outline(0, "介绍信草稿".to_owned())];
        for (place, (part, lines)) in parts.into_iter().enumerate() {
            if place > 0 {
                blocks.push(Block::Cut(PARTS));
            }
            blocks.push(Block::Heading("中国共产党党员组织关系介绍信".to_owned(), TITLE.sized(15.0).leaded(1.35)));
            let above = format!("{part}　　第 {} 号　　（{DRAFT}）", or_room(&self.number));
            blocks.push(Block::Heading(above, NOTE.sized(LEAST).aligned(Align::Centre).leaded(1.5)));
            blocks.extend(lines.into_iter().map(|(text, style)| Block::Text(text, style)));
        }
        Form {
            title: format!("组织关系介绍信草稿 {}", self.name),
            sheet: SHEET,
            page_numbers: PageNumbers::Never,
            running_head: String::new(),
            blocks,
        }
    }

    fn who(&self) -> String {
        format!("{}（{}党员）", or_room(&self.name), or_room(&self.kind))
    }

    fn stub(&self) -> Vec<(String, Style)> {
        vec![
            (format!("{}同志的组织关系由{}转到{}。", self.who(), or_room(&self.from), or_room(&self.to)), TEXT),
            (format!("党费已交到{}，有效期{}天。", or_room(&self.paid_until), or_room(&self.valid_for)), TEXT),
            (format!("{}（加盖骑缝章）", or_day(&self.day)), RIGHT),
            ("回执联贴在这里：".to_owned(), TEXT),
        ]
    }

    fn letter(&self) -> Vec<(String, Style)> {
        vec![
            (format!("{}：", or_room(&self.to)), Style { indent: 0.0, ..TEXT }),
            (
                format!(
                    "{}同志（{}），{}岁，{}，系中国共产党{}党员，身份证号码＿＿＿＿＿＿＿＿＿＿，由{}去{}，请接转组织关系。\
                     该同志党费已交到{}。",
                    or_room(&self.name),
                    or_room(&self.sex),
                    or_room(&self.age),
                    or_room(&self.ethnicity),
                    or_room(&self.kind),
                    or_room(&self.from),
                    or_room(&self.to),
                    or_room(&self.paid_until),
                ),
                TEXT,
            ),
            (format!("（有效期{}天）　　（盖章）　　{}", or_room(&self.valid_for), or_day(&self.day)), RIGHT),
            (format!("党员联系电话：{}", or_room(&self.phone)), SMALL),
            (
                "原所在基层党委通讯地址、电话、传真、邮编：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿（上级党组织填写）"
                    .to_owned(),
                SMALL,
            ),
        ]
    }

    fn receipt(&self) -> Vec<(String, Style)> {
        vec![
            (format!("{}：", or_room(&self.from)), Style { indent: 0.0, ..TEXT }),
            (format!("{}同志的党员组织关系已转达我处，特此回复。", or_room(&self.name)), TEXT),
            ("（盖章）　　　　年　　月　　日".to_owned(), RIGHT),
            ("经办人：＿＿＿＿＿＿　　联系电话：＿＿＿＿＿＿＿＿".to_owned(), SMALL),
            ("接收方收到后一个月内寄回。".to_owned(), SMALL),
        ]
    }
}

const RIGHT: Style = TEXT.aligned(Align::Right).indented(0.0);
const SMALL: Style = NOTE.sized(LEAST + 0.5).leaded(1.5);

fn or_room(text: &str) -> &str {
    if text.is_empty() { "＿＿＿＿＿＿" } else { text }
}

fn or_day(day: &str) -> &str {
    if day.is_empty() { "　　年　　月　　日" } else { day }
}
