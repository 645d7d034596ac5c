//! Members who don't exist.

use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};

const SURNAMES: [&str; 30] = [
    "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马",
    "罗", "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧",
];

const GIVEN_NAMES: [(&str, &str); 24] = [
    ("建国", "男"),
    ("秀英", "女"),
    ("志强", "男"),
    ("桂兰", "女"),
    ("德明", "男"),
    ("玉珍", "女"),
    ("福生", "男"),
    ("淑芳", "女"),
    ("学军", "男"),
    ("凤英", "女"),
    ("永祥", "男"),
    ("素梅", "女"),
    ("国华", "男"),
    ("桂芳", "女"),
    ("光荣", "男"),
    ("玉兰", "女"),
    ("明远", "男"),
    ("秀兰", "女"),
    ("振东", "男"),
    ("春梅", "女"),
    ("长青", "男"),
    ("淑珍", "女"),
    ("保民", "男"),
    ("瑞芝", "女"),
];

const UNITS: [&str; 5] = ["县财政局", "县教育局", "县人民医院", "县水利局", "县档案馆"];

/// The card of the `number`-th member: 60 to 90 years old, in the party for 35 to 60. No ID number:
/// an invented one could be somebody's.
pub fn values(number: u32, today: NaiveDate) -> Value {
    let index = number as usize;
    let (given, sex) = GIVEN_NAMES[index % GIVEN_NAMES.len()];
    let surname = SURNAMES[(index / GIVEN_NAMES.len() + index * 7) % SURNAMES.len()];
    let age = 60 + (number * 13 % 30).cast_signed();
    let born = today.year() - age;
    let joined = born + 22 + (number % 4).cast_signed();
    let month = number % 12 + 1;
    json!({
        "name": format!("{surname}{given}"),
        "sex": sex,
        "ethnicity": "汉族",
        "birth_date": format!("{born}-{month:02}"),
        "education": "大学专科",
        "phone": format!("1390000{number:04}"),
        "joined_on": format!("{joined}-07-01"),
        "confirmed_on": format!("{}-07-01", joined + 1),
        "retirement": "退休",
        "former_unit": UNITS[index % UNITS.len()],
        "address": format!("县城解放路{}号", number + 1),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn nobody_appears_twice() {
        let today = NaiveDate::from_ymd_opt(2026, 10, 31).expect("a day");
        let people: BTreeSet<String> = (0..200)
            .map(|number| values(number, today))
            .map(|card| format!("{}{}", card["name"], card["birth_date"]))
            .collect();
        assert_eq!(people.len(), 200, "name and birth together tell everyone apart");
    }
}
