//! What a collection says, table by table: the sheets of the workbook and the CSV files alike.

use domain::submission::{Amount, ReportedSpan, ReportedValue, Share, ValueShape};
use report::workbook::streamed::{Column, Entry, Holds};
use store::collection::{Collection, FigureColumn};

use crate::{Failure, Outcome};

/// Takes a row.
pub(super) type Row<'a> = &'a mut dyn FnMut(&[Entry]) -> Outcome<()>;

/// A table of a collection.
pub(super) struct Table {
    /// Its name: of the sheet, of the CSV file, and above it after the period.
    pub(super) name: &'static str,
    /// A line above it.
    pub(super) note: &'static str,
    /// Its heads.
    pub(super) columns: fn(&Source<'_>) -> Outcome<Vec<Column>>,
    /// Hands over its rows.
    pub(super) rows: fn(&Source<'_>, Row<'_>) -> Outcome<()>,
    /// Whether it takes a period before to compare with.
    pub(super) compares: bool,
}

/// What tables are made from.
pub(super) struct Source<'a> {
    /// What was collected.
    pub(super) now: &'a Collection,
    /// The period before, if there is one to compare with.
    pub(super) before: Option<&'a Collection>,
}

/// Every table, in the order of the sheets.
pub(super) const TABLES: [Table; 8] = [
    Table {
        name: "上报情况",
        note: "每个上报包一行；没有计入的，后面写着原因。",
        columns: |_| {
            Ok(texts(&[
                ("支部", 32.0),
                ("上级党组织", 26.0),
                ("情况", 10.0),
                ("说明", 44.0),
                ("所属期", 14.0),
                ("文件", 36.0),
            ]))
        },
        rows: packages,
        compares: false,
    },
    Table {
        name: "未报支部",
        note: "应报名单里还没有收到上报包的支部。",
        columns: |_| Ok(texts(&[("支部", 44.0)])),
        rows: |source, row| source.now.missing(|name| row(&[Entry::Text(name)])),
        compares: false,
    },
    Table {
        name: "本期指标",
        note: "空格：这个支部没有这一项的记录，不是 0。",
        columns: figure_columns,
        rows: |source, row| values(source, ReportedSpan::Period, row),
        compares: false,
    },
    Table {
        name: "本年累计",
        note: "从1月到本期末。空格：这个支部没有这一项的记录，不是 0。",
        columns: figure_columns,
        rows: |source, row| values(source, ReportedSpan::Year, row),
        compares: false,
    },
    Table {
        name: "与上期比较",
        note: "只列和上期不同的指标；比率的增减是百分点。",
        columns: |_| {
            Ok(texts(&[("支部", 32.0), ("指标", 28.0), ("单位", 8.0), ("本期", 12.0), ("上期", 12.0), ("增减", 24.0)]))
        },
        rows: differences,
        compares: true,
    },
    Table {
        name: "组织生活",
        note: "各支部报来的每一次活动；下面的合计是人次。",
        columns: |_| {
            let said = texts(&[("支部", 32.0), ("日期", 12.0), ("类型", 18.0), ("主题", 44.0), ("地点", 22.0)]);
            let numbers = ["应到", "现场实到", "线上", "请假", "缺席", "补学"];
            Ok(said.into_iter().chain(numbers.map(|head| column(head, 8.0, Holds::Count))).collect())
        },
        rows: occasions,
        compares: false,
    },
    Table {
        name: "名册",
        note: "各支部报来的名册，栏目多少由各支部所报的定。",
        columns: |source| {
            let heads = source.now.roster_columns()?;
            let heads = heads.iter().map(|head| column(head, if head == "姓名" { 14.0 } else { 18.0 }, Holds::Text));
            Ok([column("支部", 32.0, Holds::Text)].into_iter().chain(heads).collect())
        },
        rows: |source, row| {
            source.now.members(|branch, texts| {
                let texts =
                    texts.into_iter().map(|text| if text.is_empty() { Entry::Blank } else { Entry::Text(text) });
                row(&[Entry::Text(branch)].into_iter().chain(texts).collect::<Vec<_>>())
            })
        },
        compares: false,
    },
    Table {
        name: "名册变动",
        note: "两期都报了名册的支部里，谁新列入、谁不再列入；只按姓名比，同名的只比人数。",
        columns: |_| Ok(texts(&[("支部", 32.0), ("姓名", 14.0), ("变动", 24.0)])),
        rows: turnover,
        compares: true,
    },
];

fn column(head: &str, width: f64, holds: Holds) -> Column {
    Column { head: head.to_owned(), width, holds }
}

fn texts(heads: &[(&str, f64)]) -> Vec<Column> {
    heads.iter().map(|(head, width)| column(head, *width, Holds::Text)).collect()
}

fn packages(source: &Source<'_>, row: Row<'_>) -> Outcome<()> {
    source.now.packages(|line| {
        let period = line.period.map(|period| period.in_chinese()).unwrap_or_default();
        let standing = line.standing.word().to_owned();
        row(&[line.branch, line.superior, standing, line.reason, period, line.file_name].map(Entry::Text))
    })
}

