//! What the figures of a book are counted from, read once.

use std::{
    cell::{OnceCell, RefCell},
    collections::BTreeMap,
    rc::Rc,
    slice,
};

use chrono::NaiveDate;
use domain::{
    date::DayRange,
    figure::{FigureCode, FigureValue, Rule, figure, figures},
    fund::FundEntry,
    occasion::OccasionState,
};
use store::{
    Db, Error,
    attendance::{MadeUp, made_up_between},
    dues::ledger::{self, YearLedger},
    fund,
    member::{
        MemberPeriods, Turnover,
        roster::{self, RosterLine},
        turnover,
    },
    occasion::{OccasionLine, on_days},
    register::{self, StoredEntry},
};

use super::{attendance, dues, funds, life, made_up, members, registered, row::Behind};

/// Entries of each register, in order of time.
type ByRegister = BTreeMap<String, Vec<StoredEntry>>;

/// The records of some days, as the figures need them. Each kind is read when a figure first asks for it.
pub(crate) struct Records<'db> {
    /// The book of the branch.
    pub db: &'db Db,
    /// The days it can be asked about.
    days: DayRange,
    held: OnceCell<Vec<OccasionLine>>,
    made_up: OnceCell<Vec<MadeUp>>,
    entries: OnceCell<Vec<FundEntry>>,
    registered: OnceCell<ByRegister>,
    standing: OnceCell<ByRegister>,
    members: OnceCell<MemberPeriods>,
    rosters: RefCell<BTreeMap<NaiveDate, Rc<Vec<RosterLine>>>>,
    turnovers: RefCell<BTreeMap<(NaiveDate, NaiveDate), Rc<Turnover>>>,
    ledgers: RefCell<BTreeMap<i32, Rc<YearLedger>>>,
}

impl<'db> Records<'db> {
    /// The records of some days; figures can be asked for of any days within them.
    pub fn of(db: &'db Db, days: DayRange) -> Self {
        Self {
            db,
            days,
            held: OnceCell::new(),
            made_up: OnceCell::new(),
            entries: OnceCell::new(),
            registered: OnceCell::new(),
            standing: OnceCell::new(),
            members: OnceCell::new(),
            rosters: RefCell::default(),
            turnovers: RefCell::default(),
            ledgers: RefCell::default(),
        }
    }

    /// What a figure says of some days.
    pub fn value(&self, code: FigureCode, days: DayRange) -> Result<FigureValue, Error> {
        Ok(self.behind(code, days)?.value())
    }

    /// A figure that is a number; nought where the book does not know it.
    pub fn count(&self, code: FigureCode, days: DayRange) -> Result<u32, Error> {
        Ok(self.value(code, days)?.count().unwrap_or_default())
    }

    /// The rows a figure of some days is made of.
    pub fn behind(&self, code: FigureCode, days: DayRange) -> Result<Behind, Error> {
        Ok(match figure(code).rule {
            Rule::OnRoster(which) => members::on_roster(self, which, days)?,
            Rule::Came => members::turned(&self.turnover(days)?.came, "到本支部"),
            Rule::Left => members::turned(&self.turnover(days)?.left, "离开本支部"),
            Rule::Groups => members::groups(self.db)?,
            Rule::Occasions => life::each_once(self.held_on(days)?),
            Rule::ByKind => life::by_kind(self.held_on(days)?),
            Rule::OfKind(kind) => life::of_kind(self.held_on(days)?, kind),
            Rule::Lectures => life::lectures(self.held_on(days)?),
            Rule::Attendance(count) => attendance::counts(self.held_on(days)?, count),
            Rule::AttendanceRate(rate) => attendance::rates(self.held_on(days)?, rate),
            Rule::TookPart(kind) => life::took_part(self.held_on(days)?, kind),
            Rule::Served(kind) => Behind::if_any(life::served(self.held_on(days)?, kind)),
            Rule::StudiedAtHome => registered::studied_at_home(self, days)?,
            Rule::Booklets => registered::booklets(self, days)?,
            Rule::MadeUp(way) => made_up::by_way(self.made_up_on(days)?, way),
            Rule::Dues(sum) => dues::of_months(self, sum, days)?,
            Rule::Remitted => dues::remitted(self, days)?,
            Rule::Fund(sum) => funds::of(self.entries()?, sum, days),
            Rule::Visits => registered::visits(self, days)?,
            Rule::Visited => registered::visited(self, days)?,
            Rule::Entries(register, count) => registered::entries(self, register, count, days)?,
            Rule::Standing(register, count, ended) => registered::standing(self, register, count, ended, days)?,
        })
    }

