//! The 一本通 as a reader gets it: what stands on which page, what is printed anew, what a seal keeps.

use std::{fs, io, process::Command};

use acceptance::{
    branch::{Branch, Original},
    paper::{pages, pages_of_file},
    ybt::Ybt,
};
use serde_json::{Value, json};
use tempfile::TempDir;

/// Occasions of the year: kinds, day, place, topic. Every topic is unlike the others.
const OCCASIONS: [(&[&str], &str, &str, &str); 8] = [
    (&["支委会"], "2026-01-08", "支部活动室", "研究甲子年计划"),
    (&["党员大会"], "2026-01-15", "金秋家园二楼会议室", "通报乙丑工作情况"),
    (&["主题党日", "党课"], "2026-03-10", "县革命历史纪念馆", "听李𬱖、王䶮讲丙寅往事"),
    (&["走访慰问"], "2026-03-12", "县人民医院住院部", "看望丁卯老党员欧阳㛃"),
    (&["志愿服务"], "2026-05-04", "城北社区服务中心", "戊辰反诈宣传，单于𠅤带队"),
    (&["送学上门"], "2026-05-06", "阿依古丽·买买提家中", "送学己巳读本"),
    (&["集中学习"], "2026-10-20", "金秋家园二楼会议室", "学习庚午讲话精神"),
    (&["其他"], "2026-10-22", "老年大学", "观看辛未专题片"),
];

/// The small branch with these occasions.
fn filled() -> io::Result<(TempDir, Branch)> {
    let (folder, branch) = Original::new()?.copy()?;
    for (kinds, day, place, topic) in OCCASIONS {
        let other_word = kinds.contains(&"其他").then_some("观影");
        let occasion = json!({
            "kinds": kinds, "day": day, "place": place, "topic": topic, "host": "徐明远", "other_word": other_word,
            "summary": "与会同志交流了体会。", "from_time": "09:00",
        });
        branch.call("occasion.save", occasion);
    }
    Ok((folder, branch))
}

/// Pages of a paper, without blanks.
fn read(branch: &Branch, paper: &Value) -> Vec<String> {
    let token = paper["token"].as_str().expect("a document");
    pages(&branch.desk.document(token).expect("it lies on the desk").bytes).expect("pdftotext of poppler-utils")
}

fn whole(branch: &Branch) -> (Value, Vec<String>) {
    let paper = branch.call("report.yearbook", json!({ "year": 2026 }));
    let pages = read(branch, &paper);
    (paper, pages)
}

fn without_blanks(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().expect("a number")).expect("a small one")
}

/// Page of a record or section by its key.
fn page_of(paging: &Value, key: &str) -> usize {
    let found = paging["entries"].as_array().into_iter().flatten().find(|entry| entry["key"] == key);
    number(&found.unwrap_or_else(|| panic!("{key} has a page: {paging}"))["page"])
}

fn parts(contents: &Value) -> Vec<Value> {
    let sections = contents["sections"].as_array().into_iter().flatten();
    sections.flat_map(|section| section["parts"].as_array().cloned().unwrap_or_default()).collect()
}

fn entries(contents: &Value) -> Vec<Value> {
    parts(contents).iter().flat_map(|part| part["entries"].as_array().cloned().unwrap_or_default()).collect()
}

/// Key of the record with a topic.
fn key_of(contents: &Value, topic: &str) -> String {
    let found = entries(contents).into_iter().find(|entry| entry["title"].as_str().unwrap_or_default().contains(topic));
    found.unwrap_or_else(|| panic!("{topic} is in the contents: {contents}"))["key"].as_str().expect("a key").to_owned()
}

