//! The one way from the page to the commands.

use commands::Failure;
use serde_json::Value;
use tauri::State;

use crate::{SharedDesk, copying::Copied, folder};

/// After this one nothing of the book is to lie about.
const LOCKS: &str = "vault.lock";

/// Runs a command of the list, off the window's thread.
#[tauri::command]
pub async fn call(
    desk: State<'_, SharedDesk>,
    copied: State<'_, Copied>,
    name: String,
    request: Value,
) -> Result<Value, Failure> {
    let locks = name == LOCKS;
    if locks {
        copied.take_back();
    }
    let desk = SharedDesk::clone(&desk);
    aside(move || {
        let done = commands::call(&desk, &name, request);
        if locks {
            folder::leave(desk.folder());
        }
        done
    })
    .await
}

/// Does slow work where it can't make the window stand still.
pub async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    match tauri::async_runtime::spawn_blocking(work).await {
        Ok(outcome) => outcome,
        Err(_) => Err(Failure::new(
            "shell.broke_off",
            "程序内部出错，这一步没有做完",
            "请看看刚才那一步登记上了没有，没有的再做一次；如果还是这样，请关闭程序后重新打开。",
        )
        // Not in the words of the panic: they may quote what was worked on, and a detail is copied into letters.
        .with_detail("the work broke off")),
    }
}
