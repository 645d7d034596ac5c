//! What counts, what is joined, and what is not.

use domain::submission::{
    Branch, Content, Occasion, PackageStanding, ReportedFigure, ReportedSpan, ReportedValue, Roster,
};

use super::*;

fn content(branch: u32, period: &str, theme_days: u64) -> Content {
    Content {
        branch: Branch {
            uid: format!("{branch:032x}"),
            name: format!("第{branch}党支部"),
            superior: "老干部局".into(),
        },
        period: period.parse().unwrap(),
        reported_on: "2026-10-31".parse().unwrap(),
        figures: vec![
            ReportedFigure {
                code: "theme_days".into(),
                name: "主题党日".into(),
                unit: "次".into(),
                period: Some(ReportedValue::Count(theme_days)),
                year: None,
            },
            ReportedFigure {
                code: "attendance".into(),
                name: "到会率".into(),
                unit: "%".into(),
                period: Some(ReportedValue::share(9, 10)),
                year: Some(ReportedValue::share(90, 100)),
            },
        ],
        occasions: vec![Occasion {
            day: "2026-10-15".parse().unwrap(),
            kinds: vec!["主题党日".into(), "党课".into()],
            topic: String::new(),
            place: String::new(),
            expected: 10,
            present: 9,
            online: 0,
            on_leave: 1,
            absent: 0,
            made_up: 1,
        }],
        roster: Roster {
            columns: vec!["姓名".into(), format!("栏{}", branch % 2)],
            rows: vec![vec![format!("党员{branch}"), "有".into()], vec!["王䶮".into(), String::new()]],
        },
    }
}

fn add(collection: &Collection, file: &str, sha256: &str, made_at: &str, content: &Content) {
    let made_at = made_at.parse().unwrap();
    let arrived = Arrived { file_name: file, sha256, bytes: 1, made_at, program: "支部一本通" };
    collection.add(&arrived, content).unwrap();
}

fn settled(collection: &Collection, expected: &[&str]) -> Settled {
    let expected: Vec<String> = expected.iter().map(|name| (*name).to_owned()).collect();
    collection.settle(None, &expected, "2026-11-02".parse().unwrap()).unwrap()
}

fn lines(collection: &Collection) -> Vec<(String, PackageStanding, String)> {
    let mut lines = Vec::new();
    let mut push = |line: PackageLine| {
        lines.push((line.file_name, line.standing, line.reason));
        Ok::<_, Error>(())
    };
    collection.packages(&mut push).unwrap();
    lines
}

const EARLY: &str = "2026-10-31T01:00:00Z";
const LATE: &str = "2026-11-01T01:00:00Z";

#[test]
fn of_each_branch_the_last_package_counts_whichever_way_round_they_come() {
    for order in [["甲.zip", "乙.zip"], ["乙.zip", "甲.zip"]] {
        let collection = Collection::in_memory().unwrap();
        for file in order {
            let (made_at, days) = if file == "甲.zip" { (EARLY, 1) } else { (LATE, 2) };
            add(&collection, file, file, made_at, &content(1, "2026-10", days));
        }
        add(&collection, "丙.zip", "乙.zip", LATE, &content(1, "2026-10", 2));
        add(&collection, "丁.zip", "丁", EARLY, &content(2, "2026-09", 7));
        collection.refuse("戊.zip", "这不是上报包").unwrap();
        let settled = settled(&collection, &[]);
        assert_eq!((settled.period, settled.counted), ("2026-10".parse().ok(), 1), "the period of most");
        let standings: Vec<(String, PackageStanding)> =
            lines(&collection).into_iter().map(|(file, standing, _)| (file, standing)).collect();
        let standing = |file: &str| standings.iter().find(|(name, _)| name == file).unwrap().1;
        assert_eq!(standing("乙.zip"), PackageStanding::Counted, "made last");
        assert_eq!(standing("甲.zip"), PackageStanding::Superseded, "made before");
        assert_eq!(standing("丙.zip"), PackageStanding::Same, "the same file under another name");
        assert_eq!(standing("丁.zip"), PackageStanding::OtherPeriod, "of September");
        assert_eq!(standing("戊.zip"), PackageStanding::Refused, "no package");
        let mut values = Vec::new();
        collection
            .values(ReportedSpan::Period, &collection.figures().unwrap(), |branch, row| {
                values.push((branch, row));
                Ok::<_, Error>(())
            })
            .unwrap();
        let counted = vec![Some(ReportedValue::Count(2)), Some(ReportedValue::share(9, 10))];
        assert_eq!(values, [("第1党支部".to_owned(), counted)], "nothing of the others is left");
    }
}

