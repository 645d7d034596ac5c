//! Packages made to harm are refused by name, soon, and before anything is unpacked.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod returned;

use std::{
    io::{Cursor, Write},
    time::{Duration, Instant},
};

use exchange::package::{DATA, Limits, MANIFEST, PackageError, read};
use returned::package;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

/// Bytes a bomb unpacks to; of a size that is written nowhere else in it.
const BOMB: u32 = (64 << 20) + 12_345;

/// Why it is refused, soon.
fn refusal(bytes: &[u8]) -> PackageError {
    let began = Instant::now();
    let refused = read(Cursor::new(bytes), None, &Limits::default()).expect_err("is refused");
    // One second is the promise of a release build; this is none, on a machine at work.
    assert!(began.elapsed() < Duration::from_secs(5), "took {:?}", began.elapsed());
    assert!(!refused.to_string().is_empty() && !refused.what_to_do().is_empty(), "in a sentence");
    refused
}

fn code(bytes: &[u8]) -> &'static str {
    refusal(bytes).code()
}

/// The files of a good package.
fn files() -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(package(None))).unwrap();
    (0..zip.len())
        .map(|at| {
            let mut file = zip.by_index(at).unwrap();
            let mut bytes = Vec::new();
            std::io::copy(&mut file, &mut bytes).unwrap();
            (file.name().to_owned(), bytes)
        })
        .collect()
}

fn zipped(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A good package with its data changed, and the list saying so.
fn with_data(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut files = files();
    let mut data: Value = serde_json::from_slice(&files[1].1).unwrap();
    change(&mut data);
    files[1].1 = serde_json::to_vec(&data).unwrap();
    let hash: String = Sha256::digest(&files[1].1).iter().map(|byte| format!("{byte:02x}")).collect();
    let mut manifest: Value = serde_json::from_slice(&files[0].1).unwrap();
    manifest["files"][0]["sha256"] = json!(hash);
    manifest["files"][0]["bytes"] = json!(files[1].1.len());
    files[0].1 = serde_json::to_vec(&manifest).unwrap();
    zipped(&files)
}

fn with_manifest(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut files = files();
    let mut manifest: Value = serde_json::from_slice(&files[0].1).unwrap();
    change(&mut manifest);
    files[0].1 = serde_json::to_vec(&manifest).unwrap();
    zipped(&files)
}

/// Replaces a text of bytes by another of the same length, everywhere.
fn patched(mut bytes: Vec<u8>, from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len(), "places must not move");
    let places: Vec<usize> =
        bytes.windows(from.len()).enumerate().filter(|(_, window)| *window == from).map(|(at, _)| at).collect();
    assert!(!places.is_empty(), "it stands somewhere");
    for at in places {
        bytes[at..at + to.len()].copy_from_slice(to);
    }
    bytes
}

/// What is made of a data or a manifest that was right.
type Change = fn(&mut Value);

#[test]
fn packed_anew_by_another_program_it_is_still_itself() {
    let good = zipped(&files());
    assert!(read(Cursor::new(good), None, &Limits::default()).is_ok(), "the same files, packed in another way");
}

#[test]
fn a_name_that_leads_elsewhere() {
    for name in ["../data.pdf", "/etc/passwd", r"..\a.pdf", "C:/a.pdf", "a/b.pdf", "nul", "a\u{202e}fdp.exe"] {
        let mut files = files();
        files.push((name.to_owned(), vec![1]));
        assert_eq!(refusal(&zipped(&files)), PackageError::UnsafeName { name: name.to_owned() }, "{name:?}");
    }
}

#[test]
fn two_files_of_one_name() {
    let mut files = files();
    files.push(("data.jsoX".to_owned(), files[1].1.clone()));
    let twice = patched(zipped(&files), b"data.jsoX", b"data.json");
    assert_eq!(refusal(&twice), PackageError::Twice { name: DATA.into() }, "which of them is meant?");
    files.pop();
    files.push(("DATA.json".to_owned(), vec![1]));
    assert_eq!(refusal(&zipped(&files)), PackageError::Twice { name: "DATA.json".into() }, "one file on Windows");
}