#[test]
fn every_line_of_the_contents_leads_to_the_page_where_its_heading_stands() -> io::Result<()> {
    let (_folder, branch) = filled()?;
    let (paper, pages) = whole(&branch);
    assert_eq!(paper["notes"], json!([]), "every character of the names is in a typeface");
    let paging = branch.call("yearbook.paging", json!({ "year": 2026 }));
    assert_eq!(number(&paging["pages"]), pages.len(), "pages of the book are pages of the file");
    let contents = branch.call("yearbook.contents", json!({ "year": 2026 }));
    let body = page_of(&paging, "basics");
    let lines: String = pages[1..body - 1].concat().replace('…', "");
    for section in contents["sections"].as_array().into_iter().flatten().skip(1) {
        let (key, title) = (section["key"].as_str().expect("a key"), section["title"].as_str().expect("a title"));
        let page = page_of(&paging, key);
        assert!(pages[page - 1].contains(title), "{title} stands on page {page}: {}", pages[page - 1]);
        assert!(lines.contains(&format!("{title}{page}")), "the 目录 says {title} {page}: {lines}");
    }
    for entry in entries(&contents) {
        let (key, title) = (entry["key"].as_str().expect("a key"), entry["title"].as_str().expect("a title"));
        let page = page_of(&paging, key);
        let topic = title.split_once('：').map_or(title, |(_, topic)| topic);
        assert!(pages[page - 1].contains(&without_blanks(topic)), "{title} stands on page {page}");
        let line = format!("{}{page}", without_blanks(title));
        assert!(lines.contains(&line), "the 目录 says {line}: {lines}");
        assert!(pages[page - 1].contains(&format!("—{page}—")), "page {page} says its number");
    }
    Ok(())
}

#[test]
fn every_record_of_the_year_is_in_the_book_once_with_its_words() -> io::Result<()> {
    let (_folder, branch) = filled()?;
    branch.call("writing.save", json!({ "kind": "总结", "year": 2026, "title": "支部壬申年总结", "body": "一、做法" }));
    let (_, pages) = whole(&branch);
    let paging = branch.call("yearbook.paging", json!({ "year": 2026 }));
    let body: String = pages[page_of(&paging, "basics") - 1..].concat();
    let times = |text: &str| body.matches(&without_blanks(text)).count();
    for (_, day, place, topic) in OCCASIONS {
        assert_eq!(times(topic), 1, "{topic} is told once");
        assert!(times(place) >= 1, "{place} of {day}");
    }
    assert_eq!(times("讲好身边的老党员故事"), 1, "what the branch had before");
    assert_eq!(times("支部壬申年总结"), 1, "a text stands in it, too");
    let roster = branch.call("member.list", json!({}));
    for member in roster["lines"].as_array().into_iter().flatten() {
        let name = member["name"].as_str().expect("a name");
        assert!(times(name) >= 1, "{name} is in the book");
    }
    let contents = branch.call("yearbook.contents", json!({ "year": 2026 }));
    let mut keys: Vec<String> = entries(&contents).iter().map(|entry| entry["key"].to_string()).collect();
    let count = keys.len();
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), count, "no record stands in two sections");
    let year = branch.call("occasion.list", json!({ "year": 2026, "state": "已开" }));
    let held = number(&year["total"]);
    assert_eq!(count, held + 1, "what was held, and the text; what is planned or binned has no page");
    Ok(())
}

