//! From words to an order.

use std::{ffi::OsString, path::PathBuf, str::FromStr};

use lexopt::{Arg, Error, Parser, ValueExt};

use super::{
    Beginning, Call, Collect, DemoFill, ExportAll, Format, Handover, Import, Order, Report, Span, Table, Task,
};

/// Reads the words after `ybt`; what is wrong with them is said in the error.
pub fn read(words: impl IntoIterator<Item = OsString>) -> Result<Order, Error> {
    let words = Words::collect(Parser::from_args(words))?;
    let data = words.path("data");
    let today = words.parsed("today")?;
    let password_from_stdin = words.has("password-stdin");
    let task = task(&words)?;
    if data.is_none() && !matches!(task, Task::Commands | Task::Help | Task::Collect(_)) {
        return Err(Error::from("要用 --data 说明账本在哪个文件夹"));
    }
    Ok(Order { data, today, password_from_stdin, task })
}

fn task(words: &Words) -> Result<Task, Error> {
    if words.has("help") {
        return Ok(Task::Help);
    }
    let values: Vec<&str> = words.values.iter().map(String::as_str).collect();
    match values.as_slice() {
        ["help"] | [] => Ok(Task::Help),
        ["init"] => Ok(Task::Init(beginning(words)?)),
        ["import", "roster", file] => Ok(Task::Import(import(words, Table::Roster, file)?)),
        ["import", "activities", file] => Ok(Task::Import(import(words, Table::Activities, file)?)),
        ["import", "dues", file] => Ok(Task::Import(import(words, Table::Dues, file)?)),
        ["call", name] => Ok(Task::Call(call(words, name, "{}")?)),
        ["call", name, request] => Ok(Task::Call(call(words, name, request)?)),
        ["commands"] => Ok(Task::Commands),
        ["report", name] => Ok(Task::Report(report(words, name, words.text("year").as_deref())?)),
        ["report", name, of] => Ok(Task::Report(report(words, name, Some(of))?)),
        ["handover", step] => Ok(Task::Handover(handover(words, step, None)?)),
        ["handover", step, file] => Ok(Task::Handover(handover(words, step, Some(file))?)),
        ["export-all"] => {
            let (out, reason) = (needed_path(words, "export-all", "out")?, needed(words, "export-all", "reason")?);
            Ok(Task::ExportAll(ExportAll { out, reason }))
        }
        ["collect", packages @ ..] => Ok(Task::Collect(collect(words, packages)?)),
        ["verify"] => Ok(Task::Verify),
        ["demo-fill"] => Ok(Task::DemoFill(demo_fill(words)?)),
        other => Err(Error::from(format!("不认识「{}」", other.join(" ")))),
    }
}

fn beginning(words: &Words) -> Result<Beginning, Error> {
    Ok(Beginning {
        branch: needed(words, "init", "branch")?,
        superior: needed(words, "init", "superior")?,
        secretary: needed(words, "init", "secretary")?,
        kind: words.text("kind"),
        theme_day: words.parsed("theme-day")?,
        started_on: words.text("started-on"),
    })
}

fn needed(words: &Words, verb: &str, option: &str) -> Result<String, Error> {
    words.text(option).ok_or_else(|| Error::from(format!("{verb} 还缺 --{option}")))
}

fn needed_path(words: &Words, verb: &str, option: &str) -> Result<PathBuf, Error> {
    words.path(option).ok_or_else(|| Error::from(format!("{verb} 还缺 --{option}")))
}

fn handover(words: &Words, step: &str, file: Option<&str>) -> Result<Handover, Error> {
    let (receiver, witness) = (words.text("receiver"), words.text("witness"));
    match (step, file) {
        ("give", None) => Ok(Handover::Give { out: needed_path(words, "handover give", "out")?, receiver }),
        ("look", Some(file)) => Ok(Handover::Look(file.into())),
        ("take-over", Some(file)) => {
            Ok(Handover::TakeOver { file: file.into(), keep_present: words.has("keep-present") })
        }
        ("list", None) => Ok(Handover::List { pdf: needed_path(words, "handover list", "pdf")?, receiver, witness }),
        ("keep", None) => Ok(Handover::Keep(needed(words, "handover keep", "reason")?)),
        ("lift", None) => Ok(Handover::Lift(needed(words, "handover lift", "reason")?)),
        ("wipe", None) => Ok(Handover::Wipe {
            out: needed_path(words, "handover wipe", "out")?,
            branch: needed(words, "handover wipe", "branch")?,
        }),
        (step, _) => Err(Error::from(format!("不认识「handover {step}」，或文件写得不对"))),
    }
}

fn import(words: &Words, table: Table, file: &str) -> Result<Import, Error> {
    Ok(Import {
        table,
        file: PathBuf::from(file),
        sheet: words.text("sheet"),
        year: words.parsed("year")?,
        dry_run: words.has("dry-run"),
        leave_out_problem_rows: words.has("leave-out-problem-rows"),
        json: words.has("json"),
    })
}

