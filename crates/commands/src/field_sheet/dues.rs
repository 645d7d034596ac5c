//! 党费收缴分表 that came back.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
};

use chrono::NaiveDate;
use domain::{
    dues::{Difference, LARGE, Means, Way},
    member::MemberId,
    money::Fen,
};
use exchange::field_sheet::{Filled, FilledDues, FilledDuesRow};
use store::{
    Error, Op,
    dues::{closing, payments},
    field_sheet::{self, FieldSheet, SentRow},
};

use super::{
    read::{nothing, problems},
    wire::{FieldSheetFate, FieldSheetRecorded, FieldSheetRow},
};
use crate::{
    Changed, Desk, Outcome,
    dues::{
        collect,
        wire::{CollectLine, CollectQuery, CollectRequest, CollectRow, Receipt},
    },
};

/// What is known of a row.
enum Reading {
    Empty,
    Already,
    Open(String),
    Ready(Payment),
}

/// A payment a row brings.
struct Payment {
    member_id: MemberId,
    day: NaiveDate,
    way: Way,
    means: Means,
    sent: SentRow,
}

/// A sheet beside the book.
pub(super) struct Compared {
    holder: Option<String>,
    rows: Vec<(FilledDuesRow, Reading)>,
}

/// What stands in the book now.
struct Book {
    /// By name; those of one name stand together.
    people: BTreeMap<String, Vec<CollectRow>>,
    /// Members with a payment of this sheet that stands.
    standing: BTreeSet<MemberId>,
    closed: Option<NaiveDate>,
    today: NaiveDate,
}

/// Compares what came back with what was sent and with what the book holds now.
pub(super) fn compared(desk: &Desk, sheet: &FieldSheet, filled: &Filled) -> Outcome<Compared> {
    let read = FilledDues::of(filled);
    let book = Book::of(desk, sheet)?;
    let mut seen = BTreeSet::new();
    let rows = read.rows.into_iter().map(|row| {
        let twice = !seen.insert(row.name.clone());
        let reading = book.reading(sheet, &row, twice);
        (row, reading)
    });
    Ok(Compared { rows: rows.collect(), holder: read.holder })
}

impl Book {
    fn of(desk: &Desk, sheet: &FieldSheet) -> Outcome<Self> {
        let list = collect::list(
            desk,
            CollectQuery {
                received_on: desk.today(),
                through_month: Some(sheet.new.month),
                occasion_id: None,
                group_id: None,
                member_ids: Some(sheet.new.sent.iter().map(|row| row.member_id).collect()),
            },
        )?;
        let mut people: BTreeMap<String, Vec<CollectRow>> = BTreeMap::new();
        for row in list.rows {
            people.entry(row.name.replace(char::is_whitespace, "")).or_default().push(row);
        }
        let recorded = sheet.payments.clone();
        let (standing, closed) = desk.store()?.read(move |db| {
            let mut standing = BTreeSet::new();
            for (member, payment) in recorded {
                if payments::get(db, payment)?.voided.is_none() {
                    standing.insert(member);
                }
            }
            Ok::<_, Error>((standing, closing::latest(db)?.map(|closing| closing.until)))
        })?;
        Ok(Self { people, standing, closed, today: desk.today() })
    }

    fn reading(&self, sheet: &FieldSheet, row: &FilledDuesRow, twice: bool) -> Reading {
        if let Some(unread) = row.unread.first() {
            return Reading::Open(format!("{}。", unread.0));
        }
        let Some(amount) = row.amount else { return Reading::Empty };
        if twice {
            return Reading::Open("这个姓名在表里写了两行，请只留一行。".to_owned());
        }
        let person = match self.people.get(&row.name).map(Vec::as_slice) {
            Some([one]) => one,
            Some(_) => return Reading::Open("表里有同名的人，请到“收缴登记”里单独登记。".to_owned()),
            None => return Reading::Open("发出去的表里没有这个人，请核对姓名，或到“收缴登记”里单独登记。".to_owned()),
        };
        if self.standing.contains(&person.member_id) {
            return Reading::Already;
        }
        let Some(sent) = sheet.new.sent.iter().find(|sent| sent.member_id == person.member_id) else {
            return Reading::Open("发出去的表里没有这个人。".to_owned());
        };
        if person.amount != sent.due || person.paid_already {
            return Reading::Open(format!(
                "发表以后账本里有了变动：当时应交 {} 元，现在{}。请核对后到“收缴登记”里单独登记。",
                sent.due,
                if person.paid_already { "已经交了".to_owned() } else { format!("应交 {} 元", person.amount) },
            ));
        }
        if sent.months.is_empty() || amount >= LARGE {
            return Reading::Open("不是平常的党费，请到“收缴登记”里单独登记。".to_owned());
        }
        if !difference_fits(row.difference, amount, sent.due) {
            return Reading::Open(format!(
                "实交 {amount} 元，应交 {} 元：少交的在“与应交不同时”里写部分交纳，多交的写自愿多交；写错了的请改金额。",
                sent.due
            ));
        }
        let (Some(day), Some(way), Some(means)) = (row.day, row.way, row.means) else {
            return Reading::Open("收款日期、途径、款项要写全。".to_owned());
        };
        if day > self.today {
            return Reading::Open(format!("收款日期 {day} 还没有到。"));
        }
        if self.closed.is_some_and(|closed| day <= closed) {
            return Reading::Open(format!("{day} 那一期已经结账，请把收款日期写在结账以后，或到“收缴登记”里登记。"));
        }
        Reading::Ready(Payment { member_id: person.member_id, day, way, means, sent: sent.clone() })
    }
}

