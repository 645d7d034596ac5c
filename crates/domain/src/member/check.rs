//! What is worth saying about a member's fields before they are kept.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{IdNumber, Member, StandingStart, anniversary::years_since, standing_start};

crate::words!(
    /// How grave a finding is.
    Weight {
        /// It can't be kept so.
        Wrong = "错误",
        /// It can be kept; someone should look at the papers.
        Ask = "核对",
    }
);

/// Something about one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Finding {
    /// Key of the field.
    pub field: String,
    /// Stable name.
    pub code: String,
    /// How grave.
    pub weight: Weight,
    /// What is so.
    pub message: String,
    /// What to do.
    pub what_to_do: String,
    /// A value of the same field that could be taken over if the person agrees; never taken by itself.
    pub offer: Option<String>,
}

fn finding(field: &str, code: &str, weight: Weight, message: String, what_to_do: &str) -> Finding {
    Finding {
        field: field.to_owned(),
        code: code.to_owned(),
        weight,
        message,
        what_to_do: what_to_do.to_owned(),
        offer: None,
    }
}

/// Everything worth saying about a member on `today`; empty when all is in order.
///
/// The number of the identity card is compared with birthday and sex, and what it says is offered, never
/// forced: the file counts (domain.md 3.5). A number that fails is wrong until a note says the original
/// is so.
pub fn check(member: &Member, today: NaiveDate) -> Vec<Finding> {
    let mut findings = Vec::new();
    if member.name.is_empty() {
        findings.push(finding(
            "name",
            "member.name_missing",
            Weight::Wrong,
            "还没有填写姓名".to_owned(),
            "请填写姓名。",
        ));
    }
    findings.extend(identity(member));
    findings.extend(order_of_dates(member, today));
    if let StandingStart::Ask(question) = standing_start(member) {
        findings.push(finding(
            "standing_from",
            "member.standing_unsettled",
            Weight::Ask,
            question,
            "查档案前党龄显示为「待核对」。",
        ));
    }
    findings
}

fn identity(member: &Member) -> Vec<Finding> {
    let Some(text) = &member.id_number else { return Vec::new() };
    let number = match IdNumber::check(text) {
        Ok(number) => number,
        Err(fault) => {
            let explained = member.identity_note.is_some();
            let weight = if explained { Weight::Ask } else { Weight::Wrong };
            let what_to_do = if explained {
                "已写明原因，可以保存。"
            } else {
                "请核对身份证原件。原件确实如此的，在「身份信息说明」写明（如：原件如此），再保存。"
            };
            return vec![finding("id_number", fault.code(), weight, fault.to_string(), what_to_do)];
        }
    };
    let mut findings = Vec::new();
    let on_card = crate::date::PartialDate::from(number.birth_date());
    match member.birth_date {
        Some(birth) if birth == on_card => {}
        Some(birth) if birth.agrees_with(on_card) => findings.push(Finding {
            offer: Some(on_card.to_string()),
            ..finding(
                "birth_date",
                "member.birth_date_from_id",
                Weight::Ask,
                format!("身份证号码上的出生日期是{}", on_card.in_chinese()),
                "与档案一致的话，可以采用。",
            )
        }),
        Some(birth) => findings.push(Finding {
            offer: Some(on_card.to_string()),
            ..finding(
                "birth_date",
                "member.birth_date_differs",
                Weight::Ask,
                format!("身份证号码上的出生日期是{}，这里是{}", on_card.in_chinese(), birth.in_chinese()),
                "以档案认定的为准；需要时在「身份信息说明」写明。",
            )
        }),
        None => findings.push(Finding {
            offer: Some(on_card.to_string()),
            ..finding(
                "birth_date",
                "member.birth_date_from_id",
                Weight::Ask,
                format!("身份证号码上的出生日期是{}", on_card.in_chinese()),
                "与档案一致的话，可以采用。",
            )
        }),
    }
    if member.sex != Some(number.sex()) {
        let (code, message) = match member.sex {
            None => ("member.sex_from_id", format!("身份证号码表示性别为{}", number.sex())),
            Some(sex) => ("member.sex_differs", format!("身份证号码表示性别为{}，这里是{sex}", number.sex())),
        };
        findings.push(Finding {
            offer: Some(number.sex().word().to_owned()),
            ..finding("sex", code, Weight::Ask, message, "请核对身份证原件。")
        });
    }
    findings
}

