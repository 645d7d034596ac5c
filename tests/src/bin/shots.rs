//! `shots --data DIR ROUTE…`: pictures of pages in the real window, for people to look at.

use std::{path::PathBuf, process::ExitCode};

use acceptance::window::{Outcome, Start, Window};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [flag, folder, routes @ ..] = words.as_slice() else { return usage() };
    if flag != "--data" || routes.is_empty() {
        return usage();
    }
    match take(PathBuf::from(folder), routes).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("shots --data DIR ROUTE…");
    ExitCode::from(2)
}

async fn take(folder: PathBuf, routes: &[String]) -> Outcome {
    let window = Window::open(&Start { folder, ..Start::default() }).await?;
    for route in routes {
        window.go(route).await?;
        let name = route.trim_matches('/').replace(['/', '?', '='], "-");
        let path = window.shot(if name.is_empty() { "home" } else { &name }).await?;
        println!("{}", path.file_name().unwrap_or_default().to_string_lossy());
    }
    window.close().await
}