fn call(words: &Words, name: &str, request: &str) -> Result<Call, Error> {
    let files = under_fields(words, "file", "--file 要写成 字段=文件")?;
    let folders = under_fields(words, "folder", "--folder 要写成 字段=文件夹")?;
    Ok(Call { name: name.to_owned(), request: request.to_owned(), files, folders, save: words.path("save") })
}

/// Every `FIELD=PATH` of an option.
fn under_fields(words: &Words, option: &str, otherwise: &str) -> Result<Vec<(String, PathBuf)>, Error> {
    let told = words.every(option).into_iter().map(|text| match text.split_once('=') {
        Some((field, path)) => Ok((field.to_owned(), PathBuf::from(path))),
        None => Err(Error::from(otherwise)),
    });
    told.collect()
}

fn report(words: &Words, name: &str, of: Option<&str>) -> Result<Report, Error> {
    let formats = [("pdf", Format::Pdf), ("xlsx", Format::Xlsx), ("docx", Format::Docx), ("png", Format::Png)];
    let files: Vec<_> =
        formats.into_iter().filter_map(|(option, format)| Some((format, words.path(option)?))).collect();
    if files.is_empty() {
        return Err(Error::from("report 要写明存成什么文件：--pdf、--xlsx、--docx 或 --png"));
    }
    Ok(Report {
        name: name.to_owned(),
        of: of.map(str::to_owned),
        kind: words.text("kind"),
        in_full: words.text("in-full"),
        published: words.has("published"),
        span: words.text("span").map(|name| span(words, name)).transpose()?,
        files,
    })
}

fn span(words: &Words, name: String) -> Result<Span, Error> {
    Ok(Span {
        name,
        quarter: words.parsed("quarter")?,
        month: words.parsed("month")?,
        to: words.parsed("to")?,
        record: words.text("record"),
        with_changed: words.has("with-changed"),
    })
}

fn collect(words: &Words, packages: &[&str]) -> Result<Collect, Error> {
    if packages.is_empty() {
        return Err(Error::from("collect 后面要写上报包，例如 collect *.zip --out 文件夹"));
    }
    Ok(Collect {
        packages: packages.iter().map(PathBuf::from).collect(),
        out: words.path("out").ok_or_else(|| Error::from("collect 要写明存到哪个文件夹：--out"))?,
        expected: words.path("expected"),
        last: words.path("last"),
        period: words.text("period"),
        received_by: words.text("received-by"),
    })
}

fn demo_fill(words: &Words) -> Result<DemoFill, Error> {
    Ok(DemoFill {
        years: words.parsed("years")?.unwrap_or(20),
        members: words.parsed("members")?.unwrap_or(120),
        occasions: words.parsed("occasions")?.unwrap_or(3000),
    })
}

/// Options that take a value.
const WITH_VALUE: [&str; 34] = [
    "data",
    "today",
    "branch",
    "superior",
    "secretary",
    "kind",
    "theme-day",
    "started-on",
    "file",
    "folder",
    "sheet",
    "save",
    "pdf",
    "xlsx",
    "docx",
    "png",
    "in-full",
    "year",
    "years",
    "members",
    "occasions",
    "span",
    "quarter",
    "month",
    "to",
    "record",
    "out",
    "receiver",
    "witness",
    "reason",
    "expected",
    "last",
    "period",
    "received-by",
];

/// Options that stand alone.
const ALONE: [&str; 8] = [
    "password-stdin",
    "dry-run",
    "leave-out-problem-rows",
    "json",
    "published",
    "with-changed",
    "keep-present",
    "help",
];

/// Options and values, in any order.
#[derive(Default)]
struct Words {
    options: Vec<(&'static str, OsString)>,
    values: Vec<String>,
}

impl Words {
    fn collect(mut parser: Parser) -> Result<Self, Error> {
        let mut words = Self::default();
        while let Some(arg) = parser.next()? {
            match arg {
                Arg::Long(name) => match known(name) {
                    Some((name, true)) => words.options.push((name, parser.value()?)),
                    Some((name, false)) => words.options.push((name, OsString::new())),
                    None => return Err(arg.unexpected()),
                },
                Arg::Value(value) => words.values.push(value.string()?),
                Arg::Short(_) => return Err(arg.unexpected()),
            }
        }
        Ok(words)
    }

    fn has(&self, name: &str) -> bool {
        self.options.iter().any(|(known, _)| *known == name)
    }

    fn path(&self, name: &str) -> Option<PathBuf> {
        self.options.iter().rev().find(|(known, _)| *known == name).map(|(_, value)| PathBuf::from(value))
    }

    fn text(&self, name: &str) -> Option<String> {
        self.every(name).pop()
    }

