//! Texts of the branch on paper and as Word documents: the page of GB/T 9704, real styles, not a word lost.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "filled/mod.rs"]
mod filled;

use std::io::{Cursor, Read};

use filled::writing::{long, pasted, summary};
use report::{
    forms::writing::Writing,
    page::{Document, Item, lay_out},
    typeface::Typeface,
    word,
};

/// Lines of a page from top to bottom: face of the first character, size, baseline, left edge, text.
fn lines(document: &Document, page: usize) -> Vec<(Typeface, f32, f32, f32, String)> {
    let items = document.pages[page].items.iter().filter_map(|item| match item {
        Item::Text { glyphs, left, baseline, size, .. } => {
            let text: String = glyphs.iter().map(|glyph| glyph.c).collect();
            let first = glyphs.first()?;
            Some((first.shape?.0, *size, *baseline, left + first.x, text))
        }
        _ => None,
    });
    items.collect()
}

/// A text of `lines` full lines and nothing else.
fn of_lines(lines: usize) -> Writing {
    Writing { body: vec!["学"; lines].join("\n"), ..Writing::default() }
}

#[test]
fn a_page_has_22_lines_of_28_characters() {
    assert_eq!(lay_out(&of_lines(22).form()).pages.len(), 1, "twenty-two lines fill a page");
    assert_eq!(lay_out(&of_lines(23).form()).pages.len(), 2, "the next begins another");
    let paragraph = Writing { body: "学".repeat(26 + 28), ..Writing::default() };
    let document = lay_out(&paragraph.form());
    let counts: Vec<usize> = lines(&document, 0).iter().map(|(.., text)| text.chars().count()).collect();
    assert_eq!(counts, [26, 28], "two characters of indent, then lines of twenty-eight");
    let baselines: Vec<f32> = lines(&document, 0).iter().map(|(_, _, baseline, ..)| *baseline).collect();
    let distance = (baselines[1] - baselines[0]) * 25.4 / 72.0;
    assert!((distance - 225.0 / 22.0).abs() < 0.01, "lines stand {distance} mm apart, 22 on 225 mm");
}

#[test]
fn parts_are_set_in_the_faces_of_a_document() {
    let document = lay_out(&summary().form());
    let page = lines(&document, 0);
    let of = |needle: &str| {
        let found = page.iter().find(|(.., text)| text.starts_with(needle));
        found.unwrap_or_else(|| panic!("no line begins with {needle}: {page:?}"))
    };
    let (face, size, ..) = of("中共某某市水利局离退休干部第二党支部");
    assert_eq!((*face, *size), (Typeface::Title, 22.0), "the title in 2号小标宋");
    of("2026年工作总结");
    let (face, size, _, left, _) = of("中共某某市水利局机关委员会：");
    assert_eq!((*face, *size, *left), (Typeface::Song, 15.75, document.pages[0].sheet.left), "主送 begins at the edge");
    assert_eq!(of("一、主要工作").0, Typeface::Hei, "一、 in 黑");
    assert_eq!(of("（二）抓走访").0, Typeface::Kai, "（一） in 楷");
    let (run_in, text) = ("（一）抓学习。", "全年集中学习12次。");
    let running = Writing { body: format!("{run_in}{text}"), ..Writing::default() };
    let drawn = lay_out(&running.form());
    let faces: Vec<(char, Typeface)> = drawn.pages[0]
        .items
        .iter()
        .flat_map(|item| match item {
            Item::Text { glyphs, .. } => glyphs.as_slice(),
            _ => &[],
        })
        .filter_map(|glyph| Some((glyph.c, glyph.shape?.0)))
        .collect();
    let of_heading = |face: &Typeface| *face == Typeface::Kai;
    let heading: String = faces.iter().take_while(|(_, face)| of_heading(face)).map(|(c, _)| c).collect();
    assert_eq!(heading, run_in, "a heading in the line of its paragraph is in 楷, what follows is not");
    assert_eq!(faces.len(), (run_in.to_owned() + text).chars().count(), "every character is drawn");
    let indent = of("走访慰问住院").3 - document.pages[0].sheet.left;
    assert!((indent - 2.0 * 15.75).abs() < 0.1, "typed blanks are not added to the indent of two: {indent}");
    let titles: Vec<&str> = document.outline.iter().map(|entry| entry.text.as_str()).collect();
    assert_eq!(&titles[1..4], ["一、主要工作", "（二）抓走访", "二、存在问题"], "a reader's outline has the headings");
}