#[test]
fn on_the_screen_the_parts_are_the_pages_of_the_book() -> io::Result<()> {
    let (_folder, branch) = filled()?;
    let cold = branch.call("yearbook.part", json!({ "year": 2026, "part": "life-10" }));
    assert_eq!(cold["numbered"], false, "its numbers are not known yet");
    let text = read(&branch, &cold).concat();
    assert!(!(1..=99).any(|number| text.contains(&format!("—{number}—"))), "and none is said: {text}");
    let paging = branch.call("yearbook.paging", json!({ "year": 2026 }));
    let (_, pages) = whole(&branch);
    let contents = branch.call("yearbook.contents", json!({ "year": 2026 }));
    let mut shown = Vec::new();
    for (part, place) in parts(&contents).iter().zip(paging["parts"].as_array().into_iter().flatten()) {
        assert_eq!(part["id"], place["part"], "the same parts in the same order");
        let made = branch.call("yearbook.part", json!({ "year": 2026, "part": part["id"] }));
        assert_eq!(made["numbered"], true, "{part}: the numbers are known by now");
        assert_eq!(made["first_page"], place["first_page"], "{part}");
        let own = read(&branch, &made);
        assert_eq!(own.len(), number(&place["pages"]), "{part}");
        for entry in made["entries"].as_array().into_iter().flatten() {
            let in_book = page_of(&paging, entry["key"].as_str().expect("a key"));
            assert_eq!(in_book, number(&place["first_page"]) + number(&entry["page"]) - 1, "{entry} of {part}");
        }
        shown.extend(own);
    }
    assert_eq!(shown, pages, "one after the other they are the book");
    branch.call("occasion.save", json!({ "kinds": ["集中学习"], "day": "2026-02-02", "topic": "学习癸酉文件" }));
    let stale = branch.call("yearbook.part", json!({ "year": 2026, "part": "life-10" }));
    assert_eq!(stale["numbered"], false, "a new record may move every page");
    assert_ne!(stale["version"], cold["version"], "and the window is told");
    let none = branch.try_call("yearbook.part", json!({ "year": 2026, "part": "life-07" })).expect_err("no record");
    assert_eq!(none.code, "yearbook.part_unknown", "a month without records is no part");
    Ok(())
}

#[test]
fn a_span_has_the_numbers_of_the_whole_book() -> io::Result<()> {
    let (_folder, branch) = filled()?;
    branch.call("settings.set", json!({ "key": "yearbook_sides", "value": "单面" }));
    let (_, book) = whole(&branch);
    let paging = branch.call("yearbook.paging", json!({ "year": 2026 }));
    let contents = branch.call("yearbook.contents", json!({ "year": 2026 }));
    let visit = page_of(&paging, &key_of(&contents, "丁卯"));
    let day = page_of(&paging, &key_of(&contents, "丙寅"));
    let month = json!({ "year": 2026, "span": { "span": "month", "month": 3 } });
    let paper = branch.call("report.yearbook", month);
    assert_eq!(read(&branch, &paper), [book[day - 1].clone(), book[visit - 1].clone()], "the theme day and the visit");
    let print = &paper["print"]["yearbook"];
    assert_eq!((number(&print["first_page"]), number(&print["last_page"])), (day, visit), "their numbers are noted");
    let key = key_of(&contents, "戊辰");
    let record = json!({ "year": 2026, "span": { "span": "record", "key": key } });
    let service = page_of(&paging, &key);
    assert_eq!(read(&branch, &branch.call("report.yearbook", record)), [book[service - 1].clone()], "one record");
    let quarter = json!({ "year": 2026, "span": { "span": "quarter", "quarter": 3 } });
    let none = branch.try_call("report.yearbook", quarter).expect_err("nothing was held from July to September");
    assert_eq!(none.code, "yearbook.nothing", "it says so: {none:?}");
    branch.call("settings.set", json!({ "key": "yearbook_one_page", "value": false }));
    let (_, run_on) = whole(&branch);
    assert!(run_on.len() < book.len(), "entries that run on take fewer pages");
    let october = json!({ "year": 2026, "span": { "span": "month", "month": 10 } });
    let october = read(&branch, &branch.call("report.yearbook", october)).concat();
    assert!(october.contains("庚午") && october.contains("辛未"), "both of October's are there: {october}");
    Ok(())
}

