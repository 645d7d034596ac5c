//! What stands on paper.

use std::{fs, process::Command};

use serde_json::Value;

use crate::branch::Branch;

/// What `pdftotext` reads of a paper on the desk, without blanks.
pub fn text_of(branch: &Branch, paper: &Value) -> String {
    let document = branch.desk.document(paper["token"].as_str().expect("a token")).expect("on the desk");
    text_of_pdf(&document.bytes)
}

/// The same of any PDF.
pub fn text_of_pdf(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("paper.pdf");
    fs::write(&file, pdf).expect("written");
    let run = Command::new("pdftotext").arg("-raw").arg(&file).arg("-").output().expect("pdftotext of poppler-utils");
    String::from_utf8(run.stdout).expect("UTF-8").chars().filter(|c| !c.is_whitespace()).collect()
}

/// All of it stands on the paper.
pub fn holds(text: &str, expected: &[&str]) {
    for one in expected {
        assert!(text.contains(one), "the paper says {one}: {text}");
    }
}
