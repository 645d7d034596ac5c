//! What acceptance tests and benchmarks share: a branch to try commands on, leading the real window,
//! running `ybt`. The tests live in `tests/` beside this folder, the benchmarks in `benches/`.

pub mod branch;
pub mod dice;
mod dues;
pub mod measure;
pub mod paper;
pub mod programs;
mod register;
pub mod requests;
pub mod window;
pub mod ybt;
