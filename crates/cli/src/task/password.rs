//! The password, from standard input: never an argument that others could see.

use std::io::{BufRead, Read};

use commands::{Desk, Failure, Outcome};
use serde_json::json;

/// No password is longer; whatever else is piped in is not one.
const CAP: u64 = 4096;

/// The first line, without its end.
pub fn read(input: &mut dyn BufRead) -> Outcome<String> {
    let mut line = String::new();
    input.take(CAP).read_line(&mut line).map_err(|error| {
        Failure::new("cli.password", "没有从标准输入读到口令", "请把口令作为标准输入的第一行。")
            .with_detail(error.to_string())
    })?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

/// Opens the book with it.
pub fn unlock(desk: &Desk, password: String) -> Outcome<()> {
    commands::call(desk, "vault.unlock", json!({ "password": password })).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_keeps_its_blanks_and_loses_the_line_end() {
        assert_eq!(read(&mut " 开门 \r\n余下的".as_bytes()).expect("a line"), " 开门 ");
        assert_eq!(read(&mut "".as_bytes()).expect("nothing is an empty one"), "");
    }
}
