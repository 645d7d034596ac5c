//! The one window.

use commands::Failure;
use serde::Serialize;
use tauri::{AppHandle, Manager, State, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use crate::{SharedDesk, arguments::Arguments};

const LABEL: &str = "main";
const TITLE: &str = "支部一本通";

/// The window, unless it is already gone.
pub fn main(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(LABEL)
}

/// Opens it: 1366×768 as on the secretary's screen. The webview keeps nothing on disk.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let practice = app.state::<Arguments>().practice;
    let title = if practice { format!("{TITLE}（练习）") } else { TITLE.to_owned() };
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title(title)
        .inner_size(1366.0, 768.0)
        .min_inner_size(960.0, 600.0)
        .center()
        .zoom_hotkeys_enabled(true);
    keeping_nothing(app, window).build()?;
    Ok(())
}

/// WebDriver can't lead a webview that keeps nothing; one led by tests keeps its things in their folder.
fn keeping_nothing<'a>(
    app: &AppHandle,
    window: WebviewWindowBuilder<'a, tauri::Wry, AppHandle>,
) -> WebviewWindowBuilder<'a, tauri::Wry, AppHandle> {
    if cfg!(feature = "automation") && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some() {
        window.data_directory(app.state::<SharedDesk>().folder().join("webview"))
    } else {
        window.incognito(true)
    }
}

/// Shows the window when the program is started a second time.
pub fn come_forward(app: &AppHandle) {
    if let Some(window) = main(app) {
        // A window manager may refuse; the window is open all the same.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// What the page should know of the window it is in.
#[derive(Debug, Clone, Serialize)]
pub struct AboutWindow {
    /// The practice copy, where nothing is real.
    pub practice: bool,
    /// Version of the program.
    pub version: String,
}

/// Tells the page what window it is in.
#[tauri::command]
pub fn about_window(app: AppHandle, arguments: State<'_, Arguments>) -> AboutWindow {
    AboutWindow { practice: arguments.practice, version: app.package_info().version.to_string() }
}

/// Draws the page larger: 1.0 is as designed, 2.0 twice as large.
#[tauri::command]
pub fn zoom(window: WebviewWindow, factor: f64) -> Result<(), Failure> {
    window.set_zoom(factor.clamp(1.0, 2.0)).map_err(|error| {
        Failure::new("window.zoom", "字号没有调成", "请关闭程序后重新打开再试。").with_detail(error.to_string())
    })
}