#[test]
fn a_folder_or_a_link() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files() {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(&bytes).unwrap();
    }
    zip.add_symlink("链接.pdf", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    let linked = zip.finish().unwrap().into_inner();
    assert_eq!(refusal(&linked), PackageError::NotAFile { name: "链接.pdf".into() }, "a link");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.add_directory("夹", SimpleFileOptions::default()).unwrap();
    let folder = zip.finish().unwrap().into_inner();
    assert_eq!(refusal(&folder), PackageError::NotAFile { name: "夹/".into() }, "a folder");
}

#[test]
fn more_or_fewer_files_than_listed() {
    let mut more = files();
    more.push(("病毒.exe".to_owned(), vec![1]));
    assert_eq!(refusal(&zipped(&more)), PackageError::Extra { name: "病毒.exe".into() }, "one too many");
    let mut fewer = files();
    let lost = fewer.pop().unwrap().0;
    assert_eq!(refusal(&zipped(&fewer)), PackageError::Missing { name: lost }, "one too few");
    for needed in [MANIFEST, DATA] {
        let without: Vec<_> = files().into_iter().filter(|(name, _)| name != needed).collect();
        assert_eq!(refusal(&zipped(&without)), PackageError::OtherZip { missing: needed }, "without {needed}");
    }
}

#[test]
fn a_file_exchanged_for_another() {
    let mut files = files();
    files[3].1[0] ^= 1;
    let name = files[3].0.clone();
    assert!(matches!(refusal(&zipped(&files)), PackageError::Altered { name: told, .. } if told == name), "by name");
}

#[test]
fn a_bomb() {
    let mut files = files();
    files.push(("大.pdf".to_owned(), vec![0; BOMB as usize]));
    let bomb = zipped(&files);
    assert!(bomb.len() < 1 << 20, "small to look at");
    assert_eq!(code(&bomb), "package.too_large", "by what it claims");
    // The same, claiming a thousand bytes.
    let lying = patched(bomb, &BOMB.to_le_bytes(), &1000u32.to_le_bytes());
    assert!(["package.extra", "package.altered"].contains(&code(&lying)), "by what is listed");
    // Its list claims it, too; the packed bytes unpack to more than both say.
    let mut listed = files.clone();
    let mut manifest: Value = serde_json::from_slice(&listed[0].1).unwrap();
    let entry = json!({ "name": "大.pdf", "bytes": 1000, "sha256": "0".repeat(64) });
    manifest["files"].as_array_mut().unwrap().push(entry);
    listed[0].1 = serde_json::to_vec(&manifest).unwrap();
    let lying = patched(zipped(&listed), &BOMB.to_le_bytes(), &1000u32.to_le_bytes());
    assert!(matches!(refusal(&lying), PackageError::Altered { name, .. } if name == "大.pdf"), "stopped at the claim");
}

