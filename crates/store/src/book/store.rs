//! The book, open.

use std::{path::PathBuf, sync::Mutex};

use chrono::{DateTime, Utc};
use rusqlite::{Transaction, TransactionBehavior};

use super::{
    BookFolder, Db, Tx,
    owner::{Owner, lock},
};
use crate::{
    Done, Error, Op,
    backup::{self, Backup, Contents, Pause, Reason},
    connection, handover,
    history::{self, Recording, Step},
    vault::{DataKey, KeyFile, Password, Slot},
};

/// The book, open: the only way to read and write it. Dropping it closes the file.
pub struct Store {
    folder: BookFolder,
    owner: Owner,
    /// Held through a backup and a change of the key, of which one waits for the other.
    key: Mutex<DataKey>,
}

impl Store {
    /// Makes a new, empty book in the folder and opens it; without a password it lies under an
    /// open slot (未设口令).
    ///
    /// Fails with [`Error::Exists`] when one is there. A failure leaves no half book behind: the
    /// database gets its name last.
    pub fn create(folder: &BookFolder, password: Option<&Password>) -> Result<Self, Error> {
        if folder.has_book() {
            return Err(Error::Exists);
        }
        let files = folder.files();
        files.make_folder(folder.path()).map_err(Error::file(folder.path()))?;
        let key = DataKey::random()?;
        let begun = folder.path().join("book.db.new");
        for leftover in ["book.db.new", "book.db.new-wal", "book.db.new-journal"] {
            let leftover = folder.path().join(leftover);
            files.remove(&leftover).map_err(Error::file(&leftover))?;
        }
        connection::create(&begun, &key, folder.blueprint())?.close().map_err(|(_, error)| error)?;
        KeyFile::new(Slot::seal(&key, password)?).write(files, &folder.keys())?;
        files.settle(&begun, &folder.database()).map_err(Error::file(folder.database()))?;
        Self::open_with_key(folder, key)
    }

    /// Opens the book of the folder, with its password if it has one. An older book is backed up
    /// and led to the present tables.
    ///
    /// Fails with [`Error::Absent`], [`Error::Locked`], [`Error::WrongPassword`],
    /// [`Error::OpenElsewhere`], [`Error::Newer`], [`Error::Foreign`], [`Error::Keys`] or
    /// [`Error::Damaged`]; never by starting an empty one.
    pub fn open(folder: &BookFolder, password: Option<&Password>) -> Result<Self, Error> {
        if !folder.has_book() {
            return Err(Error::Absent);
        }
        let keys = KeyFile::read(folder.files(), &folder.keys())?;
        let mut failure = Error::Locked;
        for (key, slot) in keys.candidates(password)? {
            match Self::open_with_key(folder, key) {
                Ok(store) => {
                    if keys.is_unsettled() {
                        KeyFile::new(slot).write(folder.files(), &folder.keys())?;
                    }
                    return Ok(store);
                }
                // The wrong one of two keys looks like damage; anything else is final.
                Err(error @ Error::Damaged(_)) => failure = error,
                Err(error) => return Err(error),
            }
        }
        // The key was being changed when the power went: the book may need the one that was to come.
        Err(match (failure, keys.is_unsettled(), password) {
            (Error::Damaged(_), true, None) => Error::Locked,
            (Error::Damaged(_), true, Some(_)) => Error::WrongPassword,
            (failure, ..) => failure,
        })
    }

    pub(crate) fn open_with_key(folder: &BookFolder, key: DataKey) -> Result<Self, Error> {
        let blueprint = folder.blueprint();
        let conn = connection::open(&folder.database(), &key, blueprint.version())?;
        let db = Db::new(conn, blueprint);
        let version = connection::version(db.conn())?;
        if version < blueprint.version() {
            backup::set_down(folder, &key, Reason::Migration, |to| backup::copy(&db, to, &key, &mut || Pause::GoOn))?;
            blueprint.migrate(db.conn(), version)?;
            let op = Op::event(format!("账本升级到格式 {}", blueprint.version()));
            transact(&db, op, folder.now(), |_| Ok::<_, Error>(()))?;
        }
        blueprint.keep_beside(folder, &db, None)?;
        Ok(Self { folder: folder.clone(), owner: Owner::start(db)?, key: Mutex::new(key) })
    }

    /// The folder it lies in.
    pub fn folder(&self) -> &BookFolder {
        &self.folder
    }

    /// Looks at the book. `look` can't write: the connection refuses.
    pub fn read<T, E>(&self, look: impl FnOnce(&Db) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        self.owner.run(move |db| {
            let _guard = QueryOnly::set(db)?;
            look(db)
        })
    }

