//! 局端汇总: checking the packages of many branches, and making one workbook, one SQLite file and one set of CSV of
//! them. It needs no book.

mod gathering;
mod making;
mod tables;
mod wire;

pub use wire::{CollectedPackage, CollectionCheck, CollectionMade, CollectionRequest, MakeCollectionRequest};

use crate::Command;

/// The commands about collecting.
pub fn commands() -> Vec<Command> {
    vec![
        Command::handles("collection.check", "核对一批上报包：哪些计入、哪些没有收、谁还没报", gathering::check),
        Command::handles(
            "collection.make",
            "汇总一批上报包：一个 Excel、一个 SQLite、一套 CSV 和各支部的回执",
            making::make,
        ),
    ]
}
