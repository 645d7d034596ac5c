//! Inputs made by chance from what real files hold.

use std::io::{Cursor, Read, Write};

use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

use crate::run::Chance;

/// What stands in rosters and registers of dues, and what should not.
const WORDS: &[&str] = &[
    "姓名",
    "性别",
    "出生年月",
    "民族",
    "入党时间",
    "身份证号",
    "联系电话",
    "党小组",
    "备注",
    "序号",
    "合计",
    "小计",
    "计算基数",
    "执行标准（%）",
    "月应交",
    "1月",
    "2月",
    "12月",
    "全年合计",
    "第一季度",
    "2024年度党费登记表",
    "同上",
    "〃",
    "王芳",
    "欧阳㛃",
    "王䶮",
    "男",
    "女",
    "1951.03",
    "1951年3月",
    "195103",
    "19510312",
    "一九五一年三月",
    "51.3",
    "1951.2.30",
    "待核实",
    "0",
    "-1",
    "1e308",
    "NaN",
    "20.00",
    "２０．００",
    "￥20",
    "20元",
    "110101195103121234",
    "11010119510312123X",
    "110101510312123",
    "13800001234",
    "=1+1",
    "@SUM(A1)",
    "+1",
    "\t",
    "\r",
    "\u{feff}",
    "\u{0}",
    "\u{202e}",
    "𠅤",
    "e\u{301}",
    "　",
    "\"",
    "\"\"",
    "，",
    "、",
    "—",
    "99999999999999999999",
    "9223372036854775807",
    "0000-00-00",
    "1900-02-29",
    "2026-13",
    "闰四月",
    "初一",
    "丙午年",
];

/// A word, a number or noise.
pub fn word(chance: &mut Chance) -> String {
    match chance.below(12) {
        0 => (0..chance.below(40))
            .map(|_| *chance.of(&['0', '1', '9', '.', '-', '/', '年', '月', 'X', '０', ' ']))
            .collect(),
        1 => (0..chance.below(12)).filter_map(|_| char::from_u32(chance.below(0x11_0000) as u32)).collect(),
        2 => chance.of(WORDS).repeat(1 + chance.below(200)),
        3 => format!("{}{}", chance.of(WORDS), chance.of(WORDS)),
        4 => (chance.below(usize::MAX) as i64).to_string(),
        _ => (*chance.of(WORDS)).to_owned(),
    }
}

/// A text table: a header people write or not, and rows.
pub fn table(chance: &mut Chance) -> Vec<u8> {
    let separator = *chance.of(&[",", ",", ",", "\t", ";", "，"]);
    let end = *chance.of(&["\n", "\r\n", "\r"]);
    let width = 1 + chance.below(22);
    let mut text = String::new();
    for row in 0..chance.below(14) {
        let cells: Vec<String> = (0..width)
            .map(|column| {
                let cell = match (row, column) {
                    (0 | 1, _) if chance.below(4) > 0 => WORDS[chance.below(22)].to_owned(),
                    _ => word(chance),
                };
                if chance.below(6) == 0 { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
            })
            .collect();
        text.push_str(&cells.join(separator));
        text.push_str(end);
    }
    text.into_bytes()
}

/// Some bytes of it changed, left out, doubled or exchanged for words.
pub fn damaged(chance: &mut Chance, mut bytes: Vec<u8>) -> Vec<u8> {
    for _ in 0..=chance.below(6) {
        let at = chance.below(bytes.len());
        let to = (at + chance.below(64)).min(bytes.len());
        match chance.below(6) {
            0 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
            1 if at < bytes.len() => bytes[at] = chance.below(256) as u8,
            2 => drop(bytes.drain(at..to)),
            3 => bytes.splice(at..at, bytes[at..to].to_vec()).for_each(drop),
            4 => bytes.splice(at..to, word(chance).into_bytes()).for_each(drop),
            _ if chance.below(8) == 0 => bytes.truncate(at),
            _ => bytes.splice(at..at, (chance.below(usize::MAX) as u64).to_le_bytes()).for_each(drop),
        }
    }
    bytes
}

/// What stands in XML of a workbook, and what should not.
const MARKS: &[&str] = &[
    "<row r=\"1048576\">",
    "<c r=\"XFD1\"",
    "<c r=\"\"",
    " t=\"s\"",
    " t=\"b\"",
    " t=\"e\"",
    " t=\"inlineStr\"",
    " s=\"99999\"",
    "<v>",
    "</v>",
    "<v>-1</v>",
    "<v>1e999</v>",
    "<f>",
    "</f>",
    "<f t=\"shared\" si=\"0\"/>",
    "<f t=\"shared\" ref=\"A1:XFD9\" si=\"1\">A1</f>",
    "<mergeCell ref=\"A1:XFD1048576\"/>",
    "<mergeCell ref=\"\"/>",
    "</row>",
    "</c>",
    "&#0;",
    "&lt;",
    "&x;",
    "<!--",
    "]]>",
    "<![CDATA[",
    "<si><t>",
    "</t></si>",
    "<t/>",
    "<is>",
    "<sheet name=\"\" sheetId=\"1\" r:id=\"rId9\"/>",
    "date1904=\"1\"",
    "<numFmt numFmtId=\"164\" formatCode=\"[$-804]yyyy\"/>",
];

/// A zip with one part changed, all parts stored so that they can be read.
pub fn repacked(chance: &mut Chance, bytes: &[u8]) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a sample");
    let chosen = chance.below(archive.len());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).expect("a part");
        let mut content = Vec::new();
        part.read_to_end(&mut content).expect("read");
        if index == chosen {
            content = marked(chance, content);
        }
        if zip.start_file(part.name(), stored).is_ok() {
            zip.write_all(&content).expect("written");
        }
    }
    let zip = zip.finish().expect("a zip").into_inner();
    if chance.below(10) == 0 { damaged(chance, zip) } else { zip }
}

fn marked(chance: &mut Chance, mut part: Vec<u8>) -> Vec<u8> {
    for _ in 0..=chance.below(4) {
        let at = chance.below(part.len());
        let to = (at + chance.below(40)).min(part.len());
        let mark = chance.of(MARKS).repeat(if chance.below(20) == 0 { 500 } else { 1 });
        match chance.below(3) {
            0 => part.splice(at..to, mark.into_bytes()).for_each(drop),
            1 => part.splice(at..at, mark.into_bytes()).for_each(drop),
            _ => part = damaged(chance, part),
        }
    }
    part
}
