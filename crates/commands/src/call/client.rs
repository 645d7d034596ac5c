//! The window's typed client, written from the list.

use std::collections::{BTreeMap, BTreeSet};

use ts_rs::{Config, TS, TypeVisitor};

use super::Effect;
use crate::{
    Failure,
    desk::{DocumentRef, FileRef},
    list,
};

const HEAD: &str = "// Written by `cargo test -p commands`; do not edit.\n\n";

/// TypeScript declarations by name, each once.
#[derive(Default)]
pub struct Declarations {
    by_name: BTreeMap<String, String>,
    /// Names that two different types have.
    clashes: BTreeSet<String>,
}

impl Declarations {
    /// Large integers are plain numbers: every id and amount of a branch fits 53 bits.
    pub fn config() -> Config {
        Config::new().with_large_int("number")
    }

    /// Adds a type and all it is made of.
    pub fn add<T: TS + 'static + ?Sized>(&mut self) {
        TypeVisitor::visit::<T>(self);
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        let config = Self::config();
        // Only types of ours have a file to go to; numbers, texts and lists don't.
        if T::output_path().is_some() {
            let ident = T::ident(&config);
            let docs = T::docs().unwrap_or_default();
            let text = format!("{docs}export {}\n", T::decl(&config));
            if let Some(there) = self.by_name.get(&ident) {
                if *there != text {
                    self.clashes.insert(ident);
                }
                T::visit_generics(self);
                return;
            }
            self.by_name.insert(ident, text);
        }
        T::visit_generics(self);
        T::visit_dependencies(self);
    }
}

/// Names under which two different types would go to the window: one would be lost.
pub fn clashes() -> BTreeSet<String> {
    declarations().clashes
}

/// `types.ts`: every request and response.
pub fn types_module() -> String {
    let body: Vec<String> = declarations().by_name.into_values().collect();
    format!("{HEAD}{}", body.join("\n"))
}

fn declarations() -> Declarations {
    let mut declarations = Declarations::default();
    declarations.add::<Failure>();
    // What the window itself hands in and gets, beside the commands.
    declarations.add::<FileRef>();
    declarations.add::<DocumentRef>();
    for command in list::all().values() {
        command.declare(&mut declarations);
    }
    declarations
}

/// `client.ts`: one function for each command, grouped by concept.
pub fn client_module() -> String {
    let mut concepts: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for command in list::all().values() {
        let Some((concept, verb)) = command.name.split_once('.') else { continue };
        let optional = if command.request == "NoRequest" { " = {}" } else { "" };
        let effect = match command.effect {
            Effect::Reads => "读",
            Effect::Writes => "写",
            Effect::Handles => "办",
        };
        concepts.entry(concept).or_default().push(format!(
            "    /** {effect}：{} */\n    {}: (request: {}{optional}): Promise<{}> => call(\"{}\", request),\n",
            command.about,
            camel(verb),
            qualified(&command.request),
            qualified(&command.response),
            command.name,
        ));
    }
    let mut text = format!(
        "{HEAD}import type * as t from \"./types\";\n\n\
         export type Call = <R>(name: string, request: object) => Promise<R>;\n\n\
         /** Every command of the program, by concept. */\n\
         export const clientOver = (call: Call) => ({{\n"
    );
    for (concept, functions) in concepts {
        text.push_str(&format!("  {}: {{\n{}  }},\n", camel(concept), functions.concat()));
    }
    text.push_str("});\n\nexport type Client = ReturnType<typeof clientOver>;\n");
    text
}

fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |mut name, part| {
        let mut letters = part.chars();
        name.extend(letters.next().map(|c| c.to_ascii_uppercase()));
        name.push_str(letters.as_str());
        name
    })
}

/// `Changed<MemberId>` as `t.Changed<t.MemberId>`; TypeScript's own names stay as they are.
fn qualified(name: &str) -> String {
    const BUILT_IN: [&str; 8] = ["Array", "Record", "string", "number", "boolean", "null", "any", "key"];
    let mut text = String::new();
    let mut word = String::new();
    let flush = |word: &mut String, text: &mut String| {
        if word.starts_with(|c: char| c.is_ascii_alphabetic()) && !BUILT_IN.contains(&word.as_str()) {
            text.push_str("t.");
        }
        text.push_str(word);
        word.clear();
    };
    for c in name.chars() {
        if c.is_alphanumeric() || c == '_' {
            word.push(c);
        } else {
            flush(&mut word, &mut text);
            text.push(c);
        }
    }
    flush(&mut word, &mut text);
    text
}
