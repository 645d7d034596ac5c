//! The system's dialogs for choosing files and folders.

use std::path::PathBuf;

use commands::{
    Failure,
    desk::{FileRef, FolderRef},
};
use serde::Deserialize;
use tauri::{AppHandle, State, Wry};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

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
    /// A form of the bureau.
    Form,
    /// A book handed over by the secretary before.
    Handover,
    /// 上报包 of branches, at the bureau.
    Package,
    /// 回执 of the bureau.
    Receipt,
}

impl Purpose {
    /// Title, name of the kind of file, endings.
    fn dialog(self) -> (&'static str, &'static str, &'static [&'static str]) {
        match self {
            Self::Table => ("选择表格文件", "表格（xlsx、xls、csv）", &["xlsx", "xls", "csv", "txt"]),
            Self::Backup => ("选择备份文件", "备份", &["zip", "db", "ybt"]),
            Self::Form => ("选择局里发的表", "Excel、Word 表", &["xlsx", "xlsm", "docx", "docm"]),
            Self::Handover => ("选择移交包", "移交包", &["ybt"]),
            Self::Package => ("选择上报包", "上报包", &["zip"]),
            Self::Receipt => ("选择回执文件", "回执", &["json"]),
            Self::Attachment => ("选择照片或文件", "照片、PDF 和文档", ATTACHED),
        }
    }
}

/// Endings of what can be attached; what a file is, its content tells.
const ATTACHED: &[&str] = &[
    "jpg", "jpeg", "png", "heic", "heif", "pdf", "doc", "docx", "wps", "xls", "xlsx", "et", "ppt", "pptx", "dps", "rtf",
];

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

/// Asks for several files at once. None when the person turned back.
#[tauri::command]
pub async fn choose_files(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    purpose: Purpose,
) -> Result<Vec<FileRef>, Failure> {
    let desk = SharedDesk::clone(&desk);
    aside(move || desk.grant_all(ask_for_files(&app, purpose))).await
}

/// Asks for a folder to write into. `None` when the person turned back.
#[tauri::command]
pub async fn choose_folder(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    title: String,
) -> Result<Option<FolderRef>, Failure> {
    let desk = SharedDesk::clone(&desk);
    aside(move || ask_for_folder(&app, &title).map(|path| desk.grant_folder(path)).transpose()).await
}

fn ask_for_folder(app: &AppHandle, title: &str) -> Option<PathBuf> {
    if let Some(answer) = answered_beforehand("YBT_SAVE_TO") {
        return answer;
    }
    path_of(in_front(app, app.dialog().file().set_title(title)).blocking_pick_folder())
}

fn ask_for_file(app: &AppHandle, purpose: Purpose) -> Option<PathBuf> {
    if let Some(answer) = answered_beforehand("YBT_CHOOSE_FILE") {
        return answer;
    }
    path_of(dialog(app, purpose).blocking_pick_file())
}

fn ask_for_files(app: &AppHandle, purpose: Purpose) -> Vec<PathBuf> {
    if let Some(answer) = answered_beforehand("YBT_CHOOSE_FILE") {
        return answer.iter().flat_map(std::env::split_paths).collect();
    }
    let chosen = dialog(app, purpose).blocking_pick_files().unwrap_or_default();
    chosen.into_iter().filter_map(|file| file.into_path().ok()).collect()
}

fn dialog(app: &AppHandle, purpose: Purpose) -> FileDialogBuilder<Wry> {
    let (title, kind, endings) = purpose.dialog();
    // What a camera calls `.JPG` is a photo too; the dialog of GTK tells the two apart.
    let upper: Vec<String> = endings.iter().map(|ending| ending.to_uppercase()).collect();
    let both: Vec<&str> = endings.iter().copied().chain(upper.iter().map(String::as_str)).collect();
    in_front(app, app.dialog().file().set_title(title).add_filter(kind, &both).add_filter("所有文件", &["*"]))
}

/// The same dialog, in front of the window.
fn in_front(app: &AppHandle, dialog: FileDialogBuilder<Wry>) -> FileDialogBuilder<Wry> {
    match window::main(app) {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

/// Asks where a document is to be saved. `None` when the person turned back.
pub fn ask_where_to_save(app: &AppHandle, file_name: &str) -> Option<PathBuf> {
    if let Some(answer) = answered_beforehand("YBT_SAVE_TO") {
        return answer.map(|folder| folder.join(file_name));
    }
    let ending = file_name.rsplit_once('.').map_or("*", |(_, ending)| ending);
    let dialog = app.dialog().file().set_title("保存到").set_file_name(file_name).add_filter(ending, &[ending]);
    path_of(in_front(app, dialog).blocking_save_file())
}

fn path_of(chosen: Option<FilePath>) -> Option<PathBuf> {
    chosen.and_then(|file| file.into_path().ok())
}

/// In a program built for tests, which no WebDriver can lead through a native dialog, an environment
/// variable answers instead: a file to choose (or several, as `PATH` lists folders), a folder to save to; empty means
/// turning back. A released program always asks.
fn answered_beforehand(variable: &str) -> Option<Option<PathBuf>> {
    if !cfg!(feature = "automation") {
        return None;
    }
    let answer = std::env::var_os(variable)?;
    Some(Some(PathBuf::from(answer)).filter(|path| !path.as_os_str().is_empty()))
}
