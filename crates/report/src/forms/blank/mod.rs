//! 空白表格: every form of the program for those who write by hand, empty or with the names in.
//!
//! A blank is the form itself, filled with nothing and handed to the pen: what the paper says of itself stays, what
//! the book would write is left out. So a form that is changed is changed here too.

mod dues;
mod life;
mod pen;
mod people;
mod yearbook;

use crate::page::{Document, Form, lay_out};

/// What stands on a blank besides the form's own words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Head {
    /// Full name of the branch.
    pub branch: String,
    /// 上级党组织.
    pub superior: String,
    /// The year of papers of a year.
    pub year: i32,
}

/// Somebody whose name is put in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// 姓名.
    pub name: String,
    /// 党小组; may be empty.
    pub group: String,
}

/// What a form is about; the list of blanks is headed by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// 组织生活.
    Life,
    /// 支部和党员.
    People,
    /// 党费经费.
    Dues,
    /// 一本通.
    Yearbook,
}

impl Subject {
    /// Its heading.
    pub fn word(self) -> &'static str {
        match self {
            Self::Life => "组织生活",
            Self::People => "支部和党员",
            Self::Dues => "党费经费",
            Self::Yearbook => "一本通",
        }
    }
}

/// A form that can be had blank.
#[derive(Debug, Clone, Copy)]
pub struct BlankForm {
    /// Stable name, such as `sign_in`.
    pub key: &'static str,
    /// What it is called, such as 签到表.
    pub title: &'static str,
    /// What it is about.
    pub subject: Subject,
    /// Whether it has rows of people, so that their names can be put in.
    pub takes_names: bool,
    /// Fills it with nothing but the names.
    make: fn(&Head, &[Person]) -> Form,
}

/// Forms of a subject.
type Forms = &'static [BlankForm];

/// Every form, by subject.
pub fn all() -> impl Iterator<Item = &'static BlankForm> {
    const ALL: [Forms; 4] = [life::FORMS, yearbook::FORMS, people::FORMS, dues::FORMS];
    ALL.into_iter().flatten()
}

/// The form of a name.
pub fn find(key: &str) -> Option<&'static BlankForm> {
    all().find(|form| form.key == key)
}

impl BlankForm {
    /// The pages: empty, or with the names in where the form takes names.
    pub fn lay_out(&self, head: &Head, people: &[Person]) -> Document {
        let people = if self.takes_names { people } else { &[] };
        lay_out(&pen::for_the_pen((self.make)(head, people), people))
    }
}

/// Rows to write in where there are no names: as many as a page is meant for.
fn rows<T>(people: &[Person], empty: usize, row: impl Fn(&str) -> T) -> Vec<T> {
    if people.is_empty() {
        return (0..empty).map(|_| row("")).collect();
    }
    people.iter().map(|person| row(&person.name)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::page::Item;

    fn head() -> Head {
        Head {
            branch: "某某局离退休干部第一党支部".into(), superior: "某某局机关党委".into(), year: 2026
        }
    }

    fn people(count: usize) -> Vec<Person> {
        let names = ["阿依古丽·买买提", "欧阳㛃", "李𬱖", "单于𠅤", "王芳"];
        (0..count).map(|i| Person { name: names[i % names.len()].to_owned(), group: "第一党小组".to_owned() }).collect()
    }

    fn text(document: &Document) -> String {
        let texts = document.pages.iter().flat_map(|page| &page.items).filter_map(|item| match item {
            Item::Text { glyphs, .. } => Some(glyphs.iter().map(|glyph| glyph.c).collect::<String>()),
            _ => None,
        });
        texts.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn each_form_has_a_name_of_its_own() {
        let keys: BTreeSet<&str> = all().map(|form| form.key).collect();
        assert_eq!(keys.len(), all().count(), "a key is asked for by the window and must mean one form");
    }

    #[test]
    fn a_blank_holds_no_figure_and_no_word_in_place_of_one() {
        for form in all() {
            let document = form.lay_out(&head(), &[]);
            let text = text(&document);
            assert!(!document.pages.is_empty(), "{} has a page", form.title);
            for made_up in ["0.00", "0 人", "零元", "没有", "无\n", "—\n"] {
                assert!(
                    !text.contains(made_up),
                    "{} says 「{made_up}」 where a person is to write:\n{text}",
                    form.title
                );
            }
        }
    }

    #[test]
    fn a_number_on_a_blank_of_dues_is_that_of_a_row() {
        for form in all().filter(|form| form.subject == Subject::Dues) {
            let text = text(&form.lay_out(&head(), &[]));
            let mut numbers = BTreeSet::new();
            for number in text.lines().filter(|line| line.parse::<u32>().is_ok()) {
                assert!(numbers.insert(number), "{} says {number} twice: once it is no row's", form.title);
            }
        }
    }

    #[test]
    fn the_names_go_in_where_a_form_takes_them_and_are_whole() {
        for form in all().filter(|form| form.takes_names) {
            let document = form.lay_out(&head(), &people(35));
            let text = text(&document).replace('\n', "");
            for person in people(5) {
                assert!(text.contains(&person.name), "{} has the name {}", form.title, person.name);
            }
            assert_eq!(document.missing, [], "{} draws every name", form.title);
        }
    }
}
