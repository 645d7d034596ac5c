//! One entry of the list.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use ts_rs::{Config, TS};

use super::{Outcome, types::Declarations};
use crate::{Desk, Failure};

/// What a command does to the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Looks only.
    Reads,
    /// Changes the book through `transact`, or its drafts.
    Writes,
    /// Works on the files around the book: opens, locks, backs up, restores, prints.
    Handles,
}

type Run = Box<dyn Fn(&Desk, Value) -> Outcome<Value> + Send + Sync>;

/// A use case: its name, one line about it, and how to run it.
pub struct Command {
    /// `concept.verb`, such as `member.save`.
    pub name: &'static str,
    /// One line in Chinese.
    pub about: &'static str,
    /// What it does to the book.
    pub effect: Effect,
    /// TypeScript name of the request type.
    pub request: String,
    /// TypeScript name of the response type.
    pub response: String,
    /// Fields of the request, as TypeScript.
    pub fields: String,
    declare: fn(&mut Declarations),
    run: Run,
}

impl Command {
    /// A command that only looks.
    pub fn reads<Q, R>(name: &'static str, about: &'static str, run: fn(&Desk, Q) -> Outcome<R>) -> Self
    where
        Q: DeserializeOwned + TS + 'static,
        R: Serialize + TS + 'static,
    {
        Self::build(name, about, Effect::Reads, run)
    }

    /// A command that changes the book.
    pub fn writes<Q, R>(name: &'static str, about: &'static str, run: fn(&Desk, Q) -> Outcome<R>) -> Self
    where
        Q: DeserializeOwned + TS + 'static,
        R: Serialize + TS + 'static,
    {
        Self::build(name, about, Effect::Writes, run)
    }

    /// A command that works on the files around the book.
    pub fn handles<Q, R>(name: &'static str, about: &'static str, run: fn(&Desk, Q) -> Outcome<R>) -> Self
    where
        Q: DeserializeOwned + TS + 'static,
        R: Serialize + TS + 'static,
    {
        Self::build(name, about, Effect::Handles, run)
    }

    fn build<Q, R>(name: &'static str, about: &'static str, effect: Effect, run: fn(&Desk, Q) -> Outcome<R>) -> Self
    where
        Q: DeserializeOwned + TS + 'static,
        R: Serialize + TS + 'static,
    {
        let config = Declarations::config();
        Self {
            name,
            about,
            effect,
            request: Q::name(&config),
            response: R::name(&config),
            fields: Q::inline(&config),
            declare: |declarations| {
                declarations.add::<Q>();
                declarations.add::<R>();
            },
            run: Box::new(move |desk, request| {
                let request = if request.is_null() { Value::Object(Default::default()) } else { request };
                let request = serde_json::from_value(request).map_err(|error| not_understood(name, &error))?;
                let response = run(desk, request)?;
                serde_json::to_value(response).map_err(|error| {
                    Failure::new("call.response", "结果无法显示", "请重新打开程序再试。").with_detail(error.to_string())
                })
            }),
        }
    }

    /// Runs it with a JSON request.
    pub fn run(&self, desk: &Desk, request: Value) -> Outcome<Value> {
        (self.run)(desk, request)
    }

    /// Adds the TypeScript of its types.
    pub fn declare(&self, declarations: &mut Declarations) {
        (self.declare)(declarations);
    }

    /// Config under which type names are written.
    pub fn config() -> Config {
        Declarations::config()
    }
}

/// What can't be read. Types of ours say what is wrong of a value themselves, beginning with the value in 「」.
fn not_understood(name: &str, error: &serde_json::Error) -> Failure {
    let said = error.to_string();
    let title =
        if said.starts_with('「') { said.clone() } else { "填写的内容不完整或写法不对".to_owned() };
    Failure::new("call.request", title, "请检查填写的内容后再试。").with_detail(format!("{name}: {said}"))
}
