//! The system's dialogs for choosing a file.

use std::path::PathBuf;

use commands::{Failure, desk::FileRef};
use serde::Deserialize;
use tauri::{AppHandle, State};
use tauri_plugin_dialog::{DialogExt, FilePath};

use crate::{SharedDesk, call::aside, window};

/// What a file is wanted for; decides the dialog's title and which files it offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// A roster or a ledger kept in a table.
    Table,
    /// A backup to restore.
    Backup,
    /// A photo or a scan to be put to a record.
    Attachment,
}

impl Purpose {
    /// Title, name of the kind of file, endings.
    fn dialog(self) -> (&'static str, &'static str, &'static [&'static str]) {
        match self {
            Self::Table => ("选择表格文件", "表格（xlsx、xls、csv）", &["xlsx", "xls", "csv", "txt"]),
            Self::Backup => ("选择备份文件", "备份", &["zip", "db", "ybt"]),
            Self::Attachment => ("选择照片或 PDF", "照片和 PDF", &["jpg", "jpeg", "png", "pdf"]),
        }
    }
}

/// Asks for a file. `None` when the person turned back.
#[tauri::command]
pub async fn choose_file(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    purpose: Purpose,
) -> Result<Option<FileRef>, Failure> {
    let desk = SharedDesk::clone(&desk);
    aside(move || ask_for_file(&app, purpose).map(|path| desk.grant(path)).transpose()).await
}

fn ask_for_file(app: &AppHandle, purpose: Purpose) -> Option<PathBuf> {
    if let Some(answer) = answered_beforehand("YBT_CHOOSE_FILE") {
        return answer;
    }
    let (title, kind, endings) = purpose.dialog();
    let mut dialog = app.dialog().file().set_title(title).add_filter(kind, endings).add_filter("所有文件", &["*"]);
    if let Some(window) = window::main(app) {
        dialog = dialog.set_parent(&window);
    }
    path_of(dialog.blocking_pick_file())
}

/// Asks where a document is to be saved. `None` when the person turned back.
pub fn ask_where_to_save(app: &AppHandle, file_name: &str) -> Option<PathBuf> {
    if let Some(answer) = answered_beforehand("YBT_SAVE_TO") {
        return answer.map(|folder| folder.join(file_name));
    }
    let ending = file_name.rsplit_once('.').map_or("*", |(_, ending)| ending);
    let mut dialog = app.dialog().file().set_title("保存到").set_file_name(file_name).add_filter(ending, &[ending]);
    if let Some(window) = window::main(app) {
        dialog = dialog.set_parent(&window);
    }
    path_of(dialog.blocking_save_file())
}

fn path_of(chosen: Option<FilePath>) -> Option<PathBuf> {
    chosen.and_then(|file| file.into_path().ok())
}

/// In a program built for tests, which no WebDriver can lead through a native dialog, an environment
/// variable answers instead: a file to choose, a folder to save to; empty means turning back. A
/// released program always asks.
fn answered_beforehand(variable: &str) -> Option<Option<PathBuf>> {
    if !cfg!(feature = "automation") {
        return None;
    }
    let answer = std::env::var_os(variable)?;
    Some(Some(PathBuf::from(answer)).filter(|path| !path.as_os_str().is_empty()))
}
