//! Leading the real window: what a secretary sees, presses and types.

mod carried;
mod clipboard;
mod driver;
mod find;
mod plain;

use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use fantoccini::{
    Client,
    actions::{WheelAction, WheelActions},
    elements::Element,
    error::{CmdError, ErrorStatus},
};
use serde_json::{Value, json};

use crate::programs;
pub use carried::Carried;
pub use clipboard::Copied;
use driver::Driver;
pub use plain::{Plain, Process};

/// Name under which WebDriver hands over an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// How a step of a test ends.
pub type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// How long a step may take on a busy machine before the test gives up.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often the window is looked at meanwhile.
const GLANCE: Duration = Duration::from_millis(40);

/// How the window is started.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// The branch's folder.
    pub folder: PathBuf,
    /// What is answered when a file is to be chosen.
    pub choose_file: PathBuf,
    /// Folder documents are saved to.
    pub save_to: PathBuf,
    /// The day it is, ISO; that of the computer when empty.
    pub today: String,
    /// How many milliseconds a copied number stays on the clipboard; half a minute when empty.
    pub copied_for: String,
}

/// The window, led by WebDriver.
pub struct Window {
    client: Client,
    driver: Driver,
}

impl Window {
    /// Starts the program and waits for its first page.
    pub async fn open(start: &Start) -> Outcome<Self> {
        let driver = Driver::start(&[
            ("TAURI_WEBVIEW_AUTOMATION", "true".as_ref()),
            // No bus for assistive programs runs beside a test; asking for it only fills the log.
            ("NO_AT_BRIDGE", "1".as_ref()),
            ("YBT_CHOOSE_FILE", start.choose_file.as_os_str()),
            ("YBT_SAVE_TO", start.save_to.as_os_str()),
            ("YBT_TODAY", start.today.as_ref()),
            ("YBT_COPIED_FOR", start.copied_for.as_ref()),
        ])
        .await?;
        let program = programs::built("yibentong")?;
        let client = driver.session(&program, &["--data".into(), start.folder.to_string_lossy().into_owned()]).await?;
        let window = Self { client, driver };
        window.until("the first page", find::PAGE_IS_DRAWN, vec![]).await?;
        Ok(window)
    }

    /// Waits until the page shows a text.
    pub async fn sees(&self, text: &str) -> Outcome {
        self.until(&format!("the text 「{text}」"), find::SHOWS_TEXT, vec![json!(text)]).await.map(drop)
    }

    /// Waits until the page no longer shows a text.
    pub async fn sees_no_more(&self, text: &str) -> Outcome {
        self.until(&format!("no text 「{text}」"), find::SHOWS_NO_TEXT, vec![json!(text)]).await.map(drop)
    }

    /// Waits for a button, link, tab or tile with these words and presses it.
    pub async fn press(&self, words: &str) -> Outcome {
        self.press_found(&format!("something to press named 「{words}」"), find::TO_PRESS, words).await
    }

    /// Waits for the first visible element a CSS selector finds, and presses it.
    pub async fn press_at(&self, selector: &str) -> Outcome {
        self.press_found(&format!("an element {selector}"), find::AT, selector).await
    }

    /// Waits for the field with this label and types into it, in place of what was there.
    pub async fn fill(&self, label: &str, text: &str) -> Outcome {
        let what = format!("a field labelled 「{label}」");
        let started = Instant::now();
        loop {
            let field = self.element(self.until(&what, find::FIELD, vec![json!(label)]).await?)?;
            let typed = match self.emptied(&field).await {
                Ok(()) => field.send_keys(text).await,
                Err(error) => Err(error),
            };
            if !self.drawn_anew_meanwhile(typed, started).await? {
                return Ok(());
            }
        }
    }

    /// Empties a field and tells the page, as deleting does: emptied by the driver alone, the page would fill it again.
    async fn emptied(&self, field: &Element) -> Result<(), CmdError> {
        let element = serde_json::to_value(field).map_err(CmdError::Json)?;
        self.client.execute(find::EMPTY, vec![element]).await.map(drop)
    }

    /// What stands in the field with this label.
    pub async fn value(&self, label: &str) -> Outcome<String> {
        let found = self.until(&format!("a field labelled 「{label}」"), find::FIELD, vec![json!(label)]).await?;
        Ok(self.element(found)?.prop("value").await?.unwrap_or_default())
    }

