//! Files carried into the window by the mouse. WebKitGTK hands a page no file of another program, so that the window
//! itself takes what is dropped and gives the page tokens of it.

use commands::{Failure, desk::FileRef};
use serde::Serialize;
use tauri::{DragDropEvent, Emitter, Manager, Window};

use crate::{SharedDesk, pasting::granted};

/// What the page hears; it knows onto which record.
const CARRIED: &str = "carried";

/// How far files are.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "snake_case")]
enum Carried {
    /// Held over the window.
    Over,
    /// Carried out of it again.
    Away,
    /// Let go.
    Dropped(Vec<FileRef>),
    /// Let go, and not taken.
    Refused(Failure),
}

/// Tells the page of files over the window.
pub fn on_drag_drop(window: &Window, event: &DragDropEvent) {
    let carried = match event {
        DragDropEvent::Enter { .. } => Carried::Over,
        DragDropEvent::Drop { paths, .. } => match granted(&window.state::<SharedDesk>(), paths.clone()) {
            Ok(files) => Carried::Dropped(files),
            Err(failure) => Carried::Refused(failure),
        },
        DragDropEvent::Leave => Carried::Away,
        _ => return,
    };
    // A page that is gone misses nothing.
    let _ = window.emit(CARRIED, carried);
}
