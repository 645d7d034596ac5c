//! 全部导出: the whole book as papers, tables, JSON and photos in plain folders, for whoever leaves this program.
//! What lies where and how the JSON reads is told in `docs/open-export.md`.

mod attachments;
mod data;
mod papers;
pub mod wire;

use domain::text::clean_or_none;
use store::{Op, branch};

use self::wire::{OpenExportRequest, OpenExported};
use crate::{Command, Desk, Failure, Outcome, desk::Tree, report::words::file_stem};

/// The command.
pub fn commands() -> Vec<Command> {
    vec![Command::handles("open_export.write", "全部导出：表格、打印稿、数据和照片，存成普通文件夹", write)]
}

/// Writes everything into a new folder in the chosen one. The reason goes into the history before the first file.
///
/// Fails with `open_export.reason_missing`, or `open_export.not_written` when the disk is full or the stick is gone;
/// what was written is taken away again, and on a stick that is gone a folder without `说明.txt` is not whole.
fn write(desk: &Desk, request: OpenExportRequest) -> Outcome<OpenExported> {
    let reason = clean_or_none(&request.reason).ok_or_else(|| {
        Failure::new(
            "open_export.reason_missing",
            "还没有写原因",
            "里面有全部身份证号、健康和收入情况，请写明为什么要导出。",
        )
    })?;
    let chosen = desk.folder_of(&request.folder)?;
    let store = desk.store()?;
    let branch = store.read(branch::get)?.ok_or(store::Error::NotFound("支部"))?.name;
    store.transact(Op::event(format!("全部导出：{reason}")), |_| Ok::<_, store::Error>(()))?;
    let mut tree = Tree::plant(desk, &chosen, &file_stem(&format!("全部导出_{branch}_{}", desk.today())), not_written)?;
    let mut notes = Vec::new();
    data::write(desk, &mut tree)?;
    papers::write(desk, &mut tree, &reason, &mut notes)?;
    attachments::write(desk, &mut tree, &mut notes)?;
    attachments::write_forms(desk, &mut tree)?;
    let files = tree.files() + 1;
    tree.write("说明.txt", read_me(&branch, desk, files, &notes).as_bytes())?;
    Ok(OpenExported { folder_name: tree.finish(), files, notes })
}

/// A file's name that every system takes, its ending whole however long it is.
fn file_name(name: &str) -> String {
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{}.{}", file_stem(stem), file_stem(ending)),
        None => file_stem(name),
    }
}

fn not_written(error: std::io::Error) -> Failure {
    Failure::new(
        "open_export.not_written",
        "导出没有做完，写了一半的已经删掉",
        "请检查磁盘或U盘是否已满、是否拔出、能不能写，换一个位置再导出一次；拔出的U盘上若留下没有“说明.txt”的文件夹，那是不全的，请删掉。",
    )
    .with_detail(error.to_string())
}

/// What lies where.
const FOLDERS: &[&str] = &[
    "党员名册：名册和通讯录（PDF、Excel）",
    "组织生活：按年，每月的活动情况表，每次活动的记录和附件",
    "党费：按年，核定、收缴登记、汇总、大额",
    "经费：按年，收支明细、决算、补贴，和票据",
    "一本通：每年一本，和封存时存下的那一份",
    "文稿：总结、述职等（PDF、Word）",
    "局里的表：局里发来的表，原样",
    "照片：按年、按活动，原样",
    "数据：每张表一个 JSON，另有一个 Excel 装着所有表，供其他程序读取。金额单位是分；日期是“年-月-日”，\
     不全的只有年或年月；五类人员中的第⑤类按规定不导出。",
];

/// For whoever opens the folder without the program.
fn read_me(branch: &str, desk: &Desk, files: usize, notes: &[String]) -> String {
    let mut lines = vec![
        format!(
            "{branch}的全部记录，{}由「支部一本通」导出，共 {files} 个文件。",
            crate::report::words::day(desk.today())
        ),
        "里面有身份证号、健康和收入情况，没有加密，请妥善保管，用完删除。".to_owned(),
        String::new(),
    ];
    lines.extend(FOLDERS.iter().map(|line| (*line).to_owned()));
    if !notes.is_empty() {
        lines.extend([String::new(), "没有导出的：".to_owned()]);
        lines.extend(notes.iter().cloned());
    }
    lines.push(String::new());
    lines.join("\r\n")
}
