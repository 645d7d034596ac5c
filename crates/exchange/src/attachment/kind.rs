//! What a file is by its first bytes, whatever its name says.

use super::AttachmentError;

/// What can be attached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    Jpeg,
    Png,
    Pdf,
}

/// First bytes of other files, after how many others, and what they are called.
const OTHERS: &[(usize, &[u8], &str)] = &[
    (0, b"GIF8", "GIF 动图"),
    (0, b"BM", "BMP 图片"),
    (8, b"WEBP", "WEBP 图片"),
    (0, b"II*\0", "TIFF 图片"),
    (0, b"MM\0*", "TIFF 图片"),
    (0, b"PK\x03\x04", "文档或压缩包"),
    (0, b"\xD0\xCF\x11\xE0", "Word 或 WPS 文档"),
    (0, b"Rar!", "压缩包"),
    (0, b"7z\xBC\xAF", "压缩包"),
    (4, b"ftyp", "视频或手机专用的图片"),
    (0, b"<", "网页"),
];

impl Content {
    /// By its first bytes. What can't be attached is named.
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
            return Err(AttachmentError::Heic);
        }
        let other = OTHERS.iter().find(|(at, first, _)| bytes.get(*at..).is_some_and(|rest| rest.starts_with(first)));
        Err(other.map_or(AttachmentError::UnknownKind, |(.., kind)| AttachmentError::OtherKind { kind }))
    }

    fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Jpeg => &["jpg", "jpeg", "jpe", "jfif"],
            Self::Png => &["png"],
            Self::Pdf => &["pdf"],
        }
    }

    fn in_chinese(self) -> &'static str {
        match self {
            Self::Jpeg => "JPEG 照片",
            Self::Png => "PNG 图片",
            Self::Pdf => "PDF",
        }
    }

    /// Whether the ending of the name says the same.
    pub(super) fn fits_name(self, file_name: &str) -> Result<(), AttachmentError> {
        let ending = file_name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
        if self.endings().contains(&ending.as_str()) {
            return Ok(());
        }
        let fitting = match self {
            Self::Jpeg => ".jpg",
            Self::Png => ".png",
            Self::Pdf => ".pdf",
        };
        let ending = if ending.is_empty() { "空的".to_owned() } else { format!(".{ending}") };
        Err(AttachmentError::Mislabelled { ending, kind: self.in_chinese(), fitting })
    }
}

/// HEIF with one of the brands telephones write.
fn is_heic(bytes: &[u8]) -> bool {
    let brands: &[&[u8]] = &[b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"];
    bytes.get(4..8) == Some(b"ftyp") && bytes.get(8..12).is_some_and(|brand| brands.contains(&brand))
}
