//! Every register through its commands: made, changed, taken back, binned, put back, printed, saved as Excel, found,
//! counted, in the book.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)]
#[path = "life/branch.rs"]
mod branch;
#[allow(dead_code)]
#[path = "life/printed.rs"]
mod printed;

use std::{fs, io::Cursor};

use branch::{Branch, NAMES};
use calamine::{Reader, Xlsx};
use printed::text_of_pdf;
use serde_json::{Map, Value, json};

/// What is written into every text: a rare character, and nothing any register says by itself.
const MARK: &str = "李𬱖家的山茶花";
const DAY: &str = "2026-10-12";

/// A register of the branch's own, with a field of every kind.
const OWN: &str = "老物件征集";

fn own_register() -> Value {
    let field = |name: &str, kind: &str| json!({ "name": name, "kind": kind });
    let mut state = field("品相", "选一项");
    state["choices"] = json!(["好", "一般"]);
    let mut whose = field("捐赠人", "党员");
    whose["required"] = json!(true);
    let fields = [
        whose,
        field("物件", "一行字"),
        field("来历", "一段文字"),
        field("件数", "数目"),
        field("估价", "金额"),
        field("归还日期", "日期"),
        state,
        field("已归还", "是或否"),
    ];
    json!({ "name": OWN, "group": "作用发挥", "unit": "件", "about": "收到一件记一条", "day": "征集日期", "fields": fields })
}

/// The small branch, which made a register of its own.
fn branch_with_own() -> Branch {
    let branch = Branch::new();
    branch.call("register.own_save", own_register());
    branch
}

fn registers(branch: &Branch) -> Vec<Value> {
    branch.call("register.all", json!({})).as_array().expect("registers").clone()
}

/// Something for every field.
fn filled(branch: &Branch, register: &Value) -> Value {
    let mut values = Map::new();
    for field in register["fields"].as_array().expect("fields") {
        let value = match field["kind"].as_str().expect("a kind") {
            "text" | "prose" => json!(MARK),
            "number" => json!(3),
            "money" => json!(50_000),
            "day" => json!("2026-10-20"),
            "choice" => field["choices"][0].clone(),
            "members" => json!([branch.members[4], branch.members[0]]),
            "yes_no" => json!(true),
            other => panic!("a field of kind {other}"),
        };
        values.insert(field["name"].as_str().expect("a name").to_owned(), value);
    }
    json!({ "register": register["name"], "day": DAY, "values": values })
}

fn save(branch: &Branch, draft: Value) -> i64 {
    branch.call("register.save", draft)["value"].as_i64().expect("a key")
}

fn rows(branch: &Branch, register: &Value) -> Vec<Value> {
    let list = branch.call("register.entries", json!({ "register": register["name"] }));
    list["rows"].as_array().expect("rows").clone()
}

fn bytes(branch: &Branch, paper: &Value) -> Vec<u8> {
    branch.desk.document(paper["token"].as_str().expect("a token")).expect("on the desk").bytes.clone()
}

#[test]
fn every_register_is_made_changed_taken_back_binned_and_put_back() {
    for register in registers(&branch_with_own()) {
        let (branch, name) = (branch_with_own(), register["name"].as_str().expect("a name").to_owned());
        let draft = filled(&branch, &register);
        let id = save(&branch, draft.clone());
        let kept = branch.call("register.get", json!({ "id": id }));
        assert_eq!(kept["draft"]["day"], DAY, "{name}");
        assert_eq!(
            kept["draft"]["values"].as_object().map(Map::len),
            draft["values"].as_object().map(Map::len),
            "{name}"
        );

        let mut changed = draft.clone();
        (changed["id"], changed["day"]) = (json!(id), json!("2026-10-13"));
        assert_eq!(save(&branch, changed), id, "{name}: over the same one");
        branch.call("history.undo", json!({}));
        assert_eq!(branch.call("register.get", json!({ "id": id })), kept, "{name}: word for word");

        branch.call("register.bin", json!({ "id": id }));
        assert_eq!(rows(&branch, &register), Vec::<Value>::new(), "{name}: binned, it is not listed");
        let binned = branch.call("bin.list", json!({}));
        assert!(
            binned[0]["name"].as_str().is_some_and(|told| told.contains(&name)),
            "{name} is named in the bin: {binned}"
        );
        branch.call("bin.restore", json!({ "table": "register_entry", "id": id }));
        assert_eq!(rows(&branch, &register).len(), 1, "{name}: put back");
    }
}

