//! Forms of Word.

use std::collections::BTreeMap;

use exchange::bureau_form::{Answers, Filled, Filling, Value};

use crate::{day, fill, form, part, parts, record, text, unfilled};

fn answers(members: usize) -> Answers {
    let member = |nth: usize| {
        let number = Value::count(nth as i64);
        record(&[
            ("序号", number),
            ("姓名", text(&format!("党员{nth}"))),
            ("出生日期", day("1951-03")),
            ("情况", text("独居\n高龄")),
        ])
    };
    let absent = record(&[("姓名", text("赵强")), ("原因", text("住院"))]);
    let lists = BTreeMap::from([
        ("党员".to_owned(), (1..=members).map(member).collect()),
        ("未到".to_owned(), vec![absent.clone(), absent]),
    ]);
    let values = record(&[
        ("支部全称", text("示范支部<1>")),
        ("报送日期", day("2026-10-31")),
        ("本月走访人次", Value::count(12)),
        ("党员人数", Value::count(35)),
        ("书记", text("王芳")),
    ]);
    Answers { values, lists }
}

fn filled(name: &str, members: usize) -> Filled {
    fill(&form(name), &Filling { answers: answers(members), ..Filling::default() })
}

/// The texts of a part, a line for each paragraph.
fn lines(xml: &str) -> Vec<String> {
    let texts = |paragraph: &str| -> String {
        let pieces = paragraph.split("<w:t").skip(1).filter(|piece| piece.starts_with([' ', '>']));
        pieces
            .map(|piece| piece.split('>').nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_default())
            .collect()
    };
    xml.split("</w:p>").map(texts).filter(|line| !line.is_empty()).collect()
}

#[test]
fn names_are_filled_wherever_they_stand() {
    for name in ["document.docx", "libreoffice/document.docx"] {
        let filled = filled(name, 3);
        assert_eq!(unfilled(&filled), ["正文第 2 段：不认识「{{不认识的}}」，没有填"], "{name}: what is not known");
        let xml = part(&filled.bytes, "word/document.xml");
        let lines = lines(&xml);
        let has = |line: &str| lines.iter().any(|own| own == line);
        assert!(has("本月走访12人次。{{不认识的}}"), "{name}: in pieces: {lines:?}");
        assert!(has("党员1") && has("党员3") && has("35人") && has("1951年3月"), "{name}: rows: {lines:?}");
        assert_eq!(lines.iter().filter(|line| *line == "赵强，住院").count(), 2, "{name}: a paragraph for each");
        let boxed = lines.iter().filter(|line| line.ends_with("书记：王芳")).count();
        assert!(boxed >= 1 && !xml.contains("{{书记}}"), "{name}: the text box and its second copy");
        assert!(xml.contains("独居</w:t><w:br/><w:t xml:space=\"preserve\">高龄"), "{name}: lines of a value");
        let of_part = |begins: &str| -> Vec<String> {
            let all = parts(&filled.bytes);
            let own = all.iter().filter(|(part, _)| part.starts_with(begins));
            own.flat_map(|(_, (content, _))| self::lines(&String::from_utf8_lossy(content))).collect()
        };
        assert!(of_part("word/header").contains(&"填报单位：示范支部&lt;1&gt;".to_owned()), "{name}: head");
        assert!(of_part("word/footer").contains(&"报送日期：2026年10月31日".to_owned()), "{name}: foot");
        let piece = xml
            .split("<w:r>")
            .find(|run| run.contains(">12</w:t>"))
            .or_else(|| xml.split("<w:r ").find(|run| run.contains(">12</w:t>")));
        assert!(piece.is_some_and(|run| run.contains("<w:b/>")), "{name}: the letters of the first brace");
    }
}

#[test]
fn a_row_stands_once_for_each() {
    let rows =
        |members: usize| part(&filled("document.docx", members).bytes, "word/document.xml").matches("<w:tr>").count();
    assert_eq!((rows(1), rows(3), rows(200)), (3, 5, 202), "head, each member, total");
    let none = filled("document.docx", 0);
    let xml = part(&none.bytes, "word/document.xml");
    assert_eq!(xml.matches("<w:tr>").count(), 3, "nobody: an empty row");
    assert!(!xml.contains("党员."), "without names in braces");
}

#[test]
fn other_parts_are_copied() {
    for name in ["document.docx", "libreoffice/document.docx"] {
        let before = parts(&form(name));
        let after = parts(&filled(name, 2).bytes);
        assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>(), "{name}: the same parts");
        for (part, (content, packed)) in &before {
            let speaks = String::from_utf8_lossy(content).contains("{{");
            assert_eq!(speaks, &after[part].1 != packed, "{name}: {part} changes where it has names");
        }
    }
}

#[test]
fn three_hundred_names() {
    let before = form("document.docx");
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, (content, _)) in parts(&before) {
        zip.start_file(&name, zip::write::SimpleFileOptions::default()).expect("a part");
        let content = if name == "word/document.xml" {
            let many: String =
                (0..300).map(|nth| format!("<w:p><w:r><w:t>{{{{名称{nth}}}}}</w:t></w:r></w:p>")).collect();
            String::from_utf8(content).expect("UTF-8").replace("<w:body>", &format!("<w:body>{many}")).into_bytes()
        } else {
            content
        };
        std::io::Write::write_all(&mut zip, &content).expect("its content");
    }
    let bytes = zip.finish().expect("a zip").into_inner();
    let values = (0..300).map(|nth| (format!("名称{nth}"), Value::count(nth))).collect();
    let filled = fill(&bytes, &Filling { answers: Answers { values, ..Answers::default() }, ..Filling::default() });
    assert!(
        lines(&part(&filled.bytes, "word/document.xml"))[..300]
            .iter()
            .enumerate()
            .all(|(nth, line)| *line == nth.to_string()),
        "each its own"
    );
}