#[test]
fn what_is_new_goes_on_after_the_last_page_on_paper() -> io::Result<()> {
    let (_folder, branch) = filled()?;
    let new = |with_changed: bool| json!({ "year": 2026, "span": { "span": "new", "with_changed": with_changed } });
    let state = || branch.call("yearbook.contents", json!({ "year": 2026 }));
    assert_eq!(state()["printed"]["last_page"], Value::Null, "nothing was printed yet");
    let first = branch.call("report.yearbook", new(false));
    assert_eq!(first["print"]["yearbook"]["whole"], true, "so everything is new");
    branch.call("report.printed", first["print"].clone());
    let last = number(&state()["printed"]["last_page"]);
    assert_eq!(state()["printed"]["new"], 0, "all is on paper");
    let nothing = branch.try_call("report.yearbook", new(false)).expect_err("nothing came since");
    assert_eq!(nothing.code, "yearbook.nothing_new", "it says so");

    branch.call("occasion.save", json!({ "kinds": ["集中学习"], "day": "2026-02-02", "topic": "学习癸酉文件" }));
    assert_eq!(state()["printed"]["new"], 1, "one came since");
    let paper = branch.call("report.yearbook", new(false));
    let pages = read(&branch, &paper);
    let page = pages.iter().find(|page| page.contains("癸酉")).expect("the new record");
    assert!(page.contains(&format!("—{}—", last + 1)), "its number follows the last on paper: {page}");
    assert_eq!(number(&paper["print"]["yearbook"]["first_page"]), last + 1, "as it is noted");
    branch.call("report.printed", paper["print"].clone());
    assert_eq!(number(&state()["printed"]["last_page"]), last + 1, "and is the last now");

    let contents = state();
    let key = key_of(&contents, "庚午");
    let id =
        entries(&contents).into_iter().find(|entry| entry["key"] == key.as_str()).expect("it")["occasion_id"].clone();
    let mut draft = branch.call("occasion.get", json!({ "id": id }))["draft"].clone();
    draft["place"] = json!("改在社区活动室");
    branch.call("occasion.save", draft);
    let changed = state();
    assert_eq!(changed["printed"]["changed"], 1, "a record changed after it was printed is named");
    let entry = entries(&changed).into_iter().find(|entry| entry["key"] == key.as_str()).expect("it");
    assert_eq!(entry["state"], "changed", "on its line, too");
    let again = branch.call("report.yearbook", new(true));
    let printed = first["print"]["yearbook"]["entries"].as_array().into_iter().flatten();
    let old = number(&printed.clone().find(|entry| entry["key"] == key.as_str()).expect("it")["page"]);
    let pages = read(&branch, &again);
    let page = pages.iter().find(|page| page.contains("改在社区活动室")).expect("the changed record");
    assert!(page.contains(&format!("—{old}—")), "it takes the place of its old page {old}: {page}");
    branch.call("report.printed", again["print"].clone());
    assert_eq!(state()["printed"]["changed"], 0, "on paper as it is");
    Ok(())
}

#[test]
fn a_character_no_typeface_has_is_named_before_printing() -> io::Result<()> {
    let (_folder, branch) = filled()?;
    let topic = "悼念\u{2EBF0}老同志";
    branch.call("occasion.save", json!({ "kinds": ["集中学习"], "day": "2026-02-02", "topic": topic }));
    let (paper, _) = whole(&branch);
    let note = paper["notes"][0].as_str().unwrap_or_default();
    assert!(note.contains("U+2EBF0") && note.contains("手写"), "it says which, and what to do: {note}");
    let paging = branch.call("yearbook.paging", json!({ "year": 2026 }));
    assert_eq!(paging["notes"][0], note, "already where the book is looked at");
    Ok(())
}

#[test]
fn sections_come_in_the_order_set_and_what_is_off_is_left_out() -> io::Result<()> {
    let (_folder, branch) = filled()?;
    branch.call("settings.set", json!({ "key": "yearbook_sections", "value": ["年度统计表", "组织生活"] }));
    branch.call("settings.set", json!({ "key": "yearbook_sections_off", "value": ["奖惩情况", "党费收缴"] }));
    let contents = branch.call("yearbook.contents", json!({ "year": 2026 }));
    let keys: Vec<&str> =
        contents["sections"].as_array().into_iter().flatten().filter_map(|section| section["key"].as_str()).collect();
    assert_eq!(keys[0], "cover", "the cover stays in front");
    assert!(!keys.contains(&"honours") && !keys.contains(&"dues"), "left out: {keys:?}");
    let place = |key| keys.iter().position(|one| *one == key);
    assert!(place("figures") < place("life"), "as wished: {keys:?}");
    let (_, pages) = whole(&branch);
    assert!(!pages.concat().contains("党费收缴登记表"), "nor is it on paper");
    Ok(())
}

