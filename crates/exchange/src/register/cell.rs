//! A cell as a register's field means it; or a sentence that says what is wrong with it.

use chrono::NaiveDate;
use domain::{
    member::MemberId,
    register::{Field, FieldKind, RegisterValue},
    text::{clean, clean_name, half_width},
};

use super::Named;
use crate::{
    grid::Cell,
    value::{date, is_placeholder, money},
};

/// Between names; blank is none of it, since it pads names of two characters.
const BETWEEN: [char; 7] = ['、', '，', ',', '；', ';', '/', '\n'];
const YES: [&str; 6] = ["是", "√", "✓", "有", "对", "1"];
const NO: [&str; 6] = ["否", "×", "✗", "无", "没有", "0"];

/// What a cell says; none where it says nothing.
pub(super) fn value(cell: &Cell, field: &Field, members: &[Named]) -> Result<Option<RegisterValue>, String> {
    let text = cell.text();
    if is_placeholder(&text) && field.kind != FieldKind::YesNo {
        return Ok(None);
    }
    let read = match &field.kind {
        FieldKind::Text | FieldKind::Prose => RegisterValue::Text(clean(&text)),
        FieldKind::Choice(choices) if choices.contains(text.trim()) => RegisterValue::Text(text.trim().to_owned()),
        FieldKind::Choice(choices) => return Err(format!("「{text}」不在可选的里面：{}", choices.words().join("、"))),
        FieldKind::Number(_) => RegisterValue::Number(whole(cell)?),
        FieldKind::Money => match money(cell) {
            Ok((Some(sum), _)) => RegisterValue::Number(sum.0),
            Ok((None, _)) => return Ok(None),
            Err(_) => return Err(format!("「{text}」不是金额，请写成 500 或 500.50")),
        },
        FieldKind::Day => match day(cell)? {
            Some(day) => RegisterValue::Text(day.to_string()),
            None => return Ok(None),
        },
        FieldKind::Members => RegisterValue::Members(named(&text, members)?),
        FieldKind::YesNo => match text.trim() {
            yes if YES.contains(&yes) => RegisterValue::YesNo(true),
            no if NO.contains(&no) || is_placeholder(no) => return Ok(None),
            other => return Err(format!("「{other}」请写成 是 或 否")),
        },
    };
    Ok(Some(read))
}

/// The day of a cell; none where it says nothing.
pub(super) fn day(cell: &Cell) -> Result<Option<NaiveDate>, String> {
    let unread = || format!("「{}」读不出是哪一天，请写成 2026-10-31", cell.text());
    let read = date::read(cell).map_err(|_| unread())?;
    read.map(|date| if date.is_exact() { Ok(date.first_day()) } else { Err(unread()) }).transpose()
}

fn whole(cell: &Cell) -> Result<i64, String> {
    let text: String = half_width(&cell.text()).chars().filter(|c| !c.is_whitespace() && *c != ',').collect();
    let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    let unit = text.chars().count() - digits.chars().count();
    // A unit is a word of one or two characters behind the number.
    let number = if unit <= 2 { digits.parse().ok() } else { None };
    number.ok_or_else(|| format!("「{}」不是整数", cell.text()))
}

fn named(text: &str, members: &[Named]) -> Result<Vec<MemberId>, String> {
    let names = text.split(BETWEEN).map(clean_name).filter(|name| !name.is_empty());
    names
        .map(|name| {
            let mut of_the_name = members.iter().filter(|(_, known)| *known == name).map(|(id, _)| *id);
            match (of_the_name.next(), of_the_name.next()) {
                (Some(id), None) => Ok(id),
                (Some(_), Some(_)) => Err(format!("名册里有几位「{name}」，请导入后在这一条里选")),
                (None, _) => Err(format!("名册里没有「{name}」，请核对姓名")),
            }
        })
        .collect()
}
