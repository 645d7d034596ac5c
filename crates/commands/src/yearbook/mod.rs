//! The 一本通: the year as one printed book, made from the records whenever it is asked for.
//!
//! A [`section`](sections) is a list of records that know how to print one entry; [`part`] parts the book into what is
//! fetched at once; [`laid`] knows which page everything stands on. What is printed of it is made in `report`.

pub(crate) mod contents;
mod filing;
pub(crate) mod laid;
mod open;
mod options;
mod pages;
pub(crate) mod part;
mod seal;
pub(crate) mod sections;
pub(crate) mod volume;
pub mod wire;
pub(crate) mod year;

use crate::Command;

/// The commands about it.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("yearbook.contents", "一年的一本通：各部分、各条记录，印到了哪里", contents::contents),
        Command::reads("yearbook.paging", "一年的一本通各部分、各条记录的页码", pages::paging),
        Command::reads("yearbook.part", "一本通的一部分，做成 PDF 在屏幕上看", pages::pages),
        Command::reads("yearbook.filings", "一年的一本通送检、退回、归档到哪一步，还有什么没办完", filing::filings),
        Command::writes("yearbook.file", "登记一年的一本通送检、退回或归档", filing::file),
        Command::writes("yearbook.seal", "封存一年的一本通：留下一份，记录不能再改", seal::seal),
        Command::writes("yearbook.unseal", "写明原因，解除一年的封存", seal::unseal),
        Command::reads("yearbook.sealed_document", "封存时留下的那一份一本通", seal::sealed_document),
    ]
}
