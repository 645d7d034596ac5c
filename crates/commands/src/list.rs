//! The one list of commands.

use std::{collections::BTreeMap, sync::OnceLock};

use crate::{
    Command, attachment, attendance, backup, bin, book, branch, committee, compliance, draft, dues, fund, group,
    history, home, import, member, occasion, plan, report, search, settings, vault,
};

/// Every command, by name.
pub fn all() -> &'static BTreeMap<&'static str, Command> {
    static LIST: OnceLock<BTreeMap<&'static str, Command>> = OnceLock::new();
    LIST.get_or_init(|| {
        let concepts: &[fn() -> Vec<Command>] = &[
            attachment::commands,
            attendance::commands,
            backup::commands,
            bin::commands,
            book::commands,
            branch::commands,
            committee::commands,
            compliance::commands,
            draft::commands,
            dues::commands,
            fund::commands,
            group::commands,
            history::commands,
            home::commands,
            import::commands,
            member::commands,
            occasion::commands,
            plan::commands,
            report::commands,
            search::commands,
            settings::commands,
            vault::commands,
        ];
        concepts.iter().flat_map(|commands| commands()).map(|command| (command.name, command)).collect()
    })
}
