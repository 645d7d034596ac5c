//! The tables of the book: each concept's `schema.sql`, in the order they depend on each other.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::{
    BookFolder, Db, Error, attachment, attendance, backup, dues, handover,
    history::Changes,
    verify::{INVARIANTS, Invariant},
};

/// Every concept's tables as version 1 had them, in dependency order.
pub const SCHEMAS: &[&str] = &[
    include_str!("history/schema.sql"),
    include_str!("draft/schema.sql"),
    include_str!("settings/schema.sql"),
    include_str!("branch/schema.sql"),
    include_str!("member/schema.sql"),
    include_str!("group/schema.sql"),
    include_str!("committee/schema.sql"),
    include_str!("occasion/schema.sql"),
    include_str!("attendance/schema.sql"),
    include_str!("plan/schema.sql"),
    include_str!("compliance/schema.sql"),
];

/// Marks a SQLite file as a book of this program: "YBTb".
pub const APPLICATION_ID: i64 = 0x5942_5462;

/// A step from one schema version to the next.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// The SQL of the step, beside its table in the concept's folder.
    pub sql: &'static str,
    /// Whether tables, or columns at the end, were only added, so that older operations can still be undone.
    pub only_adds: bool,
}

/// A file beside the book that goes with some table of it.
#[derive(Debug, Clone, Copy)]
pub struct Beside {
    /// The table.
    pub table: &'static str,
    /// Brings file and book in step: when the book is opened, and after each change of the table.
    pub keep: fn(&BookFolder, &Db) -> Result<(), Error>,
}

/// What is reckoned from some tables and kept beside them, so that views need not read them whole. Its tables are
/// named `reckoned…` and are no part of the history: undo changes what they come from (decision 0019).
#[derive(Debug, Clone, Copy)]
pub struct Reckoned {
    /// The tables it comes from.
    pub from: &'static [&'static str],
    /// Reckons anew what an operation touched, before it is committed.
    pub renew: fn(&Db, &Changes) -> Result<(), Error>,
    /// That it says what its tables say.
    pub holds: Invariant,
}

/// What a book is made of. There is one, [`BLUEPRINT`]; tests make smaller ones.
#[derive(Debug, Clone, Copy)]
pub struct Blueprint {
    /// The tables of version 1.
    pub schemas: &'static [&'static str],
    /// The steps since, the first leading to version 2.
    pub migrations: &'static [Migration],
    /// What always holds in it.
    pub invariants: &'static [Invariant],
    /// What is reckoned from its tables and kept.
    pub reckoned: &'static [Reckoned],
    /// What is kept beside it.
    pub beside: &'static [Beside],
    /// Whether a book is only kept (只读), so that nothing in it changes any more.
    pub read_only: fn(&Db) -> Result<bool, Error>,
    /// Refuses, of a book that is only kept, a change of tables that may not change any more.
    pub still_written: fn(&[String]) -> Result<(), Error>,
}

/// The steps since version 1, the first leading to version 2.
const MIGRATIONS: &[Migration] = &[
    // 党费经费，党员权利受限，附件.
    Migration {
        sql: concat!(
            include_str!("dues/schema.sql"),
            include_str!("fund/schema.sql"),
            include_str!("member/discipline.sql"),
            include_str!("attachment/schema.sql"),
        ),
        only_adds: true,
    },
    // 一本通，文稿，附件的种类和用途.
    Migration {
        sql: concat!(
            include_str!("attachment/v3.sql"),
            include_str!("writing/schema.sql"),
            include_str!("yearbook/schema.sql"),
            include_str!("yearbook/seals.sql"),
        ),
        only_adds: true,
    },
    // 移交，只读，临时代办，分表，上报，局里的表，登记簿.
    Migration {
        sql: concat!(
            include_str!("handover/schema.sql"),
            include_str!("deputy/schema.sql"),
            include_str!("field_sheet/schema.sql"),
            include_str!("submission/schema.sql"),
            include_str!("bureau_form/schema.sql"),
            include_str!("register/schema.sql"),
            include_str!("register/seals.sql"),
        ),
        only_adds: true,
    },
    // 到会按记号计数，党员卡片自设栏目.
    Migration {
        sql: concat!(include_str!("attendance/v5.sql"), include_str!("member/own_field.sql")),
        only_adds: true,
    },
    // 各次活动算好的人数，文稿的种类，换届步骤，登记簿的期限，民主评议.
    Migration {
        sql: concat!(
            include_str!("attendance/v6.sql"),
            include_str!("writing/v6.sql"),
            include_str!("committee/renewal.sql"),
            include_str!("register/v6.sql"),
            include_str!("appraisal/schema.sql"),
        ),
        only_adds: true,
    },
];

