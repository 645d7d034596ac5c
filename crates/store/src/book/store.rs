//! The book, open.

use std::sync::Mutex;

use rusqlite::{Transaction, TransactionBehavior};

use super::{BookFolder, Db, Tx, owner::Owner};
use crate::{
    Done, Error, Op, connection,
    history::Recording,
    schema,
    vault::{DataKey, KeyFile, Password, Slot},
};

/// The book, open: the only way to read and write it. Dropping it closes the file.
pub struct Store {
    folder: BookFolder,
    owner: Owner,
    key: Mutex<DataKey>,
}

impl Store {
    /// Makes a new, empty book in the folder and opens it; without a password it lies under an
    /// open slot (未设口令).
    ///
    /// Fails with [`Error::Exists`] when one is there. A failure leaves no half book behind: the
    /// database gets its name last.
    pub fn create(folder: &BookFolder, password: Option<&Password>) -> Result<Self, Error> {
        let slot = |key: &DataKey| Slot::seal(key, password);
        Self::create_with(folder, slot, schema::SCHEMAS)
    }

    pub(crate) fn create_with(
        folder: &BookFolder,
        slot: impl FnOnce(&DataKey) -> Result<Slot, Error>,
        schemas: &[&str],
    ) -> Result<Self, Error> {
        if folder.has_book() {
            return Err(Error::Exists);
        }
        let files = folder.files();
        files.make_folder(folder.path()).map_err(Error::file(folder.path()))?;
        let key = DataKey::random()?;
        let begun = folder.path().join("book.db.new");
        files.remove(&begun).map_err(Error::file(&begun))?;
        connection::create(&begun, &key, schemas)?.close().map_err(|(_, error)| error)?;
        KeyFile::new(slot(&key)?).write(files, &folder.keys())?;
        files.settle(&begun, &folder.database()).map_err(Error::file(folder.database()))?;
        Self::open_with(folder, key)
    }

    /// Opens the book of the folder, with its password if it has one.
    ///
    /// Fails with [`Error::Absent`], [`Error::Locked`], [`Error::WrongPassword`],
    /// [`Error::OpenElsewhere`], [`Error::Newer`], [`Error::Foreign`], [`Error::Keys`] or
    /// [`Error::Damaged`]; never by starting an empty one.
    pub fn open(folder: &BookFolder, password: Option<&Password>) -> Result<Self, Error> {
        if !folder.has_book() {
            return Err(Error::Absent);
        }
        let keys = KeyFile::read(folder.files(), &folder.keys())?;
        let mut failure = None;
        for (key, slot) in keys.candidates(password)? {
            match Self::open_with(folder, key) {
                Ok(store) => {
                    if keys.is_unsettled() {
                        KeyFile::new(slot).write(folder.files(), &folder.keys())?;
                    }
                    return Ok(store);
                }
                // The wrong one of two keys looks like damage; anything else is final.
                Err(error @ Error::Damaged(_)) => failure = failure.or(Some(error)),
                Err(error) => return Err(error),
            }
        }
        // A new first password was being set when the power went: the book may need that one.
        match failure {
            Some(Error::Damaged(_)) if keys.is_unsettled() && password.is_none() => Err(Error::Locked),
            Some(error) => Err(error),
            None => Err(Error::Locked),
        }
    }

    fn open_with(folder: &BookFolder, key: DataKey) -> Result<Self, Error> {
        let conn = connection::open(&folder.database(), &key)?;
        let db = Db::new(conn, schema::MIGRATIONS);
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
        let now = self.folder.now();
        self.owner.run(move |db| transact(db, op, now, change))
    }

    /// Work on the connection that is neither reading nor an operation: drafts, backups, checks.
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
    now: chrono::DateTime<chrono::Utc>,
    change: impl FnOnce(&Tx) -> Result<T, E>,
) -> Result<Done<T>, E> {
    // Dropped on every way out but the last, which rolls back.
    let transaction = Transaction::new_unchecked(db.conn(), TransactionBehavior::Immediate).map_err(Error::from)?;
    let recording = Recording::start(db)?;
    let value = change(&Tx::new(db, now))?;
    let (sequence, touched) = recording.finish(&op, now)?;
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
