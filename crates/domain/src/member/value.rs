//! One value of a field: read as people write it, kept one way.

use super::{Field, IdNumber, Input, education_level, ethnicity};
use crate::{
    date::typed,
    text::{clean, clean_name, half_width},
};

/// Why a text can't be the value of its field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ValueFault {
    /// Not a date.
    #[error("「{0}」不是有效的日期")]
    Date(String),
    /// Not on the list of choices.
    #[error("「{0}」不在可选的范围内")]
    Choice(String),
    /// Not a telephone number.
    #[error("「{0}」不像电话号码")]
    Phone(String),
    /// Not an amount of money.
    #[error("「{0}」不是金额")]
    Money(String),
    /// Not a number.
    #[error("「{0}」不是数目")]
    Number(String),
    /// Longer than any form has room for.
    #[error("超过了 {0} 个字")]
    TooLong(usize),
}

impl ValueFault {
    /// Stable name.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Date(_) => "member.date",
            Self::Choice(_) => "member.choice",
            Self::Phone(_) => "member.phone",
            Self::Money(_) => "member.money",
            Self::Number(_) => "member.number",
            Self::TooLong(_) => "member.too_long",
        }
    }

    /// What to do next.
    pub fn what_to_do(&self) -> &'static str {
        match self {
            Self::Date(_) => "请写成 1951.3.12；不知道日或月的，只写年月或年。",
            Self::Choice(_) => "请从列出的选项中选。",
            Self::Phone(_) => "请核对号码；两个号码用顿号分开。",
            Self::Money(_) => "请填以元为单位的数字，如 3890 或 3890.50。",
            Self::Number(_) => "请填数字，如 12。",
            Self::TooLong(_) => "请写得短一些，详细情况写在备注里。",
        }
    }
}

const LONGEST_LINE: usize = 100;
const LONGEST_TEXT: usize = 2000;

/// The value as it is kept, none when the text is blank.
pub(super) fn read(field: &Field, text: &str) -> Result<Option<String>, ValueFault> {
    let kept = match field.key {
        "name" => within(Input::Text, &clean_name(&clean(text)))?,
        "ethnicity" => {
            let strange = || ValueFault::Choice(text.to_owned());
            let text = clean(text);
            if text.is_empty() { text } else { ethnicity(&text).ok_or_else(strange)?.to_owned() }
        }
        _ => return read_as(field.input, field.choices, text),
    };
    Ok(Some(kept).filter(|kept| !kept.is_empty()))
}

/// The same of any field that is filled in this way.
pub(super) fn read_as(input: Input, words: &[&str], text: &str) -> Result<Option<String>, ValueFault> {
    let text = within(input, &clean(text))?;
    if text.is_empty() {
        return Ok(None);
    }
    let kept = match input {
        Input::Text => text.replace('\n', " "),
        Input::LongText => text,
        Input::Suggested => read_suggested(text),
        Input::Date => date(&text)?,
        Input::Choice => choice(words, &text)?,
        Input::Choices => choices(words, &text)?,
        Input::YesNo => yes_no(&text)?,
        Input::Phone => phone(&text)?,
        Input::Money => money(&text)?,
        Input::IdNumber => IdNumber::tidy(&text),
    };
    Ok(Some(kept).filter(|kept| !kept.is_empty()))
}

/// The text, unless no form has room for it.
fn within(input: Input, text: &str) -> Result<String, ValueFault> {
    let longest = if input == Input::LongText { LONGEST_TEXT } else { LONGEST_LINE };
    if text.chars().count() > longest { Err(ValueFault::TooLong(longest)) } else { Ok(text.to_owned()) }
}

/// A count: digits, at most nine of them.
pub(super) fn count(text: &str) -> Result<String, ValueFault> {
    let plain = half_width(text);
    let digits = plain.len() <= 9 && plain.bytes().all(|b| b.is_ascii_digit());
    if digits { Ok(plain) } else { Err(ValueFault::Number(text.to_owned())) }
}

fn date(text: &str) -> Result<String, ValueFault> {
    typed(text).map(|date| date.to_string()).map_err(|_| ValueFault::Date(text.to_owned()))
}

/// Education is kept as it is written; only the padding goes where it names a known level.
fn read_suggested(text: String) -> String {
    let packed: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if education_level(&packed).is_some() { packed } else { text }
}

fn choice(words: &[&str], text: &str) -> Result<String, ValueFault> {
    let packed: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let chosen = words.iter().find(|word| **word == packed);
    chosen.map(|word| (*word).to_owned()).ok_or_else(|| ValueFault::Choice(text.to_owned()))
}

