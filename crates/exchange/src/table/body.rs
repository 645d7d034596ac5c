//! The rows below a header: records, headings between them, totals and notes.

use domain::text::half_width;

use super::{
    Found, Notice, Vocabulary,
    beside::row_in_words,
    label::{normal, without_brackets},
};
use crate::{
    Error,
    grid::{Cell, Sheet},
};

/// First words of the rows that sum up.
const TOTALS: [&str; 9] = ["合计", "总计", "小计", "共计", "总人数", "累计", "人数合计", "本页合计", "全年合计"];
/// Last words of short ones that sum up a part: `第一党小组小计`, `实交合计`.
const PART_TOTALS: [&str; 4] = ["合计", "总计", "小计", "共计"];
/// Longest of those.
const LONGEST_TOTAL: usize = 10;
/// What stands below the sums of a register, one for each month.
const BELOW_SUMS: [&str; 9] =
    ["收款人", "收款人签名", "收款人签字", "经手人签名", "经手人签字", "存缴日期", "缴存日期", "上缴日期", "收款日期"];
/// First words of the lines below a table, with a colon after them.
const NOTES: [&str; 22] = [
    "填表",
    "填报",
    "制表",
    "审核",
    "审批",
    "填写",
    "单位",
    "负责人",
    "经办",
    "联系人",
    "联系电话",
    "日期",
    "盖章",
    "签字",
    "签名",
    "支部书记",
    "党支部",
    "报送",
    "统计",
    "核对",
    "书记",
    "公章",
];
/// Words that begin a remark whatever follows them.
const REMARKS: [&str; 4] = ["注", "说明", "备注", "附注"];
/// People or occasions in a list: more than any branch has.
const MAX_RECORDS: usize = 5_000;
/// A row with at most this many filled cells may be a remark.
const SPARSE: usize = 3;

/// A row that stands for a person or an occasion.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// The file's row.
    pub row: u32,
    /// The heading between the rows it stands under, such as `第一党小组`.
    pub section: Option<String>,
    /// Rows below that go on with it.
    pub more: Vec<u32>,
}

/// The records of a sheet.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Body {
    /// In the order of the file.
    pub records: Vec<Record>,
    /// Rows that sum up, by their first word.
    pub totals: Vec<(u32, String)>,
    /// Rows that were passed over and might have been meant.
    pub notices: Vec<Notice>,
}

/// Sorts the rows below the header. `key` is the field a record is known by (姓名, 日期).
pub fn body(found: &Found<'_>, vocabulary: &Vocabulary, key: &str) -> Result<Body, Error> {
    let mut body = Body::default();
    let mut section = None;
    let key_column = found.column_of(key).map(|column| column.index);
    for row in found.sheet.rows.iter().filter(|row| row.number > found.last_row) {
        match kind(found, vocabulary, row.number, key_column) {
            Kind::Record if body.records.len() >= MAX_RECORDS => {
                return Err(Error::TooManyRows { limit: MAX_RECORDS as u32 });
            }
            Kind::Record => {
                body.records.push(Record { row: row.number, section: section.clone(), more: Vec::new() });
            }
            Kind::Continued => {
                if let Some(above) = body.records.last_mut() {
                    above.more.push(row.number);
                }
            }
            Kind::Section(heading) => section = Some(heading),
            Kind::Passed => {}
            Kind::Total(word) => body.totals.push((row.number, word)),
            Kind::Unclear(text) => {
                body.notices
                    .push(Notice::row(row.number, format!("{}只写了「{text}」，没有读。", row_in_words(row.number))));
            }
        }
    }
    Ok(body)
}

enum Kind {
    Record,
    Continued,
    Section(String),
    Total(String),
    Passed,
    Unclear(String),
}