    /// Changes the book: everything `change` writes, or nothing of it, as one named operation that
    /// is recorded in the history with what it changed.
    ///
    /// A change that turns out to change nothing leaves no operation, unless it is an event.
    pub fn transact<T, E>(
        &self,
        op: Op,
        change: impl FnOnce(&Tx) -> Result<T, E> + Send + 'static,
    ) -> Result<Done<T>, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let folder = self.folder.clone();
        self.owner.run(move |db| {
            let done = transact(db, op, folder.now(), change)?;
            db.blueprint().keep_beside(&folder, db, Some(&done.touched))?;
            Ok(done)
        })
    }

    /// Takes back the latest operation that stands, as one more operation. `expected` is the one
    /// the screen showed; if another came since, it is refused.
    ///
    /// Refused too, with nothing changed: what is undone by its opposite, what changed again since,
    /// what other records hang on, what an older version of the tables recorded, what was purged.
    pub fn undo(&self, expected: Option<i64>) -> Result<Done<Step>, Error> {
        self.turn(move |db, now| history::undo(db, now, expected))
    }

    /// Does again the operation undone last, under the same conditions as [`Store::undo`]. A new
    /// operation ends what can be done again.
    pub fn redo(&self, expected: Option<i64>) -> Result<Done<Step>, Error> {
        self.turn(move |db, now| history::redo(db, now, expected))
    }

    fn turn(
        &self,
        turn: impl FnOnce(&Db, DateTime<Utc>) -> Result<Done<Step>, Error> + Send + 'static,
    ) -> Result<Done<Step>, Error> {
        let folder = self.folder.clone();
        self.owner.run(move |db| {
            let done = turn(db, folder.now())?;
            db.blueprint().keep_beside(&folder, db, Some(&done.touched))?;
            Ok(done)
        })
    }

    /// Makes a backup and sees that it is good. At exit, one that would hold what the latest holds
    /// is not made again.
    pub fn back_up(&self, reason: Reason) -> Result<Backup, Error> {
        let key = lock(&self.key);
        if reason == Reason::Exit
            && let Some(latest) = backup::list(&self.folder)?.into_iter().find(|made| made.reason != Reason::Unreadable)
            && latest.head == self.owner.run(|db| history::head(db.conn()))?
        {
            return Ok(latest);
        }
        backup::set_down(&self.folder, &key, reason, |to| self.owner.copy(PathBuf::from(to), key.clone()))
    }

    /// Sets, changes or (with none) takes away the password. `present` is the one that holds, if
    /// there is one.
    ///
    /// A first password comes with a new data key, since the old one lay open; older backups are
    /// put under the password too. A power cut leaves the old state or the new.
    ///
    /// Fails with [`Error::Locked`] or [`Error::WrongPassword`] when `present` is not the one.
    pub fn set_password(&self, present: Option<&Password>, new: Option<&Password>) -> Result<(), Error> {
        let mut key = lock(&self.key);
        let files = self.folder.files();
        let path = self.folder.keys();
        let keys = KeyFile::read(files, &path)?;
        if !keys.candidates(present)?.iter().any(|(candidate, _)| *candidate == *key) {
            return Err(Error::Keys("no slot holds the key of this book".to_owned()));
        }
        match new {
            Some(password) if keys.opens_without_password() => {
                let next = DataKey::random()?;
                let slot = Slot::seal(&next, Some(password))?;
                keys.clone().with_next(slot.clone()).write(files, &path)?;
                let coming = next.clone();
                if let Err(error) = self.owner.run(move |db| connection::change_key(db.conn(), &coming)) {
                    keys.write(files, &path)?;
                    return Err(error);
                }
                let old = std::mem::replace(&mut *key, next);
                KeyFile::new(slot).write(files, &path)?;
                backup::rewrap_open_keys(&self.folder, &old, password)
            }
            new => KeyFile::new(Slot::seal(&key, new)?).write(files, &path),
        }
    }

    /// Whether it needs a password; 未设口令 if not.
    pub fn has_password(&self) -> Result<bool, Error> {
        Ok(!KeyFile::read(self.folder.files(), &self.folder.keys())?.opens_without_password())
    }

    /// Whether it has not been closed.
    pub fn is_open(&self) -> bool {
        self.owner.is_open()
    }

    /// Copies the whole book to a new file under another key, and tells what must be in it.
    pub(crate) fn copy_to(&self, to: PathBuf, key: DataKey) -> Result<Contents, Error> {
        self.owner.copy(to, key)
    }

    /// The data key.
    pub(crate) fn key(&self) -> DataKey {
        lock(&self.key).clone()
    }

    /// The slot its key lies in.
    pub(crate) fn slot(&self) -> Result<Slot, Error> {
        KeyFile::read(self.folder.files(), &self.folder.keys())?.first_slot()
    }

    /// Writes what history leaves out: drafts. If anything else would change, nothing does.
    pub(crate) fn outside_history<T: Send + 'static>(
        &self,
        change: impl FnOnce(&Db) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        self.owner.run(move |db| {
            let transaction = Transaction::new_unchecked(db.conn(), TransactionBehavior::Immediate)?;
            let mut recording = Recording::start(db)?;
            let value = change(db)?;
            if !recording.changeset()?.is_empty() {
                return Err(Error::Unrecorded);
            }
            drop(recording);
            transaction.commit()?;
            Ok(value)
        })
    }

    /// The bare connection, to do what nothing but a test may.
    #[cfg(test)]
    pub(crate) fn on_connection<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Db) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        self.owner.run(work)
    }

    /// Lets go of the file. Later work fails with [`Error::Closed`].
    pub fn close(&self) {
        self.owner.close();
    }
}

