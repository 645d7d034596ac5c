//! 温馨提醒: a note for one member, three a page, to be cut. It asks, and offers help; it does not reproach.

use domain::money::Fen;

use crate::{
    forms::{PROSE, TITLE, VALUE},
    page::{Align, Block, Form, PageNumbers, Sheet, mm},
};

/// Notes of a page.
const OF_A_PAGE: u8 = 3;
/// A4 upright; what is cut out is given away, so no room for punch holes.
const SHEET: Sheet = Sheet { left: mm(22.0), right: mm(22.0), top: mm(10.0), bottom: mm(3.0), ..Sheet::PORTRAIT };

/// Notes to print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminders {
    /// Full name of the branch.
    pub branch: String,
    /// Whom to call, such as `杨秀英 13800000001`; empty to be written by hand.
    pub contact: String,
    /// Day of the note.
    pub day: String,
    /// A note for each.
    pub members: Vec<RemindedMember>,
}

/// Whom a note is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemindedMember {
    /// 姓名.
    pub name: String,
    /// Which months, such as `2026年7月至9月`.
    pub months: String,
    /// How much.
    pub amount: Fen,
}

impl Reminders {
    /// The notes as a form.
    pub fn form(&self) -> Form {
        let title = "温馨提醒";
        let mut blocks = vec![Block::Outline(0, title.to_owned())];
        for (place, one) in self.members.iter().enumerate() {
            if place > 0 {
                blocks.push(Block::Cut(OF_A_PAGE));
            }
            blocks.extend(self.note(title, one));
        }
        if !self.members.len().is_multiple_of(usize::from(OF_A_PAGE)) {
            blocks.push(Block::Cut(OF_A_PAGE));
        }
        Form {
            title: title.to_owned(),
            sheet: SHEET,
            page_numbers: PageNumbers::Never,
            running_head: String::new(),
            blocks,
        }
    }

    fn note(&self, title: &str, one: &RemindedMember) -> Vec<Block> {
        let body = PROSE.sized(13.0).leaded(1.55);
        let contact = if self.contact.is_empty() { "　　　　　　　　" } else { &self.contact };
        let text = format!(
            "您好。{}的党费（共 {} 元）账上还没有登记。您方便的时候，可以在下次组织生活时交来，也可以转账，或者请家人、\
             其他党员代交；出门不便的，打个电话，我们上门去取。如果已经交过，请告诉我们一声，我们来核对更正。",
            one.months,
            one.amount.grouped()
        );
        vec![
            Block::Heading(title.to_owned(), TITLE.sized(17.0).leaded(1.5)),
            Block::Text(format!("{}同志：", one.name), VALUE.sized(13.0).leaded(1.55)),
            Block::Text(text, body),
            Block::Text("祝您身体健康，阖家安好。".to_owned(), body),
            Block::Text(self.branch.clone(), VALUE.sized(12.0).leaded(1.5).aligned(Align::Right)),
            Block::Text(
                format!("联系人：{contact}　　{}", self.day),
                VALUE.sized(12.0).leaded(1.5).aligned(Align::Right),
            ),
        ]
    }
}
