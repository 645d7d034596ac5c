//! A branch's return, for the tests of packages.

use chrono::DateTime;
use domain::{
    money::Fen,
    submission::{Branch, Content, Occasion, ReportedFigure, ReportedValue, Roster},
};
use exchange::package::{Added, Document, HistoryHead, Making, write};

/// The return of a month.
pub fn content() -> Content {
    let figure = |code: &str, name: &str, unit: &str, period, year| ReportedFigure {
        code: code.into(),
        name: name.into(),
        unit: unit.into(),
        period,
        year,
    };
    Content {
        branch: Branch {
            uid: "0123456789abcdef0123456789abcdef".into(),
            name: "县委老干部局第一党支部".into(),
            superior: "县委老干部局".into(),
        },
        period: "2026-10".parse().unwrap(),
        reported_on: "2026-10-31".parse().unwrap(),
        figures: vec![
            figure("theme_days", "主题党日", "次", Some(ReportedValue::Count(1)), Some(ReportedValue::Count(9))),
            figure(
                "attendance",
                "到会率",
                "%",
                Some(ReportedValue::share(64, 70)),
                Some(ReportedValue::share(600, 640)),
            ),
            figure("dues", "党费实交", "元", Some(ReportedValue::amount(Fen(12050))), None),
        ],
        occasions: vec![Occasion {
            day: "2026-10-15".parse().unwrap(),
            kinds: vec!["主题党日".into(), "党课".into()],
            topic: "重阳节：敬老、爱老".into(),
            place: "老干部活动中心".into(),
            expected: 35,
            present: 30,
            online: 2,
            on_leave: 3,
            absent: 0,
            made_up: 3,
        }],
        roster: Roster {
            columns: vec!["姓名".into()],
            rows: vec![vec!["王䶮".into()], vec!["阿依古丽·买买提".into()]],
        },
    }
}

/// Papers of it.
pub fn documents() -> Vec<Document> {
    vec![
        Document {
            name: "2026年10月组织生活活动情况表.pdf".into(), bytes: b"%PDF-1.7 \x00\xff not really".repeat(40)
        },
        Document { name: "2026年10月组织生活活动情况表.xlsx".into(), bytes: vec![7; 3000] },
    ]
}

/// The instant of all of them.
pub fn making() -> Making {
    Making {
        program: "支部一本通 0.1.0".into(),
        at: DateTime::parse_from_rfc3339("2026-10-31T09:00:00+08:00").unwrap(),
        history: Some(HistoryHead { steps: 128, hash: "0f".repeat(32) }),
    }
}

/// Why a column was added.
pub fn added() -> Vec<Added> {
    vec![Added { column: "姓名".into(), reason: "一底册".into() }]
}

/// The package of all that.
pub fn package(password: Option<&str>) -> Vec<u8> {
    write(&content(), &documents(), &added(), &making(), password).unwrap()
}