/// One operation on the owner's thread.
pub(crate) fn transact<T, E: From<Error>>(
    db: &Db,
    op: Op,
    now: DateTime<Utc>,
    change: impl FnOnce(&Tx) -> Result<T, E>,
) -> Result<Done<T>, E> {
    // Dropped on every way out but the last, which rolls back.
    let transaction = Transaction::new_unchecked(db.conn(), TransactionBehavior::Immediate).map_err(Error::from)?;
    let read_only = (db.blueprint().read_only)(db)?;
    let recording = Recording::start(db)?;
    let value = change(&Tx::new(db, now))?;
    let (sequence, changes) = recording.finish(&op, now)?;
    let touched = changes.tables();
    if read_only {
        handover::may_still_change(&touched)?;
    }
    db.blueprint().reckon(db, &changes)?;
    transaction.commit().map_err(Error::from)?;
    Ok(Done { value, sequence, touched })
}

/// While it lives, the connection refuses to write.
struct QueryOnly<'book>(&'book Db);

impl<'book> QueryOnly<'book> {
    fn set(db: &'book Db) -> Result<Self, Error> {
        db.conn().pragma_update(None, "query_only", true)?;
        Ok(Self(db))
    }
}

impl Drop for QueryOnly<'_> {
    fn drop(&mut self) {
        // It can't fail; if it did, the next write would say so.
        self.0.conn().pragma_update(None, "query_only", false).ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(tx: &Tx, key: &str, value: &str) -> Result<(), Error> {
        tx.conn().execute("INSERT INTO setting (key, value) VALUES (?1, ?2)", [key, value])?;
        Ok(())
    }

    fn settings(store: &Store) -> i64 {
        store
            .read(|db| Ok::<_, Error>(db.conn().query_row("SELECT count(*) FROM setting", [], |row| row.get(0))?))
            .unwrap()
    }

    #[test]
    fn a_change_is_one_named_operation() {
        let store = Store::scratch().unwrap();
        let done = store.transact(Op::new("改设置"), |tx| set(tx, "text_size", "21")).unwrap();
        assert_eq!((done.sequence, done.touched), (1, vec!["setting".to_owned()]), "the first, of one table");
        assert_eq!(settings(&store), 1, "it is stored");
    }

    #[test]
    fn a_change_that_fails_leaves_nothing() {
        let store = Store::scratch().unwrap();
        let failed = store.transact(Op::new("改设置"), |tx| {
            set(tx, "text_size", "21")?;
            Err::<(), _>(Error::NotFound("党员"))
        });
        assert!(failed.is_err(), "its own error comes back");
        let broken = store.transact::<(), Error>(Op::new("改设置"), |tx| {
            set(tx, "text_size", "21")?;
            panic!("a slip in a command")
        });
        assert_eq!(broken.unwrap_err().code(), "book.internal", "a panic is told, and the book goes on");
        assert_eq!(settings(&store), 0, "neither has written");
    }

    #[test]
    fn only_operations_change_what_history_keeps() {
        let store = Store::scratch().unwrap();
        let refused = store.outside_history(|db| {
            db.conn().execute("INSERT INTO setting (key, value) VALUES ('text_size', '21')", [])?;
            Ok(())
        });
        assert_eq!(refused.unwrap_err().code(), "book.internal", "a setting is no draft");
        assert_eq!(settings(&store), 0, "it is not stored");
    }

    #[test]
    fn reading_cannot_write() {
        let store = Store::scratch().unwrap();
        let written = store.read(|db| {
            db.conn().execute("INSERT INTO setting (key, value) VALUES ('a', '1')", [])?;
            Ok::<_, Error>(())
        });
        assert!(written.is_err(), "the connection refuses while a reader has it");
        store.transact(Op::new("改设置"), |tx| set(tx, "text_size", "21")).unwrap();
        assert_eq!(settings(&store), 1, "a writer writes again");
    }
}
