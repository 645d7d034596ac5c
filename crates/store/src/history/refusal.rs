//! Why something can't be undone, in sentences.

use crate::Error;

/// There is nothing to undo (or to do again).
pub(super) fn nothing(redo: bool) -> Error {
    let (code, title) = if redo {
        ("history.nothing_to_redo", "没有可以重做的操作")
    } else {
        ("history.nothing_to_undo", "没有可以撤销的操作")
    };
    Error::refused(code, title, "历史记录里可以看到做过的每一步。")
}

/// Another operation came in between what the screen showed and the click.
pub(super) fn not_the_latest() -> Error {
    Error::refused("history.not_the_latest", "刚才又有新的改动，这一步已不是最后一步", "请看清新的“撤销”提示后再点。")
}

/// What it changed was changed again, or others hang on it.
pub(super) fn changed_since(name: &str) -> Error {
    Error::refused(
        "history.changed_since",
        format!("「{name}」之后，有关内容又有改动，不能直接撤销或重做"),
        "请打开这条记录，直接把内容改成需要的样子。",
    )
}

/// The program's tables were rebuilt since.
pub(super) fn across_versions(name: &str) -> Error {
    Error::refused(
        "history.across_versions",
        format!("「{name}」是用旧版程序做的，之后账本格式变过，不能撤销"),
        "请打开这条记录，直接把内容改成需要的样子。",
    )
}

/// It is undone by its opposite.
pub(super) fn by_its_opposite(name: &str) -> Error {
    Error::refused(
        "history.by_its_opposite",
        format!("「{name}」不能撤销，只能用相反的操作更正"),
        "请打开这条记录，用它上面的作废、重开等按钮更正。",
    )
}

/// The personal data in it are gone for good.
pub(super) fn purged(name: &str) -> Error {
    Error::refused("history.purged", format!("「{name}」的内容已彻底清除，不能撤销或重做"), "需要的话请重新登记。")
}

/// A rule that always holds would not, after undoing.
pub(super) fn breaks_a_rule(name: &str, rule: &str) -> Error {
    Error::refused(
        "history.breaks_a_rule",
        format!("撤销或重做「{name}」后，账本会不合「{rule}」这一条"),
        "请打开这条记录，直接把内容改成需要的样子。",
    )
}