#[test]
fn every_register_is_printed_saved_as_excel_found_and_counted() {
    let branch = branch_with_own();
    for register in registers(&branch) {
        let name = register["name"].as_str().expect("a name");
        let has_text = register["fields"]
            .as_array()
            .is_some_and(|fields| fields.iter().any(|field| matches!(field["kind"].as_str(), Some("text" | "prose"))));
        assert!(has_text, "{name} has room for words");
        let id = save(&branch, filled(&branch, &register));
        let list = branch.call("report.register", json!({ "register": name }));
        let printed = text_of_pdf(&bytes(&branch, &list));
        assert!(printed.contains(MARK) && printed.contains(name), "{name} on paper: {printed}");
        assert_eq!(list["notes"], json!([]), "{name}: with nothing to be told");
        let alone = branch.call("report.register_entry", json!({ "id": id }));
        let form = text_of_pdf(&bytes(&branch, &alone));
        for field in register["fields"].as_array().expect("fields") {
            let label = field["name"].as_str().expect("a name");
            assert!(form.contains(label), "{name}: the form has 「{label}」: {form}");
        }
        assert!(form.contains("签字") || form.contains("签收"), "{name}: somebody signs");

        let xlsx = branch.call("report.register", json!({ "register": name, "format": "xlsx" }));
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes(&branch, &xlsx))).expect("a workbook");
        let range = book.worksheet_range_at(0).expect("a sheet").expect("cells");
        assert!(range.rows().flatten().any(|cell| *cell == MARK), "{name} in Excel");

        let found = branch.call("search.all", json!({ "text": "山茶花" }));
        let hits = found["groups"][0]["hits"].as_array().expect("hits").clone();
        let target = json!({ "kind": "registered", "id": id });
        assert!(hits.iter().any(|hit| hit["target"] == target), "{name} is found: {found}");
        let counted = registers(&branch);
        let own = counted.iter().find(|one| one["name"] == name).expect("still there");
        assert_eq!(own["entries"], 1, "{name} is counted");
    }
    let named = branch.call("register.of_member", json!({ "member_id": branch.members[4] }));
    let with_members = registers(&branch).iter().filter(|one| one.to_string().contains("\"members\"")).count();
    assert_eq!(named.as_array().map(Vec::len), Some(with_members), "a member's card has them all");
    let paging = branch.call("report.yearbook", json!({ "year": 2026 }));
    let book = text_of_pdf(&bytes(&branch, &paging));
    for register in registers(&branch) {
        let name = register["name"].as_str().expect("a name");
        let title = if name == "奖惩" { "奖惩情况".to_owned() } else { format!("2026年{name}登记表") };
        assert_eq!(book.matches(&title).count().min(1), 1, "{name} stands in the book of the year");
    }
}

#[test]
fn every_register_saved_as_excel_is_taken_in_again() {
    for register in registers(&branch_with_own()) {
        let (branch, name) = (branch_with_own(), register["name"].as_str().expect("a name").to_owned());
        let id = save(&branch, filled(&branch, &register));
        let kept = branch.call("register.get", json!({ "id": id }));
        let saved = branch.call("report.register", json!({ "register": name, "format": "xlsx" }));
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("登记表.xlsx");
        fs::write(&path, bytes(&branch, &saved)).expect("written");
        let file = branch.desk.grant(path).expect("granted");

        let blank = branch.call("import.register_template", json!({ "register": name }));
        let blank_path = folder.path().join("空白表.xlsx");
        fs::write(&blank_path, bytes(&branch, &blank)).expect("written");
        let empty = json!({ "register": name, "file": branch.desk.grant(blank_path).expect("granted") });
        let nothing = branch.call("import.register_preview", empty);
        assert_eq!((&nothing["rows"], &nothing["faults"]), (&json!([]), &json!([])), "{name}: a blank says nothing");

        let wanted = json!({ "register": name, "file": file });
        let seen = branch.call("import.register_preview", wanted.clone());
        assert_eq!(seen["faults"], json!([]), "{name}: {seen}");
        assert_eq!(seen["tally"]["left"], 1, "{name}: the book has it: {seen}");
        branch.call("register.bin", json!({ "id": id }));
        let imported = branch.call("import.register", wanted.clone());
        let added = imported["value"]["added"][0].clone();
        let again = branch.call("register.get", json!({ "id": added }));
        assert_eq!(again["draft"]["values"], kept["draft"]["values"], "{name}: says what it said");
        assert_eq!(again["draft"]["day"], kept["draft"]["day"], "{name}: on its day");
        let twice = branch.call("import.register", wanted);
        assert_eq!(twice["value"]["added"], json!([]), "{name}: not a second time");
        branch.call("history.undo", json!({}));
    }
}

