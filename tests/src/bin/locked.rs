//! Opens a book with its password, works in it, locks it, says so, and stays until its input ends: for a look at what
//! is left in its memory.
//!
//! `locked FOLDER PASSWORD`

use std::{
    env,
    io::{self, Read, Write},
    path::Path,
};

use acceptance::branch::Branch;
use serde_json::json;

fn main() -> io::Result<()> {
    let mut words = env::args().skip(1);
    let (Some(folder), Some(password)) = (words.next(), words.next()) else {
        return Err(io::Error::other("locked FOLDER PASSWORD"));
    };
    let branch = Branch::over(Path::new(&folder));
    branch.call("vault.unlock", json!({ "password": password }));
    branch.call("member.list", json!({}));
    branch.call("member.save", json!({ "values": { "name": "李强" } }));
    branch.call("backup.make", json!({}));
    stop(&branch, "open")?;
    branch.call("vault.lock", json!({}));
    stop(&branch, "locked")
}

/// Says how the book stands and waits for a sign.
fn stop(_branch: &Branch, word: &str) -> io::Result<()> {
    let mut out = io::stdout();
    writeln!(out, "{word}")?;
    out.flush()?;
    io::stdin().read_exact(&mut [0])
}
