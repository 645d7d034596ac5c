//! The one list of commands.

use std::{collections::BTreeMap, sync::OnceLock};

use crate::{
    Command, appraisal, attachment, attendance, backup, bin, book, branch, bureau_form, collection, committee,
    compliance, deputy, draft, dues, field_sheet, figure, fund, group, handover, history, home, home_visit, import,
    kit, member, occasion, open_export, plan, register, report, search, settings, submission, vault, writing, yearbook,
};

/// Every command, by name.
pub fn all() -> &'static BTreeMap<&'static str, Command> {
    static LIST: OnceLock<BTreeMap<&'static str, Command>> = OnceLock::new();
    LIST.get_or_init(|| {
        let concepts: &[fn() -> Vec<Command>] = &[
            appraisal::commands,
            attachment::commands,
            attendance::commands,
            backup::commands,
            bin::commands,
            book::commands,
            branch::commands,
            bureau_form::commands,
            collection::commands,
            committee::commands,
            compliance::commands,
            deputy::commands,
            draft::commands,
            dues::commands,
            figure::commands,
            field_sheet::commands,
            fund::commands,
            group::commands,
            handover::commands,
            history::commands,
            home::commands,
            home_visit::commands,
            import::commands,
            kit::commands,
            member::commands,
            occasion::commands,
            open_export::commands,
            plan::commands,
            register::commands,
            report::commands,
            search::commands,
            settings::commands,
            submission::commands,
            vault::commands,
            writing::commands,
            yearbook::commands,
        ];
        concepts.iter().flat_map(|commands| commands()).map(|command| (command.name, command)).collect()
    })
}
