//! The mouse wheel: what does not fit the window is reached by it.

use acceptance::{
    branch::{Branch, TODAY},
    window::{Outcome, Start, Window},
};
use serde_json::json;

/// The list of members; longer than the window is high.
const LIST: &str = ".frame";

/// How far the list was moved down, in pixels, once that is more or less than before.
async fn moved(window: &Window, than: f64, down: bool) -> Outcome<f64> {
    let script = "const [selector, than, down] = arguments;
        const at = document.querySelector(selector).scrollTop;
        return (down ? at > than : at < than) && [at];";
    let what = format!("a list moved {} by the wheel", if down { "down" } else { "up" });
    let found = window.until(&what, script, vec![json!(LIST), json!(than), json!(down)]).await?;
    Ok(found[0].as_f64().unwrap_or_default())
}

/// Fails where WebKit's setting `HardwareAccelerationPolicy` is `Never`: the wheel then reaches no page at all.
#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn the_wheel_moves_a_long_list() -> Outcome {
    let folder = tempfile::tempdir()?;
    Branch::fill(folder.path()).desk.close_book();
    let start = Start { folder: folder.path().to_owned(), today: TODAY.to_owned(), ..Start::default() };
    let window = Window::open(&start).await?;
    window.go("/roster").await?;
    let longer = "const list = document.querySelector(arguments[0]);
        return Boolean(list) && list.scrollHeight > list.clientHeight + 200;";
    window.until("a list longer than the window", longer, vec![json!(LIST)]).await?;
    window.wheel(LIST, 180).await?;
    let down = moved(&window, 0.0, true).await?;
    window.wheel(LIST, -90).await?;
    moved(&window, down, false).await?;
    window.close().await
}
