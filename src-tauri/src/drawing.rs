//! How the page is drawn on Linux: by the processor.
//!
//! A PC in a home has no graphics card worth the name, and WebKitGTK then composes every layer by software GL: at
//! the start that costs more time and memory than everything of ours together (`docs/benchmarks.md`).

use tauri::{Result, WebviewWindow};

/// Leaves out the layers of software GL. Where the system's webview composes by itself, there is nothing to do.
#[cfg(not(target_os = "linux"))]
pub fn by_the_processor(_window: &WebviewWindow) -> Result<()> {
    Ok(())
}

/// Leaves out the layers of software GL. Where the system's webview composes by itself, there is nothing to do.
#[cfg(target_os = "linux")]
pub fn by_the_processor(window: &WebviewWindow) -> Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

    window.with_webview(|webview| {
        if let Some(settings) = webview.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}
