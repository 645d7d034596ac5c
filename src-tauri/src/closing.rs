//! Closing: the page puts its draft away, the book is backed up, then the window goes.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use commands::Failure;
use serde_json::json;
use tauri::{AppHandle, CloseRequestApi, Emitter, Manager, State, Window};

use crate::{SharedDesk, call::aside};

/// What the page hears when the person wants to leave; it answers with the call `close`.
const WANTS_TO_LEAVE: &str = "wants-to-leave";

/// What the page hears when the stick has all there is, on the way out.
const MAY_BE_PULLED_OUT: &str = "may-be-pulled-out";

/// How long that stands on the screen.
const READ: Duration = Duration::from_secs(3);

/// How long a page that has stopped answering can hold the window open.
const PATIENCE: Duration = Duration::from_secs(5);

/// Whether leaving has begun.
#[derive(Debug, Default)]
pub struct Closing(AtomicBool);

/// The cross of the window asks the page instead of closing at once.
pub fn on_close_requested(window: &Window, request: &CloseRequestApi) {
    request.prevent_close();
    let app = window.app_handle().clone();
    // Leaving may have failed before: whether the page answers is asked anew each time.
    app.state::<Closing>().0.store(false, Ordering::SeqCst);
    if app.emit(WANTS_TO_LEAVE, ()).is_err() {
        app.exit(0);
        return;
    }
    tauri::async_runtime::spawn(async move {
        let waited = tauri::async_runtime::spawn_blocking(|| std::thread::sleep(PATIENCE)).await;
        if waited.is_err() || !app.state::<Closing>().0.load(Ordering::SeqCst) {
            leave(app, false).await.unwrap_or_default();
        }
    });
}

/// Backs the book up and closes the window. When the backup fails, the window stays and says so;
/// `anyway` leaves without it.
#[tauri::command]
pub async fn close(app: AppHandle, closing: State<'_, Closing>, anyway: bool) -> Result<(), Failure> {
    closing.0.store(true, Ordering::SeqCst);
    leave(app, anyway).await
}

async fn leave(app: AppHandle, anyway: bool) -> Result<(), Failure> {
    let desk = SharedDesk::clone(&app.state::<SharedDesk>());
    if !anyway {
        let left = aside(move || commands::call(&desk, "book.leave", json!({}))).await?;
        if !left["brought"].is_null() && app.emit(MAY_BE_PULLED_OUT, ()).is_ok() {
            // Long enough to be read; what doesn't come about is no reason to stay.
            tauri::async_runtime::spawn_blocking(|| std::thread::sleep(READ)).await.unwrap_or_default();
        }
    }
    app.exit(0);
    Ok(())
}
