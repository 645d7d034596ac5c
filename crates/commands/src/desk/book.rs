//! The book on the desk: absent, locked or open.

use std::{
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use store::{
    BookFolder, Error, Store,
    handover::{self, Present},
    vault::Password,
};

use super::Desk;
use crate::Outcome;

/// The book while it is open.
#[derive(Default)]
pub(super) struct OpenBook(Mutex<Option<Arc<Store>>>);

impl OpenBook {
    fn lock(&self) -> MutexGuard<'_, Option<Arc<Store>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Desk {
    /// The folder of the book, for what is done around it.
    pub fn book_folder(&self) -> BookFolder {
        let clock = Arc::clone(&self.clock);
        BookFolder::new(&self.folder, Arc::clone(&self.files), Arc::new(move || clock.now()))
    }

    /// The open book. One without a password is opened by the first who asks.
    ///
    /// Fails with `book.absent` when there is none, `book.locked` when it waits for its password,
    /// `book.open_elsewhere` when another window has it.
    pub fn store(&self) -> Outcome<Arc<Store>> {
        self.open_book(None)
    }

    /// Opens the book with its password, or takes the one already open.
    pub fn unlock_book(&self, password: &Password) -> Outcome<Arc<Store>> {
        self.open_book(Some(password))
    }

    fn open_book(&self, password: Option<&Password>) -> Outcome<Arc<Store>> {
        let mut book = self.book.lock();
        if let Some(store) = &*book {
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

    /// Goes back to a backup, after keeping the present book as one more.
    pub fn restore_book(&self, id: &str, password: Option<&Password>) -> Outcome<()> {
        let mut book = self.book.lock();
        let restored = store::backup::restore(&self.book_folder(), book.as_deref(), id, password);
        match restored {
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

    /// Makes the book of a 移交包 the book here. One that lies here already is kept as one more backup, if it may be.
    pub fn take_over_book(
        &self,
        package: &Path,
        password: &Password,
        own: Option<&Password>,
        keep_present: bool,
    ) -> Outcome<()> {
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

    /// Whether the book is open at this desk.
    pub fn has_open_book(&self) -> bool {
        self.book.lock().is_some()
    }

    /// Closes the book, whoever still uses it, and forgets the documents made from it.
    pub fn close_book(&self) {
        if let Some(store) = self.book.lock().take() {
            store.close();
        }
        self.forget_documents();
    }
}
