//! A window with one word in it and nothing behind it: what any program of this make costs. The
//! benchmark of the window measures ours against it.

fn main() -> tauri::Result<()> {
    let context = tauri::generate_context!("examples/empty_window/tauri.conf.json");
    tauri::Builder::default()
        .setup(|app| {
            tauri::WebviewWindowBuilder::new(app, "main", tauri::WebviewUrl::default())
                .title("空窗口")
                .inner_size(1366.0, 768.0)
                .center()
                .incognito(true)
                .build()?;
            Ok(())
        })
        .build(context)?
        .run(|_, _| {});
    Ok(())
}