/// Pictures of a paper, as `pdfimages` lists them: the page of each.
fn pictures(branch: &Branch, paper: &Value) -> io::Result<Vec<usize>> {
    let token = paper["token"].as_str().expect("a document");
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("paper.pdf");
    fs::write(&file, &branch.desk.document(token).expect("it lies on the desk").bytes)?;
    let listed = Command::new("pdfimages").arg("-list").arg(&file).output()?;
    let text = String::from_utf8_lossy(&listed.stdout).into_owned();
    Ok(text.lines().skip(2).filter_map(|line| line.split_whitespace().next()?.parse().ok()).collect())
}

#[test]
fn photos_stand_on_the_page_of_their_record_and_a_scan_in_place_of_the_room_to_sign() -> io::Result<()> {
    let (folder, branch) = filled()?;
    let contents = branch.call("yearbook.contents", json!({ "year": 2026 }));
    let key = key_of(&contents, "丙寅");
    let entry = entries(&contents).into_iter().find(|entry| entry["key"] == key.as_str()).expect("it");
    let to = json!({ "kind": "组织生活", "id": entry["occasion_id"] });
    let room = json!({ "year": 2026, "span": { "span": "record", "key": key } });
    let before = read(&branch, &branch.call("report.yearbook", room.clone())).concat();
    assert!(before.contains("签到123"), "numbered room to sign: {before}");
    let photo = branch.call("attachment.add", json!({ "file": branch.fixture("samples/receipt.jpg"), "to": to }));
    let (paper, _) = whole(&branch);
    let paging = branch.call("yearbook.paging", json!({ "year": 2026 }));
    assert_eq!(pictures(&branch, &paper)?, [page_of(&paging, &key)], "the photo, on the page of its record");

    let role = json!({ "id": photo["value"]["id"], "of": to, "role": "签到表" });
    branch.call("attachment.set_role", role);
    let paper = branch.call("report.yearbook", room);
    let after = read(&branch, &paper).concat();
    assert!(after.contains("签到") && !after.contains("签到123"), "no room is left to sign: {after}");
    assert_eq!(pictures(&branch, &paper)?.len(), 1, "the signed sheet stands there");

    for kept in fs::read_dir(folder.path().join("attachments"))? {
        fs::remove_file(kept?.path())?;
    }
    let (paper, _) = whole(&branch);
    assert!(paper["notes"][0].as_str().is_some_and(|note| note.contains("1 张照片")), "a lost photo is named: {paper}");
    let refused = branch.try_call("yearbook.seal", json!({ "year": 2026, "even_so": true })).expect_err("not whole");
    assert_eq!(refused.code, "yearbook.photos_lost", "what is kept for good is kept whole: {refused:?}");
    Ok(())
}

