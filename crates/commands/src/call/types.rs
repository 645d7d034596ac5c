//! The window's types, written from the list: a file for each concept.

use std::{
    any::type_name,
    collections::{BTreeMap, BTreeSet},
};

use ts_rs::{Config, TS, TypeVisitor};

use crate::{
    Failure,
    desk::{DocumentRef, FileRef, FolderRef},
    list,
};

/// First line of every file that is written from the list.
pub(super) const HEAD: &str = "// Written by `cargo test -p commands`; do not edit.\n\n";

/// A type as TypeScript has it.
#[derive(Debug, PartialEq, Eq)]
struct Declaration {
    /// The branch's concept it belongs to, in whichever crate it stands.
    concept: String,
    text: String,
}

/// TypeScript declarations by name, each once.
#[derive(Default)]
pub struct Declarations {
    by_name: BTreeMap<String, Declaration>,
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
            let concept = concept_of(type_name::<T>());
            if let Some(there) = self.by_name.get(&ident) {
                if there.text != text {
                    self.clashes.insert(ident);
                }
                T::visit_generics(self);
                return;
            }
            self.by_name.insert(ident, Declaration { concept, text });
        }
        T::visit_generics(self);
        T::visit_dependencies(self);
    }
}

/// `dues` of `domain::dues::rate::Rate`, `dues_grid` of `commands::dues::wire::grid::DuesGrid`: a concept with much to
/// say has a folder of wire types.
fn concept_of(path: &str) -> String {
    let path = path.split('<').next().unwrap_or(path);
    let mut folders = path.split("::").skip(1);
    let concept = folders.next().unwrap_or_default();
    match (folders.next(), folders.next(), folders.next()) {
        (Some("wire"), Some(part), Some(_)) => format!("{concept}_{part}"),
        _ => concept.to_owned(),
    }
}

/// Names under which two different types would go to the window: one would be lost.
pub fn clashes() -> BTreeSet<String> {
    declarations().clashes
}

/// Every request and response: `types.ts` names the files, `types/dues.ts` holds those of a concept.
pub fn types_modules() -> BTreeMap<String, String> {
    let by_name = declarations().by_name;
    let mut concepts: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    for (name, declaration) in &by_name {
        concepts.entry(&declaration.concept).or_default().push((name, &declaration.text));
    }
    let index = concepts.keys().map(|concept| format!("export type * from \"./types/{concept}\";\n"));
    let index = (String::from("types.ts"), format!("{HEAD}{}", index.collect::<String>()));
    let modules = concepts.iter().map(|(concept, types)| {
        let text: Vec<&str> = types.iter().map(|(_, text)| *text).collect();
        let text = text.join("\n");
        (format!("types/{concept}.ts"), format!("{HEAD}{}{text}", imports(concept, &text, &by_name)))
    });
    std::iter::once(index).chain(modules).collect()
}

/// The lines that bring in what a concept's types are made of and other concepts hold.
fn imports(concept: &str, text: &str, by_name: &BTreeMap<String, Declaration>) -> String {
    let mut from: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for word in words_of_code(text) {
        if let Some((name, there)) = by_name.get_key_value(word).filter(|(_, there)| there.concept != concept) {
            from.entry(&there.concept).or_default().insert(name);
        }
    }
    let lines = from.iter().map(|(concept, names)| {
        let names: Vec<&str> = names.iter().copied().collect();
        format!("import type {{ {} }} from \"./{concept}\";\n", names.join(", "))
    });
    let lines: String = lines.collect();
    if lines.is_empty() { lines } else { lines + "\n" }
}

/// The words of TypeScript outside its comments and texts.
fn words_of_code(text: &str) -> impl Iterator<Item = &str> {
    let outside_comments = text.split("/*").enumerate().map(|(i, piece)| match (i, piece.split_once("*/")) {
        (0, _) => piece,
        (_, Some((_, code))) => code,
        (_, None) => "",
    });
    let outside_texts = outside_comments.flat_map(|code| code.split('"').step_by(2));
    outside_texts.flat_map(|code| code.split(|c: char| !(c.is_alphanumeric() || c == '_')))
}

fn declarations() -> Declarations {
    let mut declarations = Declarations::default();
    declarations.add::<Failure>();
    // What the window itself hands in and gets, beside the commands.
    declarations.add::<FileRef>();
    declarations.add::<FolderRef>();
    declarations.add::<DocumentRef>();
    for command in list::all().values() {
        command.declare(&mut declarations);
    }
    declarations
}
