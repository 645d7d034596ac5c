//! Photos as small as they stand in lists. They lie apart from the documents: looking through a hundred photos must
//! not push the paper from the desk that is just being printed.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::{Document, DocumentRef, token};
use crate::Outcome;

/// How many lie on the desk, about 15 KB each: more than stand on a page, even of a record with 500.
const KEPT: usize = 600;

struct Thumbnail {
    name: String,
    reference: DocumentRef,
    document: Arc<Document>,
}

/// The last thumbnails made, oldest first.
#[derive(Default)]
pub(super) struct Thumbnails(Mutex<VecDeque<Thumbnail>>);

impl Thumbnails {
    fn lock(&self) -> MutexGuard<'_, VecDeque<Thumbnail>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The thumbnail of this name; made, without holding up the others, when it isn't there.
    pub(super) fn found_or_made(&self, name: &str, make: impl FnOnce() -> Outcome<Document>) -> Outcome<DocumentRef> {
        if let Some(there) = self.lock().iter().find(|one| one.name == name) {
            return Ok(there.reference.clone());
        }
        let document = make()?;
        let reference = DocumentRef {
            token: token::random()?,
            file_name: document.file_name.clone(),
            media_type: document.media_type.clone(),
            pages: document.pages,
        };
        let mut kept = self.lock();
        kept.push_back(Thumbnail { name: name.to_owned(), reference: reference.clone(), document: Arc::new(document) });
        if kept.len() > KEPT {
            kept.pop_front();
        }
        Ok(reference)
    }

    pub(super) fn get(&self, token: &str) -> Option<Arc<Document>> {
        self.lock().iter().find(|one| one.reference.token == token).map(|one| Arc::clone(&one.document))
    }

    pub(super) fn clear(&self) {
        self.lock().clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small(name: &str) -> Outcome<Document> {
        Ok(Document { file_name: name.to_owned(), media_type: "image/jpeg".to_owned(), pages: None, bytes: vec![1] })
    }

    #[test]
    fn a_thumbnail_is_made_once_while_it_lies_there() {
        let thumbnails = Thumbnails::default();
        let first = thumbnails.found_or_made("1", || small("一.jpg")).unwrap();
        let again = thumbnails.found_or_made("1", || panic!("it lies there")).unwrap();
        assert_eq!(first, again, "the same one");
        for name in 2..=KEPT + 1 {
            thumbnails.found_or_made(&name.to_string(), || small("又一.jpg")).unwrap();
        }
        assert!(thumbnails.get(&first.token).is_none(), "the oldest leaves when there is no room");
        assert_ne!(thumbnails.found_or_made("1", || small("一.jpg")).unwrap().token, first.token, "and is made anew");
    }
}
