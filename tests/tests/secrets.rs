//! What must not lie about: the key in the memory of a locked program, plain text in the files of a book.
#![cfg(target_os = "linux")]

use std::{
    fs::{self, File},
    io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write},
    path::Path,
    process::{Child, ChildStdin, Command, Stdio},
};

use acceptance::{
    branch::{Branch, copy_book},
    programs::built,
};
use serde_json::{Value, json};
use store::vault::{Password, Slot};

const PASSWORD: &str = "牡丹花又开了";

/// The data key of a book, got with its password as the program gets it.
fn data_key(folder: &Path) -> Vec<u8> {
    let keys: Value = serde_json::from_slice(&fs::read(folder.join("book.keys")).expect("keys")).expect("JSON");
    let slot: Slot = serde_json::from_value(keys["slots"][0].clone()).expect("a slot");
    let password = Password::new(PASSWORD.to_owned()).expect("a password");
    let key = slot.unwrap_key(Some(&password)).expect("the password opens it");
    let Slot::Open { key } = Slot::open(&key) else { panic!("an open slot holds the key as it is") };
    (0..key.len()).step_by(2).map(|at| u8::from_str_radix(&key[at..at + 2], 16).expect("hex")).collect()
}

/// How often some bytes lie in what a process can write to.
fn found_in_memory(process: u32, wanted: &[u8]) -> io::Result<usize> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps"))?;
    let mut memory = File::open(format!("/proc/{process}/mem"))?;
    let mut found = 0;
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let Some((from, to)) = line.split(' ').next().and_then(|range| range.split_once('-')) else { continue };
        let address = |text: &str| u64::from_str_radix(text, 16).map_err(io::Error::other);
        let (from, to) = (address(from)?, address(to)?);
        memory.seek(SeekFrom::Start(from))?;
        let mut bytes = vec![0; usize::try_from(to - from).map_err(io::Error::other)?];
        // Guard pages and the like can't be read; there is nothing in them.
        if memory.read_exact(&mut bytes).is_ok() {
            found += bytes.windows(wanted.len()).filter(|window| *window == wanted).count();
        }
    }
    Ok(found)
}

/// Waits until the program says a word.
fn says(lines: &mut impl BufRead, word: &str) -> io::Result<()> {
    let mut line = String::new();
    lines.read_line(&mut line)?;
    assert_eq!(line.trim(), word, "the program works");
    Ok(())
}

fn go_on(input: &mut ChildStdin) -> io::Result<()> {
    input.write_all(b".")
}

#[test]
fn a_locked_program_has_no_key() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let branch = Branch::over(folder.path());
    branch.register(2, 1..=1);
    branch.call("vault.set_password", json!({ "password": PASSWORD }));
    branch.desk.close_book();
    let key = data_key(folder.path());
    let mut child: Child = Command::new(built("locked")?)
        .arg(folder.path())
        .arg(PASSWORD)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut input = child.stdin.take().expect("piped");
    let mut lines = BufReader::new(child.stdout.take().expect("piped"));
    says(&mut lines, "open")?;
    assert!(found_in_memory(child.id(), &key)? > 0, "while it is open the key is there, and this test finds it");
    go_on(&mut input)?;
    says(&mut lines, "locked")?;
    assert_eq!(found_in_memory(child.id(), &key)?, 0, "locked, nothing of it is left");
    let spelt: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(found_in_memory(child.id(), spelt.as_bytes())?, 0, "nor spelt out, as SQLCipher takes it");
    drop(input);
    child.wait()?;
    Ok(())
}

fn files_under(folder: &Path, files: &mut Vec<std::path::PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        match path.is_dir() {
            true => files_under(&path, files)?,
            false => files.push(path),
        }
    }
    Ok(())
}

#[test]
fn the_files_of_a_book_tell_no_name() -> io::Result<()> {
    let (filled, folder) = (tempfile::tempdir()?, tempfile::tempdir()?);
    Branch::fill(filled.path()).desk.close_book();
    copy_book(filled.path(), folder.path())?;
    let branch = Branch::over(folder.path());
    branch.call("vault.set_password", json!({ "password": PASSWORD }));
    branch.call("backup.make", json!({}));
    let mut names: Vec<String> = Vec::new();
    let lines = branch.call("member.list", json!({}));
    for line in lines["lines"].as_array().into_iter().flatten() {
        names.extend(line["name"].as_str().map(str::to_owned));
    }
    names.extend(branch.find("branch.get", json!({}), "/name").as_str().map(str::to_owned));
    names.push(PASSWORD.to_owned());
    assert!(names.len() > 30, "there are names to look for");
    // While it is open: what the program writes meanwhile counts too.
    let mut files = Vec::new();
    files_under(folder.path(), &mut files)?;
    assert!(files.len() > 5, "book, keys, backups, attachments: {files:?}");
    for file in &files {
        let bytes = fs::read(file)?;
        for name in names.iter().filter(|name| name.chars().count() > 2) {
            let there = bytes.windows(name.len()).any(|window| window == name.as_bytes());
            assert!(!there, "{name} stands in {}", file.display());
        }
    }
    Ok(())
}
