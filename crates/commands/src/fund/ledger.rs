//! The ledger as it is shown.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use domain::{
    attachment::{AttachedKind, AttachedTo},
    fund::{
        AccountPart, FundEntry, FundEntryId, Movement, SourceAccount, next_voucher, part_of, running, year_account,
    },
    money::Fen,
    occasion::OccasionId,
};
use store::{Db, Error, attachment, fund, member, occasion, settings};

use super::{
    subsidies,
    wire::{
        BalanceTotal, FundEntryCard, FundEntryRef, FundEntryView, FundLedger, FundLedgerQuery, FundRows, FundRowsQuery,
        FundYear, FundYearQuery, SourceBalance, UseTotal,
    },
};
use crate::{Desk, Outcome};

/// 收支明细账.
pub(super) fn ledger(desk: &Desk, request: FundLedgerQuery) -> Outcome<FundLedger> {
    let today = desk.today();
    let year = request.year.unwrap_or(today.year());
    Ok(desk.store()?.read(move |db| {
        let all = fund::entry::all(db)?;
        let wanted = |entry: &&FundEntry| request.source.is_none_or(|source| entry.values.source == source);
        let before = all.iter().filter(wanted).filter(|entry| entry.values.day.year() < year).map(FundEntry::effect);
        let before: Fen = before.sum();
        let shown: Vec<FundEntry> =
            all.iter().filter(wanted).filter(|entry| entry.values.day.year() == year).cloned().collect();
        let after = running(before, &shown);
        let about = About::of(db, &shown)?;
        let entries = shown.into_iter().zip(after).map(|(entry, balance)| about.view(entry, Some(balance))).collect();
        let (balances, total) = balances(&year_account(&all, year).sources);
        Ok::<_, Error>(FundLedger {
            year,
            years: years(&all, today),
            before,
            entries,
            balances,
            total,
            next_voucher: next_voucher(fund::entry::last_voucher(db, year)?.as_deref()),
            per_member: Fen::yuan(settings::get_as(db, "fund_per_member")?),
            members: u32::try_from(member::roster::on_day(db, today)?.len()).unwrap_or(u32::MAX),
        })
    })?)
}

/// One line with its receipts and subsidies.
pub(super) fn entry(desk: &Desk, request: FundEntryRef) -> Outcome<FundEntryCard> {
    let id = request.id;
    Ok(desk.store()?.read(move |db| {
        let entry = fund::entry::get(db, id)?;
        let about = About::of(db, std::slice::from_ref(&entry))?;
        let attachments = attachment::linked(db, receipts_of(id))?.into_iter().map(Into::into).collect();
        let subsidies =
            fund::subsidy::of_entry(db, id)?.into_iter().map(|line| subsidies::view(line.subsidy)).collect();
        Ok::<_, Error>(FundEntryCard { entry: about.view(entry, None), attachments, subsidies })
    })?)
}

/// 年度决算.
pub(super) fn year(desk: &Desk, request: FundYearQuery) -> Outcome<FundYear> {
    let today = desk.today();
    let year = request.year.unwrap_or(today.year());
    Ok(desk.store()?.read(move |db| {
        let all = fund::entry::all(db)?;
        let account = year_account(&all, year);
        let (sources, total) = balances(&account.sources);
        let uses = account
            .uses
            .iter()
            .map(|spent| UseTotal {
                spent_on: spent.spent_on,
                by_source: sources
                    .iter()
                    .map(|one| spent.by_source.get(&one.source).copied().unwrap_or_default())
                    .collect(),
                total: spent.total(),
            })
            .collect();
        Ok::<_, Error>(FundYear { year, years: years(&all, today), sources, total, uses })
    })?)
}

/// The lines behind a sum.
pub(super) fn rows(desk: &Desk, request: FundRowsQuery) -> Outcome<FundRows> {
    Ok(desk.store()?.read(move |db| {
        let mut rows = fund::entry::all(db)?;
        rows.retain(|entry| {
            let values = &entry.values;
            let part = part_of(entry, request.year);
            part.is_some()
                && (request.part.is_none() || request.part == part)
                && request.source.is_none_or(|source| source == values.source)
                && request.spent_on.is_none_or(|spent_on| Movement::Expense(spent_on) == values.movement)
                && request.from.is_none_or(|from| from <= values.day)
                && request.to.is_none_or(|to| values.day <= to)
        });
        let left: Fen = rows.iter().map(FundEntry::effect).sum();
        let about = About::of(db, &rows)?;
        let rows = rows.into_iter().map(|entry| about.view(entry, None)).collect();
        Ok::<_, Error>(FundRows { rows, sum: if request.part == Some(AccountPart::Expense) { -left } else { left } })
    })?)
}

/// The receipts' place of a line.
pub(super) fn receipts_of(id: FundEntryId) -> AttachedTo {
    AttachedTo { kind: AttachedKind::FundEntry, id: id.0 }
}

fn years(all: &[FundEntry], today: NaiveDate) -> Vec<i32> {
    let mut years: BTreeSet<i32> = all.iter().map(|entry| entry.values.day.year()).collect();
    years.insert(today.year());
    years.into_iter().rev().collect()
}

fn balances(accounts: &[SourceAccount]) -> (Vec<SourceBalance>, BalanceTotal) {
    let mut total = BalanceTotal::default();
    let lines = accounts
        .iter()
        .map(|account| {
            total.carried += account.carried;
            total.income += account.income;
            total.expense += account.expense;
            total.balance += account.balance();
            let SourceAccount { source, carried, income, expense } = *account;
            SourceBalance { source, carried, income, expense, balance: account.balance() }
        })
        .collect();
    (lines, total)
}

/// What the lines shown refer to, looked up once for all of them.
struct About {
    occasions: BTreeMap<OccasionId, String>,
    attachments: BTreeMap<i64, u32>,
    with_subsidies: BTreeSet<FundEntryId>,
}

impl About {
    fn of(db: &Db, entries: &[FundEntry]) -> Result<Self, Error> {
        let ids: Vec<OccasionId> = entries.iter().filter_map(|entry| entry.values.occasion_id).collect();
        let occasions = occasion::lines_of(db, &ids)?
            .into_iter()
            .map(|line| (line.id, format!("{}月{}日{}", line.day.month(), line.day.day(), line.title)))
            .collect();
        Ok(Self {
            occasions,
            attachments: attachment::counts(db, AttachedKind::FundEntry)?,
            with_subsidies: fund::subsidy::entries(db)?,
        })
    }

    fn view(&self, entry: FundEntry, balance: Option<Fen>) -> FundEntryView {
        let FundEntry { id, values, voided } = entry;
        let (direction, spent_on) = values.movement.parts();
        let (voided_on, void_reason) = voided.map(|voided| (voided.on, voided.reason)).unzip();
        FundEntryView {
            id,
            direction,
            source: values.source,
            day: values.day,
            amount: values.amount,
            spent_on,
            subject: values.subject,
            voucher: values.voucher,
            occasion_id: values.occasion_id,
            occasion_text: values.occasion_id.and_then(|id| self.occasions.get(&id).cloned()),
            approved_by: values.approved_by,
            handled_by: values.handled_by,
            payee: values.payee,
            per_member: values.reckoned.map(|reckoned| reckoned.per_member),
            members: values.reckoned.map(|reckoned| reckoned.members),
            from_return: values.dues_return_id.is_some(),
            has_subsidies: self.with_subsidies.contains(&id),
            note: values.note,
            balance: balance.filter(|_| voided_on.is_none()),
            voided_on,
            void_reason,
            attachments: self.attachments.get(&id.0).copied().unwrap_or_default(),
        }
    }
}