#[test]
fn a_signed_sheet_that_is_a_pdf_stands_in_place_of_the_room_to_sign() -> io::Result<()> {
    let (folder, branch) = filled()?;
    let contents = branch.call("yearbook.contents", json!({ "year": 2026 }));
    let key = key_of(&contents, "丙寅");
    let entry = entries(&contents).into_iter().find(|entry| entry["key"] == key.as_str()).expect("it");
    let to = json!({ "kind": "组织生活", "id": entry["occasion_id"] });
    let sheet = branch.call("attachment.add", json!({ "file": branch.fixture("samples/invoice.pdf"), "to": to }));
    branch.call("attachment.set_role", json!({ "id": sheet["value"]["id"], "of": to, "role": "签到表" }));
    let room = json!({ "year": 2026, "span": { "span": "record", "key": key } });
    let paper = branch.call("report.yearbook", room.clone());
    let page = read(&branch, &paper).concat();
    assert!(page.contains("INVOICE") && !page.contains("签到123"), "its page stands there as it is: {page}");
    assert_eq!(paper["notes"], json!([]), "with nothing to be told");

    for kept in fs::read_dir(folder.path().join("attachments"))? {
        fs::remove_file(kept?.path())?;
    }
    let paper = branch.call("report.yearbook", room);
    let page = read(&branch, &paper).concat();
    assert!(page.contains("签到123"), "one that is gone leaves the room to sign: {page}");
    let note = paper["notes"][0].as_str().unwrap_or_default();
    assert!(note.contains("「invoice.pdf」读不出来"), "and is named: {paper}");
    let refused = branch.try_call("yearbook.seal", json!({ "year": 2026, "even_so": true })).expect_err("not whole");
    assert_eq!(refused.code, "yearbook.sheets_unread", "what is kept for good is kept whole: {refused:?}");
    Ok(())
}

#[test]
fn a_year_without_records_has_room_for_the_pen() -> io::Result<()> {
    let (_folder, branch) = filled()?;
    let paper = branch.call("report.yearbook", json!({ "year": 2030 }));
    let pages = read(&branch, &paper);
    let paging = branch.call("yearbook.paging", json!({ "year": 2030 }));
    let life = paging["parts"].as_array().into_iter().flatten().find(|part| part["part"] == "life").expect("a part");
    assert_eq!(life["pages"], 1, "one page to write on");
    let page = &pages[page_of(&paging, "life") - 1];
    assert!(page.contains("组织生活") && page.contains("签到123"), "with room to sign: {page}");
    for year in [1920, 2200, 0, -5] {
        let refused = branch.try_call("yearbook.contents", json!({ "year": year })).expect_err("no year of a branch");
        assert_eq!(refused.code, "yearbook.year", "{year}");
    }
    Ok(())
}

#[test]
fn several_years_are_one_volume() -> io::Result<()> {
    let (_folder, branch) = filled()?;
    branch.call("occasion.save", json!({ "kinds": ["党员大会"], "day": "2025-11-05", "topic": "总结上一年壬戌工作" }));
    let request = json!({ "year": 2025, "span": { "span": "years", "to": 2026 } });
    let paper = branch.call("report.yearbook", request);
    let pages = read(&branch, &paper);
    assert!(pages[0].contains("2025—2026年度"), "one cover: {}", pages[0]);
    assert_eq!(pages.iter().filter(|page| page.contains("一本通")).count(), 1, "and no second one");
    let (old, new) = ("总结上一年壬戌工作", "通报乙丑工作情况");
    let place = |text: &str| pages.iter().rposition(|page| page.contains(text));
    assert!(place(old).is_some() && place(old) < place(new), "year after year");
    assert_eq!(paper["print"]["yearbook"], Value::Null, "its numbers are of no year's book");
    let reversed = json!({ "year": 2026, "span": { "span": "years", "to": 2025 } });
    assert_eq!(branch.try_call("report.yearbook", reversed).expect_err("backwards").code, "yearbook.years");
    Ok(())
}

