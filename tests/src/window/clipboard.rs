//! The clipboard of the screen, filled by another program.

use std::{
    io::{self, BufRead, BufReader, Write},
    path::Path,
    process::{Child, Command, Stdio},
    time::Instant,
};

use super::{GLANCE, Outcome, PATIENCE};
use crate::programs::fixture;

/// What was copied; it is there for every program until this is dropped.
pub struct Copied(Child);

impl Copied {
    /// Copies content of one kind, such as `image/png`, by `xclip`.
    pub async fn new(kind: &str, content: &[u8]) -> Outcome<Self> {
        let mut xclip = xclip(&["-quiet", "-i", "-t", kind])
            .stdin(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| io::Error::new(error.kind(), format!("xclip: {error}")))?;
        let given = xclip.stdin.take().map(|mut stdin| stdin.write_all(content));
        let copied = Self(xclip);
        given.transpose()?;
        let started = Instant::now();
        while !kinds()?.lines().any(|offered| offered == kind) {
            if started.elapsed() > PATIENCE {
                return Err(format!("no {kind} came into the clipboard").into());
            }
            tokio::time::sleep(GLANCE).await;
        }
        Ok(copied)
    }

    /// Copies the picture in a file as programs with a window do: it is there in every kind they can write, and comes
    /// in pieces when it is large. `xclip` gives what it has whatever it is asked for, and stops at that.
    pub fn picture(file: &Path) -> Outcome<Self> {
        let mut program = Command::new("/usr/bin/python3")
            .arg(fixture("copy_source.py"))
            .arg(file)
            .env("NO_AT_BRIDGE", "1")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| io::Error::new(error.kind(), format!("python3: {error}")))?;
        let told = program.stdout.take();
        let copied = Self(program);
        let mut line = String::new();
        told.map(|told| BufReader::new(told).read_line(&mut line)).transpose()?;
        if line.trim() == "here" { Ok(copied) } else { Err("the picture was not copied: is python3-gi there?".into()) }
    }
}

impl Drop for Copied {
    fn drop(&mut self) {
        // It ends by itself when another program copies something.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The kinds of content the clipboard offers, one a line; none when it is empty.
fn kinds() -> io::Result<String> {
    let offered = xclip(&["-o", "-t", "TARGETS"]).stderr(Stdio::null()).output()?;
    Ok(String::from_utf8_lossy(&offered.stdout).into_owned())
}

fn xclip(words: &[&str]) -> Command {
    let mut command = Command::new("xclip");
    command.args(["-selection", "clipboard"]).args(words);
    command
}
