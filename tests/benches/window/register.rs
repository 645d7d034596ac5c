//! The year's register of dues of 130 members in the window: until it is there, and until a key is answered.

use acceptance::{
    branch::{Branch, TODAY},
    measure::{Measured, Table, Unit},
    window::{Outcome, Start, Window},
};
use serde_json::Value;
use tempfile::TempDir;

const MEMBERS: usize = 130;
const OPENS: f64 = 100.0;
const ANSWERS: f64 = 30.0;

/// Times of leaving the register and coming back to it, from the press to the drawn table. The first is that of a
/// sitting, after the first page has come to rest.
const OPENINGS: &str = "
const done = arguments[arguments.length - 1];
const drawn = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
const stays = () => new Promise((go) => setTimeout(go, 1500));
(async () => {
  const times = [];
  for (let turn = 0; turn < 10; turn++) {
    await stays();
    const began = performance.now();
    location.hash = '#/dues';
    while (!document.querySelector('td[data-month]')) await drawn();
    await drawn();
    times.push(performance.now() - began);
    location.hash = '#/roster';
  }
  done(times);
})();";

/// Times from a pressed arrow key to the drawn cell.
const KEYS: &str = "
const done = arguments[arguments.length - 1];
const drawn = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
(async () => {
  const sheet = document.querySelector('.frame');
  sheet.focus();
  const times = [];
  for (let turn = 0; turn < 80; turn++) {
    const key = turn % 4 ? 'ArrowDown' : turn % 8 ? 'ArrowLeft' : 'ArrowRight';
    const began = performance.now();
    sheet.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await drawn();
    times.push(performance.now() - began);
  }
  done(times);
})();";

/// Fills ten months of 130 members, opens the window and prints how long it takes.
pub fn measure() {
    let folder = TempDir::new().expect("a folder");
    let branch = Branch::over(folder.path());
    branch.register(MEMBERS, 1..=9);
    branch.desk.close_book();
    let start = Start { folder: folder.path().to_owned(), today: TODAY.to_owned(), ..Start::default() };
    let run = tokio::runtime::Runtime::new().expect("a runtime").block_on(times(&start));
    let (openings, keys) = run.expect("the window is led through");
    let (first, others) = openings.split_first().expect("it was opened");
    let mut table = Table::default();
    let in_milliseconds =
        |what: &str, times: &[f64], aim| Measured::of(what.to_owned(), Unit::Milliseconds, times.to_vec(), Some(aim));
    table.add(in_milliseconds("打开全年收缴表：开机后第一次", &[*first], OPENS));
    table.add(in_milliseconds("打开全年收缴表：以后各次", others, OPENS));
    table.add(in_milliseconds("按一次方向键到画好", &keys, ANSWERS));
    table.print("窗口里的全年收缴表（130 人）");
}

async fn times(start: &Start) -> Outcome<(Vec<f64>, Vec<f64>)> {
    let window = Window::open(start).await?;
    let openings = run(&window, OPENINGS).await?;
    window.go("/dues").await?;
    window.press_at("tbody tr:nth-child(3) td[data-month='10']").await?;
    let keys = run(&window, KEYS).await?;
    window.close().await?;
    Ok((openings, keys))
}

async fn run(window: &Window, script: &str) -> Outcome<Vec<f64>> {
    let times = window.client().execute_async(script, vec![]).await?;
    Ok(times.as_array().into_iter().flatten().filter_map(Value::as_f64).collect())
}
