//! What opens the book: its password, its recovery code, the data key behind both.

use super::{BookFolder, Db, Store, owner::lock};
use crate::{
    Error,
    backup::{self, Pause, Rewrapped},
    connection,
    history::instant_text,
    kill,
    vault::{DataKey, KeyFile, Password, Recovery, RecoveryCode, Slot},
};

impl Store {
    /// Sets, changes or (with none) takes away the password. `present` is the one that holds, if
    /// there is one, or the recovery code. Older backups that open with it are put under the new one too; the answer
    /// tells how many were not.
    ///
    /// A first password comes with a new data key, since the old one lay open, and so does one where `seen` says that
    /// somebody may have seen the old password or the code; the code then no longer opens anything, and a new one is to
    /// be made. A power cut leaves the old state or the new.
    ///
    /// Fails with [`Error::Locked`] or [`Error::WrongPassword`] when `present` is not the one.
    pub fn set_password(
        &self,
        present: Option<&Password>,
        new: Option<&Password>,
        seen: bool,
    ) -> Result<Rewrapped, Error> {
        self.is_the_book()?;
        let mut key = lock(&self.key);
        let files = self.folder.files();
        let path = self.folder.keys();
        let keys = KeyFile::read(files, &path)?;
        if !keys.candidates(present)?.iter().any(|(candidate, _)| *candidate == *key) {
            return Err(Error::Keys("no slot holds the key of this book".to_owned()));
        }
        // Before anything is changed: once the password is another one, nothing may fail that says it is not.
        let backups = backup::list(&self.folder)?;
        let Some(password) = new else {
            KeyFile::new([Slot::open(&key)]).write(files, &path)?;
            return Ok(Rewrapped { changed: 0, left: backups.len() as u64 });
        };
        if seen || keys.opens_without_password() {
            let next = DataKey::random()?;
            let slot = Slot::seal(&next, Some(password))?;
            keys.clone().with_next([slot.clone()]).write(files, &path)?;
            kill::point("password.keys_written");
            if let Err(error) = self.encrypt_anew(&key, &next) {
                // Where it can't be told by which key the file opens, both ways in stay until somebody opens it.
                if self.is_open() {
                    keys.write(files, &path).ok();
                }
                return Err(error);
            }
            kill::point("password.encrypted_anew");
            let old = std::mem::replace(&mut *key, next);
            KeyFile::new([slot]).write(files, &path).ok();
            kill::point("password.changed");
            Ok(backup::rewrap(&self.folder, backups, &old, None, present, password, false))
        } else {
            let slot = Slot::seal(&key, Some(password))?;
            let code = keys.slots().iter().filter(|slot| slot.is_recovery()).cloned();
            let slots: Vec<Slot> = std::iter::once(slot.clone()).chain(code).collect();
            KeyFile::new(slots).write(files, &path)?;
            Ok(backup::rewrap(&self.folder, backups, &key, Some(slot), present, password, true))
        }
    }

    /// Puts a copy of the book under the key `next` in its place. It is written beside and looked over first, as a
    /// backup is: whatever fails, the book stays as it was, under `old`.
    fn encrypt_anew(&self, old: &DataKey, next: &DataKey) -> Result<(), Error> {
        let (folder, old, next) = (self.folder.clone(), old.clone(), next.clone());
        let identity = self.identity.clone();
        self.owner.exchange(move |db| {
            if let Err(error) = identity.check(&folder) {
                return (Some(db), Err(error));
            }
            let (db, outcome) = encrypted_anew(&folder, db, &old, &next);
            identity.renew(&folder);
            (db, outcome)
        })?
    }

