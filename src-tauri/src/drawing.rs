//! How the page is drawn on Linux: by the processor.
//!
//! A PC in a home has no graphics card worth the name, and WebKitGTK then composes every layer by software GL: at
//! the start that costs more time and memory than everything of ours together (`docs/benchmarks.md`).

/// Leaves out the layers of software GL, unless whoever starts the program said otherwise. To be called before
/// anything else: WebKit reads it when the first page is made, and its setting for a page that is already there
/// (`HardwareAccelerationPolicy`) leaves the wheel without effect.
#[allow(unsafe_code)]
pub fn by_the_processor() {
    const VARIABLE: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";
    if cfg!(target_os = "linux") && std::env::var_os(VARIABLE).is_none() {
        // SAFETY: the first thing the program does; no other thread reads or writes the environment yet.
        unsafe { std::env::set_var(VARIABLE, "1") };
    }
}
