//! A number that was asked for (身份证号 …), copied: it stays on the clipboard for half a minute.
//!
//! By a timer of the window's own, which runs whatever the person does meanwhile: to paste the number they have to go to
//! another program.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use arboard::Clipboard;
use commands::Failure;
use tauri::{AppHandle, Manager};

use crate::call::aside;

/// How long it stays there.
const STAYS: Duration = Duration::from_secs(30);

/// What was copied last and is not yet taken back. The clipboard is kept with it: on Linux what was copied is there
/// only as long as whoever copied it answers for it.
#[derive(Default)]
pub struct Copied(Mutex<Held>);

#[derive(Default)]
struct Held {
    number: Option<(Clipboard, String)>,
    /// Counts what was copied, so that an older timer leaves a newer number alone.
    turn: u64,
}

impl Copied {
    fn lock(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts a number there, in place of what was copied before, and answers whose turn it is.
    fn put(&self, number: String) -> Result<u64, arboard::Error> {
        let mut held = self.lock();
        let mut clipboard = Clipboard::new()?;
        set(&mut clipboard, &number)?;
        held.turn += 1;
        held.number = Some((clipboard, number));
        Ok(held.turn)
    }

    /// Takes back what was copied, unless something else was copied since: when the book is locked, and at the end of the program.
    pub fn take_back(&self) {
        clear(&mut self.lock());
    }

    fn take_back_of(&self, turn: u64) {
        let mut held = self.lock();
        if held.turn == turn {
            clear(&mut held);
        }
    }
}

/// Copies it so that programs which keep a history of the clipboard leave it out.
fn set(clipboard: &mut Clipboard, number: &str) -> Result<(), arboard::Error> {
    #[cfg(target_os = "linux")]
    {
        use arboard::SetExtLinux;
        clipboard.set().exclude_from_history().text(number)
    }
    #[cfg(windows)]
    {
        use arboard::SetExtWindows;
        clipboard.set().exclude_from_monitoring().exclude_from_cloud().exclude_from_history().text(number)
    }
    #[cfg(not(any(target_os = "linux", windows)))]
    clipboard.set().text(number)
}

fn clear(held: &mut Held) {
    if let Some((mut clipboard, number)) = held.number.take()
        && clipboard.get_text().is_ok_and(|text| text == number)
    {
        // A clipboard that can't be emptied any more belongs to somebody else.
        let _ = clipboard.clear();
    }
}

/// Copies a number, and takes it back after a while.
#[tauri::command]
pub async fn copy_number(app: AppHandle, number: String) -> Result<(), Failure> {
    aside(move || {
        let turn = app.state::<Copied>().put(number).map_err(|error| {
            Failure::new("clipboard.not_written", "没有复制成", "请再点一次“复制”；还不行，就照着屏幕抄写。")
                .with_detail(error.to_string())
        })?;
        thread::spawn(move || {
            thread::sleep(stays());
            app.state::<Copied>().take_back_of(turn);
        });
        Ok(())
    })
    .await
}

/// In a program built for tests an environment variable says how many milliseconds a number stays.
fn stays() -> Duration {
    let told = std::env::var("YBT_COPIED_FOR").ok().filter(|_| cfg!(feature = "automation"));
    told.and_then(|told| told.parse().ok()).map_or(STAYS, Duration::from_millis)
}
