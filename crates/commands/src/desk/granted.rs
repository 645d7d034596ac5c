//! Files and folders the user chose or dropped, known to requests by a token only.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use exchange::attachment::{AttachmentError, MAX_BYTES, Ready, png_of};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::token;
use crate::{Failure, Outcome};

/// A file the user chose in a dialog, dropped or pasted into the page, or named on the command line. A request
/// carries this and never a path, so that nothing but what a person pointed at is ever read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileRef {
    /// Opaque and random; good until the program ends, of a pasted picture until it is put to a record.
    pub token: String,
    /// Its name without the folder, for the eye.
    pub file_name: String,
}

/// A folder the user chose in a dialog or named on the command line, to have files written into it. A request carries
/// this and never a path, so that nothing is ever written where no person pointed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FolderRef {
    /// Opaque and random; good until the program ends.
    pub token: String,
    /// Its name without the folders above, for the eye.
    pub folder_name: String,
}

/// What lies behind a token.
#[derive(Debug, Clone)]
pub(crate) enum Chosen {
    /// A file where it lies.
    Path(PathBuf),
    /// What lies nowhere, such as a pasted picture.
    Received(Arc<Vec<u8>>),
    /// What was looked at already and is ready to be kept: the USB stick may be gone by now.
    LookedAt {
        /// Where it lay, if that is known.
        path: Option<PathBuf>,
        /// It, made ready.
        ready: Arc<Ready>,
    },
}

impl Chosen {
    /// Bytes of memory it takes.
    fn weight(&self) -> usize {
        match self {
            Self::Path(_) => 0,
            Self::Received(bytes) => bytes.len(),
            Self::LookedAt { ready, .. } => ready.content.len(),
        }
    }
}

/// Memory that what lies nowhere and was not yet put anywhere may take together.
const MOST_HELD: usize = 600 << 20;

/// Files granted at once: a folder copied by mistake is not gone through for an hour.
const MOST_AT_ONCE: usize = 1000;

/// What a picture is called that was pasted without a name.
const PICTURE: &str = "粘贴的图片.png";

/// Longest name kept of a file, in characters.
const LONGEST_NAME: usize = 120;

/// What was granted so far.
#[derive(Default)]
pub(super) struct Granted {
    files: Mutex<BTreeMap<String, Chosen>>,
    folders: Mutex<BTreeMap<String, PathBuf>>,
}

impl Granted {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Chosen>> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn lock_folders(&self) -> MutexGuard<'_, BTreeMap<String, PathBuf>> {
        self.folders.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn add(&self, path: PathBuf) -> Outcome<FileRef> {
        let token = token::random()?;
        let file_name = name_of(&path);
        self.lock().insert(token.clone(), Chosen::Path(path));
        Ok(FileRef { token, file_name })
    }

    pub(super) fn add_all(&self, paths: Vec<PathBuf>) -> Outcome<Vec<FileRef>> {
        if paths.len() > MOST_AT_ONCE {
            let title = format!("一次最多收 {MOST_AT_ONCE} 个文件，这次有 {} 个", paths.len());
            return Err(Failure::new("file.too_many", title, "请少选一些，分几次放进来。"));
        }
        paths.into_iter().map(|path| self.add(path)).collect()
    }

    pub(super) fn receive_picture(&self, width: usize, height: usize, pixels: Vec<u8>) -> Outcome<FileRef> {
        let png = png_of(width, height, pixels).map_err(|error: AttachmentError| {
            Failure::new(error.code(), format!("「{PICTURE}」没有添加：{error}"), error.what_to_do())
                .with_detail(error.detail())
        })?;
        self.receive(PICTURE, png)
    }

    pub(super) fn add_folder(&self, path: PathBuf) -> Outcome<FolderRef> {
        let token = token::random()?;
        let folder_name = name_of(&path);
        self.lock_folders().insert(token.clone(), path);
        Ok(FolderRef { token, folder_name })
    }

    pub(super) fn folder(&self, folder: &FolderRef) -> Outcome<PathBuf> {
        self.lock_folders().get(&folder.token).cloned().ok_or_else(|| {
            Failure::new("folder.not_chosen", "程序没有得到往这个文件夹里存的许可", "请重新选择文件夹。")
        })
    }

    pub(super) fn receive(&self, file_name: &str, bytes: Vec<u8>) -> Outcome<FileRef> {
        let file_name = plain_name(file_name);
        if bytes.len() > MAX_BYTES {
            let title = format!("「{file_name}」没有添加：文件太大（超过 {} MB）", MAX_BYTES >> 20);
            return Err(Failure::new("attachment.too_large", title, "请用截图或扫描软件另存为小一些的文件再添加。"));
        }
        let mut granted = self.lock();
        if bytes.len() + granted.values().map(Chosen::weight).sum::<usize>() > MOST_HELD {
            return Err(Failure::new(
                "file.too_many",
                "一次放进来的文件太多，程序拿不下了",
                "请先把已经拿到的放好，其余的分几次放进来。",
            ));
        }
        let token = token::random()?;
        granted.insert(token.clone(), Chosen::Received(Arc::new(bytes)));
        Ok(FileRef { token, file_name })
    }

    pub(super) fn get(&self, file: &FileRef) -> Outcome<Chosen> {
        self.lock()
            .get(&file.token)
            .cloned()
            .ok_or_else(|| Failure::new("file.not_chosen", "程序没有得到打开这个文件的许可", "请重新选择文件。"))
    }

