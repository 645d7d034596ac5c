//! 恢复码: a sheet to be printed once and locked away.

use super::record::{Record, RecordRow};

/// The recovery code of a book, on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoveryCodeSheet {
    /// Full name of the branch.
    pub branch: String,
    /// The day it was made, such as `2026年10月27日`.
    pub made_on: String,
    /// Its groups, in order.
    pub groups: Vec<String>,
}

/// Groups side by side.
const ABREAST: usize = 4;

const WHAT_FOR: &str = "忘了口令的时候，用它打开账本，再设一个新口令。有了它，账本和备份都打得开；口令和它都没有了，谁也打不开，程序也没有别的办法。";

const HOW: &str = "1. 打开程序，在“账本锁着”那一页点“忘了口令”。\n\
2. 从第 1 组起，照着上面一组一组输入，空格可以不打；哪一组抄错了，程序会说是第几组。\n\
3. 设一个新口令，写好收好。\n\
4. 换一台电脑、只剩 U 盘上的备份时：装好程序，点“从备份恢复”，选 U 盘，在问口令的地方输入恢复码。";

const KEEP: &str = "和印章、存折放在一起，不要和电脑、U 盘放在一起，不要拍照。程序每季度提醒看一次它还在不在。换了书记，随印章一起移交；怀疑被人看到，到“设置—口令”换口令并选“可能被人看到”，再印一张新的，这一张撕掉。";

impl RecoveryCodeSheet {
    /// The sheet, A4 upright.
    pub fn record(&self) -> Record {
        let mut rows = vec![RecordRow::values([("做成日期", &self.made_on)])];
        let numbered: Vec<(String, String)> =
            self.groups.iter().zip(1..).map(|(group, number)| (format!("第{number}组"), group.clone())).collect();
        rows.extend(numbered.chunks(ABREAST).map(|abreast| RecordRow::Values(abreast.to_vec())));
        rows.extend([
            RecordRow::list("有什么用", WHAT_FOR, 18.0),
            RecordRow::list("怎么用", HOW, 32.0),
            RecordRow::list("怎么收", KEEP, 24.0),
            RecordRow::hand("收在哪里（本人填）", 14.0),
        ]);
        Record { title: "账本恢复码".to_owned(), branch: self.branch.clone(), rows }
    }
}
