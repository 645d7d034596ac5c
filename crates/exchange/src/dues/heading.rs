//! Headings that count months: `3月`, `03`, `三月份`, `2025年3月`, `一季度`, `1-3月`, `上半年`.

use domain::text::half_width;

use crate::table::normal;

/// Months of a heading, first and last, and the key of the field that has them.
const SPANS: [(&str, u32, u32); 18] = [
    ("m1", 1, 1),
    ("m2", 2, 2),
    ("m3", 3, 3),
    ("m4", 4, 4),
    ("m5", 5, 5),
    ("m6", 6, 6),
    ("m7", 7, 7),
    ("m8", 8, 8),
    ("m9", 9, 9),
    ("m10", 10, 10),
    ("m11", 11, 11),
    ("m12", 12, 12),
    ("q1", 1, 3),
    ("q2", 4, 6),
    ("q3", 7, 9),
    ("q4", 10, 12),
    ("h1", 1, 6),
    ("h2", 7, 12),
];
/// Lower headings under a month that stand for the money.
const MONEY: [&str; 10] =
    ["金额", "实交", "实缴", "已交", "已缴", "交纳金额", "缴纳金额", "交费金额", "缴费金额", "实交金额"];
/// What may follow the month in its heading.
const AFTER: [&str; 12] = ["份", "党费", "实交", "实缴", "交纳", "缴纳", "交费", "缴费", "金额", "已交", "已缴", "元"];
/// Words of an upper heading under which bare numbers are months.
const OVER_MONTHS: [&str; 8] = ["月", "实交", "实缴", "交纳", "缴纳", "收缴", "交费", "缴费"];
/// Words of an upper heading under which months hold something else than what was paid.
const NOT_PAID: [&str; 3] = ["应", "欠", "未"];
const SPOKEN: [&str; 12] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/// The months of a field, first and last.
pub fn months_of(field: &str) -> Option<(u32, u32)> {
    SPANS.iter().find(|(key, _, _)| *key == field).map(|(_, first, last)| (*first, *last))
}

/// The key of a month's column.
pub fn month_key(month: u32) -> &'static str {
    SPANS.iter().find(|(_, first, last)| (*first, *last) == (month, month)).map_or("", |(key, _, _)| key)
}

/// The field a column of months means, by its headings from top to bottom.
pub fn field_of(path: &[String]) -> Option<&'static str> {
    let (own, parents) = path.split_last()?;
    let not_paid = |heading: &String| NOT_PAID.iter().any(|word| heading.contains(word)) && !heading.contains('实');
    if path.iter().any(not_paid) {
        return None;
    }
    let upper = || parents.iter().rev().find_map(|heading| span(heading));
    let is_money = MONEY.contains(&normal(own).as_str());
    let over_months = |heading: &String| span(heading).is_none() && OVER_MONTHS.iter().any(|w| heading.contains(w));
    let (first, last) = match span(own) {
        Some(span) => span,
        None if is_money => upper()?,
        None => bare(own).filter(|_| upper().is_none() && parents.iter().any(over_months)).map(|n| (n, n))?,
    };
    SPANS.iter().find(|(_, from, to)| (*from, *to) == (first, last)).map(|(key, _, _)| *key)
}

/// A number from 1 to 12 alone, which is a month where its neighbours are.
pub fn bare(heading: &str) -> Option<u32> {
    let text = half_width(heading.trim());
    (text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
        .filter(|number| (1..=12).contains(number))
}

/// The months a heading names, first and last.
fn span(heading: &str) -> Option<(u32, u32)> {
    let text: String = half_width(heading).chars().filter(|c| !c.is_whitespace()).collect();
    if let Some(month) = of_date(&text) {
        return Some((month, month));
    }
    let mut text = without_year(text.split('(').next().unwrap_or_default());
    while let Some(shorter) = AFTER.iter().find_map(|word| text.strip_suffix(word)) {
        text = shorter;
    }
    match text {
        "上半年" => return Some((1, 6)),
        "下半年" => return Some((7, 12)),
        _ => {}
    }
    if let Some(quarter) = quarter(text) {
        return Some((quarter * 3 - 2, quarter * 3));
    }
    if let Some((first, last)) = text.split_once(['-', '—', '–', '~', '至', '到']) {
        let first = number(first.strip_suffix('月').unwrap_or(first))?;
        let last = number(last.strip_suffix('月')?)?;
        return (first < last).then_some((first, last));
    }
    let month = number(text.strip_suffix('月')?)?;
    Some((month, month))
}

/// `2025-03`, as a date cell shows its month.
fn of_date(text: &str) -> Option<u32> {
    let (year, month) = text.split_once(['-', '.', '/'])?;
    (year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit())).then(|| bare(month)).flatten()
}

/// `2025年3月` is `3月`.
fn without_year(text: &str) -> &str {
    match text.split_once('年') {
        Some((year, rest)) if year.len() >= 2 && year.chars().all(|c| c.is_ascii_digit()) => rest,
        _ => text,
    }
}

fn quarter(text: &str) -> Option<u32> {
    if let Some(number) = text.strip_prefix(['Q', 'q']) {
        return number.parse().ok().filter(|quarter| (1..=4).contains(quarter));
    }
    let text = text.strip_suffix("季度").or_else(|| text.strip_suffix('季'))?;
    number(text.strip_prefix('第').unwrap_or(text)).filter(|quarter| *quarter <= 4)
}

/// `3`, `03`, `三`.
fn number(text: &str) -> Option<u32> {
    let spoken = || SPOKEN.iter().position(|word| *word == text).and_then(|at| u32::try_from(at + 1).ok());
    bare(text).or_else(spoken)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &[&str]) -> Option<&'static str> {
        field_of(&path.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn months_as_registers_head_them() {
        for heading in
            ["3月", "03月", "三月", "3月份", "３月", "3 月", "2025年3月", "3月（元）", "3月党费", "2025-03", "3月实交"]
        {
            assert_eq!(found(&[heading]), Some("m3"), "{heading}");
        }
        for (heading, key) in [
            ("十二月", "m12"),
            ("一季度", "q1"),
            ("第四季度", "q4"),
            ("2季度", "q2"),
            ("Q3", "q3"),
            ("1-3月", "q1"),
            ("7月—12月", "h2"),
            ("上半年", "h1"),
        ] {
            assert_eq!(found(&[heading]), Some(key), "{heading}");
        }
        for heading in ["13月", "0月", "月应交", "1-2月", "月份", "3", "季度", "12", "五季度"] {
            assert_eq!(found(&[heading]), None, "{heading}");
        }
    }

    #[test]
    fn upper_headings_say_what_the_months_hold() {
        assert_eq!(found(&["各月实交", "3"]), Some("m3"), "numbers under 各月实交 are months");
        assert_eq!(found(&["3月", "金额"]), Some("m3"), "the money of the month");
        assert_eq!(found(&["3月", "收款日期"]), None, "not its day");
        assert_eq!(found(&["3月", "6"]), None, "a column's number");
        assert_eq!(found(&["各月应交", "3月"]), None, "what is due is not what was paid");
        assert_eq!(found(&["3月", "未交"]), None, "nor is what is owed");
    }
}
