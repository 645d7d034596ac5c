//! One row of a roster as a member's fields.

use std::collections::BTreeMap;

use domain::{
    date::PartialDate,
    member::{IdFault, IdNumber, Input, MemberValues, field, own_input, own_key, own_name, read_own},
    register::OwnField,
    text::clean_name,
};

use crate::{
    grid::Cell,
    table::{Choice, ChoiceKind, Decisions, Problem, row_in_words},
    value::{
        IdentityFault,
        date::{self, DateFault},
        identity, phones, plain,
    },
};

/// Fields of the fixed list: a cell of theirs that can't be read must be settled. In others it is left
/// out with a notice: a free word under 健康状况 need not stop a roster.
const SETTLED: [&str; 16] = [
    "name",
    "sex",
    "ethnicity",
    "birth_date",
    "id_number",
    "education",
    "joined_on",
    "confirmed_on",
    "group",
    "retirement",
    "former_unit",
    "former_post",
    "phone",
    "address",
    "kind",
    "landline",
];

/// A row being read.
pub(super) struct Row<'a> {
    /// The file's row.
    pub row: u32,
    /// Cells by field, a person's retyped ones in place of the file's.
    pub cells: BTreeMap<&'a str, (Cell, &'a str)>,
    /// What was decided.
    pub decisions: Decisions<'a>,
    /// Fields read so far.
    pub values: MemberValues,
    /// 党小组.
    pub group: Option<String>,
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// What was left out with a word about it.
    pub passed_over: Vec<(String, String)>,
}

impl<'a> Row<'a> {
    /// Reads every cell of the row.
    pub fn read(&mut self) {
        let keys: Vec<&str> = self.cells.keys().copied().collect();
        for key in keys {
            let cell = self.cells.get(key).map(|(cell, _)| cell.clone()).unwrap_or_default();
            match (key, field(key).map(|field| field.input)) {
                (own, _) if own_name(own).is_some() => {}
                ("id_number", _) => self.read_identity(&cell),
                ("group", _) => self.group = plain(&cell).map(|text| text.replace(char::is_whitespace, "")),
                (_, Some(Input::Date)) => self.read_date(key, &cell),
                (_, Some(Input::Phone)) => self.read_phones(key, &cell),
                ("name", _) => self.put(key, &clean_name(&plain(&cell).unwrap_or_default())),
                _ => self.put(key, &tidy(key, plain(&cell).unwrap_or_default())),
            }
        }
    }

    /// What stands in fields of the branch's own, by their names; what can't be read is left out with a word about it.
    pub fn read_own(&mut self, fields: &[OwnField]) -> BTreeMap<String, String> {
        let mut own = BTreeMap::new();
        for field in fields {
            let key = own_key(&field.name);
            let Some((cell, _)) = self.cells.get(key.as_str()) else { continue };
            let written = plain(cell).unwrap_or_default();
            let text = match (own_input(field.kind), date::read(cell)) {
                (Input::Date, Ok(Some(day))) => day.to_string(),
                _ => written.clone(),
            };
            match read_own(field, &text) {
                Ok(Some(kept)) => {
                    own.insert(field.name.clone(), kept);
                }
                Ok(None) => {}
                Err(_) => self.passed_over.push((key, written)),
            }
        }
        own
    }

    /// A problem about a field of this row.
    pub fn problem(&mut self, field: &str, code: &str, message: String, choices: Vec<Choice>) {
        let column = self.cells.get(field).map(|(_, column)| *column).unwrap_or_default();
        let value = self.cells.get(field).map(|(cell, _)| cell.text()).unwrap_or_default();
        self.problems.push(Problem {
            row: self.row,
            column: column.to_owned(),
            field: field.to_owned(),
            value,
            code: code.to_owned(),
            message: format!("{}「{column}」{message}", row_in_words(self.row)),
            choices,
        });
    }

    /// Whose a number is has no place in its field; that it was there is said.
    fn read_phones(&mut self, key: &str, cell: &Cell) {
        let (numbers, words) = phones(cell);
        self.put(key, &numbers.join("、"));
        self.passed_over.extend(words.map(|words| (key.to_owned(), words)));
    }

    fn put(&mut self, key: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        let faults = self.values.put_all([(key, text)]);
        let Some(problem) = faults.first() else { return };
        if !SETTLED.contains(&key) {
            self.passed_over.push((key.to_owned(), text.to_owned()));
            return;
        }
        let message = format!("写的是「{text}」，{}", problem.fault.what_to_do());
        let mut choices = offered_words(key);
        if choices.is_empty() {
            choices.push(Choice::usual(ChoiceKind::Retype));
        }
        choices.extend([Choice::usual(ChoiceKind::LeaveEmpty), leave_out()]);
        let code = match key {
            "sex" => "import.unknown_sex",
            "ethnicity" => "import.unknown_ethnicity",
            _ => problem.fault.code(),
        };
        self.problem(key, code, message, choices);
    }

