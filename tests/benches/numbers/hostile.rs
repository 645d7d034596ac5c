//! Files made to harm: how soon, and in how much memory, `ybt` refuses them.

use std::{
    fs,
    io::{Cursor, Write},
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use acceptance::{
    measure::{Measured, Table, Unit, in_milliseconds},
    programs::built,
    ybt::Ybt,
};
use rust_xlsxwriter::Workbook;
use tempfile::TempDir;
use zip::{ZipWriter, write::SimpleFileOptions};

const RUNS: usize = 5;
const REFUSED_WITHIN: f64 = 2000.0;
const REFUSED_IN: f64 = 300.0;

/// Imports each and prints time and memory of the whole program.
pub fn measure() {
    let folder = TempDir::new().expect("a folder");
    let book = folder.path().join("账本");
    let made =
        Ybt::over(&book).run(&["init", "--branch", "甲", "--superior", "乙", "--secretary", "丙"]).expect("ybt runs");
    assert_eq!(made.code, 0, "a book is made: {}", made.stderr);
    let (mut times, mut memory) = (Table::default(), Table::default());
    for (name, extension, bytes) in files() {
        let file = folder.path().join("名册").with_extension(extension);
        fs::write(&file, bytes).expect("written");
        let runs: Vec<(f64, f64, String)> = (0..RUNS).map(|_| refuse(&book, &file)).collect();
        let what = format!("{name}：{}", runs[0].2);
        times.add(Measured::of(
            &what,
            Unit::Milliseconds,
            runs.iter().map(|run| run.0).collect(),
            Some(REFUSED_WITHIN),
        ));
        memory.add(Measured::of(&what, Unit::Megabytes, runs.iter().map(|run| run.1).collect(), Some(REFUSED_IN)));
    }
    times.print("有害文件多久拒绝（整个 ybt 进程）");
    memory.print("有害文件占多少内存（整个 ybt 进程的最高值）");
}

/// Milliseconds, megabytes at the most, and the code of the refusal.
fn refuse(book: &Path, file: &Path) -> (f64, f64, String) {
    let begun = Instant::now();
    let mut ybt = Command::new(built("ybt").expect("ybt is built"))
        .arg("--data")
        .arg(book)
        .args(["import", "roster"])
        .arg(file)
        .arg("--dry-run")
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("ybt runs");
    let mut most = 0.0_f64;
    while ybt.try_wait().expect("ybt ends").is_none() {
        most = most.max(highest(ybt.id()));
        std::thread::sleep(Duration::from_micros(200));
    }
    let took = in_milliseconds(begun.elapsed());
    let told = ybt.wait_with_output().expect("what it said");
    let said = String::from_utf8_lossy(&told.stderr).into_owned();
    let code = said.lines().find_map(|line| line.rsplit_once('（')?.1.strip_suffix('）')).map(str::to_owned);
    (took, most, code.unwrap_or_else(|| "读进来了".to_owned()))
}

/// Most memory a process has had, in MB; nothing once it has ended.
fn highest(process: u32) -> f64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok()).unwrap_or_default() / 1024.0
}

fn files() -> Vec<(&'static str, &'static str, Vec<u8>)> {
    vec![
        ("首尾各一格（A1、XFD1048576）", "xlsx", far_apart()),
        ("一百万行的表", "xlsx", workbook(|sheet| million_rows(sheet))),
        ("一百万行的文本", "csv", "姓名,性别\n".repeat(1_000_000).into_bytes()),
        ("解开有 2 GB 的压缩包", "xlsx", workbook(|sheet| filler(sheet))),
        ("有口令的旧格式", "xls", locked()),
        ("改名的 PDF", "xlsx", b"%PDF-1.7\n%\xe2\xe3".to_vec()),
    ]
}

fn far_apart() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_string(0, 0, "姓名").expect("a cell");
    sheet.write_string(1_048_575, 16_383, "x").expect("the last cell");
    workbook.save_to_buffer().expect("a workbook")
}

/// A workbook whose one sheet is written by hand: an ordinary one with that part in place of its own.
fn workbook(sheet: impl FnOnce(&mut dyn Write)) -> Vec<u8> {
    let mut ordinary = Workbook::new();
    ordinary.add_worksheet();
    let ordinary = ordinary.save_to_buffer().expect("a workbook");
    let mut parts = zip::ZipArchive::new(Cursor::new(ordinary)).expect("a zip");
    let mut made = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..parts.len() {
        let part = parts.by_index_raw(at).expect("a part");
        if part.name() != "xl/worksheets/sheet1.xml" {
            made.raw_copy_file(part).expect("copied");
        }
    }
    made.start_file("xl/worksheets/sheet1.xml", SimpleFileOptions::default().large_file(true)).expect("the sheet");
    sheet(&mut made);
    made.finish().expect("a zip").into_inner()
}

fn million_rows(sheet: &mut dyn Write) {
    let thousand = "<row><c><v>1</v></c></row>".repeat(1000);
    let head = r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#;
    write!(sheet, "{head}<sheetData>").expect("written");
    for _ in 0..1000 {
        sheet.write_all(thousand.as_bytes()).expect("written");
    }
    write!(sheet, "</sheetData></worksheet>").expect("written");
}

fn filler(sheet: &mut dyn Write) {
    let megabyte = vec![b' '; 1 << 20];
    for _ in 0..2048 {
        sheet.write_all(&megabyte).expect("written");
    }
}

/// An old container that says nothing but that its content is encrypted.
fn locked() -> Vec<u8> {
    const SECTOR: usize = 512;
    let mut header = vec![0_u8; SECTOR];
    let mut put = |at: usize, bytes: &[u8]| header[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    put(24, &[0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0]);
    put(44, &1_u32.to_le_bytes());
    put(48, &1_u32.to_le_bytes());
    put(56, &4096_u32.to_le_bytes());
    put(60, &0xffff_fffe_u32.to_le_bytes());
    put(68, &0xffff_fffe_u32.to_le_bytes());
    put(76, &[0xff; 436]);
    put(76, &0_u32.to_le_bytes());
    // Sector 0 is the table, 1 the directory, 2 to 9 the stream.
    let mut sectors = vec![0xffff_fffd_u32, 0xffff_fffe];
    sectors.extend((2..10).map(|at| if at == 9 { 0xffff_fffe } else { at + 1 }));
    sectors.resize(SECTOR / 4, 0xffff_ffff);
    let entry = |name: &str, kind: u8, start: u32, length: u32| {
        let mut entry = vec![0_u8; 128];
        for (at, unit) in name.encode_utf16().enumerate() {
            entry[at * 2..at * 2 + 2].copy_from_slice(&unit.to_le_bytes());
        }
        entry[66] = kind;
        entry[116..120].copy_from_slice(&start.to_le_bytes());
        entry[120..124].copy_from_slice(&length.to_le_bytes());
        entry
    };
    let mut directory = [entry("Root Entry", 5, 0xffff_fffe, 0), entry("EncryptedPackage", 2, 2, 4096)].concat();
    directory.resize(SECTOR, 0);
    [header, sectors.iter().flat_map(|word| word.to_le_bytes()).collect(), directory, vec![0; 4096]].concat()
}
