//! Finished documents: shown in the page, saved where the person says, opened in the system's viewer.

use std::sync::Arc;

use commands::{Failure, desk::Document};
use tauri::{
    AppHandle, Manager, State, UriSchemeContext, UriSchemeResponder, Wry,
    http::{Request, Response, StatusCode, header},
};
use tauri_plugin_opener::OpenerExt;

use crate::{SharedDesk, call::aside, choosing, folder};

/// Answers `doc:` + token with the kept document. Bytes travel this way, never through JSON.
pub fn serve(context: UriSchemeContext<'_, Wry>, request: Request<Vec<u8>>, responder: UriSchemeResponder) {
    let token = request.uri().path().trim_start_matches('/');
    let desk = context.app_handle().state::<SharedDesk>();
    responder.respond(match desk.document(token) {
        Ok(document) => answer(StatusCode::OK, &document.media_type, document.bytes.clone()),
        Err(failure) => answer(StatusCode::NOT_FOUND, "text/plain; charset=utf-8", failure.title.into_bytes()),
    });
}

fn answer(status: StatusCode, media_type: &str, body: Vec<u8>) -> Response<Vec<u8>> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    if let Ok(media_type) = header::HeaderValue::from_str(media_type) {
        headers.insert(header::CONTENT_TYPE, media_type);
    }
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    // The page's own origin differs from `doc:`; nobody else can reach the scheme.
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, header::HeaderValue::from_static("*"));
    response
}

/// Saves a document where the person says. Answers its name there, or `None` when the person turned back.
#[tauri::command]
pub async fn save_document(
    app: AppHandle,
    desk: State<'_, SharedDesk>,
    token: String,
) -> Result<Option<String>, Failure> {
    let desk = SharedDesk::clone(&desk);
    aside(move || {
        let document = desk.document(&token)?;
        let Some(path) = choosing::ask_where_to_save(&app, &document.file_name) else { return Ok(None) };
        desk.files().write(&path, &document.bytes).map_err(|error| not_written("document.not_saved", error))?;
        Ok(path.file_name().map(|name| name.to_string_lossy().into_owned()))
    })
    .await
}

/// Opens a document in the system's viewer, where it is read and printed.
#[tauri::command]
pub async fn open_document(app: AppHandle, desk: State<'_, SharedDesk>, token: String) -> Result<(), Failure> {
    let desk = SharedDesk::clone(&desk);
    aside(move || {
        let document = desk.document(&token)?;
        hand_to_viewer(&app, &desk, &token, &document)
    })
    .await
}

fn hand_to_viewer(app: &AppHandle, desk: &SharedDesk, token: &str, document: &Arc<Document>) -> Result<(), Failure> {
    let path = folder::outbox(desk.folder()).join(viewers_name(token, &document.file_name));
    desk.files().write(&path, &document.bytes).map_err(|error| not_written("document.not_opened", error))?;
    if cfg!(feature = "automation") {
        return Ok(());
    }
    app.opener().open_path(path.to_string_lossy(), None::<&str>).map_err(|error| {
        Failure::new("document.no_viewer", "电脑上没有能打开这种文件的程序", "请改用「保存到」，再用 WPS 等程序打开。")
            .with_detail(error.to_string())
    })
}

fn not_written(code: &str, error: std::io::Error) -> Failure {
    Failure::new(code, "文件没有写成", "请检查磁盘或U盘是否已满、是否写保护，换一个位置再试。")
        .with_detail(error.to_string())
}

/// What a viewer is told that a document is called: viewers keep lists of what they opened, and a paper's own name may
/// be a person's (组织关系介绍信草稿 王芳).
fn viewers_name(token: &str, file_name: &str) -> String {
    let mark: String = token.chars().filter(char::is_ascii_hexdigit).take(6).collect();
    match file_name.rsplit_once('.') {
        Some((_, ending)) if ending.chars().all(|c| c.is_ascii_alphanumeric()) => format!("支部一本通-{mark}.{ending}"),
        _ => format!("支部一本通-{mark}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_viewer_keeps_no_name_of_a_person() {
        assert_eq!(viewers_name("0a1b2c3d4e", "组织关系介绍信草稿 王芳.pdf"), "支部一本通-0a1b2c.pdf");
        assert_eq!(viewers_name("../x", "王芳.合影"), "支部一本通-", "and no name leads out of the folder");
    }
}