/// A column for each figure; three for a share, so that the totals are made of parts and wholes.
fn figure_columns(source: &Source<'_>) -> Outcome<Vec<Column>> {
    let mut columns = vec![column("支部", 32.0, Holds::Text)];
    for FigureColumn { name, unit, shape, .. } in source.now.figures()? {
        let head = if unit.is_empty() { name.clone() } else { format!("{name}\n（{unit}）") };
        match shape {
            ValueShape::Count => columns.push(column(&head, 11.0, Holds::Count)),
            ValueShape::Amount => columns.push(column(&head, 14.0, Holds::Amount)),
            ValueShape::Share => columns.extend([
                column(&format!("{name}\n分子"), 11.0, Holds::Count),
                column(&format!("{name}\n分母"), 11.0, Holds::Count),
                column(&head, 11.0, Holds::Quotient),
            ]),
        }
    }
    Ok(columns)
}

fn values(source: &Source<'_>, span: ReportedSpan, row: Row<'_>) -> Outcome<()> {
    let figures = source.now.figures()?;
    source.now.values(span, &figures, |branch, values| {
        let mut entries = vec![Entry::Text(branch)];
        for (value, figure) in values.into_iter().zip(&figures) {
            match value {
                Some(ReportedValue::Count(count)) => entries.push(Entry::Count(count.cast_signed())),
                Some(ReportedValue::Amount(Amount { fen })) => entries.push(Entry::Amount(fen)),
                Some(ReportedValue::Share(share)) => entries.extend(quotient(share)),
                None if figure.shape == ValueShape::Share => entries.extend([Entry::Blank, Entry::Blank, Entry::Blank]),
                None => entries.push(Entry::Blank),
            }
        }
        row(&entries)
    })
}

fn quotient(Share { part, whole }: Share) -> [Entry; 3] {
    let (part, whole) = (part.cast_signed(), whole.cast_signed());
    [Entry::Count(part), Entry::Count(whole), Entry::Quotient { part, whole }]
}

fn occasions(source: &Source<'_>, row: Row<'_>) -> Outcome<()> {
    source.now.occasions(|line| {
        let said = [line.branch, line.day, line.kinds, line.topic, line.place].map(Entry::Text);
        let numbers = line.numbers.map(|number| Entry::Count(i64::from(number)));
        row(&said.into_iter().chain(numbers).collect::<Vec<_>>())
    })
}

fn differences(source: &Source<'_>, row: Row<'_>) -> Outcome<()> {
    let Some(before) = source.before else { return Ok(()) };
    source.now.differences(before, |one| {
        let (figure, unit) = one.figure.clone().unwrap_or_default();
        let said = match one.figure {
            Some(_) => change(one.now, one.before),
            None => "上期报了，本期没有报".to_owned(),
        };
        let spoken = |value: Option<ReportedValue>| value.map(spoken).unwrap_or_default();
        row(&[one.branch, figure, unit, spoken(one.now), spoken(one.before), said].map(Entry::Text))
    })
}

fn turnover(source: &Source<'_>, row: Row<'_>) -> Outcome<()> {
    let Some(before) = source.before else { return Ok(()) };
    source.now.turnover(before, |one| {
        let said = if one.came { "本期新列入" } else { "上期有，本期没有" };
        row(&[Entry::Text(one.branch), Entry::Text(one.name), Entry::Text(said.to_owned())])
    })
}

/// As it is said in a sentence.
fn spoken(value: ReportedValue) -> String {
    match value {
        ReportedValue::Count(count) => count.to_string(),
        ReportedValue::Amount(Amount { fen }) => fen.to_string(),
        ReportedValue::Share(Share { part, whole }) => {
            Entry::Quotient { part: part.cast_signed(), whole: whole.cast_signed() }.text()
        }
    }
}

/// How much more or less it is.
fn change(now: Option<ReportedValue>, before: Option<ReportedValue>) -> String {
    let percent = |share: Share| share.part as f64 * 100.0 / share.whole as f64;
    match (now, before) {
        (Some(ReportedValue::Count(now)), Some(ReportedValue::Count(before))) => {
            format!("{:+}", now.cast_signed() - before.cast_signed())
        }
        (Some(ReportedValue::Amount(now)), Some(ReportedValue::Amount(before))) => {
            let more = now.fen - before.fen;
            if more.0 > 0 { format!("+{more}") } else { more.to_string() }
        }
        (Some(ReportedValue::Share(now)), Some(ReportedValue::Share(before))) if now.whole > 0 && before.whole > 0 => {
            format!("{:+.1}", percent(now) - percent(before))
        }
        (Some(_), None) => "上期没有".to_owned(),
        (None, Some(_)) => "本期没有".to_owned(),
        _ => String::new(),
    }
}

impl Table {
    /// Hands over its heads as texts, then its rows.
    pub(super) fn each(
        &self,
        source: &Source<'_>,
        mut row: impl FnMut(&[Entry]) -> Result<(), Failure>,
    ) -> Outcome<()> {
        let heads: Vec<Entry> =
            (self.columns)(source)?.into_iter().map(|column| Entry::Text(column.head.replace('\n', ""))).collect();
        row(&heads)?;
        (self.rows)(source, &mut row)
    }
}