fn kind(found: &Found<'_>, vocabulary: &Vocabulary, row: u32, key_column: Option<usize>) -> Kind {
    let sheet = found.sheet;
    let filled = filled(sheet, row);
    let Some((first_column, first)) = filled.first() else { return Kind::Passed };
    let read: Vec<&(usize, String)> = filled.iter().filter(|(column, _)| found.field_at(*column).is_some()).collect();
    let key = key_column.map(|column| sheet.cell(row, column));
    let has_key = key.is_some_and(|cell| !cell.is_empty());
    if is_continuation(sheet, row, key_column) {
        let goes_on = |(column, _): &&(usize, String)| {
            found.field_at(*column).is_some_and(|field| vocabulary.continues.contains(&field))
        };
        if !read.is_empty() && read.iter().all(goes_on) {
            return Kind::Continued;
        }
        if !vocabulary.shares_key || read.len() < 2 {
            return Kind::Unclear(first.clone());
        }
    }
    if repeats_header(found, vocabulary, row, key) || is_numbering(&filled, key) {
        return Kind::Passed;
    }
    if is_example(first) || key.is_some_and(|key| is_example(&key.text())) {
        return Kind::Passed;
    }
    let key_text = key.map(Cell::text).unwrap_or_default();
    if let Some(word) = [first, &key_text].into_iter().find(|text| is_total(text)) {
        return Kind::Total(word.clone());
    }
    let below = [first, &key_text].iter().any(|text| BELOW_SUMS.contains(&normal(text).as_str()));
    if below || is_signature(first) || filled.len() <= SPARSE && is_remark(first) {
        return Kind::Passed;
    }
    if let [(column, text)] = filled.as_slice() {
        let merged_across =
            sheet.merge_at(row, *column).is_some_and(|merge| merge.last_column > merge.first_column + 1);
        if let Some(heading) = group_heading(text) {
            return Kind::Section(heading);
        }
        if Some(*column) == key_column && !merged_across && text.chars().count() <= 12 {
            return Kind::Record;
        }
        // A number alone in the first column is a form's empty line.
        let blank_line = text.chars().all(|c| c.is_ascii_digit() || c == '.');
        return if blank_line { Kind::Passed } else { Kind::Unclear(text.clone()) };
    }
    if !has_key && read.is_empty() {
        return if first_column == &0 && filled.len() <= 2 { Kind::Passed } else { Kind::Unclear(first.clone()) };
    }
    Kind::Record
}

/// Cells with content, by column.
fn filled(sheet: &Sheet, row: u32) -> Vec<(usize, String)> {
    let Ok(index) = sheet.rows.binary_search_by_key(&row, |row| row.number) else { return Vec::new() };
    let cells = sheet.rows[index].cells.iter().enumerate();
    cells.filter(|(_, cell)| !cell.is_empty()).map(|(column, cell)| (column, cell.text())).collect()
}

/// The lower rows of a key cell merged downward belong to the record above.
fn is_continuation(sheet: &Sheet, row: u32, key_column: Option<usize>) -> bool {
    key_column.and_then(|column| sheet.merge_at(row, column)).is_some_and(|merge| merge.first_row < row)
}

/// Long tables repeat their header on each page.
fn repeats_header(found: &Found<'_>, vocabulary: &Vocabulary, row: u32, key: Option<&Cell>) -> bool {
    let means = |cell: &Cell| vocabulary.field_of(&[cell.text()]).map(|(field, _)| field);
    if key.and_then(means).is_none() {
        return false;
    }
    let named = found.columns.iter().filter(|column| {
        column.field.is_some() && means(found.sheet.cell(row, column.index)) == column.field.as_deref()
    });
    named.count() >= vocabulary.least
}

/// A line of units (`（年月）`) or of column numbers (`1 2 3`, `甲 乙 丙`) under the header.
fn is_numbering(filled: &[(usize, String)], key: Option<&Cell>) -> bool {
    let is_unit = |text: &str| text.starts_with(['（', '(']) && text.ends_with(['）', ')']);
    let is_ordinal = |text: &str| {
        text.parse::<u32>().is_ok_and(|number| number < 100)
            || text.chars().count() == 1
                && text.chars().all(|c| c.is_ascii_uppercase() || "甲乙丙丁戊己庚辛壬癸".contains(c))
    };
    let all = |test: &dyn Fn(&str) -> bool| filled.len() >= 2 && filled.iter().all(|(_, text)| test(text));
    let key_is_ordinal = key.is_some_and(|key| is_ordinal(&key.text()) || is_unit(&key.text()));
    all(&is_unit) || key_is_ordinal && all(&|text| is_ordinal(text) || is_unit(text))
}

