//! Registers a branch makes itself, for what no register of the program asks for.

use std::{borrow::Cow, collections::BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Choices, Field, FieldKind, Register, RegisterGroup, register};
use crate::{figure::Unit, text::clean};

/// Characters of a name.
const NAME: usize = 16;
/// Characters of what it is about.
const ABOUT: usize = 100;
/// Fields of a register: as many as a sheet of paper has room for.
const FIELDS: usize = 12;
/// Words of a choice.
const WORDS: usize = 20;
/// Who signs the printed form of one entry.
const SIGNATURES: &[&str] = &["经办人签字", "本人签字"];

/// Key of a register the branch made itself; never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct OwnRegisterId(pub i64);

crate::words!(
    /// What goes into a field of a register the branch made itself.
    OwnFieldKind {
        /// A line of text.
        Text = "一行字",
        /// A text of several lines.
        Prose = "一段文字",
        /// A count.
        Number = "数目",
        /// Money.
        Money = "金额",
        /// A day.
        Day = "日期",
        /// One of some words.
        Choice = "选一项",
        /// One member or several.
        Members = "党员",
        /// Whether it is so.
        YesNo = "是或否",
    }
);

/// A register as it is made and changed. Saving replaces all of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(optional_fields = nullable))]
pub struct OwnRegister {
    /// Key; none for a new one.
    #[serde(default)]
    pub id: Option<OwnRegisterId>,
    /// What it is called.
    pub name: String,
    /// Where it stands among the others, and in which part of the 一本通.
    pub group: RegisterGroup,
    /// What an entry of it is counted in.
    pub unit: Unit,
    /// When it is kept; may be empty.
    pub about: String,
    /// What its day is the day of; 日期 when empty.
    pub day: String,
    /// What it asks for, in the order of its form.
    pub fields: Vec<OwnField>,
}

/// A field of such a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(optional_fields = nullable))]
pub struct OwnField {
    /// What it was called when the register was saved last; none for a new one.
    #[serde(default)]
    pub was: Option<String>,
    /// What it is called.
    pub name: String,
    /// What goes into it.
    pub kind: OwnFieldKind,
    /// What a number is counted in; 次 when left out.
    #[serde(default)]
    pub unit: Option<Unit>,
    /// The words of a choice.
    #[serde(default)]
    pub choices: Vec<String>,
    /// Whether an entry is none without it.
    #[serde(default)]
    pub required: bool,
}

/// Why a register can't be made so.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OwnRegisterProblem {
    /// It has no name.
    #[error("登记簿还没有名称")]
    NameMissing,
    /// The program has one of this name.
    #[error("程序里已有「{0}」这本登记簿")]
    NameOfProgram(String),
    /// Something is too long for paper and window.
    #[error("「{0}」太长")]
    TooLong(String),
    /// It asks for nothing.
    #[error("登记簿还没有栏目")]
    NoField,
    /// It asks for more than a page has room for.
    #[error("栏目最多 12 个")]
    TooManyFields,
    /// A field has no name.
    #[error("有一个栏目还没有名称")]
    FieldUnnamed,
    /// Two fields have one name.
    #[error("有两个栏目都叫「{0}」")]
    FieldTwice(String),
    /// Nothing to choose from, or too much.
    #[error("「{0}」要有 2 到 20 个可选的词")]
    Choices(String),
    /// The card has a field of this name.
    #[error("党员卡片上已有「{0}」")]
    FieldOfCard(String),
    /// A card names nobody else.
    #[error("「{0}」不能填党员")]
    MembersOnCard(String),
    /// Entries are not counted in it.
    #[error("登记簿不能按「{0}」计数")]
    Unit(&'static str),
}

