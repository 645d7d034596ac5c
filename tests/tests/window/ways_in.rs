//! No way into the book but the window itself: no door of the page that is not used, no network, no trace.

use std::{collections::BTreeSet, fs, io, path::Path, process::Command, time::Instant};

use acceptance::{
    branch::{Branch, TODAY},
    window::{Copied, Outcome, Plain, Process, Start, Window},
};
use serde_json::{Value, json};

/// A window over a filled book, on its first page.
async fn window(folder: &Path, copied_for: &str) -> Outcome<Window> {
    Branch::fill(folder).desk.close_book();
    let (today, copied_for) = (TODAY.to_owned(), copied_for.to_owned());
    let window = Window::open(&Start { folder: folder.to_owned(), today, copied_for, ..Start::default() }).await?;
    window.sees("首页").await?;
    Ok(window)
}

/// Calls what a plugin would answer, and gives what came of it.
const INVOKE: &str = "
const [name, request, done] = arguments;
window.__TAURI_INTERNALS__.invoke(name, request).then((answer) => done({ answer }), (error) => done({ error: String(error) }));";

/// Tries what a page that has been tampered with would try, and gives what of it the window forbade.
const TRY_WAYS_OUT: &str = "
const done = arguments[arguments.length - 1];
const forbidden = new Set();
const ran = [];
document.addEventListener('securitypolicyviolation', (event) => forbidden.add(event.effectiveDirective.replace(/-(elem|attr)$/, '')));
const add = (name, put) => {
  const element = document.createElement(name);
  put(element);
  document.body.append(element);
};
window.theirs = (what) => ran.push(what);
add('script', (script) => (script.textContent = `window.theirs('inline script')`));
add('script', (script) => (script.src = 'https://192.0.2.1/a.js'));
add('style', (style) => (style.textContent = 'body { --theirs: 1 }'));
add('img', (image) => (image.src = 'https://192.0.2.1/a.png'));
add('iframe', (frame) => (frame.src = 'https://192.0.2.1/'));
add('audio', (audio) => { audio.src = 'https://192.0.2.1/a.ogg'; audio.load(); });
add('button', (button) => { button.setAttribute('onclick', `window.theirs('inline handler')`); button.click(); button.remove(); });
try { new Function(`window.theirs('eval')`)(); } catch (error) { forbidden.add('eval'); }
try { new WebSocket('ws://127.0.0.1:9/'); } catch (error) { forbidden.add('websocket'); }
const opened = window.open('https://192.0.2.1/');
const tries = [
  fetch('https://192.0.2.1/').then(() => ran.push('fetch'), () => {}),
  fetch('http://127.0.0.1:9/').then(() => ran.push('fetch of this computer'), () => {}),
];
Promise.all(tries).then(() => setTimeout(() => {
  if (getComputedStyle(document.body).getPropertyValue('--theirs')) ran.push('inline style');
  if (opened) ran.push('window');
  done({ forbidden: [...forbidden].sort(), ran });
}, 200));";

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn the_page_opens_no_door_that_is_not_used() -> Outcome {
    let folder = tempfile::tempdir()?;
    let window = window(folder.path(), "").await?;
    for (plugin, request) in [
        ("plugin:shell|execute", json!({ "program": "id", "args": [] })),
        ("plugin:opener|open_path", json!({ "path": "/etc/passwd" })),
        ("plugin:opener|open_url", json!({ "url": "https://192.0.2.1/" })),
        ("plugin:fs|read_text_file", json!({ "path": "/etc/passwd" })),
        ("plugin:http|fetch", json!({ "clientConfig": { "url": "https://192.0.2.1/" } })),
        ("plugin:dialog|open", json!({ "options": {} })),
        ("plugin:event|emit", json!({ "event": "wants-to-leave" })),
        ("plugin:path|resolve_directory", json!({ "directory": 21 })),
        ("plugin:webview|create_webview_window", json!({ "options": { "label": "x", "url": "https://192.0.2.1/" } })),
        ("plugin:window|close", json!({ "label": "main" })),
        ("plugin:app|version", json!({})),
    ] {
        let came = window.client().execute_async(INVOKE, vec![json!(plugin), request]).await?;
        let error = came["error"].as_str().unwrap_or_default();
        let refused = error.contains("not allowed") || error.contains("not found");
        assert!(refused, "{plugin} is refused before it looks at the request: {came}");
    }

    let came = window.client().execute_async(TRY_WAYS_OUT, vec![]).await?;
    assert_eq!(came["ran"], json!([]), "nothing of a stranger runs, loads or goes out");
    let forbidden: BTreeSet<&str> =
        came["forbidden"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    for directive in ["script-src", "style-src", "img-src", "connect-src", "eval"] {
        assert!(forbidden.contains(directive), "{directive} forbids it, not the missing network: {forbidden:?}");
    }

    window.client().execute("location.href = 'https://192.0.2.1/';", vec![]).await?;
    window.sees("首页").await?;
    let place = window.client().execute("return location.href;", vec![]).await?;
    assert!(
        place.as_str().is_some_and(|place| place.starts_with("tauri://")),
        "the window stays in the program: {place}"
    );
    window.close().await
}

/// What a socket is, by its number; only what stays on the computer is known.
fn local_sockets(process: &Process) -> io::Result<BTreeSet<String>> {
    let net = |file: &str| fs::read_to_string(format!("/proc/{}/net/{file}", process.id));
    let unix = net("unix")?;
    let unix = unix.lines().skip(1).filter_map(|line| line.split_whitespace().nth(6)).map(str::to_owned);
    // Netlink is how the system tells of its network; nothing can be sent to anybody by it.
    let netlink = net("netlink")?;
    let netlink = netlink.lines().skip(1).filter_map(|line| line.split_whitespace().last()).map(str::to_owned);
    Ok(unix.chain(netlink).collect())
}

/// Sockets a process holds that are none of those.
fn foreign_sockets(process: &Process) -> io::Result<Vec<String>> {
    let held = held_sockets(process)?;
    let local = local_sockets(process)?;
    // One that was closed between the two looks is held no more.
    let still = held_sockets(process)?;
    Ok(held.into_iter().filter(|socket| !local.contains(socket) && still.contains(socket)).collect())
}

fn held_sockets(process: &Process) -> io::Result<BTreeSet<String>> {
    let mut sockets = BTreeSet::new();
    for entry in fs::read_dir(format!("/proc/{}/fd", process.id))? {
        let Ok(target) = fs::read_link(entry?.path()) else { continue };
        let socket = target.to_string_lossy();
        sockets.extend(socket.strip_prefix("socket:[").and_then(|rest| rest.strip_suffix(']')).map(str::to_owned));
    }
    Ok(sockets)
}

#[test]
#[ignore = "needs the window: cargo xtask test"]
fn a_socket_of_the_network_would_be_seen() -> io::Result<()> {
    let this = Process { id: std::process::id(), name: String::new() };
    let before = foreign_sockets(&this)?.len();
    let listening = std::net::TcpListener::bind("127.0.0.1:0")?;
    assert_eq!(foreign_sockets(&this)?.len(), before + 1, "one that listens");
    let sending = std::net::UdpSocket::bind("[::1]:0").or_else(|_| std::net::UdpSocket::bind("127.0.0.1:0"))?;
    assert_eq!(foreign_sockets(&this)?.len(), before + 2, "one that only sends");
    let local = std::os::unix::net::UnixDatagram::unbound()?;
    assert_eq!(foreign_sockets(&this)?.len(), before + 2, "one that stays on the computer");
    drop((listening, sending, local));
    Ok(())
}

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn the_program_opens_no_network_socket_and_leaves_no_trace() -> Outcome {
    let (folder, home) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let branch = Branch::fill(folder.path());
    let people = branch.call("member.list", json!({}));
    let names: Vec<String> = people["lines"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|line| line["name"].as_str())
        .map(str::to_owned)
        .collect();
    assert!(names.len() > 20, "the branch of the sample");
    branch.desk.close_book();

    let mut plain = Plain::start(folder.path(), home.path())?;
    let open_book = folder.path().join("book.db-wal");
    let mut opened: Option<Instant> = None;
    let mut seen = BTreeSet::new();
    plain
        .watch("the first page over the open book", |processes| {
            for process in processes {
                // One that ended meanwhile holds nothing.
                let foreign = foreign_sockets(process).unwrap_or_default();
                assert!(foreign.is_empty(), "{} opened a socket of the network: {foreign:?}", process.name);
                seen.insert(process.name.clone());
            }
            // The page has asked for the book: then it is watched a while longer.
            if opened.is_none() && open_book.exists() {
                opened = Some(Instant::now());
            }
            Ok(opened.is_some_and(|opened| opened.elapsed() > Plain::AFTERWARDS))
        })
        .await?;
    for part in ["yibentong", "WebKitNetworkPr", "WebKitWebProces"] {
        assert!(seen.contains(part), "{part} was watched, too: {seen:?}");
    }

    let told = plain.told()?;
    drop(plain);
    for name in &names {
        assert!(!told.contains(name), "what it says on standard error goes into the system's logs: {told}");
    }
    let mut looked_at = 0;
    let mut folders = vec![home.path().to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next)? {
            let path = entry?.path();
            if path.is_dir() && !path.is_symlink() {
                folders.push(path);
            } else if let Ok(bytes) = fs::read(&path) {
                looked_at += 1;
                let text = String::from_utf8_lossy(&bytes);
                for name in &names {
                    assert!(!text.contains(name.as_str()), "{} tells of {name}", path.display());
                }
            }
        }
    }
    assert!(looked_at > 0, "the log at least lies there");
    Ok(())
}

