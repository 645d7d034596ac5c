//! 党费公示表 (domain.md 5, form 24): of a quarter or a year, with each one's sums or only the totals; on paper, and as
//! a picture for a chat group ([`picture`](Publication::picture)). Bases are never on it.

mod chat;

pub use chat::PICTURE_WIDTH;

use domain::money::Fen;

use crate::{
    forms::list::{Column, Entry, List, ListPaper},
    page::Sheet,
};

/// What is made public.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Publication {
    /// Full name of the branch.
    pub branch: String,
    /// Such as `2026年第三季度` or `2026年度`.
    pub period: String,
    /// Members who had something to pay, in roster order.
    pub members: Vec<PublishedMember>,
    /// Whether each one's sums are shown.
    pub by_person: bool,
    /// 上缴.
    pub remitted: Fen,
    /// 返还.
    pub returned: Fen,
    /// 使用: what returned dues were spent on.
    pub spent: Vec<(String, Fen)>,
    /// Day it is published on.
    pub published_on: String,
    /// Last day of the time for objections; empty to be written by hand.
    pub until: String,
    /// Where to turn to, such as `杨秀英 13800000001`; empty to be written by hand.
    pub contact: String,
}

/// A member's sums of the period.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PublishedMember {
    /// 姓名.
    pub name: String,
    /// 应交.
    pub due: Fen,
    /// Paid towards it.
    pub paid: Fen,
    /// Paid beyond it.
    pub extra: Fen,
    /// Due by the member's rhythm and not paid.
    pub owed: Fen,
    /// 免 and the like.
    pub note: String,
}

/// Sums of all members.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Sums {
    due: Fen,
    paid: Fen,
    extra: Fen,
    owed: Fen,
    owing: u32,
}

impl Publication {
    /// Title of the paper.
    pub fn title(&self) -> String {
        format!("{}党费收缴使用情况公示", self.period)
    }

    /// The sheet, A4 upright.
    pub fn paper(&self) -> ListPaper {
        let until = if self.until.is_empty() { "　　　　　　".to_owned() } else { self.until.clone() };
        let mut lists = self.totals();
        if self.by_person {
            lists.push(self.each().headed("四、各人交纳"));
        }
        ListPaper {
            title: self.title(),
            name: "党费公示".to_owned(),
            sheet: Sheet::PORTRAIT,
            above: vec![format!("党支部（盖章）：{}", self.branch), self.published_on.clone()],
            lists,
            notes: vec![
                format!("公示期：{}至{until}。{}", self.published_on, self.whom_to_ask()),
                "应交按各人核定的月交额计；多交为本人自愿。".to_owned(),
            ],
            below: Vec::new(),
        }
    }

    fn whom_to_ask(&self) -> String {
        let contact = if self.contact.is_empty() { "　　　　　　" } else { &self.contact };
        format!("对公示内容有疑问的，请向支部反映：{contact}。")
    }

    fn sums(&self) -> Sums {
        self.members.iter().fold(Sums::default(), |all, one| Sums {
            due: all.due + one.due,
            paid: all.paid + one.paid,
            extra: all.extra + one.extra,
            owed: all.owed + one.owed,
            owing: all.owing + u32::from(!one.owed.is_zero()),
        })
    }

    fn totals(&self) -> Vec<List> {
        let Sums { due, paid, extra, owed, owing } = self.sums();
        let collected = vec![
            Column::middle("应交人数"),
            Column::single_amount("应交（元）"),
            Column::single_amount("实交（元）"),
            Column::single_amount("多交（元）"),
            Column::single_amount("收缴率"),
            Column::middle("未交人数"),
            Column::single_amount("未交（元）"),
        ];
        let members = u32::try_from(self.members.len()).unwrap_or(u32::MAX);
        let row = vec![
            members.into(),
            due.into(),
            paid.into(),
            extra.into(),
            Entry::Share { part: paid, whole: due },
            owing.into(),
            owed.into(),
        ];
        let upward = vec![Column::single_amount("上缴上级（元）"), Column::single_amount("上级返还（元）")];
        let spent = self.spent.iter().map(|(what, sum)| vec![what.into(), (*sum).into()]);
        vec![
            List::new(collected, vec![row]).headed("一、收缴").unnumbered(),
            List::new(upward, vec![vec![self.remitted.into(), self.returned.into()]])
                .headed("二、上缴与返还")
                .unnumbered(),
            List::new(vec![Column::middle("项目"), Column::amount("金额（元）")], spent.collect())
                .headed("三、返还党费使用")
                .unnumbered()
                .or_none("没有使用"),
        ]
    }

    fn each(&self) -> List {
        let columns = vec![
            Column::middle("姓名"),
            Column::amount("应交（元）"),
            Column::amount("实交（元）"),
            Column::long("备注"),
        ];
        let rows = self
            .members
            .iter()
            .map(|one| vec![(&one.name).into(), one.due.into(), (one.paid + one.extra).into(), one.remark().into()]);
        List::new(columns, rows.collect())
    }
}

impl PublishedMember {
    /// The note, and how much was paid beyond what is due.
    fn remark(&self) -> String {
        let extra = (!self.extra.is_zero()).then(|| format!("自愿多交 {}", self.extra.grouped()));
        let parts = [(!self.note.is_empty()).then(|| self.note.clone()), extra];
        parts.into_iter().flatten().collect::<Vec<_>>().join("；")
    }
}