#[test]
fn what_registers_hold_is_counted_in_its_own_unit() {
    let branch = Branch::new();
    let figure = |code: &str| {
        let span = json!({ "span": "month", "month": "2026-10" });
        let rows = branch.call("figure.rows", json!({ "code": code, "span": span }));
        (rows["total"]["text"].as_str().unwrap_or_default().to_owned(), rows["rows"].as_array().map_or(0, Vec::len))
    };
    assert_eq!(figure("talk.count").0, "", "nothing registered is for the pen, and no nought");
    branch.save(json!({ "kinds": ["走访慰问"], "day": "2026-10-09", "people_served": 5, "attendance": [] }));
    for register in registers(&branch) {
        save(&branch, filled(&branch, &register));
    }
    let open = json!({
        "register": "群众诉求", "day": DAY, "values": { "诉求": "路灯不亮" },
    });
    save(&branch, open);
    for (code, told, behind) in [
        ("talk.count", "1", 1),
        ("visit.count", "2", 2),
        ("visit.people", "7", 2),
        ("study_at_home.people", "2", 1),
        ("study_at_home.booklets", "3", 1),
        ("suggestion.count", "1", 1),
        ("appeal.settled", "1", 1),
    ] {
        assert_eq!(figure(code), (told.to_owned(), behind), "{code}");
    }
}

#[test]
fn what_can_not_be_kept_is_refused_and_nothing_is_stored() {
    let branch = Branch::new();
    let refused = |values: Value, code: &str| {
        let draft = json!({ "register": "走访慰问", "day": DAY, "values": values });
        let failure = branch.refused("register.save", draft);
        assert_eq!(failure.code, code, "{failure:?}");
        assert!(!failure.what_to_do.is_empty(), "says what to do");
    };
    let whom = json!([branch.members[0]]);
    refused(json!({}), "register.missing");
    refused(json!({ "走访对象": whom, "慰问金": -1 }), "register.unfit");
    refused(json!({ "走访对象": whom, "慰问金": "五百" }), "register.unfit");
    refused(json!({ "走访对象": whom, "事由": "串门" }), "register.unfit");
    refused(json!({ "走访对象": whom, "慰问品": "米".repeat(201) }), "register.too_long");
    refused(json!({ "走访对象": whom, "DROP TABLE": "x" }), "register.field_unknown");
    let nowhere = branch.refused("register.save", json!({ "register": "日记", "day": DAY, "values": {} }));
    assert_eq!(nowhere.code, "register.unknown");
    let nobody = json!({ "register": "走访慰问", "day": DAY, "values": { "走访对象": [9_999] } });
    assert!(branch.try_call("register.save", nobody).is_err(), "there is no such member");
    let all = registers(&branch);
    assert!(all.iter().all(|one| one["entries"] == 0), "nothing is stored");
    let gone = branch.refused("register.entries", json!({ "register": "日记" }));
    assert_eq!(gone.code, "register.unknown");
    let year = branch.refused("report.register", json!({ "register": "走访慰问", "year": 26 }));
    assert_eq!(year.code, "register.year");
}