/// What another program finds on the clipboard.
fn pasted() -> io::Result<String> {
    let output = Command::new("xclip").args(["-selection", "clipboard", "-o"]).output()?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[tokio::test]
#[ignore = "needs the window: cargo xtask test"]
async fn a_copied_number_does_not_stay_on_the_clipboard() -> Outcome {
    let folder = tempfile::tempdir()?;
    let window = window(folder.path(), "2500").await?;
    let first = window.call("member.list", json!({})).await?["lines"][0]["id"].clone();
    window.go(&format!("/roster/{first}")).await?;
    window.press("查看身份证号码").await?;
    window.fill("为什么要看", "办医保手续").await?;
    window.press_at(".el-dialog button[type=submit]").await?;
    window.press("复制身份证号码").await?;
    window.sees("半分钟后自动从剪贴板清掉").await?;
    let number = pasted()?;
    assert_eq!(number.len(), 18, "the whole number can be pasted: {number:?}");
    window.shot("revealed-number-copied").await?;
    let started = Instant::now();
    while pasted()? == number {
        assert!(started.elapsed().as_secs() < 30, "it is taken back by itself");
        tokio::task::yield_now().await;
    }
    assert_eq!(pasted()?, "", "nothing is left of it");

    // What another program copied since stays.
    window.press("复制身份证号码").await?;
    let theirs = Copied::new("UTF8_STRING", "十月学习".as_bytes()).await?;
    let started = Instant::now();
    while started.elapsed().as_millis() < 3500 {
        assert_eq!(pasted()?, "十月学习", "it is theirs");
        tokio::task::yield_now().await;
    }
    drop(theirs);

    // Leaving the program takes it along.
    window.press("复制身份证号码").await?;
    window.leave().await?;
    assert_ne!(pasted()?, number, "nothing is left after the program");
    Ok(())
}