    fn every(&self, name: &str) -> Vec<String> {
        let named = self.options.iter().filter(|(known, _)| *known == name);
        named.map(|(_, value)| value.to_string_lossy().into_owned()).collect()
    }

    fn parsed<T: FromStr>(&self, name: &str) -> Result<Option<T>, Error> {
        let Some(text) = self.text(name) else { return Ok(None) };
        match text.parse() {
            Ok(value) => Ok(Some(value)),
            Err(_) => Err(Error::from(format!("--{name} 后面的「{text}」不是所要的写法"))),
        }
    }
}

fn known(name: &str) -> Option<(&'static str, bool)> {
    let with_value = WITH_VALUE.iter().map(|known| (*known, true));
    with_value.chain(ALONE.iter().map(|known| (*known, false))).find(|(known, _)| *known == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(line: &str) -> Result<Order, Error> {
        read(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn options_may_stand_before_and_after_the_verb() {
        let order = order("--data d --today 2026-10-31 import roster 名册.xlsx --dry-run --json").expect("well said");
        assert_eq!(order.today, chrono::NaiveDate::from_ymd_opt(2026, 10, 31));
        let Task::Import(import) = order.task else { panic!("an import was asked for") };
        assert!(import.dry_run && import.json && !import.leave_out_problem_rows, "only what was said is set");
        assert_eq!(import.file, PathBuf::from("名册.xlsx"));
    }

    #[test]
    fn a_month_is_written_in_both_formats() {
        let order = order("--data d report month 2026-10 --pdf 甲.pdf --xlsx 甲.xlsx").expect("well said");
        let Task::Report(report) = order.task else { panic!("a report was asked for") };
        assert_eq!(report.of.as_deref(), Some("2026-10"));
        assert_eq!(report.files, [(Format::Pdf, "甲.pdf".into()), (Format::Xlsx, "甲.xlsx".into())]);
    }

    #[test]
    fn handing_over_says_where_to() {
        let given = order("--data d handover give --out U盘 --receiver 李梅").expect("well said");
        let expected = Handover::Give { out: "U盘".into(), receiver: Some("李梅".to_owned()) };
        assert_eq!(given.task, Task::Handover(expected), "where and for whom");
        for (line, lacks) in [
            ("--data d handover give", "--out"),
            ("--data d handover wipe --out U盘", "--branch"),
            ("--data d export-all --out U盘", "--reason"),
            ("--data d handover look", "look"),
        ] {
            let error = order(line).expect_err("something is missing").to_string();
            assert!(error.contains(lacks), "{line}: {error}");
        }
    }

    #[test]
    fn a_year_says_of_what_a_report_is_and_a_register() {
        let report = order("--data d report dues-register --year 2025 --xlsx 甲.xlsx").expect("well said");
        let Task::Report(report) = report.task else { panic!("a report was asked for") };
        assert_eq!(report.of.as_deref(), Some("2025"), "as if it stood after the name");
        let import = order("--data d import dues 登记表.xlsx --year 2025 --sheet 甲").expect("well said");
        let Task::Import(import) = import.task else { panic!("an import was asked for") };
        assert_eq!((import.year, import.sheet.as_deref()), (Some(2025), Some("甲")), "of the year, out of the sheet");
    }

    #[test]
    fn a_part_of_the_yearbook_is_named_by_its_span() {
        let order = order("--data d report yearbook 2026 --span month --month 10 --pdf 甲.pdf").expect("well said");
        let Task::Report(report) = order.task else { panic!("a report was asked for") };
        let month = Span { name: "month".to_owned(), month: Some(10), ..Span::default() };
        assert_eq!(report.span, Some(month), "October");
    }

    #[test]
    fn packages_are_collected_without_a_book() {
        let order = order("collect 甲.zip 乙.zip --out 汇总 --expected 名单.txt").expect("no folder of a book needed");
        let Task::Collect(collect) = order.task else { panic!("collecting was asked for") };
        assert_eq!(collect.packages, [PathBuf::from("甲.zip"), PathBuf::from("乙.zip")], "as many as there are");
        assert_eq!(
            (collect.out, collect.expected),
            ("汇总".into(), Some("名单.txt".into())),
            "where to, by which list"
        );
    }

    #[test]
    fn what_is_missing_or_unknown_is_usage() {
        for line in [
            "verify",
            "--data d init --branch 甲",
            "--data d report month 2026-10",
            "--data d --now verify",
            "--data d eat",
            "--data d --today 昨天 verify",
            "collect --out 汇总",
            "collect 甲.zip",
        ] {
            assert!(order(line).is_err(), "「{line}」 lacks something or says something unknown");
        }
    }

    #[test]
    fn the_list_can_be_read_without_a_book() {
        assert_eq!(order("commands").expect("no folder needed").task, Task::Commands);
    }
}
