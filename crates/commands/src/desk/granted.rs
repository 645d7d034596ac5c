//! Files the user chose, known to requests by a token only.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::token;
use crate::{Failure, Outcome};

/// A file the user chose in a dialog or named on the command line. A request carries this and never
/// a path, so that nothing but what a person pointed at is ever read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileRef {
    /// Opaque and random; good until the program ends.
    pub token: String,
    /// Its name without the folder, for the eye.
    pub file_name: String,
}

/// What was granted so far.
#[derive(Default)]
pub(super) struct Granted(Mutex<BTreeMap<String, PathBuf>>);

impl Granted {
    pub(super) fn add(&self, path: PathBuf) -> Outcome<FileRef> {
        let token = token::random()?;
        let file_name = name_of(&path);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(token.clone(), path);
        Ok(FileRef { token, file_name })
    }

    pub(super) fn path(&self, file: &FileRef) -> Outcome<PathBuf> {
        let granted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        granted
            .get(&file.token)
            .cloned()
            .ok_or_else(|| Failure::new("file.not_chosen", "程序没有得到打开这个文件的许可", "请重新选择文件。"))
    }
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
