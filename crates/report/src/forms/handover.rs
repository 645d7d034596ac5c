//! 移交清单 and 清除证明: what is handed over with a branch's book, and what was taken from the old computer after.

use super::record::{Record, RecordRow};

/// What is handed over with a branch, for both to sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandoverList {
    /// Full name of the branch.
    pub branch: String,
    /// 上级党组织.
    pub superior: String,
    /// 移交日期.
    pub day: String,
    /// 移交人.
    pub giver: String,
    /// 接收人; may be empty.
    pub receiver: String,
    /// 监交人; may be empty.
    pub witness: String,
    /// What the book holds, such as 党员 and `35 名`.
    pub holdings: Vec<(String, String)>,
    /// 党费: cash counted, what is held, what is owed; one a line.
    pub dues: Vec<String>,
    /// 活动经费: balances, one a line.
    pub funds: Vec<String>,
    /// 归档封存: years, one a line.
    pub seals: Vec<String>,
    /// 未办事项, one a line.
    pub tasks: Vec<String>,
    /// 移交包: file, size and checksum, one a line; empty while none is made.
    pub package: Vec<String>,
    /// 核验: what is not as it should be, one a line; empty when all is well.
    pub problems: Vec<String>,
    /// 修改记录: number of the last step and what the chain comes to.
    pub history: String,
}

impl HandoverList {
    /// The list, A4 upright.
    pub fn record(&self) -> Record {
        let mut rows = vec![
            RecordRow::values([("上级党组织", &self.superior), ("移交日期", &self.day)]),
            RecordRow::values([("移交人", &self.giver), ("接收人", &self.receiver), ("监交人", &self.witness)]),
        ];
        rows.extend(self.holdings.chunks(2).map(|pair| RecordRow::Values(pair.to_vec())));
        let none = |lines: &[String]| if lines.is_empty() { "无".to_owned() } else { lines.join("\n") };
        let package = match self.package.as_slice() {
            [] => "还没有做移交包".to_owned(),
            lines => lines.join("\n"),
        };
        let verified = match self.problems.as_slice() {
            [] => "逐项核验，全部完好".to_owned(),
            lines => lines.join("\n"),
        };
        rows.extend([
            RecordRow::list("党费", &none(&self.dues), 9.0),
            RecordRow::list("活动经费", &none(&self.funds), 9.0),
            RecordRow::list("归档封存", &none(&self.seals), 9.0),
            RecordRow::list("未办事项", &none(&self.tasks), 9.0),
            RecordRow::list("移交包", &package, 9.0),
            RecordRow::list("账本核验", &verified, 9.0),
            RecordRow::list("修改记录", &self.history, 9.0),
            RecordRow::hand("印章、现金、票据等实物及说明", 22.0),
            RecordRow::signatures(&["移交人签字", "接收人签字", "监交人签字"]),
        ]);
        Record { title: "移交清单".to_owned(), branch: self.branch.clone(), rows }
    }
}

/// What was taken from a computer after the book was handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WipeCertificate {
    /// Full name of the branch.
    pub branch: String,
    /// When, to the minute.
    pub time: String,
    /// 移交包 that holds it all: file, size and checksum, one a line.
    pub package: Vec<String>,
    /// What was wiped, such as 备份 and `12 份`.
    pub wiped: Vec<(String, String)>,
    /// 修改记录: number of the last step and what the chain comes to.
    pub history: String,
}

impl WipeCertificate {
    /// The certificate, A4 upright.
    pub fn record(&self) -> Record {
        let mut rows = vec![RecordRow::values([("清除时间", &self.time)])];
        rows.extend(self.wiped.chunks(2).map(|pair| RecordRow::Values(pair.to_vec())));
        rows.extend([
            RecordRow::list("清除前已移交", &self.package.join("\n"), 20.0),
            RecordRow::list("修改记录", &self.history, 9.0),
            RecordRow::prose(
                "说明",
                "上列文件已从这台电脑的账本文件夹里删除。账本和照片一直是加密存放的，打开它们的钥匙文件同时删除。\
                 另外拷到U盘或别处的备份、打印稿，不在清除范围内，由移交人自行清点。",
                24.0,
            ),
            RecordRow::signatures(&["经手人签字", "见证人签字"]),
        ]);
        Record { title: "账本清除证明".to_owned(), branch: self.branch.clone(), rows }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Item, Page, lay_out};

    fn list(tasks: usize) -> HandoverList {
        let lines = |text: &str| vec![text.to_owned()];
        HandoverList {
            branch: "某县老干部局离退休干部第一党支部".to_owned(),
            superior: "某县委老干部局机关党委".to_owned(),
            day: "2026年11月28日".to_owned(),
            giver: "张建国".to_owned(),
            receiver: "李梅".to_owned(),
            witness: String::new(),
            holdings: vec![("在册党员".to_owned(), "35 名".to_owned()); 9],
            dues: lines("没有人欠交"),
            funds: lines("党费返还：结余 500.00 元"),
            seals: Vec::new(),
            tasks: vec!["11月支委会还差 1 次".to_owned(); tasks],
            package: lines("移交包_2026-11-28.ybt"),
            problems: Vec::new(),
            history: "到第 149 步".to_owned(),
        }
    }

    fn text(page: &Page) -> String {
        let glyphs = page.items.iter().filter_map(|item| match item {
            Item::Text { glyphs, .. } => Some(glyphs.iter().map(|glyph| glyph.c).collect::<String>()),
            _ => None,
        });
        glyphs.collect()
    }

    #[test]
    fn nobody_signs_a_page_on_which_nothing_else_stands() {
        assert_eq!(lay_out(&list(12).record().form()).pages.len(), 1, "as much as a branch has on one page");
        for tasks in 0..60 {
            let document = lay_out(&list(tasks).record().form());
            let last = document.pages.last().map(text).unwrap_or_default();
            assert!(last.contains("接收人签字") && last.contains("印章"), "with {tasks} open tasks: {last}");
        }
    }
}
