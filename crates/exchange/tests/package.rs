//! What a branch packs is what the bureau reads, or it is refused by the name of the file.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod returned;

use std::io::Cursor;

use domain::submission::{Branch, Content, Occasion, ReportedFigure, ReportedValue, Roster};
use exchange::package::{
    Acknowledgement, Counts, DATA, Document, Limits, MANIFEST, PackageError, Received, read, write,
};
use proptest::prelude::*;
use returned::{added, content, documents, making, package};
use zip::ZipArchive;

fn opened(bytes: &[u8], password: Option<&str>) -> Result<Received, PackageError> {
    read(Cursor::new(bytes), password, &Limits::default())
}

#[test]
fn what_is_packed_is_read_again() {
    let bytes = package(None);
    let read = opened(&bytes, None).unwrap();
    assert_eq!(read.content, content(), "the return");
    assert_eq!(read.manifest.counts, Counts { figures: 3, occasions: 1, members: 2 }, "how much there is");
    assert_eq!(read.manifest.added, added(), "what was added and why");
    assert_eq!(read.manifest.made_at, making().at, "when");
    assert_eq!(read.bytes, bytes.len() as u64, "its size");
    let names: Vec<&str> = read.manifest.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(
        names,
        [DATA, "2026年10月组织生活活动情况表.pdf", "2026年10月组织生活活动情况表.xlsx"],
        "in their order"
    );
}

#[test]
fn the_same_return_at_the_same_time_gives_the_same_bytes() {
    assert_eq!(package(None), package(None), "nothing random, no clock");
    let mut later = making();
    later.at += chrono::TimeDelta::seconds(2);
    assert_ne!(write(&content(), &documents(), &added(), &later, None).unwrap(), package(None), "another time tells");
}

#[test]
fn any_program_reads_it() {
    let mut zip = ZipArchive::new(Cursor::new(package(None))).unwrap();
    let names: Vec<String> = zip.file_names().map(str::to_owned).collect();
    assert_eq!(names[..2], [MANIFEST, DATA], "the list first, then what programs read");
    let raw = zip.by_index_raw(2).unwrap();
    assert_eq!(raw.name_raw(), "2026年10月组织生活活动情况表.pdf".as_bytes(), "names in UTF-8");
    drop(raw);
    let data: serde_json::Value = serde_json::from_reader(zip.by_name(DATA).unwrap()).unwrap();
    assert_eq!(data["schema"], 1, "which version");
    assert_eq!(data["content"]["figures"][1]["period"]["part"], 64, "as docs/package.md says");
    assert_eq!(data["content"]["figures"][2]["year"], serde_json::Value::Null, "no record is not nought");
}

#[test]
fn with_a_password_nothing_but_names_is_seen() {
    let bytes = package(Some("老支书 2026"));
    let mut zip = ZipArchive::new(Cursor::new(&bytes)).unwrap();
    assert!((0..zip.len()).all(|at| zip.by_index_raw(at).unwrap().encrypted()), "every file is encrypted");
    assert_eq!(opened(&bytes, None), Err(PackageError::PasswordNeeded), "asks for it");
    let wrong = opened(&bytes, Some("别的")).unwrap_err();
    assert_eq!(wrong, PackageError::PasswordWrong { name: MANIFEST.into() }, "says that it is another");
    assert_eq!(opened(&bytes, Some("老支书 2026")).unwrap().content, content(), "opens with it");
    assert_eq!(
        write(&content(), &[], &[], &making(), Some("")),
        Err(PackageError::EmptyPassword),
        "an empty one is none"
    );
}

#[test]
fn a_paper_is_not_called_what_a_package_has_already() {
    for name in ["data.json", "DATA.JSON", "manifest.json", "../a.pdf", "a/b.pdf", "nul.pdf", ""] {
        let document = Document { name: name.into(), bytes: vec![1] };
        let refused = write(&content(), &[document], &[], &making(), None);
        assert_eq!(refused, Err(PackageError::BadName { name: name.into() }), "{name:?}");
    }
}

/// Each byte of a package turned over, one after the other.
#[test]
fn one_byte_altered_is_refused_or_changes_nothing() {
    let bytes = package(None);
    let whole = opened(&bytes, None).unwrap();
    let mut by_name = [0; 4];
    let names = [MANIFEST, DATA, "2026年10月组织生活活动情况表.pdf", "2026年10月组织生活活动情况表.xlsx"];
    for at in 0..bytes.len() {
        let mut altered = bytes.clone();
        altered[at] ^= 1 << (at % 8);
        match opened(&altered, None) {
            Ok(read) => {
                assert_eq!(read.content, whole.content, "byte {at}: the same return");
                assert_eq!(read.manifest, whole.manifest, "byte {at}: the same list, so the same papers");
            }
            Err(PackageError::Altered { name, .. }) => {
                let place = names.iter().position(|known| *known == name);
                by_name[place.unwrap_or_else(|| panic!("byte {at}: {name} is no file of it"))] += 1;
            }
            Err(_) => {}
        }
    }
    assert!(by_name.iter().all(|count| *count > 0), "each file is named when it is the one: {by_name:?}");
}