    /// Holds what was made of a file instead of its bytes. A file let go meanwhile stays so.
    pub(super) fn looked_at(&self, file: &FileRef, ready: Arc<Ready>) {
        if let Some(chosen) = self.lock().get_mut(&file.token) {
            let path = match chosen {
                Chosen::Path(path) => Some(path.clone()),
                Chosen::LookedAt { path, .. } => path.clone(),
                Chosen::Received(_) => None,
            };
            *chosen = Chosen::LookedAt { path, ready };
        }
    }

    /// Holds nothing of a file any more but, if it has one, its path.
    pub(super) fn let_go(&self, file: &FileRef) {
        let mut granted = self.lock();
        match granted.remove(&file.token) {
            Some(Chosen::Path(path) | Chosen::LookedAt { path: Some(path), .. }) => {
                granted.insert(file.token.clone(), Chosen::Path(path));
            }
            Some(Chosen::Received(_) | Chosen::LookedAt { path: None, .. }) | None => {}
        }
    }

    /// Lets go of everything.
    pub(super) fn clear(&self) {
        self.lock().retain(|_, chosen| match chosen {
            Chosen::Path(_) => true,
            Chosen::LookedAt { path: Some(path), .. } => {
                *chosen = Chosen::Path(path.clone());
                true
            }
            Chosen::Received(_) | Chosen::LookedAt { path: None, .. } => false,
        });
    }
}

/// The last part of a path; all of it where that has no name, as the root of a stick.
fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// The last part of a name that was given, without what a file's name can't have: it may be used to save it again.
fn plain_name(given: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = last.chars().filter(|c| !c.is_control() && !r#"<>:"|?*"#.contains(*c)).collect();
    let name = name.trim().trim_start_matches('.');
    let length = name.chars().count();
    // The ending stays.
    match length {
        0 => "文件".to_owned(),
        _ => name.chars().skip(length.saturating_sub(LONGEST_NAME)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_is_called_leads_nowhere() {
        for (given, kept) in [
            ("../../.ssh/id", "id"),
            (r"C:\照片\合影.jpg", "合影.jpg"),
            ("..", "文件"),
            ("", "文件"),
            ("a\0b\n<c>.jpg", "abc.jpg"),
        ] {
            assert_eq!(plain_name(given), kept, "{given:?}");
        }
        let long = format!("{}.jpg", "长".repeat(300));
        assert!(plain_name(&long).ends_with("长.jpg"), "a long name keeps its ending");
        assert_eq!(plain_name(&long).chars().count(), LONGEST_NAME, "and becomes shorter");
    }

    #[test]
    fn what_was_received_is_held_until_it_is_let_go() {
        let granted = Granted::default();
        let file = granted.receive("照片.jpg", vec![1, 2, 3]).unwrap();
        assert!(matches!(granted.get(&file), Ok(Chosen::Received(bytes)) if *bytes == [1, 2, 3]), "its bytes");
        granted.let_go(&file);
        assert_eq!(granted.get(&file).unwrap_err().code, "file.not_chosen", "nothing is left of it");
        let path = granted.add(PathBuf::from("/U盘/照片.jpg")).unwrap();
        granted.let_go(&path);
        assert!(granted.get(&path).is_ok(), "a chosen file can be read again");
    }

    #[test]
    fn so_many_files_at_once_and_no_more() {
        let granted = Granted::default();
        let paths = |count: usize| (0..count).map(|index| PathBuf::from(format!("/U盘/{index}.jpg"))).collect();
        assert_eq!(granted.add_all(paths(MOST_AT_ONCE)).unwrap()[7].file_name, "7.jpg", "in their order");
        let refused = granted.add_all(paths(MOST_AT_ONCE + 1)).unwrap_err();
        assert_eq!(refused.code, "file.too_many");
        assert!(refused.title.contains("1001"), "it says how many: {}", refused.title);
    }

    #[test]
    fn a_pasted_picture_is_received_as_a_file() {
        let granted = Granted::default();
        let file = granted.receive_picture(1, 1, vec![1, 2, 3, 255]).unwrap();
        assert_eq!(file.file_name, PICTURE);
        assert!(matches!(granted.get(&file), Ok(Chosen::Received(png)) if png.starts_with(b"\x89PNG")), "a PNG");
        assert_eq!(
            granted.receive_picture(2, 2, vec![0; 4]).unwrap_err().code,
            "attachment.damaged",
            "pixels are missing"
        );
    }

    #[test]
    fn a_folder_is_known_by_its_own_token_only() {
        let granted = Granted::default();
        let folder = granted.add_folder(PathBuf::from("/U盘/移交")).unwrap();
        assert_eq!(folder.folder_name, "移交", "the folder above is nobody's business");
        assert_eq!(granted.folder(&folder).unwrap(), Path::new("/U盘/移交"), "what was chosen");
        let file = granted.add(PathBuf::from("/U盘/名册.xlsx")).unwrap();
        let taken = FolderRef { token: file.token, folder_name: String::new() };
        assert_eq!(granted.folder(&taken).unwrap_err().code, "folder.not_chosen", "a file is no place to write into");
        assert_eq!(granted.add_folder(PathBuf::from("/")).unwrap().folder_name, "/", "a root is called what it is");
    }

    #[test]
    fn more_than_the_memory_holds_is_refused() {
        let granted = Granted::default();
        let large = granted.receive("大.pdf", vec![0; MAX_BYTES + 1]).unwrap_err();
        assert_eq!(large.code, "attachment.too_large", "one file alone");
        for _ in 0..MOST_HELD / MAX_BYTES {
            granted.receive("一.pdf", vec![0; MAX_BYTES]).unwrap();
        }
        assert_eq!(granted.receive("又一.pdf", vec![0]).unwrap_err().code, "file.too_many", "all together");
        granted.clear();
        assert!(granted.receive("又一.pdf", vec![0]).is_ok(), "after the others were let go there is room again");
    }
}
