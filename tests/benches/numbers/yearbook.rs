//! The 一本通 of a real-sized year, and of twenty years in one volume.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use acceptance::{
    branch::Branch,
    measure::{Measured, Table, Unit},
    ybt::Ybt,
};
use image::{ImageBuffer, ImageFormat, Rgb};
use serde_json::{Value, json};
use tempfile::TempDir;

/// Word by which this program is started again, to bind twenty years in a program of its own.
pub const VOLUME: &str = "--one-volume";

/// The last day of the year that is measured.
const TODAY: &str = "2026-12-31";
const PHOTOS: usize = 40;
const RUNS: usize = 9;

/// Pages of the book, on paper and on the screen, without photos and with them.
pub fn measure() {
    let folder = TempDir::new().expect("a folder");
    fill(folder.path(), &["--years", "1", "--members", "35", "--occasions", "150"]);
    let branch = Branch::over(folder.path());
    let mut table = Table::default();
    let pages = on_paper(&branch, &mut table, "不带照片", 400.0, 3.0);
    on_screen(&branch, &mut table);
    photograph(&branch, folder.path());
    on_paper(&branch, &mut table, "40 张照片", 800.0, 25.0);
    table.print(&format!("一本通（35 人，150 次活动，{pages} 页）"));
    volume();
}

fn fill(folder: &Path, words: &[&str]) {
    let ybt = Ybt::over(folder).on(TODAY);
    let begin = ["init", "--branch", "示范县退休干部第一党支部", "--superior", "示范县委", "--secretary", "徐明远"];
    for words in [&begin[..], &[&["demo-fill"], words].concat()] {
        let ran = ybt.run(words).expect("ybt runs");
        assert_eq!(ran.code, 0, "{words:?}: {}", ran.stderr);
    }
}

/// The whole book as PDF; gives its pages.
fn on_paper(branch: &Branch, table: &mut Table, with: &str, aim: f64, megabytes: f64) -> Value {
    let mut paper = Value::Null;
    table.time(format!("全年 PDF，{with}"), Some(aim), RUNS, || {
        paper = branch.call("report.yearbook", json!({ "year": 2026 }));
    });
    let size = bytes(branch, &paper) as f64 / 1024.0;
    table.add(Measured::of(format!("全年 PDF 大小，{with}"), Unit::Kilobytes, vec![size], Some(megabytes * 1024.0)));
    paper["pages"].clone()
}

fn bytes(branch: &Branch, paper: &Value) -> usize {
    let token = paper["token"].as_str().expect("a document");
    branch.desk.document(token).expect("it lies on the desk").bytes.len()
}

/// What the window asks for, first in a book just opened, then again.
fn on_screen(branch: &Branch, table: &mut Table) {
    let cold = |branch: &Branch| {
        branch.desk.close_book();
        branch.call("branch.get", json!({}));
    };
    let year = json!({ "year": 2026 });
    table.time("目录（各部分、各条记录）", Some(50.0), RUNS, || {
        branch.call("yearbook.contents", year.clone());
    });
    let part = |part: &str| json!({ "year": 2026, "part": part });
    cold(branch);
    table.time("封面和目录，页码未定", Some(150.0), RUNS, || {
        branch.call("yearbook.part", part("cover"));
    });
    cold(branch);
    table.time("排全书页码，一次", None, 1, || {
        branch.call("yearbook.paging", year.clone());
    });
    for (key, name) in [("cover", "封面和目录"), ("roster", "党员名册"), ("life-10", "10月的组织生活")] {
        table.time(format!("{name}，页码已定"), Some(150.0), RUNS, || {
            branch.call("yearbook.part", part(key));
        });
    }
    let month = json!({ "year": 2026, "span": { "span": "month", "month": 10 } });
    table.time("打印 10 月，页码已定", Some(150.0), RUNS, || {
        branch.call("report.yearbook", month.clone());
    });
}

/// Puts a photo to each of so many occasions.
fn photograph(branch: &Branch, folder: &Path) {
    let contents = branch.call("yearbook.contents", json!({ "year": 2026 }));
    let sections = contents["sections"].as_array().into_iter().flatten();
    let parts = sections.flat_map(|section| section["parts"].as_array().into_iter().flatten());
    let ids =
        parts.flat_map(|part| part["entries"].as_array().into_iter().flatten()).map(|entry| &entry["occasion_id"]);
    for (number, id) in ids.filter(|id| !id.is_null()).take(PHOTOS).enumerate() {
        let file = branch.desk.grant(photo(folder, number)).expect("a file");
        branch.call("attachment.add", json!({ "file": file, "to": { "kind": "组织生活", "id": id } }));
    }
}

/// A picture as a telephone takes it: large, and unlike the others.
fn photo(folder: &Path, number: usize) -> PathBuf {
    let seed = u32::try_from(number).unwrap_or_default();
    let picture = ImageBuffer::from_fn(2400, 1800, |x, y| {
        let grain = (x / 3).wrapping_mul(31).wrapping_add((y / 3).wrapping_mul(17)).wrapping_mul(seed + 7) % 29;
        let shade = |of: u32| u8::try_from((of / 12 + grain * 2 + seed) % 256).unwrap_or_default();
        Rgb([shade(x), shade(y), shade(x + y)])
    });
    let path = folder.join(format!("照片{number}.jpg"));
    picture.save_with_format(&path, ImageFormat::Jpeg).expect("a photo");
    path
}

/// Twenty years of 120 members: time and memory of a program that does nothing else.
fn volume() {
    let folder = TempDir::new().expect("a folder");
    fill(folder.path(), &[]);
    let this = std::env::current_exe().expect("this program");
    let ran = Command::new(this).arg(VOLUME).arg(folder.path()).output().expect("it runs again");
    let told = String::from_utf8_lossy(&ran.stdout).into_owned();
    let mut numbers = told.split_whitespace().filter_map(|word| word.parse::<f64>().ok());
    let mut next = || numbers.next().unwrap_or_else(|| panic!("{told}{}", String::from_utf8_lossy(&ran.stderr)));
    let mut table = Table::default();
    table.add(Measured::of("一册 PDF", Unit::Milliseconds, vec![next()], None));
    table.add(Measured::of("PDF 大小", Unit::Kilobytes, vec![next()], None));
    table.add(Measured::of("程序占用内存的最高值", Unit::Megabytes, vec![next()], Some(500.0)));
    table.print(&format!("二十年的一本通合成一册（120 人，3000 次活动，{} 页）", next()));
}

/// In a program of its own: binds the volume and prints milliseconds, kilobytes, megabytes of memory, and pages.
pub fn one_volume(folder: Option<&String>) {
    let branch = Branch::over(Path::new(folder.expect("a folder")));
    let mut paper = Value::Null;
    let milliseconds = acceptance::measure::milliseconds(|| {
        paper = branch.call("report.yearbook", json!({ "year": 2007, "span": { "span": "years", "to": 2026 } }));
    });
    let kilobytes = bytes(&branch, &paper) as f64 / 1024.0;
    println!("{milliseconds} {kilobytes} {} {}", most_memory(), paper["pages"]);
}

/// The most memory this program had, in MB.
fn most_memory() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.map_or(f64::NAN, |kilobytes| kilobytes / 1024.0)
}
