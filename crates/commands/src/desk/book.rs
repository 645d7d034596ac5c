//! The book on the desk: absent, locked or open.

use std::{
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use store::{
    BookFolder, Error, Op, Store,
    backup::{Restored, Salvaged},
    handover::{self, Present},
    vault::{Password, RecoveryCode, Tries},
};

use super::Desk;
use crate::Outcome;

/// The book while it is open, and the backup that lies over it while it is looked at.
#[derive(Default)]
pub(super) struct OpenBook {
    own: Mutex<Option<Arc<Store>>>,
    looked_at: Mutex<Option<LookedAt>>,
}

/// A recovery code that opens nothing yet: it does once part of it was typed back.
pub(crate) struct ComingCode {
    pub(crate) code: RecoveryCode,
    /// Places of the groups to be typed back, from 0.
    pub(crate) asked: Vec<usize>,
}

/// A backup that is looked at.
#[derive(Clone)]
pub struct LookedAt {
    /// Which.
    pub id: String,
    /// A copy of it, open.
    pub store: Arc<Store>,
}

impl OpenBook {
    fn lock(&self) -> MutexGuard<'_, Option<Arc<Store>>> {
        self.own.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn looked_at(&self) -> MutexGuard<'_, Option<LookedAt>> {
        self.looked_at.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Desk {
    /// The folder of the book, for what is done around it.
    pub fn book_folder(&self) -> BookFolder {
        let clock = Arc::clone(&self.clock);
        BookFolder::new(&self.folder, Arc::clone(&self.files), Arc::new(move || clock.now()))
    }

    /// The open book; while a backup is looked at, that. One without a password is opened by the first who asks.
    ///
    /// Fails with `book.absent` when there is none, `book.locked` when it waits for its password,
    /// `book.open_elsewhere` when another window has it.
    pub fn store(&self) -> Outcome<Arc<Store>> {
        match &*self.book.looked_at() {
            Some(looked_at) => Ok(Arc::clone(&looked_at.store)),
            None => self.open_book(None),
        }
    }

    /// The book itself, whatever is looked at. Fails as [`Self::store`] does.
    pub fn own_book(&self) -> Outcome<Arc<Store>> {
        self.open_book(None)
    }

    /// Opens the book with its password or recovery code, or takes the one already open. That it was unlocked stands in
    /// its history.
    ///
    /// Fails with `vault.wrong_password`; after a few in a row with `vault.wait` until a while has passed.
    pub fn unlock_book(&self, password: &Password) -> Outcome<Arc<Store>> {
        if self.has_open_book() {
            return self.open_book(None);
        }
        let store = self.try_password(password, || self.open_book(Some(password)))?;
        // It is open: on a full disk it can still be read.
        store.transact(Op::event("打开账本"), |_| Ok::<_, Error>(())).ok();
        Ok(store)
    }

    /// Does what a password is asked for. Fails with `vault.wait` after a few wrong ones in a row until a while has
    /// passed; a recovery code, which nobody guesses, never waits.
    pub fn try_password<T>(&self, password: &Password, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
        let folder = self.book_folder();
        let tries = Tries::of(&folder);
        if !password.is_code() {
            tries.may_try(&folder, self.now())?;
        }
        let done = work();
        match &done {
            Ok(_) => tries.forget(&folder),
            Err(failure) if failure.code == Error::WrongPassword.code() && !password.is_code() => {
                tries.note_wrong(&folder, self.now());
            }
            Err(_) => {}
        }
        done
    }

    /// Lays a backup over the book, to be looked at.
    pub fn look_at_backup(&self, id: &str, password: Option<&Password>) -> Outcome<()> {
        self.stop_looking()?;
        let store = Arc::new(store::backup::look(&*self.own_book()?, id, password)?);
        *self.book.looked_at() = Some(LookedAt { id: id.to_owned(), store });
        self.forget_documents();
        Ok(())
    }

    /// The backup that is looked at.
    pub fn backup_looked_at(&self) -> Option<LookedAt> {
        self.book.looked_at().clone()
    }

    /// Goes back to the book.
    pub fn stop_looking(&self) -> Outcome<()> {
        if let Some(looked_at) = self.book.looked_at().take() {
            looked_at.store.close();
            self.forget_documents();
            store::backup::stop_looking(&self.book_folder())?;
        }
        Ok(())
    }

    fn open_book(&self, password: Option<&Password>) -> Outcome<Arc<Store>> {
        let mut book = self.book.lock();
        // One that had to be closed, on a full disk, is opened anew.
        if let Some(store) = book.as_ref().filter(|store| store.is_open()) {
            return Ok(Arc::clone(store));
        }
        let store = Arc::new(Store::open(&self.book_folder(), password)?);
        *book = Some(Arc::clone(&store));
        Ok(store)
    }

    /// Makes a new, empty book and opens it; without a password it is 未设口令.
    pub fn create_book(&self, password: Option<String>) -> Outcome<Arc<Store>> {
        let password = password.map(Password::new).transpose()?;
        let mut book = self.book.lock();
        if book.is_some() {
            return Err(Error::Exists.into());
        }
        let store = Arc::new(Store::create(&self.book_folder(), password.as_ref())?);
        *book = Some(Arc::clone(&store));
        Ok(store)
    }

    /// Goes back to a backup, after keeping the present book as one more; tells the name of that, and what was done
    /// again out of a book that could not be opened.
    pub fn restore_book(&self, id: &str, password: Option<&Password>) -> Outcome<(Option<String>, Salvaged)> {
        self.stop_looking()?;
        let mut book = self.book.lock();
        let restored = store::backup::restore(&self.book_folder(), book.as_deref(), id, password);
        match restored {
            Ok(Restored { store, kept, salvaged }) => {
                *book = Some(Arc::new(store));
                self.forget_documents();
                Ok((kept, salvaged))
            }
            Err(error) => {
                // It may have got as far as closing it; whoever asks next opens what lies here.
                *book = book.take().filter(|store| store.is_open());
                Err(error.into())
            }
        }
    }

    /// Makes the book of a 移交包 the book here. One that lies here already is kept as one more backup, if it may be.
    pub fn take_over_book(
        &self,
        package: &Path,
        password: &Password,
        own: Option<&Password>,
        keep_present: bool,
    ) -> Outcome<()> {
        self.stop_looking()?;
        let mut book = self.book.lock();
        let present = if keep_present { Present::IsKept(book.as_deref()) } else { Present::MustBeAbsent };
        match handover::take_over(&self.book_folder(), present, package, password, own) {
            Ok(store) => *book = Some(Arc::new(store)),
            Err(error) => {
                // It may have got as far as closing it; whoever asks next opens what lies here.
                *book = book.take().filter(|store| store.is_open());
                return Err(error.into());
            }
        }
        self.forget_documents();
        Ok(())
    }

    /// The recovery code that was shown and is not typed back yet, with the places asked for.
    pub(crate) fn coming_code(&self) -> MutexGuard<'_, Option<ComingCode>> {
        self.coming_code.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the book is open at this desk.
    pub fn has_open_book(&self) -> bool {
        self.book.lock().as_ref().is_some_and(|store| store.is_open())
    }

    /// Closes the book, whoever still uses it, and forgets the documents made from it.
    pub fn close_book(&self) {
        if let Some(looked_at) = self.book.looked_at().take() {
            looked_at.store.close();
            // What is left of the copy is encrypted like the book, and is taken away before the next is looked at.
            store::backup::stop_looking(&self.book_folder()).ok();
        }
        self.coming_code().take();
        if let Some(store) = self.book.lock().take() {
            store.close();
        }
        self.forget_documents();
    }
}