#[test]
fn ten_gigabytes_claimed() {
    let size = files()[3].1.len() as u32;
    for claimed in [u32::MAX, 4_000_000_000] {
        let claiming = patched(package(None), &size.to_le_bytes(), &claimed.to_le_bytes());
        assert_eq!(code(&claiming), "package.too_large", "{claimed} bytes");
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let large = SimpleFileOptions::default().large_file(true).compression_method(CompressionMethod::Stored);
    zip.start_file(MANIFEST, large).unwrap();
    zip.write_all(b"{}").unwrap();
    zip.start_file(DATA, large).unwrap();
    let large = zip.finish().unwrap().into_inner();
    let refused = refusal(&large);
    assert!(["package.malformed", "package.too_large"].contains(&refused.code()), "{refused:?}");
}

#[test]
fn thousands_of_files() {
    let files: Vec<(String, Vec<u8>)> = (0..20_000).map(|at| (format!("{at}"), Vec::new())).collect();
    let refused = refusal(&zipped(&files));
    assert_eq!(refused, PackageError::TooManyFiles { found: 20_000, limit: 200 }, "counted, not unpacked");
}

#[test]
fn another_version_or_another_shape() {
    assert_eq!(
        refusal(&with_data(|data| data["schema"] = json!(2))),
        PackageError::Newer { found: 2, known: 1 },
        "newer"
    );
    let newer = with_manifest(|manifest| {
        manifest["schema"] = json!(9);
        manifest["新栏"] = json!({ "a": [1, 2] });
    });
    assert_eq!(refusal(&newer), PackageError::Newer { found: 9, known: 1 }, "whatever else it has");
    let shapes: [(&str, Change); 8] = [
        ("no version", |data| data["schema"] = json!("一")),
        ("a figure below nought", |data| data["content"]["figures"][0]["period"] = json!(-1)),
        ("a month that is none", |data| data["content"]["period"] = json!("2026-13")),
        ("a field too many", |data| data["content"]["密码"] = json!("x")),
        ("a roster row too long", |data| data["content"]["roster"]["rows"][0] = json!(["王", "男"])),
        ("a figure twice", |data| data["content"]["figures"][1]["code"] = json!("theme_days")),
        ("a control character", |data| data["content"]["branch"]["name"] = json!("一\u{0}")),
        ("a list without end", |data| data["content"]["roster"]["rows"] = json!(vec![["王"]; 6000])),
    ];
    for (what, change) in shapes {
        let refused = refusal(&with_data(change));
        assert!(matches!(&refused, PackageError::Malformed { name, .. } if name == DATA), "{what}: {refused:?}");
    }
    assert_eq!(
        code(&with_manifest(|manifest| manifest["what"] = json!("移交包"))),
        "package.not_a_package",
        "another package"
    );
}

#[test]
fn a_list_that_says_another_thing_than_the_data() {
    let told: [(&str, Change); 4] = [
        ("支部", |manifest| manifest["branch"] = json!("别的支部")),
        ("支部", |manifest| manifest["branch_uid"] = json!("f".repeat(32))),
        ("所属期", |manifest| manifest["period"] = json!("2026-09")),
        ("数量", |manifest| manifest["counts"]["members"] = json!(3)),
    ];
    for (what, change) in told {
        assert_eq!(refusal(&with_manifest(change)), PackageError::Contradicts { what }, "{what}");
    }
}

#[test]
fn what_is_no_zip_or_was_cut_off() {
    let good = package(None);
    for (what, bytes) in [
        ("nothing", &b""[..]),
        ("a PDF", b"%PDF-1.7\n%%EOF and some more text to look at"),
        ("the first half", &good[..good.len() / 2]),
        ("all but a byte", &good[..good.len() - 1]),
        ("an empty zip", b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"),
    ] {
        assert_eq!(code(bytes), "package.not_a_package", "{what}");
    }
    let before = [b"MZ a program that unpacks itself".as_slice(), &good].concat();
    let after = [good.as_slice(), b"and more"].concat();
    assert_eq!(code(&before), "package.not_a_package", "something before it");
    assert_eq!(code(&after), "package.not_a_package", "something after it");
}

#[test]
fn deep_brackets_and_numbers_without_end() {
    for data in ["[".repeat(1 << 20), format!("{{\"schema\":{}", "9".repeat(1 << 20)), " ".repeat(1 << 20)] {
        let mut files = files();
        files[1].1 = data.into_bytes();
        let hash: String = Sha256::digest(&files[1].1).iter().map(|byte| format!("{byte:02x}")).collect();
        let mut manifest: Value = serde_json::from_slice(&files[0].1).unwrap();
        manifest["files"][0]["sha256"] = json!(hash);
        manifest["files"][0]["bytes"] = json!(files[1].1.len());
        files[0].1 = serde_json::to_vec(&manifest).unwrap();
        let refused = code(&zipped(&files));
        assert!(["package.malformed", "package.too_large"].contains(&refused), "{refused}");
    }
}
