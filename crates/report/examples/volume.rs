//! How long a year's book takes, how large it is, how much memory it wants:
//! `cargo run --release -p report --example volume -- FOLDER`.
//!
//! A month's sheet; a year of 35 members, 150 occasions and 40 photos, with and without the photos; then 20 years of 120 members in one
//! volume, its papers made one by one. Texts are of 2,500 different characters, as those of a year are.

#[path = "../tests/filled/mod.rs"]
mod filled;

use std::{
    error::Error,
    fs,
    io::Cursor,
    path::PathBuf,
    time::{Duration, Instant},
};

use chrono::DateTime;
use report::{
    bind::{Bound, ContentsLine, Run, Volume, bind, bind_each, paging},
    forms::yearbook::{Landmark, entry::Entry, placed},
    page::{Picture, Plate, Sheet},
};

const OCCASIONS: usize = 150;
const PHOTOS: usize = 40;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("which folder?")?);
    fs::create_dir_all(&folder)?;
    let sheet = filled::month(6, 7).lay_out();
    report::pdf::write(&sheet, DateTime::UNIX_EPOCH)?;
    let (bytes, took) = timed(|| report::pdf::write(&sheet, DateTime::UNIX_EPOCH))?;
    println!("a month's sheet, laid out: {} KB, {took:?}", bytes.len() / 1000);
    let jpeg = jpeg()?;
    println!("a photo: {} KB", jpeg.len() / 1000);
    for (name, photos) in [("year", PHOTOS), ("year-without-photos", 0)] {
        let volume = || year(35, photos, &jpeg);
        bind(volume(), DateTime::UNIX_EPOCH)?;
        let (bound, took) = timed(|| bind(volume(), DateTime::UNIX_EPOCH))?;
        let (_, laid) = timed(|| paging(&volume()))?;
        let (_, made) = timed(|| Ok::<_, report::Error>(volume()))?;
        say(name, &bound, took);
        println!("  of which forms {made:?}, and with them laid out {laid:?}");
        fs::write(folder.join(name).with_extension("pdf"), bound.bytes)?;
    }
    let before = peak();
    let more = (0..20 * OCCASIONS).map(|i| Ok::<_, report::Error>(Run::new(entry(i, 120, Vec::new()).form(SHEET))));
    let whole = Volume { contents: (0..20 * OCCASIONS).map(line).collect(), ..front(120) };
    let (bound, took) = timed(|| bind_each(whole, more, DateTime::UNIX_EPOCH))?;
    say("twenty years", &bound, took);
    println!("  memory at the most: {} MB before, {} MB after", before / 1000, peak() / 1000);
    fs::write(folder.join("twenty-years.pdf"), bound.bytes)?;
    Ok(())
}

const SHEET: Sheet = Sheet::PORTRAIT;

fn timed<T, E>(work: impl FnOnce() -> Result<T, E>) -> Result<(T, Duration), E> {
    let begun = Instant::now();
    let result = work()?;
    Ok((result, begun.elapsed()))
}

fn say(name: &str, bound: &Bound, took: Duration) {
    println!("{name}: {} pages, {} KB, {took:?}", bound.pages, bound.bytes.len() / 1000);
}

/// A photo of 2000 × 1500 of about 300 KB.
fn jpeg() -> Result<Vec<u8>, image::ImageError> {
    let pixels = image::RgbImage::from_fn(2000, 1500, |x, y| {
        let noise = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)) >> 28;
        image::Rgb([(x / 8) as u8 ^ noise as u8, (y / 6) as u8, ((x + y) / 14) as u8])
    });
    let mut bytes = Cursor::new(Vec::new());
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 60).encode_image(&pixels)?;
    Ok(bytes.into_inner())
}

/// Cover, 目录, roster: what stands before the occasions.
fn front(members: usize) -> Volume {
    let roster = placed(filled::roster(members, false).form(), &[Landmark::new("roster", 0, "党员名册")]);
    let runs = vec![Run::cover(filled::yearbook::cover().form()), Run::contents(), Run::new(roster)];
    Volume { title: "一本通".to_owned(), runs, imprint: "数据摘要 9f2c41".to_owned(), ..Volume::default() }
}

fn year(members: usize, photos: usize, jpeg: &[u8]) -> Volume {
    let mut volume = front(members);
    for i in 0..OCCASIONS {
        let plates = if i < photos { vec![plate(i, jpeg.to_vec())] } else { Vec::new() };
        volume.runs.push(Run::new(entry(i, members, plates).form(SHEET)));
    }
    volume.contents = (0..OCCASIONS).map(line).collect();
    volume
}

fn line(i: usize) -> ContentsLine {
    ContentsLine { level: 1, text: format!("第{i}号活动：{}", text(i, 12)), key: format!("occasion/{i}") }
}

fn plate(i: usize, mut jpeg: Vec<u8>) -> Plate {
    // A comment behind its end makes each another file.
    jpeg.extend(i.to_be_bytes());
    let picture = Picture::new(format!("photo-{i}"), 2000, 1500, move || Ok(jpeg.clone()));
    Plate { picture, caption: "全体党员重温入党誓词".to_owned() }
}

fn entry(i: usize, members: usize, photos: Vec<Plate>) -> Entry {
    Entry {
        landmarks: vec![Landmark::new(format!("occasion/{i}"), 1, format!("第{i}号活动"))],
        topic: text(i, 20),
        photos,
        ..filled::yearbook::entry(members, 0, &text(i, 260))
    }
}

/// So many characters of 2,500 that are in use.
fn text(seed: usize, length: usize) -> String {
    let common = |place: usize| char::from_u32(0x4E00 + (place * 7919 % 2500) as u32 * 8).unwrap_or('党');
    (0..length).map(|i| if i % 23 == 22 { '，' } else { common(seed * 131 + i * i) }).collect()
}

/// The most memory this process has had, in KB; 0 where the system does not say.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    line.and_then(|line| line.split_whitespace().nth(1)).and_then(|kb| kb.parse().ok()).unwrap_or(0)
}
