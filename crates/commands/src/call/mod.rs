//! From a name and JSON to a use case and back.

mod client;
mod command;
mod types;

pub use client::client_module;
pub use command::{Command, Effect};
pub use types::{clashes, types_modules};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{Desk, Failure, list};

/// What a command answers.
pub type Outcome<T> = Result<T, Failure>;

/// The request of a command that needs to be told nothing.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
pub struct NoRequest {}

/// The answer of a command that changed the book: the new value, and which kinds of records it
/// touched, so that screens reload what is stale and no more.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Changed<T> {
    /// What was made or changed.
    pub value: T,
    /// Tables touched, such as `member` and `member_group`.
    pub touched: Vec<String>,
}

impl<T> Changed<T> {
    /// The same change, told in other words.
    pub fn map<U>(self, tell: impl FnOnce(T) -> U) -> Changed<U> {
        Changed { value: tell(self.value), touched: self.touched }
    }
}

impl<T> From<store::Done<T>> for Changed<T> {
    fn from(done: store::Done<T>) -> Self {
        Self { value: done.value, touched: done.touched }
    }
}

/// Runs the command `name` with a JSON request.
///
/// Fails with `call.unknown` when there is no such command, `call.request` when the JSON does not
/// have its fields, and otherwise as the command does.
pub fn call(desk: &Desk, name: &str, request: Value) -> Outcome<Value> {
    let command = list::all().get(name).ok_or_else(|| {
        Failure::new("call.unknown", format!("没有叫「{name}」的命令"), "用 ybt commands 查看全部命令。")
    })?;
    command.run(desk, request)
}
