//! What of a file was not read, said once.

use super::{Found, Notice, normal};
use crate::grid::{Cell, column_name};

/// Columns with content that are not read, but those in `not_missed`; and other sheets that look like
/// the same `kind` of list.
pub fn notices(found: &Found<'_>, not_missed: &[&str], kind: &str) -> Vec<Notice> {
    let mut notices = Vec::new();
    let unread: Vec<String> = found
        .columns
        .iter()
        .filter(|column| column.field.is_none())
        .filter(|column| !not_missed.iter().any(|label| normal(&column.label) == *label))
        .filter(|column| has_content(found, column.index))
        .map(|column| match column.label.as_str() {
            "" => format!("{}列", column_name(column.index)),
            label => label.to_owned(),
        })
        .collect();
    if !unread.is_empty() {
        notices.push(Notice::file(format!("这些列没有导入：{}。", unread.join("、"))));
    }
    if !found.similar.is_empty() {
        let others = found.similar.join("」「");
        notices.push(Notice::file(format!("工作表「{others}」也像{kind}，这次没有读，可以另外导入。")));
    }
    notices
}

/// That columns which are read hold formulas without a result.
pub fn uncalculated(found: &Found<'_>) -> Option<Notice> {
    let below = found.sheet.rows.iter().filter(|row| row.number > found.last_row);
    let formulas = below.flat_map(|row| row.cells.iter().enumerate());
    let count =
        formulas.filter(|(index, cell)| **cell == Cell::Uncalculated && found.field_at(*index).is_some()).count();
    let message = format!("有 {count} 格是公式，文件里没有存下结果，没有读；请用 WPS 或 Excel 打开，另存后再导入。");
    (count > 0).then(|| Notice::file(message))
}

fn has_content(found: &Found<'_>, column: usize) -> bool {
    let below = found.sheet.rows.iter().filter(|row| row.number > found.last_row);
    below.into_iter().any(|row| row.cells.get(column).is_some_and(|cell| !cell.is_empty()))
}
