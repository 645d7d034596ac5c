//! Fields a branch adds to the member's card itself (自设栏目), for what no field of the program asks for.

use std::collections::BTreeSet;

use super::{
    FIELDS, Input,
    value::{self, ValueFault},
};
use crate::register::{OwnField, OwnFieldKind, OwnRegisterProblem};

/// Fields of one's own: as many as a section of the card has room for.
const MOST: usize = 12;
/// What their keys begin with among those of the program's fields.
const PREFIX: &str = "own:";

/// The key of a field of one's own, by its name: `own:爱好`.
pub fn own_key(name: &str) -> String {
    format!("{PREFIX}{name}")
}

/// The name of a field of one's own, by its key.
pub fn own_name(key: &str) -> Option<&str> {
    key.strip_prefix(PREFIX)
}

/// The fields with their texts cleaned, or the first thing that is not in order. None at all is in order.
pub fn checked_own_fields(fields: Vec<OwnField>) -> Result<Vec<OwnField>, OwnRegisterProblem> {
    if fields.len() > MOST {
        return Err(OwnRegisterProblem::TooManyFields);
    }
    let mut names = BTreeSet::new();
    let mut checked = Vec::new();
    for field in fields {
        let field = OwnField { required: false, ..field.checked()? };
        if field.kind == OwnFieldKind::Members {
            return Err(OwnRegisterProblem::MembersOnCard(field.name));
        }
        if FIELDS.iter().any(|kept| kept.label == field.name) {
            return Err(OwnRegisterProblem::FieldOfCard(field.name));
        }
        if !names.insert(field.name.clone()) {
            return Err(OwnRegisterProblem::FieldTwice(field.name));
        }
        checked.push(field);
    }
    Ok(checked)
}

/// How such a field is filled in.
pub fn own_input(kind: OwnFieldKind) -> Input {
    match kind {
        OwnFieldKind::Text | OwnFieldKind::Number | OwnFieldKind::Members => Input::Text,
        OwnFieldKind::Prose => Input::LongText,
        OwnFieldKind::Money => Input::Money,
        OwnFieldKind::Day => Input::Date,
        OwnFieldKind::Choice => Input::Choice,
        OwnFieldKind::YesNo => Input::YesNo,
    }
}

/// The value of such a field as it is kept, none when the text is blank.
pub fn read_own(field: &OwnField, text: &str) -> Result<Option<String>, ValueFault> {
    let choices: Vec<&str> = field.choices.iter().map(String::as_str).collect();
    let kept = value::read_as(own_input(field.kind), &choices, text)?;
    match kept {
        Some(text) if field.kind == OwnFieldKind::Number => value::count(&text).map(Some),
        kept => Ok(kept),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(name: &str, kind: OwnFieldKind) -> OwnField {
        OwnField { was: None, name: name.to_owned(), kind, unit: None, choices: Vec::new(), required: true }
    }

    #[test]
    fn a_card_has_each_field_once() {
        let fields = checked_own_fields(vec![field(" 爱好 ", OwnFieldKind::Text)]).expect("in order");
        assert_eq!((fields[0].name.as_str(), fields[0].required), ("爱好", false), "a card may always lack it");
        let problem = |fields| checked_own_fields(fields).expect_err("not in order").code();
        assert_eq!(problem(vec![field("民族", OwnFieldKind::Text)]), "own_register.field_of_card");
        assert_eq!(problem(vec![field("爱好", OwnFieldKind::Text); 2]), "own_register.field_twice");
        assert_eq!(problem(vec![field("亲友", OwnFieldKind::Members)]), "own_register.members_on_card");
        assert_eq!(problem(vec![field("爱好", OwnFieldKind::Text); 13]), "own_register.too_many_fields");
    }

    #[test]
    fn each_value_is_read_in_its_way() {
        let read = |kind, text| read_own(&field("栏", kind), text);
        assert_eq!(read(OwnFieldKind::Day, "1951.3.2"), Ok(Some("1951-03-02".to_owned())));
        assert_eq!(read(OwnFieldKind::Number, "１２ "), Ok(Some("12".to_owned())), "full width too");
        assert_eq!(read(OwnFieldKind::Number, "十二").map_err(|fault| fault.code()), Err("member.number"));
        assert_eq!(read(OwnFieldKind::Text, "  "), Ok(None), "a blank is none");
        let mut size = field("尺码", OwnFieldKind::Choice);
        size.choices = vec!["大".to_owned(), "中".to_owned()];
        assert_eq!(read_own(&size, "中"), Ok(Some("中".to_owned())));
        assert_eq!(read_own(&size, "小").map_err(|fault| fault.code()), Err("member.choice"));
        assert_eq!((own_key("爱好").as_str(), own_name("own:爱好"), own_name("sex")), ("own:爱好", Some("爱好"), None));
    }
}
