//! What a file is by its content, whatever its name says.

use super::{AttachmentError, document};

/// What can be attached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    Jpeg,
    Png,
    Heic,
    Pdf,
    /// A file of Word, WPS or Excel.
    Document(Form),
}

/// What a content is called and how the name of such a file may end; the first ending is the usual one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) called: &'static str,
    pub(super) endings: &'static [&'static str],
}

/// First bytes of other files, after how many others, and what they are called.
const OTHERS: &[(usize, &[u8], &str)] = &[
    (0, b"GIF8", "GIF 动图"),
    (0, b"BM", "BMP 图片"),
    (8, b"WEBP", "WEBP 图片"),
    (0, b"II*\0", "TIFF 图片"),
    (0, b"MM\0*", "TIFF 图片"),
    (0, b"MZ", "电脑程序"),
    (0, b"\x7FELF", "电脑程序"),
    (0, b"Rar!", "压缩包"),
    (0, b"7z\xBC\xAF", "压缩包"),
    (4, b"ftyp", "视频或手机专用的图片"),
    (0, b"<", "网页"),
];

impl Content {
    /// By its bytes. What can't be attached is named.
    pub(super) fn of(bytes: &[u8]) -> Result<Self, AttachmentError> {
        if bytes.is_empty() {
            return Err(AttachmentError::Empty);
        }
        if bytes.starts_with(b"\xFF\xD8\xFF") {
            return Ok(Self::Jpeg);
        }
        if bytes.starts_with(b"\x89PNG\r\n\x1A\n") {
            return Ok(Self::Png);
        }
        if bytes.starts_with(b"%PDF-") {
            return Ok(Self::Pdf);
        }
        if is_heic(bytes) {
            return Ok(Self::Heic);
        }
        if let Some(form) = document::form_of(bytes)? {
            return Ok(Self::Document(form));
        }
        let other = OTHERS.iter().find(|(at, first, _)| bytes.get(*at..).is_some_and(|rest| rest.starts_with(first)));
        Err(other.map_or(AttachmentError::UnknownKind, |(.., kind)| AttachmentError::OtherKind { kind }))
    }

    fn form(self) -> Form {
        match self {
            Self::Jpeg => Form { called: "JPEG 照片", endings: &["jpg", "jpeg", "jpe", "jfif"] },
            Self::Png => Form { called: "PNG 图片", endings: &["png"] },
            // An iPhone gives its photos this name or, sent on by some programs, that of a JPEG.
            Self::Heic => Form { called: "HEIC 照片", endings: &["heic", "heif", "hif", "jpg", "jpeg"] },
            Self::Pdf => Form { called: "PDF", endings: &["pdf"] },
            Self::Document(form) => form,
        }
    }

    /// Whether the ending of the name says the same.
    pub(super) fn fits_name(self, file_name: &str) -> Result<(), AttachmentError> {
        let Form { called, endings } = self.form();
        let ending = file_name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
        if endings.contains(&ending.as_str()) {
            return Ok(());
        }
        let ending = if ending.is_empty() { "空的".to_owned() } else { format!(".{ending}") };
        let fitting = format!(".{}", endings.first().copied().unwrap_or_default());
        Err(AttachmentError::Mislabelled { ending, kind: called, fitting })
    }
}

/// HEIF with one of the brands telephones write.
fn is_heic(bytes: &[u8]) -> bool {
    let brands: &[&[u8]] = &[b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"];
    bytes.get(4..8) == Some(b"ftyp") && bytes.get(8..12).is_some_and(|brand| brands.contains(&brand))
}
