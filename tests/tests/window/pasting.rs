//! Pasting: what another program has copied goes through the screen's clipboard onto the record.

use std::{fs, io::Cursor};

use acceptance::{
    branch::{Branch, TODAY},
    programs::fixture,
    window::{Copied, Outcome, Start, Window},
};
use image::{ImageFormat, RgbImage};
use serde_json::json;

/// Ctrl+V, as WebDriver writes it.
const PASTE: &str = "\u{E009}v";

/// Ctrl+F: into the search field.
const FIND: &str = "\u{E009}f";

/// A window on the page of an occasion that was held.
async fn on_a_record(folder: &tempfile::TempDir) -> Outcome<Window> {
    let branch = Branch::fill(folder.path());
    let occasion = branch.occasion("已开");
    branch.desk.close_book();
    let start = Start { folder: folder.path().to_owned(), today: TODAY.to_owned(), ..Start::default() };
    let window = Window::open(&start).await?;
    window.go(&format!("/life/{occasion}")).await?;
    window.sees("还没有照片").await?;
    Ok(window)
}

/// A picture that no compression makes small: it comes through the clipboard in pieces.
fn large_picture() -> Outcome<Vec<u8>> {
    let mut random: u32 = 1;
    let picture = RgbImage::from_fn(1600, 1200, |_, _| {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        image::Rgb([(random >> 24) as u8, (random >> 16) as u8, (random >> 8) as u8])
    });
    let mut png = Cursor::new(Vec::new());
    picture.write_to(&mut png, ImageFormat::Png)?;
    Ok(png.into_inner())
}

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn a_copied_picture_is_pasted_by_key_in_a_field_and_by_button() -> Outcome {
    let folder = tempfile::tempdir()?;
    let window = on_a_record(&folder).await?;
    let picture = image::open(fixture("samples/receipt.jpg"))?;
    let mut png = Cursor::new(Vec::new());
    picture.write_to(&mut png, ImageFormat::Png)?;
    let copied = Copied::new("image/png", png.get_ref()).await?;
    window.keys(PASTE).await?;
    window.sees("放进了 1 张").await?;
    window.sees("照片 1 张").await?;
    window.shot("pasting-1-picture").await?;
    drop(copied);

    let elsewhere = tempfile::tempdir()?;
    let large = elsewhere.path().join("大图.png");
    fs::write(&large, large_picture()?)?;
    let copied = Copied::picture(&large)?;
    window.keys(FIND).await?;
    window.keys(PASTE).await?;
    window.sees("照片 2 张").await?;
    window.press("粘贴图片").await?;
    window.sees("1 个这里已经有了").await?;
    drop(copied);

    let copied = Copied::new("image/png", &png.get_ref()[..2000]).await?;
    window.press("粘贴图片").await?;
    window.sees("复制的图片太大或已损坏").await?;
    drop(copied);
    window.close().await
}

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn copied_files_are_pasted_together_and_a_text_is_left_alone() -> Outcome {
    let folder = tempfile::tempdir()?;
    let window = on_a_record(&folder).await?;
    let elsewhere = tempfile::tempdir()?;
    // A name as people give it: the list of files has it percent-encoded.
    let photo = elsewhere.path().join("十月 合影.jpg");
    fs::copy(fixture("samples/receipt.jpg"), &photo)?;
    let encoded = "%E5%8D%81%E6%9C%88%20%E5%90%88%E5%BD%B1.jpg";
    let paper = fixture("samples/notice.docx");
    let list = format!("file://{}/{encoded}\r\nfile://{}\r\n", elsewhere.path().display(), paper.display());
    let copied = Copied::new("text/uri-list", list.as_bytes()).await?;
    window.keys(PASTE).await?;
    window.sees("放进了 2 个").await?;
    window.sees("notice.docx").await?;
    window.shot("pasting-2-files").await?;
    drop(copied);

    let copied = Copied::new("UTF8_STRING", "十月学习".as_bytes()).await?;
    window.press("粘贴图片").await?;
    window.sees("还没有复制图片或文件").await?;
    window.keys(FIND).await?;
    window.keys(PASTE).await?;
    // A text goes where the cursor is.
    let typed = "return document.activeElement.value === arguments[0];";
    window.until("the text in the field", typed, vec![json!("十月学习")]).await?;
    window.sees("文件 1 个").await?;
    drop(copied);
    window.close().await
}
