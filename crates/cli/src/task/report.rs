//! `ybt report`: papers made from the book, written to files.

use commands::{Desk, Failure, Outcome};
use serde_json::{Map, Value, json};

use super::call::save;
use crate::order::{Format, Report, Span};

/// What a paper is made of.
#[derive(Clone, Copy)]
enum Of {
    /// A month, `2026-10`.
    Month,
    /// One occasion, by its number.
    Occasion,
    /// The roster as it is.
    Roster,
    /// A year, `2026`.
    Year,
    /// A year or a quarter of it, `2026` or `2026-Q3`.
    Quarter,
    /// A year's 一本通, or a part of it.
    Yearbook,
    /// As it stands today.
    Today,
    /// A year or a part of it: `2026`, `2026-H2`, `2026-Q3`, `2026-10`.
    Stretch,
    /// A day, today when not said.
    Day,
    /// A list by its Chinese name, as of today.
    List,
}

/// Papers by their name at the command line.
const PAPERS: [(&str, &str, Of); 23] = [
    ("month", "report.month", Of::Month),
    ("sign-in", "report.sign_in", Of::Occasion),
    ("theme-day", "report.theme_day_record", Of::Occasion),
    ("minutes", "report.minutes", Of::Occasion),
    ("roster", "report.roster", Of::Roster),
    ("phone-list", "report.phone_list", Of::Roster),
    ("dues-register", "report.dues_register", Of::Year),
    ("dues-month", "report.dues_month", Of::Month),
    ("dues-publish", "report.dues_publish", Of::Quarter),
    ("dues-assessment", "report.dues_assessment", Of::Year),
    ("dues-summary", "report.dues_summary", Of::Year),
    ("dues-large", "report.dues_large", Of::Year),
    ("dues-returns", "report.dues_returns", Of::Today),
    ("dues-owed", "report.dues_owed", Of::Today),
    ("dues-closing", "report.dues_closing", Of::Today),
    ("fund-ledger", "report.fund_ledger", Of::Year),
    ("fund-year", "report.fund_year", Of::Year),
    ("fund-subsidies", "report.fund_subsidies", Of::Year),
    ("yearbook", "report.yearbook", Of::Yearbook),
    ("return", "report.periodic", Of::Stretch),
    ("attendance", "report.attendance", Of::Stretch),
    ("structure", "report.structure", Of::Day),
    ("list", "report.special", Of::List),
];

/// Makes the paper in each format asked for, writes it, and notes that it left the book.
pub fn run(desk: &Desk, report: &Report) -> Outcome<()> {
    let Some((_, command, of)) = PAPERS.iter().find(|(name, _, _)| *name == report.name) else {
        let names = PAPERS.map(|(name, _, _)| name).join("、");
        return Err(Failure::new(
            "report.unknown",
            format!("没有叫「{}」的表", report.name),
            format!("可用：{names}。"),
        ));
    };
    for (format, path) in &report.files {
        let mut request = subject(of, report)?;
        request.insert("format".to_owned(), json!(word(*format)));
        let paper = commands::call(desk, command, Value::Object(request))?;
        let made = paper["file_name"].as_str().unwrap_or_default();
        if !made.ends_with(&format!(".{}", word(*format))) {
            return Err(Failure::new(
                "report.format",
                format!("{}没有 {} 这种写法", report.name, word(*format)),
                "请换一种：--pdf、--xlsx、--docx 或 --png。",
            ));
        }
        save(desk, &paper, path)?;
        commands::call(desk, "report.printed", paper["print"].clone())?;
    }
    Ok(())
}