impl OwnRegisterProblem {
    /// Stable name.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NameMissing => "own_register.name_missing",
            Self::NameOfProgram(_) => "own_register.name_taken",
            Self::TooLong(_) => "own_register.too_long",
            Self::NoField => "own_register.no_field",
            Self::TooManyFields => "own_register.too_many_fields",
            Self::FieldUnnamed => "own_register.field_unnamed",
            Self::FieldTwice(_) => "own_register.field_twice",
            Self::Choices(_) => "own_register.choices",
            Self::FieldOfCard(_) => "own_register.field_of_card",
            Self::MembersOnCard(_) => "own_register.members_on_card",
            Self::Unit(_) => "own_register.unit",
        }
    }

    /// What to do next.
    pub fn what_to_do(&self) -> &'static str {
        match self {
            Self::NameMissing => "请写上名称，如 老物件征集。",
            Self::NameOfProgram(_) => "请另起一个名称，或直接用那一本。",
            Self::TooLong(_) => "名称最多 16 个字，说明最多 100 个字，请写短一些。",
            Self::NoField => "请至少加一个栏目，如 事项。",
            Self::TooManyFields => "请去掉几个栏目，或分成两本。",
            Self::FieldUnnamed => "请写上名称，或去掉这个栏目。",
            Self::FieldTwice(_) => "请给其中一个改名。",
            Self::Choices(_) => "请把可选的词写在一行里，用顿号隔开。",
            Self::FieldOfCard(_) => "请另起一个名称，或直接用卡片上的那一栏。",
            Self::MembersOnCard(_) => "请改成一行字，把姓名写上。",
            Self::Unit(_) => "请选次、件、人次等单位。",
        }
    }
}

impl OwnRegister {
    /// The register with its texts cleaned, or the first thing that is not in order.
    pub fn checked(self) -> Result<Self, OwnRegisterProblem> {
        let name = named(&self.name, NAME)?.ok_or(OwnRegisterProblem::NameMissing)?;
        if register(&name).is_some() {
            return Err(OwnRegisterProblem::NameOfProgram(name));
        }
        if !counts(self.unit) {
            return Err(OwnRegisterProblem::Unit(self.unit.word()));
        }
        if self.fields.len() > FIELDS {
            return Err(OwnRegisterProblem::TooManyFields);
        }
        let about = named(&self.about, ABOUT)?.unwrap_or_default();
        let day = named(&self.day, NAME)?.unwrap_or_else(|| "日期".to_owned());
        let fields: Vec<OwnField> = self.fields.into_iter().map(OwnField::checked).collect::<Result<_, _>>()?;
        if fields.is_empty() {
            return Err(OwnRegisterProblem::NoField);
        }
        let mut names = BTreeSet::from([day.as_str()]);
        if let Some(twice) = fields.iter().find(|field| !names.insert(&field.name)) {
            return Err(OwnRegisterProblem::FieldTwice(twice.name.clone()));
        }
        Ok(Self { name, about, day, fields, ..self })
    }
}

impl OwnField {
    /// The field with its texts cleaned, or what is not in order.
    pub(crate) fn checked(self) -> Result<Self, OwnRegisterProblem> {
        let name = named(&self.name, NAME)?.ok_or(OwnRegisterProblem::FieldUnnamed)?;
        let mut choices: Vec<String> = Vec::new();
        if self.kind == OwnFieldKind::Choice {
            for word in &self.choices {
                if let Some(word) = named(word, NAME)?.filter(|word| !choices.contains(word)) {
                    choices.push(word);
                }
            }
            if !(2..=WORDS).contains(&choices.len()) {
                return Err(OwnRegisterProblem::Choices(name));
            }
        }
        let unit = self.unit.filter(|_| self.kind == OwnFieldKind::Number);
        match unit.filter(|unit| !counts(*unit)) {
            Some(unit) => Err(OwnRegisterProblem::Unit(unit.word())),
            None => Ok(Self { name, choices, unit, ..self }),
        }
    }