#[test]
fn a_byte_of_a_files_content_is_refused_by_its_name() {
    let bytes = package(None);
    let whole = opened(&bytes, None).unwrap();
    let mut zip = ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let places: Vec<(String, u64, u64)> = (0..zip.len())
        .map(|at| {
            let file = zip.by_index(at).unwrap();
            (file.name().to_owned(), file.data_start().unwrap(), file.compressed_size())
        })
        .collect();
    for (name, start, size) in places {
        for at in start..start + size {
            let mut altered = bytes.clone();
            altered[at as usize] ^= 0x10;
            match opened(&altered, None) {
                Err(PackageError::Altered { name: told, .. }) => assert_eq!(told, name, "byte {at}"),
                // The last bits of a packed file mean nothing.
                Ok(read) => assert_eq!(read.manifest, whole.manifest, "byte {at} of {name} changed nothing"),
                other => panic!("byte {at} of {name}: {other:?}"),
            }
        }
    }
}

#[test]
fn a_receipt_is_read_as_it_was_written() {
    let Received { content, sha256, .. } = opened(&package(None), None).unwrap();
    let day = "2026-11-02".parse().unwrap();
    let made = Acknowledgement::of(&content.branch.uid, &content.branch.name, content.period, &sha256, day);
    let made = made.by("县委老干部局");
    let written = made.written();
    assert_eq!(Acknowledgement::read(&written), Ok(made), "the same");
    assert!(Acknowledgement::read(&[b"\xef\xbb\xbf", written.as_slice()].concat()).is_ok(), "saved by an editor");
    let newer = String::from_utf8(written.clone()).unwrap().replace("\"schema\": 1", "\"schema\": 2");
    assert_eq!(
        Acknowledgement::read(newer.as_bytes()),
        Err(PackageError::Newer { found: 2, known: 1 }),
        "of a newer one"
    );
    for broken in [&b""[..], b"{}", b"[]", &written[..40], &[b'['; 20_000]] {
        let code = Acknowledgement::read(broken).unwrap_err().code();
        assert_eq!(code, "acknowledgement.unreadable", "{:?}", String::from_utf8_lossy(broken));
    }
}

fn text() -> impl Strategy<Value = String> {
    "[一-龥㐀-䶿a-zA-Z0-9=+@\\-，。“”\n \u{20000}-\u{20010}]{0,30}"
}

fn value() -> impl Strategy<Value = Option<ReportedValue>> {
    let number = 0u64..1_000_000_000;
    let some = prop_oneof![
        number.clone().prop_map(ReportedValue::Count),
        (-1_000_000i64..1_000_000_000).prop_map(|fen| ReportedValue::amount(domain::money::Fen(fen))),
        (number.clone(), number).prop_map(|(part, whole)| ReportedValue::share(part, whole)),
    ];
    prop::option::of(some)
}

fn any_content() -> impl Strategy<Value = Content> {
    let branch =
        ("[0-9a-f]{32}", "[一-龥]{1,20}", text()).prop_map(|(uid, name, superior)| Branch { uid, name, superior });
    let figure = (text(), text(), value(), value());
    let figures = prop::collection::vec(figure, 0..8).prop_map(|figures| {
        let named = figures.into_iter().enumerate().map(|(at, (name, unit, period, year))| ReportedFigure {
            code: format!("f{at}"),
            name: format!("指标{name}"),
            unit,
            period,
            year,
        });
        named.collect::<Vec<_>>()
    });
    let occasion =
        (0i64..20_000, prop::collection::vec(text(), 0..3), text(), text(), prop::array::uniform6(0u32..500));
    let occasions = prop::collection::vec(occasion, 0..6).prop_map(|occasions| {
        let each = occasions.into_iter().map(|(day, kinds, topic, place, numbers)| Occasion {
            day: chrono::NaiveDate::from_ymd_opt(1990, 1, 1).unwrap() + chrono::TimeDelta::days(day),
            kinds,
            topic,
            place,
            expected: numbers[0],
            present: numbers[1],
            online: numbers[2],
            on_leave: numbers[3],
            absent: numbers[4],
            made_up: numbers[5],
        });
        each.collect::<Vec<_>>()
    });
    let roster = (1usize..4, 0usize..5, text()).prop_map(|(columns, rows, text)| Roster {
        columns: (0..columns).map(|at| format!("栏{at}")).collect(),
        rows: vec![vec![text; columns]; rows],
    });
    let period = prop::sample::select(vec!["2026-10", "2026-Q3", "2026-H2", "2025"]);
    (branch, period, figures, occasions, roster).prop_map(|(branch, period, figures, occasions, roster)| Content {
        branch,
        period: period.parse().unwrap(),
        reported_on: "2026-11-01".parse().unwrap(),
        figures,
        occasions,
        roster,
    })
}

proptest! {
    // Deriving a key for every file takes its time.
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn reading_gives_back_what_was_written(
        content in any_content(),
        papers in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..400), 0..4),
        password in prop::option::of("[a-z一-龥]{1,12}"),
    ) {
        let documents: Vec<Document> = papers.into_iter().enumerate()
            .map(|(at, bytes)| Document { name: format!("表{at}.pdf"), bytes }).collect();
        let bytes = write(&content, &documents, &[], &making(), password.as_deref()).unwrap();
        let read = opened(&bytes, password.as_deref()).unwrap();
        prop_assert_eq!(&read.content, &content, "the return");
        let mut zip = ZipArchive::new(Cursor::new(&bytes)).unwrap();
        for document in &documents {
            let mut unpacked = Vec::new();
            let at = zip.index_for_name(&document.name).unwrap();
            let mut file = match &password {
                Some(password) => zip.by_index_decrypt(at, password.as_bytes()).unwrap(),
                None => zip.by_index(at).unwrap(),
            };
            std::io::copy(&mut file, &mut unpacked).unwrap();
            prop_assert_eq!(&unpacked, &document.bytes, "each paper");
        }
    }

    #[test]
    fn bytes_at_random_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        prop_assert!(opened(&bytes, None).is_err(), "nobody packed them");
    }
}
