//! 党员评议登记表: one page for each member, signed by the member and the secretary.

use super::{Appraisal, Appraised};
use crate::{
    forms::{LABEL, MIDDLE, TITLE, VALUE, list::line},
    page::{Align, Block, Cell, Form, PageNumbers, Row, Sheet, Table, mm},
};

/// Height of a row of facts, in millimetres.
const ROW: f32 = 10.0;

impl Appraisal {
    /// A page for each of them.
    pub fn member_forms(&self) -> Form {
        let mut blocks = Vec::new();
        for (place, one) in self.members.iter().enumerate() {
            if place > 0 {
                blocks.push(Block::NewPage);
            }
            blocks.extend(self.member_form(one));
        }
        Form {
            title: format!("{}年度民主评议党员登记表", self.year),
            sheet: Sheet::PORTRAIT,
            page_numbers: PageNumbers::Never,
            running_head: String::new(),
            blocks,
        }
    }

    fn member_form(&self, one: &Appraised) -> Vec<Block> {
        let measure = Sheet::PORTRAIT.measure();
        let label = |text: &str| Cell::new(text, LABEL);
        let fact = |text: &str| Cell::new(text, MIDDLE);
        let facts = Row::new(vec![
            label("姓名"),
            fact(&one.name),
            label("性别"),
            fact(&one.sex),
            label("出生年月"),
            fact(&one.born),
            label("党小组"),
            fact(&one.group),
        ]);
        let counted = one.votes.sum() > 0;
        let votes = if counted {
            let votes = one.votes;
            format!(
                "优秀 {} 票　合格 {} 票　基本合格 {} 票　不合格 {} 票",
                votes.excellent, votes.qualified, votes.basic, votes.unqualified
            )
        } else {
            "优秀　　　票　合格　　　票　基本合格　　　票　不合格　　　票".to_owned()
        };
        let found = one.grade.map_or_else(String::new, |grade| format!("评定等次：{grade}"));
        let found = [found, one.note.clone()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>();
        let wide = |what: &str, text: &str, height: f32| {
            Row::new(vec![label(what), Cell::new(text, VALUE).spanning(7).from_top()]).at_least(mm(height))
        };
        let table = Table::new(
            measure,
            &[18.0, 26.0, 12.0, 14.0, 20.0, 26.0, 17.0, 23.0],
            Vec::new(),
            vec![
                facts.wishing(mm(ROW)),
                wide("个人\n自评", "", 62.0),
                wide("党员\n互评", "", 44.0),
                wide("民主\n测评", &votes, ROW),
                wide("支部\n意见", &found.join("\n"), 36.0),
            ],
        );
        let told = if one.told_on.is_empty() { "　　年　　月　　日" } else { &one.told_on };
        let signed = ["本人签字：".to_owned(), "党支部书记签字：".to_owned(), format!("反馈日期：{told}")];
        vec![
            Block::Outline(0, one.name.clone()),
            Block::Heading(format!("{}年度民主评议党员登记表", self.year), TITLE),
            Block::Table(line(measure, std::slice::from_ref(&self.branch), VALUE, mm(7.0), Align::Left)),
            Block::Table(table),
            Block::Gap(mm(3.0)),
            Block::Table(line(measure, &signed, VALUE, mm(10.0), Align::Left)),
        ]
    }
}