    /// Waits until a file with this ending lies in a folder.
    pub async fn until_saved(&self, folder: &Path, ending: &str) -> Outcome<PathBuf> {
        let started = Instant::now();
        loop {
            for entry in fs::read_dir(folder)? {
                let path = entry?.path();
                if path.extension().is_some_and(|found| found == ending) {
                    return Ok(path);
                }
            }
            if started.elapsed() > PATIENCE {
                return Err(format!("waited in vain for a .{ending} file").into());
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Waits until a script answers something true, and gives its answer.
    pub async fn until(&self, what: &str, script: &str, arguments: Vec<Value>) -> Outcome<Value> {
        let started = Instant::now();
        loop {
            match self.client.execute(script, arguments.clone()).await {
                Ok(answer) if answer != Value::Null && answer != Value::Bool(false) => return Ok(answer),
                // While one page makes room for the next there is nothing to ask.
                Ok(_) | Err(_) if started.elapsed() < PATIENCE => tokio::time::sleep(GLANCE).await,
                Ok(_) => {
                    return Err(format!("waited in vain for {what}; the page shows:\n{}", self.text().await?).into());
                }
                Err(error) => return Err(format!("waited in vain for {what}: {error}").into()),
            }
        }
    }

    /// All the text the page shows.
    pub async fn text(&self) -> Outcome<String> {
        Ok(self.client.execute(find::ALL_TEXT, vec![]).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Goes to a route of the page, such as `/roster`, as a link in it would.
    pub async fn go(&self, route: &str) -> Outcome {
        self.client.execute(find::GO, vec![json!(route)]).await?;
        Ok(())
    }

    /// Runs a command of the list from the page, as its client does: for what a test presupposes and
    /// does not try.
    pub async fn call(&self, name: &str, request: Value) -> Outcome<Value> {
        let answer = self.client.execute_async(find::CALL, vec![json!(name), request]).await?;
        match answer.get("failure") {
            Some(failure) => Err(format!("{name}: {failure}").into()),
            None => Ok(answer["answer"].clone()),
        }
    }

    /// Types into whatever has the focus; keys such as Ctrl+S are given as WebDriver writes them.
    pub async fn keys(&self, keys: &str) -> Outcome {
        self.client.active_element().await?.send_keys(keys).await?;
        Ok(())
    }

    /// Turns the mouse wheel over the middle of the first visible element a CSS selector finds: so many pixels down,
    /// or up when negative.
    pub async fn wheel(&self, selector: &str, pixels: i64) -> Outcome {
        let found = self.until(&format!("an element {selector}"), find::AT, vec![json!(selector)]).await?;
        let (x, y, width, height) = self.element(found)?.rectangle().await?;
        let mut turned = WheelActions::new("wheel".to_owned());
        turned.push(WheelAction::Scroll {
            duration: None,
            x: (x + width / 2.0) as i64,
            y: (y + height / 2.0) as i64,
            delta_x: 0,
            delta_y: pixels,
        });
        self.client.perform_actions(turned).await?;
        Ok(())
    }

    /// Waits until the page shows a text, and does something again and again meanwhile.
    pub async fn sees_while(&self, text: &str, mut again: impl FnMut(u32) -> Outcome) -> Outcome {
        let started = Instant::now();
        for time in 0.. {
            again(time)?;
            if self.text().await?.contains(text) {
                break;
            }
            if started.elapsed() > PATIENCE {
                return Err(format!("waited in vain for the text 「{text}」").into());
            }
            tokio::time::sleep(GLANCE).await;
        }
        Ok(())
    }

    /// Takes a picture of the page into `target/shots/`.
    pub async fn shot(&self, name: &str) -> Outcome<PathBuf> {
        self.until("a page that changes no more", find::PAGE_HAS_SETTLED, vec![]).await?;
        self.client.execute(find::KEEP_DRAWING, vec![]).await?;
        let path = programs::shots()?.join(format!("{name}.png"));
        fs::write(&path, self.client.screenshot().await?)?;
        Ok(path)
    }

    /// The WebDriver client, for what has no words of its own here.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Ends the program from outside, as a power cut would; nothing is asked or saved.
    pub async fn cut_the_power(self) -> Outcome {
        self.driver.kill_program()?;
        self.until_ended().await
    }

    /// Leaves as the cross of the window does: the book is backed up, then the program ends.
    pub async fn leave(self) -> Outcome {
        self.begin_to_leave().await?;
        self.until_ended().await
    }

    /// Begins to leave and comes back at once, for what is said on the way out.
    pub async fn begin_to_leave(&self) -> Outcome {
        self.client.execute(find::LEAVE, vec![]).await?;
        Ok(())
    }

    /// Ends the session, and with it the program.
    pub async fn close(self) -> Outcome {
        self.client.clone().close().await?;
        self.until_ended().await
    }

    /// Waits until the program has let go of the book.
    pub async fn until_ended(&self) -> Outcome {
        let started = Instant::now();
        while self.driver.program_runs()? {
            if started.elapsed() > PATIENCE {
                return Err("the program did not end".into());
            }
            tokio::time::sleep(GLANCE).await;
        }
        Ok(())
    }

    async fn press_found(&self, what: &str, script: &str, argument: &str) -> Outcome {
        let started = Instant::now();
        loop {
            let found = self.element(self.until(what, script, vec![json!(argument)]).await?)?;
            if !self.drawn_anew_meanwhile(found.click().await, started).await? {
                return Ok(());
            }
        }
    }

    /// Whether the page was drawn anew between finding and touching, or something lay above for a
    /// moment; then it is looked for again.
    async fn drawn_anew_meanwhile(&self, touched: Result<(), CmdError>, started: Instant) -> Outcome<bool> {
        match touched {
            Ok(()) => Ok(false),
            Err(error) if passes(&error) && started.elapsed() < PATIENCE => {
                tokio::time::sleep(GLANCE).await;
                Ok(true)
            }
            Err(error) => Err(error.into()),
        }
    }

    fn element(&self, found: Value) -> Outcome<Element> {
        let id = found[ELEMENT].as_str().ok_or("what was found is no element of the page")?;
        Ok(Element::from_element_id(self.client.clone(), id.to_owned().into()))
    }
}

/// What goes by itself when a page comes to rest.
fn passes(error: &CmdError) -> bool {
    const PASSING: [ErrorStatus; 4] = [
        ErrorStatus::StaleElementReference,
        ErrorStatus::NoSuchElement,
        ErrorStatus::ElementNotInteractable,
        ErrorStatus::ElementClickIntercepted,
    ];
    matches!(error, CmdError::Standard(answer) if PASSING.contains(&answer.error))
}
