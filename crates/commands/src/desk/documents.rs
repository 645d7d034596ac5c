//! Documents the program made and has not yet given away.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::token;
use crate::{Failure, Outcome};

/// How many documents lie on the desk: more than a person looks at before coming back to one.
pub const KEPT: usize = 20;

/// A finished document: what a command made for paper or for another program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Proposed name, such as `2026年10月组织生活活动情况表.pdf`.
    pub file_name: String,
    /// Such as `application/pdf`.
    pub media_type: String,
    /// Pages of a PDF; `None` for what has no pages.
    pub pages: Option<u32>,
    /// The file itself.
    pub bytes: Vec<u8>,
}

/// A document on the desk, by token. The window shows it as `doc:` + token, saves or opens it by
/// shell calls; `ybt` writes it to a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DocumentRef {
    /// Opaque and random; good until [`KEPT`] newer documents were made.
    pub token: String,
    /// Proposed name.
    pub file_name: String,
    /// Such as `application/pdf`.
    pub media_type: String,
    /// Pages of a PDF; null for what has no pages.
    pub pages: Option<u32>,
}

/// The last documents made, oldest first.
#[derive(Default)]
pub(super) struct Documents(Mutex<VecDeque<(String, Arc<Document>)>>);

impl Documents {
    pub(super) fn keep(&self, document: Document) -> Outcome<DocumentRef> {
        let reference = DocumentRef {
            token: token::random()?,
            file_name: document.file_name.clone(),
            media_type: document.media_type.clone(),
            pages: document.pages,
        };
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push_back((reference.token.clone(), Arc::new(document)));
        if kept.len() > KEPT {
            kept.pop_front();
        }
        Ok(reference)
    }

    pub(super) fn get(&self, token: &str) -> Outcome<Arc<Document>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter()
            .find(|(known, _)| known == token)
            .map(|(_, document)| Arc::clone(document))
            .ok_or_else(|| Failure::new("document.gone", "这份文件已经不在手边了", "请回到原来的页面重新生成一次。"))
    }

    pub(super) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(name: &str) -> Document {
        Document {
            file_name: name.to_owned(),
            media_type: "application/pdf".to_owned(),
            pages: Some(1),
            bytes: vec![1],
        }
    }

    #[test]
    fn the_oldest_document_leaves_when_the_desk_is_full() {
        let documents = Documents::default();
        let first = documents.keep(page("一.pdf")).expect("kept");
        let second = documents.keep(page("二.pdf")).expect("kept");
        for _ in 2..=KEPT {
            documents.keep(page("又一份.pdf")).expect("kept");
        }
        assert_eq!(documents.get(&first.token).expect_err("pushed out").code, "document.gone");
        assert_eq!(documents.get(&second.token).expect("still there").file_name, "二.pdf");
    }
}