const RECKONED: &[Reckoned] = &[attendance::LIST_COUNTS];

const BESIDE: &[Beside] = &[
    Beside { table: "dues_payment", keep: dues::keep_high_water },
    Beside { table: "attachment", keep: attachment::bring_back },
];

/// The book of this program.
pub const BLUEPRINT: Blueprint = Blueprint {
    schemas: SCHEMAS,
    migrations: MIGRATIONS,
    invariants: INVARIANTS,
    reckoned: RECKONED,
    beside: BESIDE,
    read_only: handover::is_read_only,
    still_written: handover::may_still_change,
};

/// A copy of it that is looked at: what is noted of that goes with the copy, and nothing else is written.
pub const LOOKED_AT: Blueprint =
    Blueprint { beside: &[], read_only: |_| Ok(true), still_written: backup::may_write_where_looked_at, ..BLUEPRINT };

impl Blueprint {
    /// The schema version this program writes.
    pub fn version(&self) -> i64 {
        1 + self.migrations.len() as i64
    }

    /// Brings what is kept beside the book in step with it: for some tables, or for all.
    pub(crate) fn keep_beside(&self, folder: &BookFolder, db: &Db, touched: Option<&[String]>) -> Result<(), Error> {
        let stale = |one: &&Beside| touched.is_none_or(|touched| touched.iter().any(|table| table == one.table));
        self.beside.iter().filter(stale).try_for_each(|one| (one.keep)(folder, db))
    }

    /// Reckons anew what comes from the tables an operation touched.
    pub(crate) fn reckon(&self, db: &Db, changes: &Changes) -> Result<(), Error> {
        let stale = |one: &&Reckoned| changes.0.iter().any(|change| one.from.contains(&change.table.as_str()));
        self.reckoned.iter().filter(stale).try_for_each(|one| (one.renew)(db, changes))
    }

    /// The steps that lead on from a version.
    fn steps_from(&self, version: i64) -> impl Iterator<Item = (i64, &'static Migration)> {
        (2i64..).zip(self.migrations).filter(move |(to, _)| *to > version)
    }

    /// Whether nothing but tables, or columns at the end, was added since a version.
    pub(crate) fn only_adds_since(&self, version: i64) -> bool {
        self.steps_from(version).all(|(_, step)| step.only_adds)
    }

    /// Makes every table in an empty database, all or none.
    pub(crate) fn create(&self, conn: &Connection) -> Result<(), Error> {
        let transaction = Transaction::new_unchecked(conn, TransactionBehavior::Immediate)?;
        for schema in self.schemas.iter().copied().chain(self.migrations.iter().map(|step| step.sql)) {
            transaction.execute_batch(schema)?;
        }
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", self.version())?;
        transaction.commit()?;
        Ok(())
    }

    /// Leads a book of an older version to this one, all steps or none.
    pub(crate) fn migrate(&self, conn: &Connection, from: i64) -> Result<(), Error> {
        // A table is rebuilt under the same name; its children must not notice in between.
        conn.pragma_update(None, "foreign_keys", false)?;
        let migrated = self.migrate_unguarded(conn, from);
        conn.pragma_update(None, "foreign_keys", true)?;
        migrated
    }

    fn migrate_unguarded(&self, conn: &Connection, from: i64) -> Result<(), Error> {
        let transaction = Transaction::new_unchecked(conn, TransactionBehavior::Immediate)?;
        for (_, step) in self.steps_from(from) {
            transaction.execute_batch(step.sql)?;
        }
        let broken: i64 =
            transaction.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
        if broken > 0 {
            return Err(Error::Damaged(format!("{broken} rows lost what they refer to in a migration")));
        }
        transaction.pragma_update(None, "user_version", self.version())?;
        transaction.commit()?;
        Ok(())
    }
}
