//! Finding people by pinyin and initials.

use pinyin::{ToPinyin, ToPinyinMulti};

use super::surname::{DOUBLE, RARE, SINGLE};
use crate::text::half_width;

/// How a name is read, by character: each may be read several ways, the likeliest first. `ü` is `v`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading(Vec<Vec<String>>);

/// The reading of a person's name. The surname has its own readings (单 shàn, 尉迟 yùchí); further
/// characters all those of the dictionary.
pub fn reading(name: &str) -> Reading {
    let characters: Vec<char> = name.chars().filter(|c| c.is_alphanumeric()).collect();
    let double = DOUBLE.iter().find(|(surname, _)| name.starts_with(surname)).map(|(_, readings)| readings.as_slice());
    let single = characters
        .first()
        .and_then(|first| SINGLE.iter().find(|(surname, _)| surname == first))
        .map(|(_, reading)| std::slice::from_ref(reading));
    let surname = double.or(single).unwrap_or_default();
    let syllables = characters.iter().enumerate().map(|(index, c)| match surname.get(index) {
        Some(own) => own_then_others(own, *c),
        None => readings_of(*c),
    });
    Reading(syllables.collect())
}

/// A surname is looked for by its right reading first, but one who knows no better finds it too.
fn own_then_others(own: &str, c: char) -> Vec<String> {
    let mut all = vec![own.to_owned()];
    all.extend(readings_of(c).into_iter().filter(|other| other != own));
    all
}

fn readings_of(c: char) -> Vec<String> {
    if let Some((_, rare)) = RARE.iter().find(|(rare, _)| *rare == c) {
        return vec![(*rare).to_owned()];
    }
    let plain = |syllable: &str| syllable.replace('ü', "v");
    let mut all: Vec<String> = Vec::new();
    all.extend(c.to_pinyin().map(|one| plain(one.plain())));
    for one in c.to_pinyin_multi().into_iter().flatten() {
        let syllable = plain(one.plain());
        if !all.contains(&syllable) {
            all.push(syllable);
        }
    }
    if all.is_empty() {
        all.push(c.to_lowercase().collect());
    }
    all
}

impl Reading {
    /// The likeliest reading in one word, for sorting: `xumingyuan`.
    pub fn spelled(&self) -> String {
        self.0.iter().filter_map(|syllables| syllables.first()).map(String::as_str).collect()
    }

    /// Its initials: `xmy`.
    pub fn initials(&self) -> String {
        self.0.iter().filter_map(|syllables| syllables.first()?.chars().next()).collect()
    }

    /// Whether what was typed is the beginning of the name from one of its characters on, each character
    /// by its initial, the beginning of a reading or a whole one: `zm`, `zhangm`, `zhangming`, `ming`.
    pub fn begins_with(&self, typed: &str) -> bool {
        (0..self.0.len()).any(|from| spells(self.0.get(from..).unwrap_or_default(), typed))
    }
}

fn spells(syllables: &[Vec<String>], typed: &str) -> bool {
    if typed.is_empty() {
        return true;
    }
    let Some((first, rest)) = syllables.split_first() else { return false };
    first.iter().any(|syllable| {
        let common = syllable.bytes().zip(typed.bytes()).take_while(|(a, b)| a == b).count();
        (1..=common).rev().any(|length| typed.get(length..).is_some_and(|left| spells(rest, left)))
    })
}

/// Whether a search finds a person: by part of the name, by pinyin or initials, or by the last digits
/// (three or more) of a telephone number. Several words must all find.
pub fn matches_search(search: &str, name: &str, phones: &[&str]) -> bool {
    let search = half_width(search).to_lowercase();
    let mut words = search.split_whitespace().peekable();
    if words.peek().is_none() {
        return true;
    }
    let reading = reading(name);
    let lower = name.to_lowercase();
    words.all(|word| {
        let letters: String = word.chars().filter(|c| *c != '\'').map(|c| if c == 'ü' { 'v' } else { c }).collect();
        lower.contains(word)
            || (letters.chars().all(|c| c.is_ascii_lowercase()) && reading.begins_with(&letters))
            || (word.len() >= 3
                && word.bytes().all(|b| b.is_ascii_digit())
                && phones.iter().any(|phone| phone.split('、').any(|one| one.ends_with(word))))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn surnames_are_read_as_surnames() {
        let worked = [
            ("单志强", "shanzhiqiang"),
            ("解放", "xiefang"),
            ("仇和平", "qiuheping"),
            ("区少华", "oushaohua"),
            ("查文", "zhawen"),
            ("曾国强", "zengguoqiang"),
            ("任国华", "renguohua"),
            ("朴英", "piaoying"),
            ("尉迟恭", "yuchigong"),
            ("单于明", "chanyuming"),
            ("万俟卫", "moqiwei"),
            ("欧阳㛃", "ouyangjie"),
            ("吕瑞霖", "lvruilin"),
            ("李𬱖", "lidi"),
            ("王䶮", "wangyan"),
        ];
        for (name, spelled) in worked {
            assert_eq!(reading(name).spelled(), spelled, "{name}");
        }
    }

    #[test]
    fn found_by_name_pinyin_initials_or_phone() {
        let found = |search: &str| matches_search(search, "徐明远", &["19987300541", ""]);
        for search in
            ["徐", "明远", "xmy", "xumingyuan", "XuMing", "my", "xum", "x'm", "541", "xmy 0541", "ｘｍｙ", " "]
        {
            assert!(found(search), "{search:?} finds 徐明远");
        }
        for search in ["王", "xym", "41", "998", "徐 王"] {
            assert!(!found(search), "{search:?} does not");
        }
    }

    #[test]
    fn a_character_of_several_readings_is_found_by_each() {
        assert!(matches_search("zengguo", "曾国强", &[]), "as the surname is read");
        assert!(matches_search("cgq", "曾国强", &[]), "as one who does not know it would type it");
        assert!(matches_search("ayg", "阿依古丽·买买提", &[]), "a transcribed name");
    }
}
