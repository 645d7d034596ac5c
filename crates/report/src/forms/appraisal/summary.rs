//! 测评汇总表: what the votes come to, and what the branch found.

use domain::appraisal::Grade;

use super::Appraisal;
use crate::{
    forms::list::{Column, Entry, List, ListPaper},
    page::Sheet,
};

impl Appraisal {
    /// The table, also as a workbook.
    pub fn summary(&self) -> ListPaper {
        let columns = vec![
            Column { least: 24.0, ..Column::middle("姓名") },
            Column::middle("优秀票"),
            Column::middle("合格票"),
            Column::middle("基本合格票"),
            Column::middle("不合格票"),
            Column { least: 22.0, ..Column::middle("支部评定") },
            Column { least: 26.0, ..Column::middle("反馈本人") },
            Column { least: 26.0, ..Column::long("说明") },
        ];
        let rows = self.members.iter().map(|one| {
            let votes = [one.votes.excellent, one.votes.qualified, one.votes.basic, one.votes.unqualified];
            // Nobody has counted yet: room for the pen.
            let counted = votes.iter().any(|count| *count > 0);
            let votes = votes.map(|count| if counted { Entry::Count(count) } else { Entry::Blank });
            let found = [one.grade.map(|grade| grade.word()).unwrap_or_default(), &one.told_on, &one.note];
            std::iter::once(Entry::from(&one.name)).chain(votes).chain(found.map(Entry::from)).collect()
        });
        let papers = self.papers.iter().map(|(what, count)| {
            let (unit, count) = (if what.ends_with('到') { "人" } else { "张" }, count);
            count.map_or_else(|| format!("{what}　　　{unit}"), |count| format!("{what} {count} {unit}"))
        });
        let found = Grade::ALL
            .iter()
            .map(|grade| format!("{grade} {} 人", self.members.iter().filter(|one| one.grade == Some(*grade)).count()));
        let found = found.collect::<Vec<_>>().join("，");
        let list = List { numbered: true, ..List::new(columns, rows.collect()) };
        ListPaper {
            title: format!("{}年度民主评议党员测评汇总表", self.year),
            name: format!("{}年测评汇总", self.year),
            sheet: Sheet::PORTRAIT,
            above: vec![self.branch.clone(), format!("测评日期：{}", self.day)],
            lists: vec![list],
            notes: vec![
                papers.collect::<Vec<_>>().join("　"),
                format!("支部评定：{found}。"),
                format!(
                    "优秀一般不超过党员总数的三分之一，{} 人中不超过 {} 人。",
                    self.members.len(),
                    self.most_excellent
                ),
            ],
            below: ["监票人（签字）：", "计票人（签字）：", "党支部书记（签字）："].map(str::to_owned).to_vec(),
        }
    }
}
