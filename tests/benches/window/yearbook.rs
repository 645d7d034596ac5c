//! The 一本通 of a year of 150 occasions in the window: until its first page is drawn, and until the next is.

use acceptance::{
    branch::Branch,
    measure::{Measured, Table, Unit},
    window::{Outcome, Start, Window},
    ybt::Ybt,
};
use serde_json::Value;
use tempfile::TempDir;

/// The last day of the year that is looked at.
const TODAY: &str = "2026-12-31";
const COLD: f64 = 600.0;
const WARM: f64 = 150.0;

/// Times of leaving the book and coming back to it, from the press until the page is on its canvas. The first is that
/// of a sitting, after the first page of the program has come to rest.
const OPENINGS: &str = "
const done = arguments[arguments.length - 1];
const drawn = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
const stays = () => new Promise((go) => setTimeout(go, 2000));
const inked = (canvas) => {
  if (!canvas || canvas.width < 300) return false;
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  for (let at = 0; at < data.length; at += 4) if (data[at + 3] > 0 && data[at] < 100) return true;
  return false;
};
(async () => {
  const times = [];
  for (let turn = 0; turn < 10; turn++) {
    await stays();
    const began = performance.now();
    location.hash = '#/yearbook';
    while (!inked(document.querySelector('canvas'))) await drawn();
    times.push(performance.now() - began);
    location.hash = '#/roster';
  }
  done(times);
})();";

/// Fills a year of 35 members, opens the window and prints how long the book takes.
pub fn measure() {
    let folder = TempDir::new().expect("a folder");
    let ybt = Ybt::over(folder.path()).on(TODAY);
    let begin = ["init", "--branch", "示范县退休干部第一党支部", "--superior", "示范县委", "--secretary", "徐明远"];
    for words in [&begin[..], &["demo-fill", "--years", "1", "--members", "35", "--occasions", "150"]] {
        let ran = ybt.run(words).expect("ybt runs");
        assert_eq!(ran.code, 0, "{words:?}: {}", ran.stderr);
    }
    Branch::over(folder.path()).desk.close_book();
    let start = Start { folder: folder.path().to_owned(), today: TODAY.to_owned(), ..Start::default() };
    let run = tokio::runtime::Runtime::new().expect("a runtime").block_on(times(&start));
    let openings = run.expect("the window is led through");
    let (first, others) = openings.split_first().expect("it was opened");
    let mut table = Table::default();
    let in_milliseconds =
        |what: &str, times: &[f64], aim| Measured::of(what.to_owned(), Unit::Milliseconds, times.to_vec(), Some(aim));
    table.add(in_milliseconds("打开一本通到第一页画好：开机后第一次", &[*first], COLD));
    table.add(in_milliseconds("打开一本通到第一页画好：以后各次", others, WARM));
    table.print("窗口里的一本通（35 人，150 次活动）");
}

async fn times(start: &Start) -> Outcome<Vec<f64>> {
    let window = Window::open(start).await?;
    let times = window.client().execute_async(OPENINGS, vec![]).await?;
    window.close().await?;
    Ok(times.as_array().into_iter().flatten().filter_map(Value::as_f64).collect())
}