#[test]
fn a_title_is_parted_between_words() {
    let lines = |title: &str| {
        let titled = Writing { title: title.to_owned(), ..Writing::default() };
        titled.title_lines().into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(lines("2026年党支部工作总结"), ["2026年党支部工作总结"], "one line where it fits");
    assert_eq!(
        lines("中共示范县退休干部第一党支部2026年党建工作总结"),
        ["中共示范县退休干部第一党支部", "2026年党建工作总结"],
        "behind the branch, before the year"
    );
    assert_eq!(
        lines("示范县退休干部第一党支部书记徐明远二〇二六年述职报告"),
        ["示范县退休干部第一党支部", "书记徐明远二〇二六年述职报告"],
        "behind the branch"
    );
    let long = "李𬱖、王䶮、欧阳㛃、单于𠅤、阿依古丽·买买提五位同志先进事迹";
    assert_eq!(lines(long), [long], "no such place: the layout makes lines of one length");
    assert_eq!(lines(&"很长的标题2026年".repeat(9)).len(), 1, "nor is any where it takes more than two");
}

#[test]
fn no_page_holds_the_signature_alone() {
    for count in 10..60 {
        let signed = Writing { author: "徐明远".to_owned(), day: "2026年12月20日".to_owned(), ..of_lines(count) };
        let document = lay_out(&signed.form());
        let last = lines(&document, document.pages.len() - 1);
        let texts: Vec<&str> = last.iter().map(|(.., text)| text.as_str()).collect();
        assert!(texts.contains(&"学"), "{count} lines: the last page says more than the signature: {texts:?}");
        assert_eq!(
            &texts[texts.len() - 2..],
            ["徐明远", "2026年12月20日"],
            "{count} lines: name and day stay together"
        );
    }
}

#[test]
fn a_heading_stays_with_its_paragraph() {
    let body = |before: usize| format!("{}\n一、标题\n正文", vec!["学"; before].join("\n"));
    for before in 19..22 {
        let document = lay_out(&Writing { body: body(before), ..Writing::default() }.form());
        let page = (0..document.pages.len())
            .find(|page| lines(&document, *page).iter().any(|(.., text)| text == "一、标题"))
            .expect("the heading is on a page");
        let next = lines(&document, page).iter().any(|(.., text)| text == "正文");
        assert!(next, "after {before} lines the heading stands above its text");
    }
}

#[test]
fn twenty_pages_lose_nothing() {
    let writing = long();
    let document = lay_out(&writing.form());
    assert!(document.pages.len() >= 20, "{} pages", document.pages.len());
    let printed: String =
        (0..document.pages.len()).flat_map(|page| lines(&document, page)).map(|(.., text)| text).collect();
    assert!(letters(&printed).contains(&letters(&writing.body)), "every paragraph is there, in order");
}

#[test]
fn a_word_document_has_every_paragraph_in_its_style() {
    let paragraphs = paragraphs(&word::writing::write(&summary()).expect("a document"));
    let style = |text: &str| {
        let found = paragraphs.iter().find(|(_, said)| said == text);
        found.unwrap_or_else(|| panic!("no paragraph {text}: {paragraphs:?}")).0.as_str()
    };
    assert_eq!(style("中共某某市水利局离退休干部第二党支部2026年工作总结"), "Title", "the title");
    assert_eq!(style("中共某某市水利局机关委员会："), "Salutation", "主送, not indented");
    assert_eq!(style("一、主要工作"), "Heading1", "a heading the navigation pane shows");
    assert_eq!(style("（二）抓走访"), "Heading2", "one of the second rank");
    assert_eq!(
        style("（一）抓学习。全年召开党员大会4次，上党课4次，开展主题党日10次，到会率97.1%。"),
        "BodyText",
        "a heading inside its paragraph does not make it all one"
    );
    assert_eq!(style("1.重阳节前走访80岁以上党员9人；"), "BodyText", "a number of the third rank is text");
    assert_eq!(style("2026年12月20日"), "Signature", "the day at the right");
}

#[test]
fn a_word_document_names_the_faces_and_the_page_of_a_document() {
    let bytes = word::writing::write(&summary()).expect("a document");
    let styles = part(&bytes, "word/styles.xml");
    let usual = between(&styles, "<w:docDefaults>", "</w:docDefaults>").next().expect("what is usual");
    assert!(usual.contains("w:lineRule=\"exact\""), "lines keep their distance: {usual}");
    for (style, face, size) in [
        ("Title", "方正小标宋简体", "44"),
        ("Heading1", "黑体", "32"),
        ("Heading2", "楷体_GB2312", "32"),
        ("usual", "仿宋_GB2312", "32"),
    ] {
        let begin = format!("w:styleId=\"{style}\"");
        let styled: Vec<&str> = between(&styles, &begin, "</w:style>").collect();
        let set = if style == "usual" { usual } else { styled[0] };
        assert!(styled.len() < 2, "{style} is there once");
        assert!(set.contains(&format!("w:eastAsia=\"{face}\"")), "{style} is set in {face}: {set}");
        assert!(set.contains(&format!("<w:sz w:val=\"{size}\"")), "{style} has {size} half points: {set}");
    }
    let document = part(&bytes, "word/document.xml");
    for expected in ["w:top=\"2098\"", "w:left=\"1587\"", "w:right=\"1474\"", "w:bottom=\"1984\""] {
        assert!(document.contains(expected), "the page has {expected}");
    }
    let footers: String = ["word/footer1.xml", "word/footer2.xml"].map(|name| part(&bytes, name)).concat();
    assert_eq!(footers.matches("PAGE").count(), 2, "odd and even pages are numbered by a field");
    assert!(part(&bytes, "word/settings.xml").contains("evenAndOddHeaders"), "which is at the outer edge");
}

#[test]
fn nothing_pasted_spoils_a_word_document() {
    let invisible = "\u{0}\u{1}\u{b}\u{1b}\u{fffe}\u{ffff}";
    let written = Writing { body: format!("{}\n前{invisible}后", pasted().body), ..pasted() };
    let bytes = word::writing::write(&written).expect("a document");
    let said: Vec<String> = paragraphs(&bytes).into_iter().map(|(_, text)| text).collect();
    assert!(said.iter().any(|text| text == "<script>alert(1)</script> & “引号”"), "markup is text: {said:?}");
    assert!(said.iter().any(|text| text == "]]><w:p/>&amp;&#x0;"), "an entity is text: {said:?}");
    assert!(said.iter().any(|text| text == "前后"), "what XML can't hold is left out: {said:?}");
    let megabyte = Writing { body: "学而时习之，不亦说乎。\n".repeat(30_000), ..summary() };
    let bytes = word::writing::write(&megabyte).expect("a document of a million bytes");
    assert_eq!(paragraphs(&bytes).iter().filter(|(_, text)| text.starts_with("学而")).count(), 30_000, "all of it");
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// A part of the file, as it is packed.
fn part(docx: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).expect("a zip");
    let mut text = String::new();
    archive.by_name(name).expect(name).read_to_string(&mut text).expect("UTF-8");
    text
}

/// Style and text of every paragraph, as any reader of the format gets them.
fn paragraphs(docx: &[u8]) -> Vec<(String, String)> {
    let document = part(docx, "word/document.xml");
    let texts = document.split("<w:p ").skip(1).map(|paragraph| {
        let style = between(paragraph, "<w:pStyle w:val=\"", "\"").next().unwrap_or_default();
        let text: String = paragraph
            .split("<w:t ")
            .skip(1)
            .filter_map(|run| run.split_once('>')?.1.split_once("</w:t>"))
            .map(|(text, _)| text)
            .collect();
        (style.to_owned(), unescaped(&text))
    });
    texts.collect()
}

fn between<'a>(text: &'a str, begin: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(begin).skip(1).filter_map(move |rest| rest.split_once(end)).map(|(inner, _)| inner)
}

fn unescaped(text: &str) -> String {
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&amp;", "&")];
    signs.iter().fold(text.to_owned(), |text, (entity, sign)| text.replace(entity, sign))
}
