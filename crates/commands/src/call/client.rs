//! The window's typed client, written from the list: one function for each command.

use std::collections::BTreeMap;

use super::{Effect, types::HEAD};
use crate::list;

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
