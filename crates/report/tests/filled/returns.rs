//! The reports to the bureau, filled: usual, long, empty.

use domain::{
    attendance::{Counts, Rate},
    figure::{FigureGroup, FigureValue, Unit},
    money::Fen,
};
use report::{
    forms::{
        list::ListPaper,
        returns::{
            ReturnHead,
            attendance::{AttendanceLine, AttendanceReport},
            periodic::{PeriodicReturn, ReturnFigure, ReturnOccasion},
            special::{SpecialColumn, SpecialList},
            structure::{StructureLine, StructureReport, StructureTable},
        },
    },
    page::{Document, lay_out},
};

use super::{BRANCH, LONG, NAMES};

fn head(period: &str) -> ReturnHead {
    ReturnHead {
        branch: BRANCH.to_owned(),
        superior: "中共某某市水利局机关委员会".to_owned(),
        period: period.to_owned(),
        reported_on: "2026年12月31日".to_owned(),
        ..ReturnHead::default()
    }
}

fn counts(expected: u32) -> Counts {
    let absent = expected / 9;
    Counts { expected, on_site: expected - absent - 1, online: 1, absent, ..Counts::default() }
}

pub fn periodic(occasions: usize, topic: &str) -> PeriodicReturn {
    let values = |unit| {
        [0u32, 1, 2].map(|place| match unit {
            Unit::Yuan => FigureValue::Money(Fen(123_456_789 * i64::from(place))),
            Unit::Percent => FigureValue::Rate(Rate { part: 30 + place, whole: 35 * place }),
            Unit::Time if place == 1 => FigureValue::CountOf { count: 12, of_which: 3 },
            Unit::Proposal => FigureValue::ByHand,
            _ => FigureValue::Count(1234 * place),
        })
    };
    let figures = FigureGroup::ALL.iter().flat_map(|group| {
        group.figures().iter().map(|figure| ReturnFigure {
            group: group.word().to_owned(),
            name: figure.name.to_owned(),
            unit: figure.unit.word().to_owned(),
            values: values(figure.unit).to_vec(),
        })
    });
    PeriodicReturn {
        title: "2026年第四季度党支部工作情况统计表".to_owned(),
        head: head("2026年第四季度"),
        columns: ["本季度", "本年累计", "上年同期"].map(str::to_owned).to_vec(),
        figures: figures.collect(),
        left_out: ["纠纷调解", "银发人才", "工作室和点位"].map(str::to_owned).to_vec(),
        occasions: Some(
            (0..occasions)
                .map(|place| ReturnOccasion {
                    day: format!("10月{}日", place % 28 + 1),
                    kinds: ["主题党日、党课", "支委会", "志愿服务"][place % 3].to_owned(),
                    topic: topic.to_owned(),
                    place: "局机关三楼会议室".to_owned(),
                    host: NAMES[place % NAMES.len()].to_owned(),
                    counts: (place % 3 != 2).then(|| counts(35)),
                })
                .collect(),
        ),
    }
}

pub fn structure(total: u32) -> StructureReport {
    let line = |label: &str, count, of_which| StructureLine {
        label: label.to_owned(),
        count,
        about: u32::from(count > 10),
        of_which,
    };
    let table = |title: &str, labels: &[&str], charted| StructureTable {
        title: title.to_owned(),
        lines: labels
            .iter()
            .enumerate()
            .map(|(place, label)| line(label, if place == 0 { total } else { 0 }, label.starts_with("其中")))
            .collect(),
        charted,
    };
    let ages =
        ["60 岁及以下", "61—65 岁", "66—70 岁", "71—75 岁", "76—80 岁", "81—85 岁", "86—90 岁", "91 岁及以上", "未填"];
    let standing = ["不满 10 年", "10—19 年", "50—59 年", "70 年及以上", "其中：50 年及以上"];
    StructureReport {
        head: head("截至2026年12月31日"),
        total,
        tables: vec![
            table("年龄结构", &ages, true),
            table("党龄结构", &standing, true),
            table("性别", &["男", "女"], false),
            table("入党时间", &["1949年10月1日以前", "1949年10月至十一届三中全会前", "十八大以来"], true),
        ],
    }
}

pub fn attendance(people: usize) -> AttendanceReport {
    let line = |label: &str, expected| AttendanceLine { label: label.to_owned(), counts: counts(expected) };
    AttendanceReport {
        head: head("2026年第四季度"),
        groups: vec![line("第一党小组", 210), line("未编入党小组", 35)],
        ages: vec![line("71—75 岁", 180), line("91 岁及以上", 65)],
        people: (0..people).map(|place| line(NAMES[place % NAMES.len()], 12)).collect(),
        all: counts(245),
        occasions: 7,
        stated_only: 2,
    }
}

pub fn special(count: usize, text: &str) -> SpecialList {
    let columns = [
        ("姓名", false),
        ("性别", false),
        ("出生年月", false),
        ("年龄", false),
        ("联系电话", false),
        ("家庭住址", true),
        ("紧急联系人", true),
        ("备注", true),
    ];
    SpecialList {
        title: "80岁以上党员名单".to_owned(),
        head: head("截至2026年12月31日"),
        columns: columns.map(|(title, long)| SpecialColumn { title: title.to_owned(), long }).to_vec(),
        rows: (0..count)
            .map(|place| {
                let name = NAMES[place % NAMES.len()];
                [name, "女", "1941.03", "85", "13800000001", text, "女儿 古丽巴哈尔·买买提 13900000002", ""]
                    .map(str::to_owned)
                    .to_vec()
            })
            .collect(),
        none: "没有 80 岁以上的党员",
        notes: vec!["年龄按统计日已满的周岁。".to_owned()],
    }
}

/// Those that are lists.
pub fn lists() -> Vec<(&'static str, ListPaper)> {
    vec![
        ("return-periodic", periodic(12, "学习党的二十届四中全会精神").paper()),
        ("return-periodic-long", periodic(150, LONG).paper()),
        ("return-periodic-0", periodic(0, "").paper()),
        ("return-years", PeriodicReturn { occasions: None, ..periodic(0, "") }.paper()),
        ("return-attendance", attendance(35).paper()),
        ("return-attendance-130", attendance(130).paper()),
        ("return-attendance-0", attendance(0).paper()),
        ("return-special", special(9, "滨江区水岸路8号3幢2单元501室").paper()),
        ("return-special-long", special(130, LONG).paper()),
        ("return-special-0", special(0, "").paper()),
    ]
}

/// All of them.
pub fn all() -> Vec<(&'static str, Document)> {
    let lists = lists().into_iter().map(|(name, paper)| (name, lay_out(&paper.form())));
    let structures = [("return-structure", 35), ("return-structure-0", 0)];
    lists.chain(structures.map(|(name, total)| (name, lay_out(&structure(total).form())))).collect()
}
