//! Running `ybt` as a script would.

use std::{
    ffi::OsStr,
    io::{self, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::Value;

use crate::programs::built;

/// `ybt` over one folder.
#[derive(Debug, Clone)]
pub struct Ybt {
    folder: PathBuf,
    today: Option<String>,
    dies_at: Option<String>,
}

/// What a run of `ybt` left behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ran {
    /// 0 done, 1 can't be done, 2 usage.
    pub code: i32,
    /// What it printed.
    pub stdout: String,
    /// What it complained of.
    pub stderr: String,
}

impl Ybt {
    /// Over the book in a folder.
    pub fn over(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), today: None, dies_at: None }
    }

    /// The same on a given day.
    pub fn on(self, day: &str) -> Self {
        Self { today: Some(day.to_owned()), ..self }
    }

    /// The same, dying at a place as if the power went.
    pub fn dying_at(&self, place: &str) -> Self {
        Self { dies_at: Some(place.to_owned()), ..self.clone() }
    }

    /// Runs it with the words after the common options.
    pub fn run<S: AsRef<OsStr>>(&self, words: &[S]) -> io::Result<Ran> {
        self.run_with_input(words, "")
    }

    /// The same with something on standard input.
    pub fn run_with_input<S: AsRef<OsStr>>(&self, words: &[S], input: &str) -> io::Result<Ran> {
        let mut command = Command::new(built("ybt")?);
        command.arg("--data").arg(&self.folder);
        if let Some(today) = &self.today {
            command.args(["--today", today]);
        }
        if let Some(place) = &self.dies_at {
            command.env("YBT_DIES_AT", place);
        }
        let mut child =
            command.args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        if let Some(mut stdin) = child.stdin.take() {
            stdin.write_all(input.as_bytes())?;
        }
        let output = child.wait_with_output()?;
        Ok(Ran {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        })
    }

    /// Runs a command of the list and reads its answer; fails with what it complained of.
    pub fn call(&self, name: &str, request: &Value) -> io::Result<Value> {
        let ran = self.run(&["call", name, &request.to_string()])?;
        if ran.code != 0 {
            return Err(io::Error::other(format!("{name}: {}", ran.stderr)));
        }
        Ok(serde_json::from_str(&ran.stdout)?)
    }
}
