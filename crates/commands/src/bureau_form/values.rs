//! What cells and names say of some days.

use chrono::{Datelike, NaiveDate};
use domain::{
    attendance::Rate,
    branch::BranchDetails,
    bureau_form::{FormFact, Said},
    committee::Post,
    date::DayRange,
    figure::{FigureColumn, FigureSpan, FigureValue, figure},
};
use exchange::bureau_form::{Record, Value};
use store::{Db, committee};

use super::lists;
use crate::{
    Outcome,
    figure::{Records, no_span},
    member::Masking,
    report::{branch_of, words},
};

/// What is told beside the book: when, by whom.
#[derive(Debug, Clone)]
pub(super) struct Told {
    /// Of which days.
    pub(super) span: FigureSpan,
    /// Today.
    pub(super) today: NaiveDate,
    /// 报送日期.
    pub(super) reported_on: NaiveDate,
    /// 填表人.
    pub(super) filled_by: Option<String>,
    /// 联系电话.
    pub(super) phone: Option<String>,
}

/// The values of a form. Each is looked for when it is asked for.
pub(super) struct Values<'db> {
    told: Told,
    columns: Vec<(FigureColumn, DayRange)>,
    records: Records<'db>,
    branch: BranchDetails,
    /// What the book does not know, in words.
    pub(super) by_hand: Vec<String>,
}

impl<'db> Values<'db> {
    /// Fails with `figure.span` for days the calendar does not have or that run backwards.
    pub(super) fn of(db: &'db Db, told: Told) -> Outcome<Self> {
        let columns = told.span.columns(told.today).map_err(|_| no_span())?;
        let all = columns.iter().map(|(_, days)| *days).reduce(DayRange::with).ok_or_else(no_span)?;
        Ok(Self { columns, records: Records::of(db, all), branch: branch_of(db)?, by_hand: Vec::new(), told })
    }

    /// The days of the span itself.
    pub(super) fn days(&self) -> Outcome<DayRange> {
        self.stretch(FigureColumn::This)
    }

    /// A stretch that is left out is the same as one that is told: the year so far of a whole year is the year.
    fn stretch(&self, column: FigureColumn) -> Outcome<DayRange> {
        let same = match column {
            FigureColumn::LastYear => FigureColumn::SameLastYear,
            _ => FigureColumn::This,
        };
        let of =
            |wanted: FigureColumn| self.columns.iter().find(|(column, _)| *column == wanted).map(|(_, days)| *days);
        of(column).or_else(|| of(same)).ok_or_else(no_span)
    }

    /// What is said.
    pub(super) fn value(&mut self, said: Said) -> Outcome<Value> {
        match said {
            Said::Figure { code, column, of_which } => {
                let days = self.stretch(column)?;
                Ok(match self.records.value(code, days)? {
                    FigureValue::Count(count) => Value::count(count),
                    FigureValue::CountOf { of_which: some, .. } if of_which => Value::count(some),
                    FigureValue::CountOf { count, .. } => Value::count(count),
                    FigureValue::Rate(rate) => percent(rate),
                    FigureValue::Money(sum) => Value::Money(sum),
                    FigureValue::ByHand => {
                        self.unknown(format!("{}：账本里没有记录，请手填", figure(code).name));
                        Value::Blank
                    }
                })
            }
            Said::Fact(fact) => self.fact(fact),
        }
    }

    fn unknown(&mut self, words: String) {
        if !self.by_hand.contains(&words) {
            self.by_hand.push(words);
        }
    }

    fn fact(&mut self, fact: FormFact) -> Outcome<Value> {
        let last = self.days()?.to();
        let value = match fact {
            FormFact::Branch => text(self.branch.name.clone()),
            FormFact::Superior => text(self.branch.superior.clone()),
            FormFact::Secretary => text(self.secretary()?),
            FormFact::DeputySecretary => text(self.holders(Post::DeputySecretary)?),
            FormFact::Organisation => text(self.holders(Post::Organisation)?),
            FormFact::Publicity => text(self.holders(Post::Publicity)?),
            FormFact::Discipline => text(self.holders(Post::Discipline)?),
            FormFact::Span => text(self.told.span.title()),
            FormFact::SpanYear => Value::count(last.year()),
            FormFact::SpanMonth => Value::count(last.month()),
            FormFact::ReportedOn => Value::Day(self.told.reported_on.into()),
            FormFact::FilledBy => match self.told.filled_by.clone() {
                Some(name) => text(name),
                None => text(self.secretary()?),
            },
            FormFact::Phone => text(self.told.phone.clone().unwrap_or_default()),
            FormFact::Activities => text(self.activities()?),
            FormFact::Absentees => text(self.absentees()?),
        };
        // Nothing held and nobody absent is nothing to write; the others are missing.
        if value == Value::Blank && !matches!(fact, FormFact::Activities | FormFact::Absentees) {
            self.unknown(format!("{fact}：还没有填写，这一格空着"));
        }
        Ok(value)
    }

    fn secretary(&self) -> Outcome<String> {
        let held = self.holders(Post::Secretary)?;
        Ok(if held.is_empty() { self.branch.secretary_name.clone() } else { held })
    }

    /// Who holds a post on the last day.
    fn holders(&self, post: Post) -> Outcome<String> {
        let last = self.days()?.to().min(self.told.today);
        let held = committee::posts(self.records.db)?.into_iter().filter(|held| held.post == post && held.on(last));
        Ok(held.map(|held| held.member_name).collect::<Vec<_>>().join("、"))
    }

    fn lines(&self, list: domain::bureau_form::FormList) -> Outcome<Vec<Record>> {
        lists::lines(self.records.db, list, &[], self.days()?, Masking::Masked)
    }

    fn activities(&self) -> Outcome<String> {
        let of = |line: &Record| {
            let said = |key: &str| line.get(key).map(Value::words).unwrap_or_default();
            let day = match line.get("day") {
                Some(Value::Day(day)) => words::short_day(day.first_day()),
                _ => String::new(),
            };
            let topic = Some(said("topic")).filter(|topic| !topic.is_empty()).map(|topic| format!("：{topic}"));
            format!("{day} {}{}", said("kinds"), topic.unwrap_or_default())
        };
        Ok(self.lines(domain::bureau_form::FormList::Occasions)?.iter().map(of).collect::<Vec<_>>().join("\n"))
    }

    fn absentees(&self) -> Outcome<String> {
        let of = |line: &Record| {
            let said = |key: &str| line.get(key).map(Value::words).unwrap_or_default();
            format!("{}（{}）", said("name"), said("reason"))
        };
        let mut names: Vec<String> = self.lines(domain::bureau_form::FormList::Absences)?.iter().map(of).collect();
        let mut seen = std::collections::BTreeSet::new();
        names.retain(|name| seen.insert(name.clone()));
        Ok(names.join("、"))
    }
}

fn text(text: String) -> Value {
    if text.is_empty() { Value::Blank } else { Value::Text(text) }
}

/// A share in tenths of a percent, rounded as everywhere; of nothing there is no share.
pub(super) fn percent(rate: Rate) -> Value {
    let shown = rate.percent();
    let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
    digits.parse().map_or(Value::Text(shown), |units| Value::Percent { units, decimals: 1 })
}