fn choices(words: &[&str], text: &str) -> Result<String, ValueFault> {
    let mut chosen = Vec::new();
    for word in text.split(['、', '，', ',', '；', ';', '/', '\n']).map(str::trim).filter(|word| !word.is_empty()) {
        chosen.push(choice(words, word)?);
    }
    let in_order: Vec<&str> = words.iter().copied().filter(|word| chosen.iter().any(|one| one == word)).collect();
    Ok(in_order.join("、"))
}

fn yes_no(text: &str) -> Result<String, ValueFault> {
    match text {
        "是" | "有" | "√" | "true" => Ok("是".to_owned()),
        "否" | "无" | "×" | "false" => Ok("否".to_owned()),
        _ => Err(ValueFault::Choice(text.to_owned())),
    }
}

/// Numbers are kept as written but for full-width digits; a person may have two, parted by 、.
fn phone(text: &str) -> Result<String, ValueFault> {
    let text = half_width(text).replace([',', ';', '/', '\n'], "、");
    let numbers: Vec<String> = text
        .split('、')
        .map(|number| number.split_whitespace().collect::<String>())
        .filter(|n| !n.is_empty())
        .collect();
    let plausible = |number: &String| {
        let digits = number.chars().filter(char::is_ascii_digit).count();
        (5..=20).contains(&digits) && number.chars().all(|c| c.is_ascii_digit() || "+-()*#".contains(c))
    };
    if numbers.iter().all(plausible) { Ok(numbers.join("、")) } else { Err(ValueFault::Phone(text)) }
}

/// Yuan with at most two decimals, as `3890` or `3890.50`.
fn money(text: &str) -> Result<String, ValueFault> {
    let fault = || ValueFault::Money(text.to_owned());
    let plain: String =
        half_width(text).chars().filter(|c| !c.is_whitespace() && !matches!(c, ',' | '¥' | '￥' | '元')).collect();
    let (yuan, cents) = plain.split_once('.').unwrap_or((plain.as_str(), ""));
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if yuan.is_empty() || yuan.len() > 7 || !digits(yuan) || cents.len() > 2 || !digits(cents) {
        return Err(fault());
    }
    let yuan: u32 = yuan.parse().map_err(|_| fault())?;
    let cents: u32 = format!("{cents:0<2}").parse().map_err(|_| fault())?;
    Ok(if cents == 0 { yuan.to_string() } else { format!("{yuan}.{cents:02}") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::member::field;

    fn kept(key: &str, text: &str) -> Result<Option<String>, ValueFault> {
        read(field(key).expect("a field"), text)
    }

    fn is(text: &str) -> Result<Option<String>, ValueFault> {
        Ok(Some(text.to_owned()))
    }

    #[test]
    fn values_are_kept_one_way() {
        let worked = [
            ("name", " 王　芳 ", "王芳"),
            ("ethnicity", "汉", "汉族"),
            ("education", "大 专", "大专"),
            ("education", "读过三年私塾", "读过三年私塾"),
            ("birth_date", "1951-03", "1951-03"),
            ("phone", "１３８ 0000 1111", "13800001111"),
            ("phone", "0770-2888888/13800001111", "0770-2888888、13800001111"),
            ("pension", "3,890.5元", "3890.50"),
            ("pension", "3890.00", "3890"),
            ("elder_kinds", "老党员，老专家", "老专家、老党员"),
            ("id_number", "340524 19800101 001x", "34052419800101001X"),
            ("medal_given", "是", "是"),
        ];
        for (key, text, expected) in worked {
            assert_eq!(kept(key, text), is(expected), "{key} as {text:?}");
        }
        assert_eq!(kept("phone", "　"), Ok(None), "blank is nothing");
    }

    #[test]
    fn what_can_not_be_read_is_refused() {
        assert!(matches!(kept("birth_date", "1951-13"), Err(ValueFault::Date(_))), "no such month");
        assert!(matches!(kept("sex", "不详"), Err(ValueFault::Choice(_))), "sex is one of two");
        assert!(matches!(kept("ethnicity", "火星族"), Err(ValueFault::Choice(_))), "not one of the 56");
        assert!(matches!(kept("phone", "问他儿子"), Err(ValueFault::Phone(_))), "words are no number");
        assert!(matches!(kept("pension", "三千"), Err(ValueFault::Money(_))), "digits are asked for");
        assert!(matches!(kept("name", &"长".repeat(101)), Err(ValueFault::TooLong(100))), "no form has the room");
    }
}