#[test]
fn who_has_not_reported_is_told_by_the_list() {
    let collection = Collection::in_memory().unwrap();
    add(&collection, "1.zip", "a", EARLY, &content(1, "2026-10", 1));
    add(&collection, "2.zip", "b", EARLY, &content(2, "2026-10", 1));
    add(&collection, "3.zip", "c", EARLY, &content(3, "2026-10", 1));
    settled(&collection, &["第 ３ 党支部", "第四党支部", "老干部局第1党支部"]);
    let mut missing = Vec::new();
    collection
        .missing(|name| {
            missing.push(name);
            Ok::<_, Error>(())
        })
        .unwrap();
    assert_eq!(missing, ["第四党支部"], "neither width nor blanks nor the superior's name make a difference");
    let told: Vec<(String, String)> = lines(&collection).into_iter().map(|(file, _, reason)| (file, reason)).collect();
    let order = [("3.zip", ""), ("1.zip", ""), ("2.zip", "不在应报名单里")];
    assert_eq!(told, order.map(|(file, reason)| (file.to_owned(), reason.to_owned())), "in the order of the list");
}

#[test]
fn rosters_are_joined_under_all_their_heads() {
    let collection = Collection::in_memory().unwrap();
    add(&collection, "1.zip", "a", EARLY, &content(1, "2026-10", 1));
    add(&collection, "2.zip", "b", EARLY, &content(2, "2026-10", 1));
    settled(&collection, &[]);
    assert_eq!(collection.roster_columns().unwrap(), ["姓名", "栏1", "栏0"], "all heads");
    let mut members = Vec::new();
    collection
        .members(|branch, texts| {
            members.push((branch, texts.join("|")));
            Ok::<_, Error>(())
        })
        .unwrap();
    let each =
        [("第1党支部", "党员1|有|"), ("第1党支部", "王䶮||"), ("第2党支部", "党员2||有"), ("第2党支部", "王䶮||")];
    assert_eq!(members, each.map(|(branch, row)| (branch.to_owned(), row.to_owned())), "each under its own");
}

#[test]
fn what_changed_since_the_period_before_is_told() {
    let before = Collection::in_memory().unwrap();
    for branch in [1, 2, 3] {
        add(&before, &format!("{branch}.zip"), &format!("{branch}"), EARLY, &content(branch, "2026-09", 1));
    }
    settled(&before, &[]);
    let now = Collection::in_memory().unwrap();
    for (branch, days) in [(1, 1), (2, 4), (4, 1)] {
        add(&now, &format!("{branch}.zip"), &format!("{branch}"), EARLY, &content(branch, "2026-10", days));
    }
    settled(&now, &[]);
    let mut told = Vec::new();
    now.differences(&before, |difference| {
        told.push(difference);
        Ok::<_, Error>(())
    })
    .unwrap();
    let named: Vec<(&str, Option<&str>)> =
        told.iter().map(|one| (one.branch.as_str(), one.figure.as_ref().map(|(name, _)| name.as_str()))).collect();
    let expected = [
        ("第2党支部", Some("主题党日")),
        ("第4党支部", Some("主题党日")),
        ("第4党支部", Some("到会率")),
        ("第3党支部", None),
    ];
    assert_eq!(named, expected, "what is another, what is new, and who did not report");
    assert_eq!((told[0].now, told[0].before), (Some(ReportedValue::Count(4)), Some(ReportedValue::Count(1))), "both");
}

#[test]
fn who_came_and_who_left_since_the_period_before_is_told() {
    let before = Collection::in_memory().unwrap();
    let with = |names: &[&str], period: &str| {
        let mut content = content(1, period, 1);
        content.roster.columns = vec!["姓名".to_owned()];
        content.roster.rows = names.iter().map(|name| vec![(*name).to_owned()]).collect();
        content
    };
    add(&before, "1.zip", "a", EARLY, &with(&["李𬱖", "王芳", "王芳", "石学军"], "2026-09"));
    settled(&before, &[]);
    let now = Collection::in_memory().unwrap();
    add(&now, "1.zip", "a", EARLY, &with(&["王芳", "徐明远", "李𬱖"], "2026-10"));
    settled(&now, &[]);
    let mut told = Vec::new();
    now.turnover(&before, |one| {
        told.push((one.name, one.came));
        Ok::<_, Error>(())
    })
    .unwrap();
    let expected = [("徐明远", true), ("王芳", false), ("石学军", false)];
    assert_eq!(told, expected.map(|(name, came)| (name.to_owned(), came)), "one of the two 王芳 is gone");
}

#[test]
fn a_file_of_another_kind_is_no_earlier_collection() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("汇总.db");
    std::fs::write(&path, b"not a database at all, but long enough to look at twice").unwrap();
    assert_eq!(Collection::open(&path).err().map(|error| error.code()), Some("collection.foreign"), "no database");
    Collection::create(&path).unwrap().finish().unwrap();
    assert_eq!(Collection::open(&path).unwrap().about().unwrap(), None, "one of ours, but not settled");
}

#[test]
fn nothing_that_counts_is_said() {
    let collection = Collection::in_memory().unwrap();
    collection.refuse("甲.zip", "这不是上报包").unwrap();
    assert_eq!(settled(&collection, &[]), Settled { period: None, counted: 0 }, "there is nothing to add up");
    assert_eq!(lines(&collection).len(), 1, "its reason can be read");
}
