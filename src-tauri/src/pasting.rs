//! What is pasted: copied files, or a picture. WebKitGTK tells a page of a paste only inside a text, so that the
//! clipboard is read here. Its text is never read here; `copying` compares it with what it has put there itself.

use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use arboard::{Clipboard, Error};
use commands::{Desk, Failure, desk::FileRef};
use tauri::State;

use crate::{SharedDesk, call::aside};

/// How often the clipboard is asked: on X11 a large picture comes in pieces, and `arboard` takes a piece that is ten
/// milliseconds late for the end. What is not there is denied at once.
const TRIES: usize = 8;

/// How long it is asked again and again; a program that has copied something and answers no more is given up.
const PATIENCE: Duration = Duration::from_secs(3);

/// What `arboard` says when a program answers with what it has instead of what it was asked for, as `xclip` does.
const OTHER_KIND: &str = "incorrect type received from clipboard";

/// What the clipboard holds that can be attached: copied files, or else a picture. Nothing when it holds neither.
#[tauri::command]
pub async fn paste_files(desk: State<'_, SharedDesk>) -> Result<Vec<FileRef>, Failure> {
    let desk = SharedDesk::clone(&desk);
    aside(move || {
        let mut clipboard = Clipboard::new().map_err(|error| not_read(&error))?;
        let paths = held(|| clipboard.get().file_list())?.unwrap_or_default();
        if !paths.is_empty() {
            return granted(&desk, paths);
        }
        let picture = held(|| clipboard.get().image())?;
        picture
            .map(|picture| desk.receive_picture(picture.width, picture.height, picture.bytes.into_owned()))
            .into_iter()
            .collect()
    })
    .await
}

/// Tokens of files that were pointed at in another program.
pub fn granted(desk: &Desk, paths: Vec<PathBuf>) -> Result<Vec<FileRef>, Failure> {
    desk.grant_all(paths.into_iter().filter(|path| !is_endless(path)).collect())
}

/// Asks the clipboard for one kind of content; `None` when it holds no such.
fn held<T>(mut read: impl FnMut() -> Result<T, Error>) -> Result<Option<T>, Failure> {
    let started = Instant::now();
    let mut tries = 1;
    loop {
        match read() {
            Ok(content) => return Ok(Some(content)),
            Err(Error::ContentNotAvailable | Error::ClipboardOccupied)
                if tries < TRIES && started.elapsed() < PATIENCE =>
            {
                tries += 1;
            }
            Err(Error::ContentNotAvailable) => return Ok(None),
            Err(Error::Unknown { description }) if description == OTHER_KIND => return Ok(None),
            Err(error) => return Err(not_read(&error)),
        }
    }
}

fn not_read(error: &Error) -> Failure {
    let (code, title) = match error {
        Error::ConversionFailure => ("clipboard.damaged", "复制的图片太大或已损坏，没有粘贴"),
        _ => ("clipboard.not_read", "没有读到复制的内容"),
    };
    Failure::new(code, title, "请再复制、粘贴一次；还不行，就把图片存成文件，再点“添加照片和文件”选它。")
        .with_detail(error.to_string())
}

/// Whether reading it might never end: a pipe, a device. Of a file that is gone the page is told when it looks at it.
fn is_endless(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_there_is_no_failure() {
        let mut asked = 0;
        let late = || {
            asked += 1;
            if asked < 3 { Err(Error::ContentNotAvailable) } else { Ok("picture") }
        };
        assert_eq!(held(late).expect("read"), Some("picture"), "it is asked again");
        assert_eq!(held::<()>(|| Err(Error::ContentNotAvailable)).expect("a text"), None);
        let other = || Err(Error::Unknown { description: OTHER_KIND.to_owned() });
        assert_eq!(held::<()>(other).expect("a text of a program that denies nothing"), None);
        let occupied = held::<()>(|| Err(Error::ClipboardOccupied)).expect_err("another program holds it open");
        assert_eq!(occupied.code, "clipboard.not_read");
    }

    #[cfg(unix)]
    #[test]
    fn what_never_ends_is_told_from_files() {
        assert!(is_endless(Path::new("/dev/zero")), "a device");
        assert!(
            !is_endless(Path::new("/tmp")) && !is_endless(Path::new("没有.jpg")),
            "of these the page says what is wrong"
        );
    }
}