#[test]
fn a_sealed_year_is_kept_and_stays_until_it_is_opened_with_a_reason() -> io::Result<()> {
    let (_folder, branch) = filled()?;
    let early = branch.try_call("yearbook.seal", json!({ "year": 2026 })).expect_err("October");
    assert_eq!(early.code, "yearbook.year_not_over", "it asks first: {early:?}");
    let open = branch.call("yearbook.filings", json!({ "year": 2026 }));
    let said = open["open"].to_string();
    assert!(said.contains("计划的活动"), "what is still open is said, and hinders nothing: {said}");
    let sealed = branch.call("yearbook.seal", json!({ "year": 2026, "even_so": true }));
    let kept = read(&branch, &branch.call("yearbook.sealed_document", json!({ "year": 2026 })));
    let hash = sealed["value"]["data_hash"].as_str().expect("a hash");
    assert!(kept.last().is_some_and(|page| page.contains(hash)), "the last page says what it was made of");
    assert!(kept.concat().contains("庚午"), "the whole book is kept");
    let verified = branch.call("book.verify", json!({}));
    assert!(!verified.to_string().contains("与封存时不一样"), "it verifies: {verified}");

    let late = json!({ "kinds": ["集中学习"], "day": "2026-12-02", "topic": "学习癸酉文件" });
    let refused = branch.try_call("occasion.save", late.clone()).expect_err("the year is sealed");
    assert_eq!(refused.code, "year.sealed", "nothing dated in it is written: {refused:?}");
    let contents = branch.call("yearbook.contents", json!({ "year": 2026 }));
    assert_eq!(contents["seal"]["data_hash"], hash, "the book says that it is sealed");
    let twice = branch.try_call("yearbook.seal", json!({ "year": 2026, "even_so": true })).expect_err("sealed");
    assert_eq!(twice.code, "year.sealed_already", "once");

    let silent = branch.try_call("yearbook.unseal", json!({ "year": 2026, "reason": " " })).expect_err("no reason");
    assert_eq!(silent.code, "year.reason_missing", "a reason is asked for");
    branch.call("yearbook.unseal", json!({ "year": 2026, "reason": "漏记了一次学习" }));
    branch.call("occasion.save", late);
    let view = branch.call("yearbook.filings", json!({ "year": 2026 }));
    assert_eq!(view["lifted"][0]["unseal_reason"], "漏记了一次学习", "and kept");
    let history = branch.call("history.list", json!({})).to_string();
    assert!(history.contains("解除2026年一本通的封存"), "in the history: {history}");
    Ok(())
}

#[test]
fn a_book_goes_its_way_to_the_archive() -> io::Result<()> {
    let (_folder, branch) = filled()?;
    let view = branch.call("yearbook.filings", json!({ "year": 2026 }));
    assert_eq!((&view["state"], &view["due_on"]), (&json!("未送检"), &json!("2027-01-10")), "the handbook's norm");
    let file = |state: &str| {
        branch.try_call(
            "yearbook.file",
            json!({ "year": 2026, "state": state, "on_day": "2026-10-31", "note": "缺目录" }),
        )
    };
    assert_eq!(file("退回").expect_err("never handed in").code, "yearbook.filing_step");
    for state in ["送检", "退回", "送检", "归档"] {
        let filed = file(state).unwrap_or_else(|failure| panic!("{state}: {failure:?}"));
        assert_eq!(filed["value"]["state"], state, "step by step");
    }
    let view = branch.call("yearbook.filings", json!({ "year": 2026 }));
    assert_eq!(view["steps"].as_array().map(Vec::len), Some(4), "all of them are kept");
    Ok(())
}

#[test]
fn ybt_writes_the_book_and_a_month_of_it() -> io::Result<()> {
    let (folder, branch) = filled()?;
    let (_, book) = whole(&branch);
    branch.desk.close_book();
    let ybt = Ybt::over(folder.path()).on(acceptance::branch::TODAY);
    let (all, month) = (folder.path().join("全年.pdf"), folder.path().join("十月.pdf"));
    let name = |path: &std::path::Path| path.to_string_lossy().into_owned();
    let ran = ybt.run(&["report", "yearbook", "2026", "--pdf", &name(&all)])?;
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_eq!(pages_of_file(&all)?, book, "the same book as the window's");
    let words = ["report", "yearbook", "2026", "--span", "month", "--month", "10", "--pdf", &name(&month)];
    let ran = ybt.run(&words)?;
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(pages_of_file(&month)?.concat().contains("庚午"), "October's");
    Ok(())
}