fn subject(of: &Of, report: &Report) -> Outcome<Map<String, Value>> {
    let mut request = Map::new();
    match (of, report.of.as_deref()) {
        (Of::Month, Some(month)) => {
            request.insert("month".to_owned(), json!(month));
        }
        (Of::Month, None) => return Err(lacks("哪个月，例如 report month 2026-10")),
        (Of::Occasion, Some(number)) => {
            let number: i64 = number.parse().map_err(|_| lacks("活动编号，一个数字（见 call occasion.list）"))?;
            request.insert("occasion_id".to_owned(), json!(number));
            request.insert("kind".to_owned(), json!(report.kind));
        }
        (Of::Occasion, None) => return Err(lacks("哪次活动的编号（见 call occasion.list）")),
        (Of::Roster, _) => {
            request.insert("in_full".to_owned(), json!(report.in_full));
        }
        (Of::Year, Some(year)) => {
            let year: i32 = year.parse().map_err(|_| lacks("哪一年，例如 2026"))?;
            request.insert("year".to_owned(), json!(year));
            request.insert("published".to_owned(), json!(report.published));
        }
        (Of::Year, None) => return Err(lacks("哪一年，例如 report dues-register 2026")),
        (Of::Quarter, Some(text)) => {
            let (year, quarter) = quarter(text).ok_or_else(|| lacks("哪一年或哪个季度，例如 2026 或 2026-Q3"))?;
            request.insert("year".to_owned(), json!(year));
            request.insert("quarter".to_owned(), json!(quarter));
        }
        (Of::Quarter, None) => return Err(lacks("哪一年或哪个季度，例如 report dues-publish 2026-Q3")),
        (Of::Yearbook, Some(year)) => {
            let year: i32 = year.parse().map_err(|_| lacks("哪一年，例如 2026"))?;
            request.insert("year".to_owned(), json!(year));
            request.insert("span".to_owned(), report.span.as_ref().map_or(Value::Null, span));
        }
        (Of::Yearbook, None) => return Err(lacks("哪一年，例如 report yearbook 2026")),
        (Of::Stretch, Some(text)) => {
            let asked = "哪一段，例如 2026、2026-H2、2026-Q3 或 2026-10";
            request.insert("span".to_owned(), stretch(text).ok_or_else(|| lacks(asked))?);
        }
        (Of::Stretch, None) => return Err(lacks("哪一段，例如 report return 2026-Q3")),
        (Of::Day, day) => {
            request.insert("day".to_owned(), json!(day));
        }
        (Of::List, Some(kind)) => {
            request.insert("kind".to_owned(), json!(kind));
            request.insert("in_full".to_owned(), json!(report.in_full));
        }
        (Of::List, None) => return Err(lacks("哪一种名单，例如 report list 流动党员名单")),
        (Of::Today, _) => {}
    }
    Ok(request)
}

/// As the request says it: the span's own word with what it needs.
fn span(span: &Span) -> Value {
    json!({
        "span": span.name, "quarter": span.quarter, "month": span.month, "to": span.to, "key": span.record,
        "with_changed": span.with_changed,
    })
}

/// `2026`, `2026-H2`, `2026-Q3` or `2026-10`, as the request says it.
fn stretch(text: &str) -> Option<Value> {
    let number = |digits: &str| digits.parse::<i32>().ok();
    let Some((year, part)) = text.split_once('-') else {
        return Some(json!({ "span": "year", "year": number(text)? }));
    };
    let year = number(year)?;
    match part.split_at_checked(1)? {
        ("Q", quarter) => Some(json!({ "span": "quarter", "year": year, "quarter": number(quarter)? })),
        ("H", half) => Some(json!({ "span": "half_year", "year": year, "half": number(half)? })),
        _ => Some(json!({ "span": "month", "month": text })),
    }
}

/// `2026` or `2026-Q3`.
fn quarter(text: &str) -> Option<(i32, Option<u32>)> {
    match text.split_once("-Q") {
        None => Some((text.parse().ok()?, None)),
        Some((year, quarter)) => Some((year.parse().ok()?, Some(quarter.parse().ok()?))),
    }
}

fn lacks(what: &str) -> Failure {
    Failure::new("report.of", "没有说明要印哪一份", format!("请在表名后面写明{what}。"))
}

fn word(format: Format) -> &'static str {
    match format {
        Format::Pdf => "pdf",
        Format::Xlsx => "xlsx",
        Format::Docx => "docx",
        Format::Png => "png",
    }
}
