//! 现金盘点表: of a closing, or to be counted by.

use ::report::forms::dues::closing::{Closing, CountedMeans};
use chrono::NaiveDate;
use domain::{dues::ClosingId, money::Fen};
use store::{
    Db, Error,
    dues::{closing, payments, remittance},
};

use super::{lay_list, wire::ClosingPaper};
use crate::{
    Desk, Outcome,
    report::{branch_of, wire::Paper, words},
};

pub fn closing(desk: &Desk, request: ClosingPaper) -> Outcome<Paper> {
    let until = request.until.unwrap_or(desk.today());
    let sheet = desk.store()?.read(move |db| match request.id {
        Some(id) => counted(db, id),
        None => to_be_counted(db, until),
    })?;
    lay_list(desk, &sheet.paper(), request.format)
}

fn period(before: Option<NaiveDate>, until: NaiveDate) -> String {
    match before.and_then(|day| day.succ_opt()) {
        Some(from) => format!("{}至{}", words::day(from), words::day(until)),
        None => format!("开始登记至{}", words::day(until)),
    }
}

fn to_be_counted(db: &Db, until: NaiveDate) -> Result<Closing, Error> {
    let held = closing::box_on(db, until)?;
    let means = held.held.iter().map(|(means, held)| CountedMeans {
        means: means.word().to_owned(),
        opening: held.opening,
        payments: held.payments,
        received: held.received,
        remitted: held.remitted,
        counted: None,
        explanation: String::new(),
    });
    let (amount, payments) = held.direct;
    Ok(Closing {
        branch: branch_of(db)?.name,
        period: period(held.last.as_ref().map(|last| last.until), until),
        counted_on: String::new(),
        means: means.collect(),
        direct: (payments, amount),
        counted_by: String::new(),
        witness: String::new(),
        note: String::new(),
    })
}

fn counted(db: &Db, id: ClosingId) -> Result<Closing, Error> {
    let closings = closing::closings(db)?;
    let this = closings.iter().find(|one| one.id == id).ok_or(Error::NotFound("盘点记录"))?;
    // The one that stood before it; a reopened one was never the beginning of another.
    let before =
        closings.iter().filter(|one| one.reopened.is_none() && one.until < this.until).max_by_key(|one| one.until);
    let after = before.map(|one| one.until);
    let received = payments::received(db, after, this.until)?;
    let remitted = remittance::remitted(db, after, this.until)?;
    let means = this.counts.iter().map(|count| {
        let opening = before.and_then(|one| one.counts.iter().find(|other| other.means == count.means));
        let (amount, payments) = received.get(&count.means).copied().unwrap_or_default();
        CountedMeans {
            means: count.means.word().to_owned(),
            opening: opening.map(|other| other.counted).unwrap_or_default(),
            payments,
            received: amount,
            remitted: remitted.get(&count.means).copied().unwrap_or_default(),
            counted: Some(count.counted),
            explanation: count.explanation.clone().unwrap_or_default(),
        }
    });
    let direct = received.iter().filter(|(means, _)| !means.is_held());
    let direct = direct.fold((0, Fen::ZERO), |(count, sum), (_, (amount, payments))| (count + payments, sum + *amount));
    let reopened = this.reopened.as_ref().map(|(_, why)| format!("这次结账已重新打开：{why}"));
    Ok(Closing {
        branch: branch_of(db)?.name,
        period: period(after, this.until),
        counted_on: words::day(this.counted_on),
        means: means.collect(),
        direct,
        counted_by: this.counted_by.clone().unwrap_or_default(),
        witness: this.witness.clone().unwrap_or_default(),
        note: [this.note.clone(), reopened].into_iter().flatten().collect::<Vec<_>>().join("；"),
    })
}
