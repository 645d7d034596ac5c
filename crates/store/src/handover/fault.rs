//! What can be wrong with a file that is said to be a package, in sentences.

use std::path::Path;

use crate::Error;

/// It is something else.
pub(super) fn not_a_package(path: &Path) -> Error {
    Error::refused(
        "handover.not_package",
        format!("「{}」不是移交包，或者没有复制完整", name_of(path)),
        "请选择由“移交”做出来、以 .ybt 结尾的文件；是从U盘拷来的，请重新拷一次。",
    )
}

/// A part of it is not what was put in.
pub(super) fn damaged(part: &str) -> Error {
    Error::refused(
        "handover.damaged",
        format!("移交包已损坏：{}与做包时不一样", in_words(part)),
        "请从原来的U盘或电脑再拷一次；还是这样，请移交的人重新做一个移交包。",
    )
}

/// The password is not the package's.
pub(super) fn wrong_password() -> Error {
    Error::refused(
        "handover.wrong_password",
        "移交口令不对",
        "移交口令是做移交包时另设的，不是账本平时的口令。请看清大小写和输入法后再输入一次。",
    )
}

/// A part of a package as a person calls it.
fn in_words(part: &str) -> String {
    match part {
        super::package::BOOK => "账本".to_owned(),
        super::package::KEYS => "钥匙文件".to_owned(),
        super::package::MANIFEST => "内容清单".to_owned(),
        super::package::READ_ME => "说明".to_owned(),
        other => match other.strip_prefix(super::package::ATTACHMENTS) {
            Some(digest) => format!("附件 {}", digest.get(..8).unwrap_or(digest)),
            None => format!("「{other}」"),
        },
    }
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
