//! Files dragged out of another program by the mouse.

use std::{
    io::{self, BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use super::Outcome;
use crate::programs::fixture;

/// Files held by the mouse until they are let go.
pub struct Carried {
    program: Child,
}

impl Carried {
    /// Picks files up in another program and begins to carry them.
    pub fn pick_up(files: &[&Path]) -> Outcome<Self> {
        let mut program = Command::new("/usr/bin/python3")
            .arg(fixture("drag_source.py"))
            .args(files)
            .env("NO_AT_BRIDGE", "1")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| io::Error::new(error.kind(), format!("python3: {error}")))?;
        let told = program.stdout.take();
        let carried = Self { program };
        let mut line = String::new();
        told.map(|told| BufReader::new(told).read_line(&mut line)).transpose()?;
        if line.trim() != "here" {
            return Err("the program with the files did not open: is python3-gi there?".into());
        }
        mouse(&["mousemove", "40", "30", "mousedown", "1"])?;
        // Only what is moved some way is carried.
        for (x, y) in [(44, 34), (60, 50), (90, 80)] {
            carried.to(x, y)?;
        }
        Ok(carried)
    }

    /// Moves them to a place of the screen.
    pub fn to(&self, x: u32, y: u32) -> Outcome {
        mouse(&["mousemove", &x.to_string(), &y.to_string()])
    }

    /// Lets them go.
    pub fn drop_here(&self) -> Outcome {
        mouse(&["mouseup", "1"])
    }
}

impl Drop for Carried {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

fn mouse(words: &[&str]) -> Outcome {
    let moved = Command::new("xdotool").args(words).status();
    let moved = moved.map_err(|error| io::Error::new(error.kind(), format!("xdotool: {error}")))?;
    if moved.success() { Ok(()) } else { Err("the mouse did not move".into()) }
}
