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

/// Width and height the pages are laid out for.
const SIZE: (f64, f64) = (1366.0, 768.0);

/// Opens it: 1366×768, or the whole of a screen that is no larger. The webview keeps nothing on disk.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let practice = app.state::<Arguments>().practice;
    let title = if practice { format!("{TITLE}（练习）") } else { TITLE.to_owned() };
    let (width, height, whole_screen) = fitting(app)?;
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title(title)
        .inner_size(width, height)
        .maximized(whole_screen)
        .min_inner_size(960.0, 600.0)
        .center()
        .zoom_hotkeys_enabled(true)
        // Whatever is dropped or followed, the program stays in its window.
        .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"));
    keeping_nothing(app, window).build()?;
    Ok(())
}

/// The size that fits the screen, and whether it takes all of it: a frame of its own and the system's
/// bar leave no room for 1366×768 on a screen of that size.
fn fitting(app: &AppHandle) -> tauri::Result<(f64, f64, bool)> {
    let Some(monitor) = app.primary_monitor()? else { return Ok((SIZE.0, SIZE.1, false)) };
    let screen = monitor.size().to_logical::<f64>(monitor.scale_factor());
    let whole_screen = screen.width <= SIZE.0 || screen.height <= SIZE.1;
    Ok((SIZE.0.min(screen.width), SIZE.1.min(screen.height), whole_screen))
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