/// `合 计`, `合计（元）`, `合计：35人`, `第一党小组小计`.
fn is_total(text: &str) -> bool {
    let bare = without_brackets(text);
    let begins = |text: &str| {
        TOTALS.iter().any(|word| text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(domain::text::is_han)))
    };
    let ends = PART_TOTALS.iter().any(|word| bare.ends_with(word)) && bare.chars().count() <= LONGEST_TOTAL;
    begins(&normal(text)) || begins(&bare) || ends
}

/// `例：张三`, or 示例 where the number stands: how a form shows what to write.
fn is_example(text: &str) -> bool {
    let text: String = half_width(text).chars().filter(|c| !c.is_whitespace()).collect();
    let words = ["例", "(例)", "例如", "示例", "样例", "(示例)", "举例", "范例"];
    words.iter().any(|word| text.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with(':')))
        || ["(例)", "(示例)", "(样例)"].iter().any(|word| text.starts_with(word))
}

/// `填表人：张三`: who filled the table in. Without the colon it may be a column's word, such as a post.
fn is_signature(text: &str) -> bool {
    let text = half_width(text);
    let Some((head, _)) = text.split_once(':') else { return false };
    let head: String = head.split('(').next().unwrap_or_default().chars().filter(|c| !c.is_whitespace()).collect();
    head.chars().count() <= 8 && NOTES.iter().any(|note| head.starts_with(note)) || is_remark(&text)
}

/// `注：本表一式两份`, `说明 1、…`.
fn is_remark(text: &str) -> bool {
    let text = half_width(text);
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '★' | '※'));
    REMARKS.iter().any(|word| {
        text.strip_prefix(word).is_some_and(|rest| rest.is_empty() || !rest.starts_with(domain::text::is_han))
    })
}

/// `一、第一党小组（12人）` heads the members of 第一党小组.
fn group_heading(text: &str) -> Option<String> {
    let text: String = half_width(text).chars().filter(|c| !c.is_whitespace()).collect();
    let text = text.split(['(', ':']).next().unwrap_or_default();
    let text = match text.split_once(['、', '.']) {
        Some((number, rest)) if number.chars().all(|c| c.is_ascii_digit() || "一二三四五六七八九十".contains(c)) => {
            rest
        }
        _ => text,
    };
    (text.ends_with("小组") && text.chars().count() <= 16).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_and_notes_are_told_from_names() {
        for text in ["合计", "合 计", "合计：35人", "小计", "总计35人", "合计（元）", "第一党小组小计"]
        {
            assert!(is_total(text), "{text} sums up");
        }
        assert!(!is_total("共计划"), "a word that only begins so");
        for text in ["注：本表一式两份", "说明：", "填表人：张三", "注 1、以上", "审核人(签字)：", "备注"]
        {
            assert!(is_signature(text) || is_remark(text), "{text} is a note");
        }
        for text in ["金秀珍", "阿依古丽·买买提", "书记", "党支部", "注册护士", "=HYPERLINK(\"http://x\",\"点我\")"]
        {
            assert!(!is_signature(text) && !is_remark(text), "{text} is not");
        }
    }

    #[test]
    fn examples_are_told_from_names() {
        for text in ["例：张三", "示例", "（例）李四", "例"] {
            assert!(is_example(text), "{text} shows how to write");
        }
        assert!(!is_example("例丽娟"), "a name, however rare");
    }

    #[test]
    fn group_headings_are_read_bare() {
        for text in ["第一党小组", "一、第一党小组（12人）", "第 一 党小组：", "1.第一党小组"]
        {
            assert_eq!(group_heading(text).as_deref(), Some("第一党小组"), "{text} heads the members below");
        }
        assert_eq!(group_heading("离休干部"), None, "no group");
    }
}