fn order_of_dates(member: &Member, today: NaiveDate) -> Vec<Finding> {
    let mut findings = Vec::new();
    let dates = [
        ("birth_date", "出生日期", member.birth_date),
        ("joined_on", "入党日期", member.joined_on),
        ("retired_on", "退休日期", member.retired_on),
    ];
    for (key, label, date) in dates {
        if date.is_some_and(|date| date.first_day() > today) {
            findings.push(finding(key, "member.in_future", Weight::Wrong, format!("{label}还没有到"), "请核对年份。"));
        }
    }
    // No one of 130 years; the Party was founded in July 1921 (domain.md 3.6).
    for (key, label, date, since) in [
        ("birth_date", "出生日期", member.birth_date, "1900 年"),
        ("joined_on", "入党日期", member.joined_on, "1921 年 7 月"),
        ("confirmed_on", "转正日期", member.confirmed_on, "1921 年 7 月"),
    ] {
        let first = if key == "birth_date" { (1900, 1) } else { (1921, 7) };
        if date.is_some_and(|date| (date.last_day().year(), date.last_day().month()) < first) {
            let message = format!("{label}早于 {since}");
            findings.push(finding(key, "member.too_early", Weight::Wrong, message, "请核对年份。"));
        }
    }
    let before = |early: Option<crate::date::PartialDate>, late: Option<crate::date::PartialDate>| match (early, late) {
        (Some(early), Some(late)) => late.last_day() < early.first_day(),
        _ => false,
    };
    for (key, label, date) in [
        ("joined_on", "入党日期", member.joined_on),
        ("confirmed_on", "转正日期", member.confirmed_on),
        ("standing_from", "党龄起算日", member.standing_from),
        ("retired_on", "退休日期", member.retired_on),
    ] {
        if before(member.birth_date, date) {
            findings.push(finding(
                key,
                "member.before_birth",
                Weight::Wrong,
                format!("{label}早于出生日期"),
                "请核对这两个日期。",
            ));
        }
    }
    if before(member.joined_on, member.confirmed_on) {
        findings.push(finding(
            "confirmed_on",
            "member.confirmed_before_joining",
            Weight::Wrong,
            "转正日期早于入党日期".to_owned(),
            "请核对这两个日期。",
        ));
    }
    let age_at_joining = member.birth_date.zip(member.joined_on).and_then(|(b, j)| years_since(b, j.last_day()));
    if let Some(age) = age_at_joining.filter(|age| age.years < ADULT) {
        findings.push(finding(
            "joined_on",
            "member.joined_young",
            Weight::Ask,
            format!("入党时 {} 岁，不满 {ADULT} 岁", age.years),
            "请核对出生日期和入党日期；档案如此的可以保存。",
        ));
    }
    if member.birth_date.and_then(|birth| years_since(birth, today)).is_some_and(|age| age.years > OLDEST) {
        findings.push(finding(
            "birth_date",
            "member.very_old",
            Weight::Ask,
            format!("按出生日期已超过 {OLDEST} 岁"),
            "请核对年份。",
        ));
    }
    findings
}

/// The Party takes in those of eighteen.
const ADULT: i32 = 18;
/// Past this age a year was more likely mistyped.
const OLDEST: i32 = 115;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::member::MemberValues;

    fn findings(texts: &[(&str, &str)]) -> Vec<Finding> {
        let values = MemberValues::read(texts.iter().copied().chain([("name", "金秀珍")])).expect("readable");
        check(&Member::of(&values), "2026-10-31".parse().expect("a day"))
    }

    fn codes(texts: &[(&str, &str)]) -> Vec<String> {
        findings(texts).into_iter().map(|finding| finding.code).collect()
    }

    const IN_ORDER: [(&str, &str); 5] = [
        ("sex", "女"),
        ("birth_date", "1946-02-24"),
        ("id_number", "990178194602249886"),
        ("joined_on", "1979-02-27"),
        ("confirmed_on", "1980-02-27"),
    ];

    #[test]
    fn nothing_is_said_of_what_is_in_order() {
        assert_eq!(findings(&IN_ORDER), [], "an unused area code is no reason to complain");
    }

    #[test]
    fn a_number_that_fails_is_kept_with_an_explanation() {
        let wrong = ("id_number", "990178194602249887");
        let without = findings(&[wrong]);
        assert_eq!(without.first().map(|f| f.weight), Some(Weight::Wrong), "it can't be kept as it is");
        assert!(without.iter().all(|f| f.offer.is_none()), "no number is proposed");
        let with = findings(&[wrong, ("identity_note", "原件如此")]);
        assert_eq!(with.first().map(|f| f.weight), Some(Weight::Ask), "explained, it is kept");
    }

    #[test]
    fn what_the_number_says_is_offered() {
        let number = ("id_number", "990178194602249886");
        let offered: Vec<_> = findings(&[number]).into_iter().filter_map(|f| f.offer).collect();
        assert_eq!(offered, ["1946-02-24", "女"], "birthday and sex for empty fields");
        let differing = findings(&[number, ("birth_date", "1945-02"), ("sex", "男")]);
        let codes: Vec<&str> = differing.iter().map(|f| f.code.as_str()).collect();
        assert_eq!(codes, ["member.birth_date_differs", "member.sex_differs"], "the file counts; it is only remarked");
        assert!(differing.iter().all(|f| f.weight == Weight::Ask), "neither is forced");
    }

    #[test]
    fn dates_out_of_order_are_wrong() {
        assert_eq!(
            codes(&[("birth_date", "1951-03"), ("joined_on", "1949-05-17")]),
            ["member.before_birth"],
            "not born"
        );
        assert_eq!(
            codes(&[("joined_on", "1987-07-10"), ("confirmed_on", "1986-07-10")]),
            ["member.confirmed_before_joining", "member.standing_unsettled"],
            "confirmed before joining"
        );
        assert_eq!(codes(&[("birth_date", "2051-03-12")]), ["member.in_future"], "a slip in the century");
        assert_eq!(
            codes(&[("birth_date", "1951"), ("joined_on", "1951-05")]),
            ["member.joined_young"],
            "can be the same year"
        );
    }
}
