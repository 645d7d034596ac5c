//! A program that is killed at any moment leaves a whole book with everything it had acknowledged.

use std::{
    env,
    io::{self, BufRead, BufReader},
    process::{Child, Command, Stdio},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use acceptance::{branch::Branch, programs::built};
use serde_json::json;
use store::{
    history::{self, ChainHead, Query},
    verify,
};

/// Kills in the tests; `cargo xtask soak` asks for more.
const KILLS: u64 = 200;

/// A book is begun anew after so many kills, so that looking it over stays quick.
const TO_A_BOOK: u64 = 40;

/// What a killed program had said it had done.
#[derive(Default)]
struct Said {
    members: Vec<String>,
    undone: Vec<String>,
    head: Option<ChainHead>,
    backups: usize,
}

impl Said {
    fn hear(&mut self, line: &str) {
        let mut words = line.split(' ');
        match (words.next(), words.next(), words.next()) {
            (Some("member"), Some(name), None) => self.members.push(name.to_owned()),
            (Some("undone"), Some(name), None) => self.undone.push(name.to_owned()),
            (Some("backup"), None, None) => self.backups += 1,
            (Some("head"), Some(sequence), Some(hash)) => {
                let sequence = sequence.parse().expect("a number");
                self.head = Some(ChainHead { sequence, hash: hash.to_owned() });
            }
            _ => {}
        }
    }
}

/// Lets the program work for a while after its first word, kills it, and tells what it had said.
fn killed_after(mut child: Child, while_working: Duration) -> io::Result<Said> {
    let (told, hears) = mpsc::channel();
    let stdout = child.stdout.take().expect("its output is piped");
    let reading = thread::spawn(move || {
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            if told.send(line).is_err() {
                break;
            }
        }
    });
    let mut said = Said::default();
    let first = hears.recv_timeout(Duration::from_secs(60)).expect("it begins to work");
    said.hear(&first);
    let end = Instant::now() + while_working;
    while let Ok(line) = hears.recv_timeout(end.saturating_duration_since(Instant::now())) {
        said.hear(&line);
    }
    child.kill()?;
    child.wait()?;
    reading.join().expect("the reader ends with the program");
    hears.try_iter().for_each(|line| said.hear(&line));
    Ok(said)
}

fn names(branch: &Branch) -> Vec<String> {
    let mut names = Vec::new();
    for page in 1.. {
        let found = branch.call("member.list", json!({ "page": page }));
        let lines = found["lines"].as_array().cloned().unwrap_or_default();
        names.extend(lines.iter().filter_map(|line| line["name"].as_str()).map(str::to_owned));
        if names.len() as u64 >= found["total"].as_u64().unwrap_or(0) || lines.is_empty() {
            break;
        }
    }
    names
}

/// Slip numbers of the year, given or lost, in order.
fn slips(branch: &Branch) -> Vec<i64> {
    let rows = branch.find("dues.payments", json!({ "year": 2026, "include_voided": true }), "/rows");
    let mut numbers: Vec<i64> = rows
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|row| row["slip"].as_str()?.rsplit(['-', '号', ' ']).find_map(|part| part.parse().ok()))
        .collect();
    numbers.sort_unstable();
    numbers
}

fn look_over(branch: &Branch, said: &Said, kill: u64) {
    let store = branch.desk.store().expect("it opens");
    for check in store.read(verify::verify).expect("a look at the book") {
        assert!(check.is_fine(), "after kill {kill}: {check:?}");
    }
    if let Some(head) = said.head.clone() {
        let query = Query { limit: 1, ..Query::default() };
        let latest = store.read(move |db| history::list(db, &query)).expect("the history");
        assert!(latest[0].sequence >= head.sequence, "after kill {kill}: {} steps were acknowledged", head.sequence);
    }
    let names = names(branch);
    for name in &said.members {
        assert!(names.contains(name), "after kill {kill}: {name} was acknowledged");
    }
    for name in &said.undone {
        assert!(!names.contains(name), "after kill {kill}: {name} was taken back, acknowledged");
    }
    let slips = slips(branch);
    let expected: Vec<i64> = (1..=slips.len() as i64).collect();
    assert_eq!(slips, expected, "after kill {kill}: slip numbers have no gap and none is there twice");
    let backups = branch.call("backup.list", json!({})).as_array().map_or(0, Vec::len);
    assert!(backups >= said.backups.min(10), "after kill {kill}: {} backups were acknowledged", said.backups);
}

#[test]
fn everything_acknowledged_is_there_and_nothing_is_half_there() -> io::Result<()> {
    let kills = env::var("YBT_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(KILLS);
    let (mut folder, mut heard) = (tempfile::tempdir()?, 0usize);
    for kill in 0..kills {
        if kill % TO_A_BOOK == 0 {
            folder = tempfile::tempdir()?;
            Branch::over(folder.path()).register(2, 1..=1);
        }
        let child = Command::new(built("toil")?)
            .arg(folder.path())
            .arg(kill.to_string())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        // Every stretch up to a fifth of a second comes up, in no order.
        let said = killed_after(child, Duration::from_micros(kill * 7_919 % 200 * 1_000))?;
        heard += said.members.len() + said.undone.len() + said.backups;
        let branch = Branch::over(folder.path());
        look_over(&branch, &said, kill);
        branch.desk.close_book();
    }
    assert!(heard as u64 > kills / 2, "the programs that were killed had done something: {heard}");
    Ok(())
}

#[test]
fn a_killed_restore_leaves_the_book_or_the_backup() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let branch = Branch::over(folder.path());
    branch.register(2, 1..=1);
    let made = branch.call("backup.make", json!({}));
    branch.call("member.save", json!({ "values": { "name": "后来的" } }));
    branch.desk.close_book();
    for stretch in 0..30 {
        let request = json!({ "id": made["id"] }).to_string();
        let mut child = Command::new(built("ybt")?)
            .arg("--data")
            .arg(folder.path())
            .args(["--today", acceptance::branch::TODAY, "call", "backup.restore", &request])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let end = Instant::now() + Duration::from_millis(stretch * 8);
        while Instant::now() < end && child.try_wait()?.is_none() {
            thread::yield_now();
        }
        child.kill()?;
        child.wait()?;
        let branch = Branch::over(folder.path());
        let total = branch.call("member.list", json!({}))["total"].clone();
        assert!(total == 2 || total == 3, "the book as it was or the backup, whole: {total}");
        let verified = branch.call("book.verify", json!({}));
        assert_eq!(verified["ok"], true, "after {} ms: {verified}", stretch * 8);
        branch.desk.close_book();
    }
    Ok(())
}
