//! What acceptance tests share: leading the real window, running `ybt`. The tests live in `tests/`
//! beside this folder.

pub mod programs;
pub mod window;
pub mod ybt;