    fn field(&self) -> Field {
        let kind = match self.kind {
            OwnFieldKind::Text => FieldKind::Text,
            OwnFieldKind::Prose => FieldKind::Prose,
            OwnFieldKind::Number => FieldKind::Number(self.unit.unwrap_or(Unit::Time)),
            OwnFieldKind::Money => FieldKind::Money,
            OwnFieldKind::Day => FieldKind::Day,
            OwnFieldKind::Choice => FieldKind::Choice(Choices::Own(self.choices.clone())),
            OwnFieldKind::Members => FieldKind::Members,
            OwnFieldKind::YesNo => FieldKind::YesNo,
        };
        Field { name: Cow::Owned(self.name.clone()), kind, required: self.required }
    }
}

impl From<&OwnRegister> for Register {
    fn from(own: &OwnRegister) -> Self {
        Self {
            name: Cow::Owned(own.name.clone()),
            group: own.group,
            unit: own.unit,
            about: Cow::Owned(own.about.clone()),
            day: Cow::Owned(own.day.clone()),
            fields: own.fields.iter().map(OwnField::field).collect(),
            signatures: SIGNATURES,
            source: "本支部自建",
            own: own.id,
        }
    }
}

/// A unit entries are counted in: no sum and no share.
fn counts(unit: Unit) -> bool {
    !matches!(unit, Unit::Yuan | Unit::Percent)
}

/// On one line; none of a blank.
fn named(text: &str, longest: usize) -> Result<Option<String>, OwnRegisterProblem> {
    let text = clean(text).replace('\n', " ");
    if text.chars().count() > longest {
        return Err(OwnRegisterProblem::TooLong(text.chars().take(longest).collect()));
    }
    Ok((!text.is_empty()).then_some(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(name: &str, kind: OwnFieldKind) -> OwnField {
        OwnField { was: None, name: name.to_owned(), kind, unit: None, choices: Vec::new(), required: false }
    }

    fn own(name: &str, fields: Vec<OwnField>) -> OwnRegister {
        OwnRegister {
            id: None,
            name: name.to_owned(),
            group: RegisterGroup::Service,
            unit: Unit::Matter,
            about: String::new(),
            day: " ".to_owned(),
            fields,
        }
    }

    #[test]
    fn a_register_is_made_of_what_is_typed() {
        let mut state = field("品相", OwnFieldKind::Choice);
        state.choices = ["好", " 一般 ", "好", ""].map(str::to_owned).to_vec();
        let made = own(" 老物件征集\n", vec![field("物件", OwnFieldKind::Text), state]).checked().expect("in order");
        assert_eq!((made.name.as_str(), made.day.as_str()), ("老物件征集", "日期"), "cleaned, with a day");
        let register = Register::from(&made);
        let choices = register.field("品相").map(|field| field.kind.clone());
        let words = Choices::Own(vec!["好".to_owned(), "一般".to_owned()]);
        assert_eq!(choices, Some(FieldKind::Choice(words)), "each word once, blanks left out");
    }

    #[test]
    fn what_is_not_in_order_is_named() {
        let one = || vec![field("事项", OwnFieldKind::Prose)];
        let problem = |own: OwnRegister| own.checked().expect_err("not in order").code();
        assert_eq!(problem(own(" ", one())), "own_register.name_missing");
        assert_eq!(problem(own("微心愿", one())), "own_register.name_taken", "the program has it");
        assert_eq!(problem(own(&"长".repeat(17), one())), "own_register.too_long");
        assert_eq!(problem(own("读书", vec![])), "own_register.no_field");
        assert_eq!(problem(own("读书", vec![field("书名", OwnFieldKind::Text); 13])), "own_register.too_many_fields");
        assert_eq!(problem(own("读书", vec![field("", OwnFieldKind::Text)])), "own_register.field_unnamed");
        assert_eq!(problem(own("读书", vec![field("书名", OwnFieldKind::Text); 2])), "own_register.field_twice");
        assert_eq!(problem(own("读书", vec![field("日期", OwnFieldKind::Day)])), "own_register.field_twice", "its day");
        assert_eq!(problem(own("读书", vec![field("类别", OwnFieldKind::Choice)])), "own_register.choices");
        assert_eq!(problem(OwnRegister { unit: Unit::Yuan, ..own("读书", one()) }), "own_register.unit");
    }
}
