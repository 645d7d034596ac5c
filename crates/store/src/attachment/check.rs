//! Whether every attachment's file is there and is what was kept.

use super::{Attachment, all, keep};
use crate::{BookFolder, Error, Store, verify::Check};

/// Opens every kept file and compares it with what the book knows of it.
pub fn check(store: &Store) -> Result<Check, Error> {
    let attachments = store.read(all)?;
    let folder = store.folder();
    let mut problems = Vec::new();
    for attachment in &attachments {
        problems.extend(problem(folder, attachment)?);
    }
    let bytes: u64 = attachments.iter().map(|attachment| attachment.kept.bytes).sum();
    let extent = match attachments.len() {
        0 => "没有附件".to_owned(),
        count => format!("{count} 个附件，{}", size_in_words(bytes)),
    };
    Ok(Check::of("附件齐全，内容与登记时一样", extent, problems))
}

fn problem(folder: &BookFolder, attachment: &Attachment) -> Result<Option<String>, Error> {
    if keep::open(folder, &keep::folder_of(folder), &attachment.kept)?.is_some() {
        return Ok(None);
    }
    let name = &attachment.new.file_name;
    let in_backup = keep::open(folder, &keep::backups_of(folder), &attachment.kept)?.is_some();
    Ok(Some(match in_backup {
        true => format!("附件「{name}」的文件缺失或已损坏；备份里有完好的一份，打开这个附件就会取回"),
        false => format!("附件「{name}」的文件缺失或已损坏，请重新添加"),
    }))
}

/// `3.4 MB`, `120 KB`: whole numbers only, no float.
fn size_in_words(bytes: u64) -> String {
    match bytes {
        0..1_000_000 => format!("{} KB", bytes.div_ceil(1000)),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    }
}