    /// The roster of a day.
    pub fn roster(&self, day: NaiveDate) -> Result<Rc<Vec<RosterLine>>, Error> {
        kept(&self.rosters, day, || Ok(roster::of(self.members()?.on_day(day), day)))
    }

    /// Who came and who left in some days.
    pub fn turnover(&self, days: DayRange) -> Result<Rc<Turnover>, Error> {
        let (before, last) = (days.day_before(), days.to());
        let (then, now) = (self.roster(before)?, self.roster(last)?);
        kept(&self.turnovers, (before, last), || Ok(turnover(self.members()?, &then, &now, last)))
    }

    fn members(&self) -> Result<&MemberPeriods, Error> {
        once(&self.members, || MemberPeriods::read(self.db))
    }

    /// The dues of a year.
    pub fn ledger(&self, year: i32) -> Result<Rc<YearLedger>, Error> {
        kept(&self.ledgers, year, || ledger::year(self.db, year))
    }

    /// What was held on some days, in order of time.
    pub fn held_on(&self, days: DayRange) -> Result<impl Iterator<Item = &OccasionLine>, Error> {
        let held = once(&self.held, || {
            let mut read = on_days(self.db, self.days.from(), self.days.to())?;
            read.retain(|line| line.state == OccasionState::Held);
            Ok(read)
        })?;
        Ok(of_days(held, days, |line| line.day).iter())
    }

    /// The entries of a register on some days, in order of time.
    pub fn registered(&self, register: &'static str, days: DayRange) -> Result<slice::Iter<'_, StoredEntry>, Error> {
        let read = || Ok(by_register(register::between(self.db, None, self.days.from(), self.days.to())?));
        let of = once(&self.registered, read)?.get(register).map_or(&[][..], Vec::as_slice);
        Ok(of_days(of, days, |entry| entry.draft.day).iter())
    }

    /// The entries up to a day of a register that a figure of what stands is counted from, in order of time.
    pub(super) fn registered_until(&self, register: &'static str, last: NaiveDate) -> Result<&[StoredEntry], Error> {
        let read = || Ok(by_register(register::any_until(self.db, &of_what_stands(), self.days.to())?));
        let of = once(&self.standing, read)?.get(register).map_or(&[][..], Vec::as_slice);
        Ok(&of[..of.partition_point(|entry| entry.draft.day <= last)])
    }

    pub(super) fn made_up_on(&self, days: DayRange) -> Result<impl Iterator<Item = &MadeUp>, Error> {
        let made_up = once(&self.made_up, || made_up_between(self.db, self.days.from(), self.days.to()))?;
        Ok(made_up.iter().filter(move |one| days.contains(one.make_up.made_on)))
    }

    fn entries(&self) -> Result<&[FundEntry], Error> {
        once(&self.entries, || fund::entry::all(self.db)).map(Vec::as_slice)
    }
}

/// The registers from which it is counted what stands on a day, whenever it began.
fn of_what_stands() -> Vec<&'static str> {
    let standing = figures().filter_map(|figure| match figure.rule {
        Rule::Standing(register, ..) => Some(register),
        _ => None,
    });
    standing.collect()
}

fn by_register(entries: Vec<StoredEntry>) -> ByRegister {
    let mut all = ByRegister::new();
    for entry in entries {
        all.entry(entry.draft.register.clone()).or_default().push(entry);
    }
    all
}

/// Those of some days, out of what is in order of time.
fn of_days<T>(all: &[T], days: DayRange, day: impl Fn(&T) -> NaiveDate) -> &[T] {
    let from = all.partition_point(|one| day(one) < days.from());
    let to = all.partition_point(|one| day(one) <= days.to());
    &all[from..to.max(from)]
}

/// What was read, reading it the first time.
fn once<T>(known: &OnceCell<T>, read: impl FnOnce() -> Result<T, Error>) -> Result<&T, Error> {
    match known.get() {
        Some(found) => Ok(found),
        None => {
            let read = read()?;
            Ok(known.get_or_init(|| read))
        }
    }
}

/// What was read of a key, reading it the first time.
fn kept<K: Ord + Copy, T>(
    known: &RefCell<BTreeMap<K, Rc<T>>>,
    key: K,
    read: impl FnOnce() -> Result<T, Error>,
) -> Result<Rc<T>, Error> {
    if let Some(found) = known.borrow().get(&key) {
        return Ok(Rc::clone(found));
    }
    let read = Rc::new(read()?);
    known.borrow_mut().insert(key, Rc::clone(&read));
    Ok(read)
}
