//! The book, open.

use std::{
    path::{Path, PathBuf},
    sync::Mutex,
};

use chrono::{DateTime, Utc};
use domain::backup::{EVERY, is_due};
use rusqlite::{Transaction, TransactionBehavior};

use super::{
    BookFolder, Db, Tx,
    identity::Identity,
    owner::{Owner, lock},
};
use crate::{
    Done, Error, Op, attachment,
    backup::{self, Backup, Contents, Pause, Reason},
    connection, handover,
    history::{self, Recording, Step},
    kill,
    vault::{DataKey, KeyFile, Password, Slot},
};

/// The book, open: the only way to read and write it. Dropping it closes the file.
pub struct Store {
    pub(super) folder: BookFolder,
    pub(super) owner: Owner,
    /// Held through a backup and a change of the key, of which one waits for the other.
    pub(super) key: Mutex<DataKey>,
    is_looked_at: bool,
    pub(super) identity: Identity,
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
        let begun = folder.begun();
        folder.clear(&begun)?;
        connection::create(&begun, &key, folder.blueprint())?.close().map_err(|(_, error)| error)?;
        KeyFile::new([Slot::seal(&key, password)?]).write(files, &folder.keys())?;
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
            let kept = backup::list(folder)?.iter().any(Backup::is_verified);
            return Err(if kept { Error::Missing } else { Error::Absent });
        }
        let keys = KeyFile::read(folder.files(), &folder.keys())?;
        let mut failure = Error::Locked;
        for (key, slots) in keys.candidates(password)? {
            match Self::open_with_key(folder, key) {
                Ok(store) => {
                    if keys.is_unsettled() {
                        KeyFile::new(slots).write(folder.files(), &folder.keys())?;
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
            let copy = |to: &Path| backup::copy(&db, to, &key, &mut || Pause::GoOn);
            backup::set_down(folder, &key, Reason::Migration, backup::space_allowed(&db), copy)?;
            kill::point("migration.backed_up");
            blueprint.migrate(db.conn(), version)?;
            kill::point("migration.done");
            let op = Op::event(format!("账本升级到格式 {}", blueprint.version()));
            transact(&db, op, folder.now(), |_| Ok::<_, Error>(()))?;
        }
        blueprint.keep_beside(folder, &db, None)?;
        let identity = Identity::of(folder);
        let owner = Owner::start(db)?;
        Ok(Self { folder: folder.clone(), owner, key: Mutex::new(key), is_looked_at: false, identity })
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
        let (folder, identity) = (self.folder.clone(), self.identity.clone());
        self.owner.run(move |db| {
            identity.check(&folder)?;
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
        let (folder, identity) = (self.folder.clone(), self.identity.clone());
        self.owner.run(move |db| {
            identity.check(&folder)?;
            let done = turn(db, folder.now())?;
            db.blueprint().keep_beside(&folder, db, Some(&done.touched))?;
            Ok(done)
        })
    }

    /// Opens a copy of a book to be looked at: it is neither led on nor kept in step with what lies beside it, and no
    /// change of it is taken.
    pub(crate) fn open_to_look(folder: &BookFolder, key: DataKey) -> Result<Self, Error> {
        let blueprint = folder.blueprint();
        let conn = connection::open(&folder.database(), &key, blueprint.version())?;
        let owner = Owner::start(Db::new(conn, blueprint))?;
        let identity = Identity::of(folder);
        Ok(Self { folder: folder.clone(), owner, key: Mutex::new(key), is_looked_at: true, identity })
    }

    /// Makes a backup and sees that it is good. At exit and start, one that would hold what the latest holds
    /// is not made again.
    pub fn back_up(&self, reason: Reason) -> Result<Backup, Error> {
        self.is_the_book()?;
        let key = lock(&self.key);
        if matches!(reason, Reason::Exit | Reason::Start | Reason::Running)
            && let Some(latest) = backup::list(&self.folder)?.into_iter().find(Backup::is_verified)
            && latest.head == self.owner.run(|db| history::head(db.conn()))?
        {
            return Ok(latest);
        }
        let space = self.owner.run(|db| Ok::<_, Error>(backup::space_allowed(db)))?;
        backup::set_down(&self.folder, &key, reason, space, |to| self.owner.copy(PathBuf::from(to), key.clone()))
    }

    /// Makes a backup if something changed since the last one and half an hour has passed; with `opened`, when the
    /// program was just opened, at once. None when nothing was to be done.
    pub fn keep_up(&self, opened: bool) -> Result<Option<Backup>, Error> {
        self.is_the_book()?;
        let latest = backup::list(&self.folder)?.into_iter().find(Backup::is_verified);
        if let Some(latest) = latest {
            let is_due = opened || is_due(latest.made_at.parse().ok(), EVERY, self.folder.now());
            if !is_due || latest.head == self.owner.run(|db| history::head(db.conn()))? {
                return Ok(None);
            }
        }
        self.back_up(if opened { Reason::Start } else { Reason::Running }).map(Some)
    }

    /// Reads every page of the book and looks its content over, a megabyte at a time, so that no click waits for it: a
    /// page that rotted is found at the start and not in the middle of a meeting. Then the attachments in its backups are
    /// read, and mended, so that leaving need not wait until that is done.
    ///
    /// Fails with [`Error::Damaged`].
    pub fn look_over(&self) -> Result<(), Error> {
        let contents = self.look_pages_over()?;
        attachment::back_up(&self.folder, &contents.attachments).map(|_| ())
    }

    fn look_pages_over(&self) -> Result<Contents, Error> {
        let key = lock(&self.key);
        let folder = self.folder.aside(backup::TRIED);
        let files = folder.files();
        handover::wipe(&folder)?;
        files.make_folder(folder.path()).map_err(Error::file(folder.path()))?;
        let copied = self.owner.copy(folder.database(), key.clone());
        let looked = copied.and_then(|contents| {
            connection::is_alike(&folder.database(), &key, folder.blueprint().version(), &contents)?;
            Ok(contents)
        });
        handover::wipe(&folder)?;
        looked
    }

    /// Whether it is a copy that is only looked at.
    pub fn is_looked_at(&self) -> bool {
        self.is_looked_at
    }

    pub(super) fn is_the_book(&self) -> Result<(), Error> {
        if self.is_looked_at { Err(backup::only_looked_at()) } else { Ok(()) }
    }

    /// Whether it has not been closed.
    pub fn is_open(&self) -> bool {
        self.owner.is_open()
    }

    /// Copies the whole book to a new file under another key, and tells what must be in it.
    pub(crate) fn copy_to(&self, to: PathBuf, key: DataKey) -> Result<Contents, Error> {
        self.owner.copy(to, key)
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

    /// Lets go of the file if the history still comes to `head`, so that nothing was acknowledged since that anybody
    /// counts on; tells whether it did.
    pub(crate) fn close_at(&self, head: String) -> Result<bool, Error> {
        self.owner.exchange(move |db| match history::head(db.conn()) {
            Ok(found) if found == head => {
                drop(db);
                (None, Ok(true))
            }
            Ok(_) => (Some(db), Ok(false)),
            Err(error) => (Some(db), Err(error)),
        })?
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
        (db.blueprint().still_written)(&touched)?;
    }
    db.blueprint().reckon(db, &changes)?;
    kill::point("save.before_commit");
    transaction.commit().map_err(Error::from)?;
    kill::point("save.after_commit");
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
