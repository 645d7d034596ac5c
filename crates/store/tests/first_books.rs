//! Alone in its program: what begins once for a process can be watched beginning only once.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    sync::{Arc, Barrier},
    thread,
};

use store::{Store, book::BookFolder, files::DiskFiles};

#[test]
fn the_first_books_of_a_process_open_at_the_same_moment() {
    const AT_ONCE: usize = 12;
    let start = Arc::new(Barrier::new(AT_ONCE));
    let openings: Vec<_> = (0..AT_ONCE)
        .map(|_| {
            let start = Arc::clone(&start);
            thread::spawn(move || {
                let place = tempfile::tempdir().unwrap();
                let folder = BookFolder::new(place.path(), Arc::new(DiskFiles), Arc::new(chrono::Utc::now));
                start.wait();
                Store::create(&folder, None).map(drop).map_err(|error| format!("{error:?}"))
            })
        })
        .collect();
    for opening in openings {
        let made = opening.join().unwrap();
        assert_eq!(
            made,
            Ok(()),
            "SQLite calls itself ready before SQLCipher can take a key; nobody may get in between"
        );
    }
}
