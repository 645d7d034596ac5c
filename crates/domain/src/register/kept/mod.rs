//! The registers there are.

mod affairs;
mod care;
mod contact;
mod honours;
mod project;
mod service;

use super::{Choices, Field, FieldKind, Register, RegisterGroup};

/// The field by which the registers of 书记项目 name the project they are about.
pub const PROJECT: &str = "项目名称";
/// The field that says until when something is to be done; the first page reminds of it.
pub const DUE_BY: &str = "办理期限";
/// The register of the tasks of 书记项目.
pub const TASKS: &str = "书记项目任务";
/// The same in it, where it is called after the task.
pub const TASK_DUE_BY: &str = "完成期限";
/// The field that says when it was done.
pub const DONE_ON: &str = "完成日期";

const fn choice(words: &'static [&'static str]) -> FieldKind {
    FieldKind::Choice(Choices::Kept(words))
}

const fn field(name: &'static str, kind: FieldKind) -> Field {
    Field::new(name, kind)
}

/// The register of the program that has a name.
pub fn register(name: &str) -> Option<&'static Register> {
    registers().find(|register| register.name == name)
}

/// Every register of the program, in the order they are shown.
pub fn registers() -> impl Iterator<Item = &'static Register> {
    const PARTS: [&[Register]; 6] = [
        contact::REGISTERS,
        care::REGISTERS,
        service::REGISTERS,
        project::REGISTERS,
        honours::REGISTERS,
        affairs::REGISTERS,
    ];
    PARTS.into_iter().flatten()
}

/// Registers of 走访联系 that are written at the desk: whoever is named in them need not have been met.
const AT_THE_DESK: [&str; 7] =
    ["组织关系集中排查", "失联党员", "流动党员", "组织关系转接", "慰问申请", "慰问计划", "健康查体"];

/// Whether whoever is named in an entry of a register was met, visited or reached (domain.md 1I I02).
pub fn tells_of_contact(register: &Register) -> bool {
    register.group == RegisterGroup::Contact && !AT_THE_DESK.contains(&register.name.as_ref())
}

/// The field that says until when an entry is to be done, in a register that also says when it was (办理期限 or
/// 完成期限 with 完成日期); the branch's own registers remind in the same way.
pub fn deadline(register: &Register) -> Option<&Field> {
    let day = |name| register.field(name).filter(|field| field.kind == FieldKind::Day);
    day(DONE_ON).and_then(|_| day(DUE_BY).or_else(|| day(TASK_DUE_BY)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_register_and_field_has_a_name_of_its_own_and_something_is_asked_for() {
        let names: BTreeSet<&str> = registers().map(|register| register.name.as_ref()).collect();
        assert_eq!(names.len(), registers().count(), "no two registers of one name");
        for register in registers() {
            let fields: BTreeSet<&str> = register.fields.iter().map(|field| field.name.as_ref()).collect();
            assert_eq!(fields.len(), register.fields.len(), "no two fields of {} are called alike", register.name);
            assert!(register.fields.iter().any(|field| field.required), "{} asks for something", register.name);
            assert!(register.source.starts_with("domain.md"), "{} says where it is asked for", register.name);
        }
    }

    #[test]
    fn a_register_reminds_when_it_has_a_deadline_and_says_when_something_was_done() {
        let reminding = |name| register(name).and_then(deadline).map(|field| field.name.as_ref());
        assert_eq!(reminding("上级来文"), Some(DUE_BY), "a letter that is to be answered");
        assert_eq!(reminding("书记项目任务"), Some("完成期限"), "a task");
        assert_eq!(reminding("微心愿"), None, "nobody said until when");
    }
}
