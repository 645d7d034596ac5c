//! The 56 ethnicities of GB/T 3304-1991 (domain.md 3.4).

use crate::text::clean;

/// Code and name, as the standard lists them.
pub const ETHNICITIES: [(&str, &str); 56] = {
    let mut list = [("", ""); 56];
    let mut index = 0;
    while index < 56 {
        list[index] = (CODES[index], ETHNICITY_WORDS[index]);
        index += 1;
    }
    list
};

const CODES: [&str; 56] = [
    "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19",
    "20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38",
    "39", "40", "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54", "55", "56",
];

/// The names in the order of the standard.
pub const ETHNICITY_WORDS: [&str; 56] = [
    "汉族",
    "蒙古族",
    "回族",
    "藏族",
    "维吾尔族",
    "苗族",
    "彝族",
    "壮族",
    "布依族",
    "朝鲜族",
    "满族",
    "侗族",
    "瑶族",
    "白族",
    "土家族",
    "哈尼族",
    "哈萨克族",
    "傣族",
    "黎族",
    "傈僳族",
    "佤族",
    "畲族",
    "高山族",
    "拉祜族",
    "水族",
    "东乡族",
    "纳西族",
    "景颇族",
    "柯尔克孜族",
    "土族",
    "达斡尔族",
    "仫佬族",
    "羌族",
    "布朗族",
    "撒拉族",
    "毛南族",
    "仡佬族",
    "锡伯族",
    "阿昌族",
    "普米族",
    "塔吉克族",
    "怒族",
    "乌孜别克族",
    "俄罗斯族",
    "鄂温克族",
    "德昂族",
    "保安族",
    "裕固族",
    "京族",
    "塔塔尔族",
    "独龙族",
    "鄂伦春族",
    "赫哲族",
    "门巴族",
    "珞巴族",
    "基诺族",
];

/// The ethnicity a roster means: `汉`, `汉族` and the code `01` are 汉族. None if there is no such one.
pub fn ethnicity(text: &str) -> Option<&'static str> {
    let text: String = clean(text).chars().filter(|c| !c.is_whitespace()).collect();
    let bare = text.strip_suffix('族').unwrap_or(&text);
    ETHNICITIES
        .iter()
        .find(|(code, name)| *code == text || name.strip_suffix('族') == Some(bare))
        .map(|(_, name)| *name)
}

/// Code of an ethnicity of the standard.
pub fn ethnicity_code(name: &str) -> Option<&'static str> {
    ETHNICITIES.iter().find(|(_, known)| *known == name).map(|(code, _)| *code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_long_names_are_one() {
        for text in ["汉", "汉族", " 汉　族 ", "01"] {
            assert_eq!(ethnicity(text), Some("汉族"), "{text:?} is written on rosters");
        }
        assert_eq!(ethnicity("满"), Some("满族"), "the short form");
        assert_eq!(ethnicity("火星族"), None, "not one of the 56");
        assert_eq!(ethnicity(""), None, "nothing is nothing");
    }

    #[test]
    fn codes_are_the_standards() {
        for (code, name) in [("01", "汉族"), ("08", "壮族"), ("29", "柯尔克孜族"), ("56", "基诺族")] {
            assert_eq!(ethnicity_code(name), Some(code), "GB/T 3304 gives {name} {code}");
        }
    }
}