    /// Puts a recovery code in the place of the one before, if there was one. Backups made from now on open with it, and
    /// those kept that have the same key; the answer tells of how many.
    ///
    /// Fails with `vault.no_password` where the book lies open: a code would protect nothing.
    pub fn set_recovery_code(&self, code: RecoveryCode) -> Result<Rewrapped, Error> {
        self.is_the_book()?;
        let key = lock(&self.key);
        let files = self.folder.files();
        let keys = KeyFile::read(files, &self.folder.keys())?;
        if keys.opens_without_password() {
            return Err(Error::refused(
                "vault.no_password",
                "这本账没有设口令，用不着恢复码",
                "请先设口令，再印恢复码。",
            ));
        }
        let backups = backup::list(&self.folder)?;
        let slot = Slot::recovery(&key, code, &instant_text(self.folder.now()))?;
        let others =
            |keys: &KeyFile| keys.slots().iter().filter(|slot| !slot.is_recovery()).cloned().collect::<Vec<_>>();
        let mut slots = others(&keys);
        slots.push(slot.clone());
        KeyFile::new(slots).write(files, &self.folder.keys())?;
        Ok(backup::add_code(&self.folder, backups, &keys, &slot))
    }

    /// Fails with [`Error::WrongPassword`] when it is not the password of the book, nor its recovery code.
    pub fn check_password(&self, password: &Password) -> Result<(), Error> {
        let keys = KeyFile::read(self.folder.files(), &self.folder.keys())?;
        let key = self.key();
        let fits = keys.candidates(Some(password))?.iter().any(|(candidate, _)| *candidate == key);
        if fits { Ok(()) } else { Err(Error::WrongPassword) }
    }

    /// The recovery code of the book, as far as it is known without it.
    pub fn recovery(&self) -> Result<Option<Recovery>, Error> {
        Ok(KeyFile::read(self.folder.files(), &self.folder.keys())?.recovery())
    }

    /// Notes that the paper with the recovery code was seen where it should be.
    pub fn saw_recovery_code(&self) -> Result<(), Error> {
        let (files, path) = (self.folder.files(), self.folder.keys());
        KeyFile::read(files, &path)?.seen(&instant_text(self.folder.now())).write(files, &path)
    }

    /// Whether it needs a password; 未设口令 if not.
    pub fn has_password(&self) -> Result<bool, Error> {
        Ok(!KeyFile::read(self.folder.files(), &self.folder.keys())?.opens_without_password())
    }

    /// The data key.
    pub(crate) fn key(&self) -> DataKey {
        lock(&self.key).clone()
    }

    /// The slots its key lies in.
    pub(crate) fn slots(&self) -> Result<Vec<Slot>, Error> {
        Ok(KeyFile::read(self.folder.files(), &self.folder.keys())?.slots().to_vec())
    }
}

/// The book under its next key, or as it was under the old one, opened anew; none where neither can be opened now.
fn encrypted_anew(folder: &BookFolder, db: Db, old: &DataKey, next: &DataKey) -> (Option<Db>, Result<(), Error>) {
    let (blueprint, files, database) = (db.blueprint(), folder.files(), folder.database());
    let begun = folder.begun();
    let copied = folder
        .clear(&begun)
        .and_then(|()| backup::copy(&db, &begun, next, &mut || Pause::GoOn))
        .and_then(|contents| connection::is_alike(&begun, next, blueprint.version(), &contents));
    if let Err(error) = copied {
        // What is left of it is written over the next time.
        files.remove(&begun).ok();
        return (Some(db), Err(error));
    }
    drop(db);
    let taken = folder.is_folded_in().and_then(|()| files.settle(&begun, &database).map_err(Error::file(&database)));
    // Whatever failed: the file that lies there tells by which key it opens. On a full disk it may do that later.
    let opened =
        |key: &DataKey| connection::open(&database, key, blueprint.version()).map(|conn| Db::new(conn, blueprint));
    let is_taken = connection::recognise(&database, next, blueprint.version()).is_ok();
    if is_taken {
        return (opened(next).ok(), Ok(()));
    }
    match opened(old) {
        Ok(db) => (Some(db), taken),
        Err(failure) => (None, Err(taken.err().unwrap_or(failure))),
    }
}