/// Whether a sum is what is due, or is said to be what it is.
fn difference_fits(said: Option<Difference>, amount: Fen, due: Fen) -> bool {
    match amount.cmp(&due) {
        Ordering::Equal => true,
        Ordering::Less => said == Some(Difference::Part),
        Ordering::Greater => said == Some(Difference::Extra),
    }
}

impl Compared {
    /// As it is shown: lines at the head, what is wrong there, rows.
    pub(super) fn view(self) -> (Vec<(String, String)>, Vec<String>, Vec<FieldSheetRow>) {
        let rows = self.rows.into_iter().map(|(row, reading)| {
            let words = [
                row.difference.map(|difference| difference.word().to_owned()),
                row.day.map(|day| day.to_string()),
                row.way.map(|way| way.word().to_owned()),
                row.means.map(|means| means.word().to_owned()),
                row.paid_by.clone().map(|name| format!("{name}代交")),
                row.note.clone(),
            ];
            let (fate, problem) = match reading {
                Reading::Empty => (FieldSheetFate::Empty, None),
                Reading::Already => (FieldSheetFate::Already, None),
                Reading::Open(problem) => (FieldSheetFate::Open, Some(problem)),
                Reading::Ready(_) => (FieldSheetFate::Recorded, None),
            };
            FieldSheetRow {
                row: row.row,
                told: words.into_iter().flatten().collect::<Vec<_>>().join("，"),
                name: row.name,
                amount: row.amount,
                fate,
                problem,
            }
        });
        let facts = self.holder.into_iter().map(|holder| ("填表人".to_owned(), holder)).collect();
        (facts, Vec::new(), rows.collect())
    }
}

/// Records the payments that are clear, each with its 凭条, and notes them on the sheet.
pub(super) fn record(
    desk: &Desk,
    sheet: FieldSheet,
    filled: &Filled,
    leave_out: bool,
) -> Outcome<Changed<FieldSheetRecorded>> {
    let compared = compared(desk, &sheet, filled)?;
    let open = compared.rows.iter().filter(|(_, reading)| matches!(reading, Reading::Open(_))).count();
    if open > 0 && !leave_out {
        return Err(problems(open));
    }
    let mut by_day: BTreeMap<NaiveDate, Vec<CollectLine>> = BTreeMap::new();
    for (row, reading) in compared.rows {
        let (Reading::Ready(payment), Some(amount)) = (reading, row.amount) else { continue };
        by_day.entry(payment.day).or_default().push(CollectLine {
            member_id: payment.member_id,
            amount,
            months: Some(payment.sent.months),
            way: Some(payment.way),
            means: Some(payment.means),
            paid_by: row.paid_by,
            difference: row.difference.filter(|_| amount != payment.sent.due),
            note: row.note,
        });
    }
    let people: usize = by_day.values().map(Vec::len).sum();
    if people == 0 {
        return Err(nothing());
    }
    let collector = compared.holder.or_else(|| sheet.new.holder.clone());
    let op = by_day
        .values()
        .flatten()
        .fold(Op::compensating(format!("登记分表里的党费（{people}人）")), |op, line| {
            op.about("member", line.member_id.0)
        });
    let done = desk.store()?.transact(op, move |tx| {
        let mut receipts: Vec<Receipt> = Vec::new();
        for (received_on, lines) in by_day {
            let request = CollectRequest {
                received_on,
                collector: collector.clone(),
                way: Way::ALL[0],
                means: Means::ALL[0],
                occasion_id: None,
                note: None,
                // Months a sheet asks for were looked at when it was made.
                far_confirmed: true,
                lines,
            };
            receipts.extend(collect::register(tx, request)?);
        }
        let payments = receipts.iter().map(|one| (one.member_id, one.payment_id)).collect();
        field_sheet::note_payments(tx, sheet.id, &payments)?;
        Ok::<_, crate::Failure>(receipts)
    })?;
    let left_out = u32::try_from(open).unwrap_or(u32::MAX);
    Ok(Changed::from(done).map(|receipts| FieldSheetRecorded { receipts, occasion_id: None, left_out }))
}
