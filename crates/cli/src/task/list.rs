//! `ybt commands`: the list of commands.

use commands::{call::Effect, list};

/// Each command: name, what it does in a line, its fields and its answer.
pub fn text() -> String {
    let entries = list::all().values().map(|command| {
        let effect = match command.effect {
            Effect::Reads => "读",
            Effect::Writes => "写",
            Effect::Handles => "办",
        };
        format!("{}  {effect}  {}\n    {}\n    -> {}", command.name, command.about, command.fields, command.response)
    });
    entries.collect::<Vec<_>>().join("\n")
}
