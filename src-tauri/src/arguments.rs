//! What the window may be told when it is started.

use std::{ffi::OsString, path::PathBuf};

/// Words after the program's name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Arguments {
    /// `--data DIR`: the branch's folder instead of the system's place for it.
    pub data: Option<PathBuf>,
    /// `--practice`: the practice copy, a folder and a program of its own.
    pub practice: bool,
}

impl Arguments {
    /// Reads the words, or says in a sentence which one is not known.
    pub fn read(words: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let mut arguments = Self::default();
        let mut words = words;
        while let Some(word) = words.next() {
            match word.to_str() {
                Some("--practice") => arguments.practice = true,
                Some("--data") => match words.next() {
                    Some(folder) => arguments.data = Some(folder.into()),
                    None => return Err("--data 后面要写账本文件夹。".to_owned()),
                },
                _ => return Err(format!("不认识「{}」。可用：--data 文件夹、--practice。", word.to_string_lossy())),
            }
        }
        Ok(arguments)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Arguments, String> {
        Arguments::read(words.iter().map(OsString::from))
    }

    #[test]
    fn a_folder_and_the_practice_copy() {
        let arguments = read(&["--practice", "--data", "某处"]).expect("both are known");
        assert_eq!(arguments, Arguments { data: Some("某处".into()), practice: true });
    }

    #[test]
    fn an_unknown_word_is_named() {
        assert!(read(&["--date"]).expect_err("a slip").contains("--date"), "the sentence names the word");
        assert!(read(&["--data"]).is_err(), "the folder is missing");
    }
}
