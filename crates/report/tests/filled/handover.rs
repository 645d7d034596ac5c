//! 移交清单, 清除证明 and 恢复码, filled: usual, long, empty.

use report::{
    forms::{
        handover::{HandoverList, WipeCertificate},
        recovery_code::RecoveryCodeSheet,
    },
    page::{Document, lay_out},
};

use super::{BRANCH, LONG};

const HASH: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

fn package() -> Vec<String> {
    vec![
        "移交包_中共某某市水利局离退休干部第二党支部_2026-11-28.ybt".to_owned(),
        "152894310 字节，已打开核对无误".to_owned(),
        format!("SHA-256 校验码 {HASH}"),
    ]
}

pub fn list(tasks: usize, task: &str) -> HandoverList {
    let holdings = [
        ("在册党员", "35 名（历年共 41 名）"),
        ("组织生活", "412 次（另计划 3 次）"),
        ("记录起止", "2019-01-08 至 2026-11-25"),
        ("照片", "1286 张"),
        ("票据、文档等附件", "97 份"),
        ("党费收款", "2314 笔（另作废 6 笔）"),
        ("最后一张凭条", "2026-0318"),
        ("经费收支", "146 笔"),
        ("文稿", "12 篇"),
    ];
    HandoverList {
        branch: BRANCH.to_owned(),
        superior: "中共某某市水利局机关委员会".to_owned(),
        day: "2026年11月28日".to_owned(),
        giver: "张建国".to_owned(),
        receiver: "李𬱖".to_owned(),
        witness: "阿依古丽·买买提".to_owned(),
        holdings: holdings.map(|(label, value)| (label.to_owned(), value.to_owned())).to_vec(),
        dues: [
            "上次盘点 2026年10月31日，结账到 2026年10月31日，实点 1,234.50 元",
            "现金：应存 312.00 元",
            "微信：应存 1,204.00 元",
            "2 人未交齐，共 48.00 元",
        ]
        .map(str::to_owned)
        .to_vec(),
        funds: ["党费返还：结余 3,210.00 元", "财政拨款：结余 1,800.50 元", "合计：结余 5,010.50 元"]
            .map(str::to_owned)
            .to_vec(),
        seals: vec![format!("2025年，记录的校验值 {HASH}"), format!("2024年，记录的校验值 {HASH}")],
        tasks: (0..tasks).map(|i| format!("{}. {task}", i + 1)).collect(),
        package: package(),
        problems: Vec::new(),
        history: format!("到第 8123 步，链的校验值 {HASH}"),
    }
}

pub fn certificate() -> WipeCertificate {
    let wiped = [
        ("账本", "1 本，连同钥匙文件"),
        ("备份", "30 份"),
        ("照片和附件", "2766 个文件（含备份里的）"),
        ("共计", "2862 个文件，412 MB"),
    ];
    WipeCertificate {
        branch: BRANCH.to_owned(),
        time: "2026年11月28日 10:32".to_owned(),
        package: package(),
        wiped: wiped.map(|(label, value)| (label.to_owned(), value.to_owned())).to_vec(),
        history: format!("到第 8123 步，链的校验值 {HASH}"),
    }
}

pub fn recovery_code() -> RecoveryCodeSheet {
    RecoveryCodeSheet {
        branch: BRANCH.to_owned(),
        made_on: "2026年11月28日".to_owned(),
        groups: (0..16).map(|place| format!("{:04}", (place * 617 + 1234) % 10_000)).collect(),
    }
}

/// All three, as they may come.
pub fn all() -> Vec<(&'static str, Document)> {
    let mut long = list(30, LONG);
    long.problems = vec![LONG.to_owned(), "附件「合影.jpg」的文件缺失或已损坏，请重新添加".to_owned()];
    let mut empty = list(0, "");
    (empty.receiver, empty.witness) = (String::new(), String::new());
    (empty.dues, empty.funds, empty.seals, empty.package) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    vec![
        ("handover-list", lay_out(&list(4, "11月主题党日还没有发通知、印签到表").record().form())),
        ("handover-list-long", lay_out(&long.record().form())),
        ("handover-list-empty", lay_out(&empty.record().form())),
        ("handover-certificate", lay_out(&certificate().record().form())),
        ("recovery-code", lay_out(&recovery_code().record().form())),
    ]
}
