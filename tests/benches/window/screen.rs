//! A screen of its own, of which every point can be read.

use std::{
    fs::File,
    io::{BufRead, BufReader, Read, Seek, SeekFrom},
    path::PathBuf,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use tempfile::TempDir;

/// How often it is looked at.
const GLANCE: Duration = Duration::from_millis(10);

/// A page that has not changed for so long will stay.
const STAYS: Duration = Duration::from_millis(1500);

/// Longest wait for a page.
const PATIENCE: Duration = Duration::from_secs(60);

/// Bytes in which two pictures of one page may differ: a blinking caret, the edge of a letter. 0.05 %
/// of the screen.
const TOLERATED: usize = 2000;

/// Xvfb, with its picture in a file.
pub struct Screen {
    server: Child,
    name: String,
    picture: PathBuf,
    _folder: TempDir,
}

impl Screen {
    /// Starts one; it chooses a free number.
    pub fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-fbdir"])
            .arg(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts");
        let mut number = String::new();
        let told = server.stdout.take().expect("what it says");
        BufReader::new(told).read_line(&mut number).expect("its number");
        let picture = folder.path().join("Xvfb_screen0");
        Self { server, name: format!(":{}", number.trim()), picture, _folder: folder }
    }

    /// What `DISPLAY` is set to.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How long after `began` the screen first showed what it then kept on showing.
    pub fn when_it_stays(&self, began: Instant) -> Duration {
        let mut file = File::open(&self.picture).expect("the picture");
        let blank = read(&mut file);
        let mut seen: Vec<(Duration, Vec<u8>)> = vec![(Duration::ZERO, blank)];
        loop {
            let picture = read(&mut file);
            let now = began.elapsed();
            let (since, last) = seen.last().expect("the blank screen");
            if !alike(last, &picture) {
                seen.push((now, picture));
            } else if seen.len() > 1 && now - *since > STAYS {
                break;
            }
            assert!(now < PATIENCE, "the page never came to rest");
            thread::sleep(GLANCE);
        }
        seen.last().map_or(PATIENCE, |(when, _)| *when)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // It may have ended by itself; either way nothing is left running.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn read(file: &mut File) -> Vec<u8> {
    let mut picture = Vec::new();
    file.seek(SeekFrom::Start(0)).expect("its beginning");
    file.read_to_end(&mut picture).expect("the picture");
    picture
}

fn alike(one: &[u8], other: &[u8]) -> bool {
    one.iter().zip(other).filter(|(one, other)| one != other).count() <= TOLERATED
}
