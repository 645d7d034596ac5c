//! A record with five hundred photos in the window: until its page can be used, how it scrolls, and how long two
//! hundred more take that are chosen at once.

use std::{env, fs, io::Cursor, path::PathBuf};

use acceptance::{
    branch::{Branch, TODAY},
    measure::{Measured, Table, Unit},
    window::{Outcome, Start, Window},
};
use image::{ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};
use tempfile::TempDir;

const PHOTOS: usize = 500;
const CHOSEN: usize = 200;
/// A page that is opened within this is there at once.
const OPENED: f64 = 300.0;
/// A drawing that takes longer is seen as a jerk.
const DRAWN: f64 = 50.0;

/// Times from asking for the record until its page says how many photos it has, until those in sight are drawn, of
/// each drawing while it is scrolled through from end to end, and until the last photos are drawn.
const LOOK: &str = "
const [id, count, done] = arguments;
const drawn = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
const rest = (time) => new Promise((go) => setTimeout(go, time));
const insight = () => {
  const sight = document.querySelector('.photos').closest('.page').getBoundingClientRect();
  const tiles = [...document.querySelectorAll('.photos .tile')].filter((tile) => {
    const { top, bottom } = tile.getBoundingClientRect();
    return bottom > sight.top + 1 && top < sight.bottom - 1;
  });
  return tiles.length > 0 && tiles.every((tile) => {
    const photo = tile.querySelector('img');
    return photo && photo.complete && photo.naturalWidth > 0;
  });
};
(async () => {
  const times = { there: [], first: [], frames: [], last: [] };
  for (let turn = 0; turn < 5; turn++) {
    location.hash = '#/roster';
    await rest(1500);
    let began = performance.now();
    location.hash = '#/life/' + id;
    while (!document.body.innerText.includes('照片 ' + count + ' 张')) await drawn();
    times.there.push(performance.now() - began);
    const photos = document.querySelector('.photos');
    began = performance.now();
    photos.scrollIntoView();
    while (!insight()) await drawn();
    times.first.push(performance.now() - began);
    let page = photos;
    while (page && page.scrollHeight <= page.clientHeight + 4 || getComputedStyle(page).overflowY === 'visible') page = page.parentElement;
    let at = performance.now();
    while (page.scrollTop + page.clientHeight < page.scrollHeight - 2) {
      page.scrollTop += 300;
      await new Promise((go) => requestAnimationFrame(go));
      times.frames.push(performance.now() - at);
      at = performance.now();
    }
    began = performance.now();
    while (!insight()) await drawn();
    times.last.push(performance.now() - began);
  }
  done(times);
})().catch((problem) => done({ problem: String(problem) }));";

/// Presses the button that asks for files, which are answered beforehand, and waits until so many are there.
const CHOOSE: &str = "
const [count, done] = arguments;
const drawn = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
const button = [...document.querySelectorAll('button')].find((one) => one.innerText.includes('添加照片和文件'));
(async () => {
  const began = performance.now();
  let longest = 0;
  button.click();
  while (!document.body.innerText.includes('放进了 ' + count + ' 张')) {
    const at = performance.now();
    await drawn();
    longest = Math.max(longest, performance.now() - at);
  }
  done({ whole: performance.now() - began, longest });
})();";

/// Fills a record with photos, opens the window and prints what it took.
pub fn measure() {
    let folder = TempDir::new().expect("a folder");
    let branch = Branch::fill(folder.path());
    let occasion = branch.occasion("已开");
    let (photo, table) = photo();
    let to = json!({ "kind": "组织生活", "id": occasion });
    let own = |number: usize, hundreds: u8| {
        let mut own = photo.clone();
        own[table] = 1 + (number % 250) as u8;
        own[table + 1] = hundreds;
        own
    };
    for from in (0..PHOTOS).step_by(100) {
        let drafts: Vec<Value> = (from..from + 100)
            .map(|number| {
                let own = own(number, 1 + (number / 250) as u8);
                let file = branch.desk.receive(&format!("{number}.jpg"), own).expect("received");
                json!({ "file": file, "to": to })
            })
            .collect();
        branch.call("attachment.add_many", json!({ "drafts": drafts }));
    }
    branch.desk.close_book();
    let elsewhere = TempDir::new().expect("a folder");
    let chosen: Vec<PathBuf> = (0..CHOSEN).map(|number| elsewhere.path().join(format!("IMG_{number}.jpg"))).collect();
    chosen.iter().enumerate().for_each(|(number, path)| fs::write(path, own(number, 200)).expect("written"));
    let start = Start {
        folder: folder.path().to_owned(),
        choose_file: env::join_paths(chosen).expect("paths").into(),
        today: TODAY.to_owned(),
        ..Start::default()
    };
    let run = tokio::runtime::Runtime::new().expect("a runtime").block_on(times(&start, occasion));
    let (looked, added) = run.expect("the window is led through");
    let of = |from: &Value, key: &str| -> Vec<f64> {
        from[key].as_array().into_iter().flatten().filter_map(Value::as_f64).collect()
    };
    let mut lines = Table::default();
    for (what, key, aim) in [
        ("打开有 500 张照片的记录，到可以用", "there", Some(OPENED)),
        ("翻到照片，到看得见的都画好", "first", Some(OPENED)),
        ("从头滚到底，每一次重画", "frames", Some(DRAWN)),
        ("停下来，到看得见的都画好", "last", Some(OPENED)),
    ] {
        lines.add(Measured::of(what, Unit::Milliseconds, of(&looked, key), aim));
    }
    let one = |key: &str| vec![added[key].as_f64().unwrap_or(f64::NAN)];
    lines.add(Measured::of("一次添加 200 张（每张 2000 像素）", Unit::Milliseconds, one("whole"), None));
    lines.add(Measured::of("其间窗口最久没有反应", Unit::Milliseconds, one("longest"), None));
    lines.print("窗口里的照片（一次活动 500 张）");
}

async fn times(start: &Start, occasion: Value) -> Outcome<(Value, Value)> {
    let window = Window::open(start).await?;
    let client = window.client();
    client.update_timeouts(script_timeouts()).await?;
    let looked = client.execute_async(LOOK, vec![occasion, json!(PHOTOS)]).await?;
    let added = client.execute_async(CHOOSE, vec![json!(CHOSEN)]).await?;
    window.close().await?;
    Ok((looked, added))
}

/// Ten minutes: a driver gives a script half a minute of its own.
fn script_timeouts() -> fantoccini::wd::TimeoutConfiguration {
    let ten_minutes = std::time::Duration::from_secs(600);
    fantoccini::wd::TimeoutConfiguration::new(Some(ten_minutes), None, None)
}

/// A photo with about as much in it as one of people, and where its first quantisation table lies: another number in
/// it is another photo.
fn photo() -> (Vec<u8>, usize) {
    let noise = |x: u32, y: u32| (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)) >> 24;
    let pixels = RgbImage::from_fn(2000, 1500, |x, y| {
        let shade = (x / 8 + y / 8) % 200;
        Rgb([shade, (shade + noise(x, y) / 12) % 256, 120].map(|value| value as u8))
    });
    let mut bytes = Cursor::new(Vec::new());
    pixels.write_to(&mut bytes, ImageFormat::Jpeg).expect("a JPEG");
    let bytes = bytes.into_inner();
    let table = bytes.windows(2).position(|pair| pair == [0xFF, 0xDB]).expect("a table") + 20;
    (bytes, table)
}