#[test]
fn a_list_says_what_it_comes_to_and_is_searched() {
    let branch = Branch::new();
    for (member, money) in [(0, 50_000), (1, 30_050)] {
        let values = json!({ "走访对象": [branch.members[member]], "慰问金": money, "慰问品": "牛奶" });
        save(&branch, json!({ "register": "走访慰问", "day": DAY, "values": values }));
    }
    let list = branch.call("register.entries", json!({ "register": "走访慰问" }));
    assert_eq!(list["totals"], json!(["共 2 次", "走访对象 2 人次", "慰问金 800.50 元"]), "each in its own unit");
    let found = branch.call("register.entries", json!({ "register": "走访慰问", "text": NAMES[1] }));
    assert_eq!(found["rows"].as_array().map(Vec::len), Some(1), "by a name");
    let none = branch.call("register.entries", json!({ "register": "走访慰问", "year": 2025 }));
    assert_eq!((&none["rows"], &none["years"]), (&json!([]), &json!([2026])), "of last year there is none");
}

#[test]
fn a_register_of_ones_own_is_changed_and_its_entries_follow() {
    let branch = branch_with_own();
    let own = registers(&branch).into_iter().find(|one| one["name"] == OWN).expect("listed with the others");
    let entry = save(&branch, filled(&branch, &own));
    let mut kept = branch.call("register.own", json!({ "id": own["own"] }));
    let before = kept.clone();
    kept["name"] = json!("老照片征集");
    kept["fields"].as_array_mut().expect("fields").swap(1, 2);
    (kept["fields"][1]["name"], kept["fields"][2]["name"]) = (json!("物件"), json!("来历"));
    kept["fields"][1]["kind"] = json!("一段文字");
    branch.call("register.own_save", kept.clone());
    let told = branch.call("register.get", json!({ "id": entry }));
    assert_eq!(told["draft"]["register"], "老照片征集", "the entry is of the register as it is called now");
    let values = told["draft"]["values"].as_object().expect("values");
    assert_eq!(values.len(), 8, "two fields have taken each other's names, and nothing is lost: {values:?}");

    let refused = |change: &dyn Fn(&mut Value)| {
        let mut other = branch.call("register.own", json!({ "id": own["own"] }));
        change(&mut other);
        branch.refused("register.own_save", other).code
    };
    let field_used = "own_register.field_used";
    assert_eq!(refused(&|own| drop(own["fields"].as_array_mut().map(Vec::pop))), field_used, "what is filled in stays");
    assert_eq!(refused(&|own| own["fields"][3]["kind"] = json!("一行字")), field_used, "a number is no text");
    assert_eq!(refused(&|own| own["fields"][6]["choices"] = json!(["一般", "差"])), field_used, "好 was chosen");
    assert_eq!(refused(&|own| own["name"] = json!("谈心谈话")), "own_register.name_taken");
    let twice = branch.refused(
        "register.own_save",
        json!({ "name": "老照片征集", "group": "走访联系", "unit": "件",
        "about": "", "day": "", "fields": [{ "name": "事项", "kind": "一行字" }] }),
    );
    assert_eq!(twice.code, "own_register.name_taken", "there is one already");
    let id = json!({ "id": own["own"] });
    assert_eq!(branch.refused("register.own_remove", id.clone()).code, "own_register.has_entries");

    branch.call("history.undo", json!({}));
    assert_eq!(branch.call("register.own", id.clone()), before, "as it was made");
    assert_eq!(branch.call("register.get", json!({ "id": entry }))["draft"]["register"], OWN, "its entry too");
    branch.call("history.undo", json!({}));
    branch.call("register.own_remove", id);
    assert!(registers(&branch).iter().all(|one| one["name"] != OWN), "nothing entered, it can go");
}

#[test]
fn a_register_of_ones_own_keeps_what_a_sealed_year_says() {
    let branch = branch_with_own();
    let own = registers(&branch).into_iter().find(|one| one["name"] == OWN).expect("listed with the others");
    let mut last_year = filled(&branch, &own);
    last_year["day"] = json!("2025-11-03");
    save(&branch, last_year);
    branch.call("yearbook.seal", json!({ "year": 2025, "even_so": true }));
    let mut other = branch.call("register.own", json!({ "id": own["own"] }));
    other["name"] = json!("旧物征集");
    let failure = branch.refused("register.own_save", other.clone());
    assert_eq!(failure.code, "year.sealed", "its name is what the sealed book tells: {failure:?}");
    other["name"] = json!(OWN);
    other["about"] = json!("收到一件，当天记一条");
    branch.call("register.own_save", other);
}