    fn read_identity(&mut self, cell: &Cell) {
        let (text, fault) = identity(cell);
        let Some(text) = text else { return };
        let kept = self.decisions.is(self.row, "id_number", ChoiceKind::Keep);
        match fault {
            None => {
                self.values.put_all([("id_number", text.as_str())]);
            }
            Some(IdentityFault::Number(_)) if kept => {
                let note =
                    self.values.get("identity_note").map_or_else(|| "身份证号码原件如此".to_owned(), str::to_owned);
                self.values.put_all([("id_number", text.as_str()), ("identity_note", note.as_str())]);
            }
            Some(IdentityFault::LostDigits) => self.problem(
                "id_number",
                "import.id_lost_digits",
                "的号码存成了数字，后几位已被表格软件改成了 0，请照身份证原件重新填写。".to_owned(),
                vec![Choice::usual(ChoiceKind::Retype), Choice::usual(ChoiceKind::LeaveEmpty), leave_out()],
            ),
            Some(IdentityFault::Number(fault)) => {
                let message = match fault {
                    IdFault::CheckDigit => "校验不通过，至少有一位抄错了，请核对身份证原件。".to_owned(),
                    other => format!("有误：{other}，请核对身份证原件。"),
                };
                let choices = [ChoiceKind::Retype, ChoiceKind::LeaveEmpty, ChoiceKind::Keep, ChoiceKind::LeaveOut];
                self.problem("id_number", fault.code(), message, choices.map(Choice::usual).to_vec());
            }
        }
    }

    fn read_date(&mut self, key: &str, cell: &Cell) {
        if key == "confirmed_on" && ["预备", "未转正"].iter().any(|word| cell.text().contains(word)) {
            self.values.put_all([("kind", "预备党员")]);
            return;
        }
        let fault = match date::read(cell) {
            Ok(date) => {
                let text = date.map(|date| date.to_string()).unwrap_or_default();
                self.values.put_all([(key, text.as_str())]);
                return;
            }
            Err(fault) => fault,
        };
        let written = cell.text();
        if !SETTLED.contains(&key) {
            self.passed_over.push((key.to_owned(), written));
            return;
        }
        let mut choices = Vec::new();
        let (code, message) = match fault {
            DateFault::NotADate => {
                ("import.not_a_date", format!("写的是「{written}」，不是日期。请查原件后填写，或先空着。"))
            }
            DateFault::NotInCalendar => {
                ("import.not_in_calendar", format!("写的是「{written}」，没有这样的日期。请核对月份和日子。"))
            }
            DateFault::TwoDigitYear(meant) => {
                if let Some(meant) = meant {
                    let label = format!("以档案为准 {meant}");
                    choices.push(Choice::putting(ChoiceKind::ByFile, label, meant.to_string()));
                }
                let on_card = self.on_card().filter(|_| key == "birth_date");
                let also = on_card.map(|day| format!("，身份证上是{}", PartialDate::from(day).in_chinese()));
                if let Some(day) = on_card {
                    choices.insert(0, by_identity(day.to_string()));
                }
                let message = format!("写的是「{written}」，年份只有两位{}，请核对。", also.unwrap_or_default());
                ("import.two_digit_year", message)
            }
            DateFault::JanuaryOrOctober(january, october) => {
                for meant in [january, october] {
                    choices.push(Choice::putting(ChoiceKind::Retype, meant.in_chinese(), meant.to_string()));
                }
                let message = format!("写的是「{written}」，表格软件分不清是 1 月还是 10 月，请核对。");
                ("import.january_or_october", message)
            }
        };
        choices.extend([Choice::usual(ChoiceKind::Retype), Choice::usual(ChoiceKind::LeaveEmpty), leave_out()]);
        self.problem(key, code, message, choices);
    }

    /// The day of birth on the identity card, where the number passes.
    pub fn on_card(&self) -> Option<chrono::NaiveDate> {
        let (cell, _) = self.cells.get("id_number")?;
        let (text, fault) = identity(cell);
        let number = text.filter(|_| fault.is_none()).and_then(|text| IdNumber::check(&text).ok())?;
        Some(number.birth_date())
    }
}

/// The button that takes the card's date or sex.
pub(super) fn by_identity(text: String) -> Choice {
    Choice::putting(ChoiceKind::ByIdentity, "以身份证为准", text)
}

/// The button that leaves the whole row out.
pub(super) fn leave_out() -> Choice {
    Choice::usual(ChoiceKind::LeaveOut)
}

/// Fields with two or three choices offer them at once.
fn offered_words(key: &str) -> Vec<Choice> {
    let words = field(key).map(|field| field.choices).unwrap_or_default();
    if words.len() > 5 {
        return Vec::new();
    }
    words.iter().map(|word| Choice::putting(ChoiceKind::Retype, format!("填「{word}」"), *word)).collect()
}

/// Words of the lists as rosters vary them.
fn tidy(key: &str, text: String) -> String {
    let packed: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    match key {
        // 1 and 2 are the codes of GB/T 2261.1 (domain.md 3.4).
        "sex" => match packed.trim_end_matches(['性', '。']).trim_end_matches("同志") {
            "1" => "男".to_owned(),
            "2" => "女".to_owned(),
            word => word.to_owned(),
        },
        "kind" => one_of(&packed, &[("预备", "预备党员"), ("正式", "正式党员")]),
        "retirement" if packed == "离" || packed == "退" => format!("{packed}休"),
        "retirement" => one_of(&packed.replace("离退休", "离休退休"), &[("离休", "离休"), ("退休", "退休")]),
        _ => text,
    }
}

/// The word that a text holds, where it holds only one of them: 企业退休干部 is 退休.
fn one_of(text: &str, words: &[(&str, &str)]) -> String {
    let held: Vec<&str> = words.iter().filter(|(word, _)| text.contains(word)).map(|(_, kept)| *kept).collect();
    match held.as_slice() {
        [one] => (*one).to_owned(),
        _ => text.to_owned(),
    }
}
