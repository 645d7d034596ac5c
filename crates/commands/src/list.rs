//! The one list of commands.

use std::{collections::BTreeMap, sync::OnceLock};

use crate::Command;

/// Every command, by name.
pub fn all() -> &'static BTreeMap<&'static str, Command> {
    static LIST: OnceLock<BTreeMap<&'static str, Command>> = OnceLock::new();
    LIST.get_or_init(|| {
        let concepts: [Vec<Command>; 0] = [];
        concepts.into_iter().flatten().map(|command| (command.name, command)).collect()
    })
}
