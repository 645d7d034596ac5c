//! Filled forms: as they usually are, with long values and rare names, and empty.

#![allow(dead_code, missing_docs, clippy::expect_used)]

pub mod affairs;
pub mod dues;
pub mod handover;
pub mod returns;
pub mod writing;
pub mod yearbook;

use report::{
    forms::{
        Attendees,
        minutes::{Decision, Minutes},
        month::{Figure, FigureValue, MonthAbsence, MonthMembers, MonthOccasion, MonthSheet},
        phone_list::{PhoneEntry, PhoneList},
        roster::{Roster, RosterColumn},
        sign_in::{Expected, SignIn},
        theme_day::ThemeDay,
    },
    page::{Document, Sheet, lay_out},
};

pub const NAMES: [&str; 36] = [
    "王芳",
    "李𬱖",
    "王䶮",
    "欧阳㛃",
    "单于𠅤",
    "阿依古丽·买买提",
    "张建国",
    "刘桂兰",
    "陈志强",
    "杨秀英",
    "赵德胜",
    "黄玉梅",
    "周长海",
    "吴淑珍",
    "徐永福",
    "孙凤英",
    "胡世昌",
    "朱惠芬",
    "高景山",
    "林月娥",
    "何振华",
    "郭素琴",
    "马占元",
    "罗玉珍",
    "梁国栋",
    "宋桂芝",
    "郑文斌",
    "谢秋菊",
    "韩宝田",
    "唐瑞芳",
    "冯志远",
    "于秀兰",
    "董学文",
    "萧淑贤",
    "程继业",
    "曹雅琴",
];
pub const LONG: &str = "传达学习上级关于加强新时代离退休干部党的建设工作的意见，围绕“银发生辉、共话发展”谈体会、提建议；\
    会上通报了第三季度党费收缴情况（应交 1,234.50 元，实交 1,234.50 元），并就 2026 年 11 月的外出参观作了安排——地点、\
    车辆、随行医护逐一落实。";
pub const BRANCH: &str = "中共某某市水利局离退休干部第二党支部";

pub fn occasions(count: usize) -> Vec<MonthOccasion> {
    let kinds = ["支委会", "主题党日、党课", "党员大会", "党小组会", "党小组会", "党小组会"];
    (0..count)
        .map(|i| MonthOccasion {
            time: format!("10月{}日\n9:00—10:30", i * 2 + 3),
            place: ["局机关三楼会议室", "老干部活动中心", "第一党小组组长家中"][i % 3].to_owned(),
            kinds: kinds[i % kinds.len()].to_owned(),
            content: "学习党的二十届四中全会精神，通报第三季度党费收缴情况，研究重阳节走访慰问名单和十一月外出参观的安排、车辆与随行医护"
                .chars()
                .take(60)
                .collect(),
            host: "张建国".to_owned(),
            attendees: Attendees { expected: 35, present: 30, online: 1, made_up: 2 },
            on_leave: 3,
            absent: 1,
            note: if i == 1 { "佩戴党员徽章".to_owned() } else { String::new() },
        })
        .collect()
}

pub fn month(occasion_count: usize, absence_count: usize) -> MonthSheet {
    let count = |name: &str, month, year| Figure {
        name: name.to_owned(),
        month: FigureValue::Count(month),
        year: FigureValue::Count(year),
    };
    let by_hand = |name: &str| Figure { name: name.to_owned(), month: FigureValue::ByHand, year: FigureValue::ByHand };
    MonthSheet {
        branch: BRANCH.to_owned(),
        superior: "中共某某市水利局机关委员会".to_owned(),
        period: "2026年10月".to_owned(),
        reported_on: "2026年10月31日".to_owned(),
        members: MonthMembers {
            total: 35,
            veteran_retired: 2,
            retired: 30,
            other: 1,
            unfilled: 2,
            probationary: 1,
            groups: 3,
            in_hospital_or_bedridden: 2,
            living_elsewhere: 3,
            changes: "转入 1 人（王䶮，退休转入）".to_owned(),
        },
        occasions: occasions(occasion_count),
        absences: (0..absence_count)
            .map(|i| MonthAbsence {
                name: NAMES[i % NAMES.len()].to_owned(),
                occasion: format!("{} {}", i % 6 + 1, ["支委会", "主题党日", "党员大会"][i % 3]),
                reason: ["住院", "随子女在外地居住", "看病"][i % 3].to_owned(),
                make_up: if i % 2 == 0 { "送学上门，10月20日，杨秀英".to_owned() } else { String::new() },
            })
            .collect(),
        figures: vec![
            count("支委会", 1, 10),
            count("党员大会", 1, 4),
            count("党小组会", 3, 30),
            Figure {
                name: "党课（其中书记讲）".to_owned(),
                month: FigureValue::CountOf(1, 1),
                year: FigureValue::CountOf(4, 2),
            },
            count("主题党日", 1, 10),
            count("活动总场次（去重）", 6, 52),
            Figure {
                name: "到会率（现场）".to_owned(),
                month: FigureValue::Share("85.7%".to_owned()),
                year: FigureValue::Share("83.2%".to_owned()),
            },
            Figure {
                name: "到会率（含线上与补学）".to_owned(),
                month: FigureValue::Share("97.1%".to_owned()),
                year: FigureValue::Share("95%".to_owned()),
            },
            by_hand("走访人次"),
            by_hand("送学人次／本数"),
            by_hand("谈心谈话"),
            by_hand("志愿服务次／人次"),
            by_hand("建言条数"),
            by_hand("诉求办结"),
            by_hand("党费应交／实交"),
            by_hand("党费未交人数"),
        ],
        next_month: "支委会 11月5日；主题党日 11月16日".to_owned(),
        to_coordinate: String::new(),
        filled_by: "杨秀英".to_owned(),
        phone: "13800000001".to_owned(),
    }
}

pub fn sign_in(count: usize) -> SignIn {
    SignIn {
        branch: BRANCH.to_owned(),
        occasion: "2026年11月主题党日暨党课".to_owned(),
        time: "2026年11月16日（周一）9:00".to_owned(),
        place: "局机关三楼会议室".to_owned(),
        expected: (0..count)
            .map(|i| Expected {
                number: i as u32 + 1,
                name: NAMES[i % NAMES.len()].to_owned(),
                group: format!("第{}党小组", ["一", "二", "三"][i % 3]),
                note: if i == 7 { "预备".to_owned() } else { String::new() },
            })
            .collect(),
    }
}

pub fn theme_day(content: &str) -> ThemeDay {
    ThemeDay {
        branch: BRANCH.to_owned(),
        topic: "学习贯彻党的二十届四中全会精神，共话“十五五”".to_owned(),
        time: "2026年10月15日 9:00—10:30".to_owned(),
        place: "局机关三楼会议室".to_owned(),
        host: "张建国".to_owned(),
        lecturer: "阿依古丽·买买提".to_owned(),
        recorder: "单于𠅤".to_owned(),
        attendees: Attendees { expected: 35, present: 32, online: 1, made_up: 1 },
        absent: "王芳（住院）、李𬱖（随子女居住）、欧阳㛃（看病）".to_owned(),
        guests: "局机关党委 王䶮".to_owned(),
        ceremony: ["佩戴党员徽章", "奏唱国歌", "重温入党誓词", "奏唱国际歌"]
            .iter()
            .enumerate()
            .map(|(i, name)| ((*name).to_owned(), i != 3))
            .collect(),
        content: content.to_owned(),
        remarks: content.to_owned(),
        decisions: "1. 重阳节前走访 80 岁以上党员。\n2. 十一月组织参观，由杨秀英负责联系车辆。".to_owned(),
        make_up: "王芳，送学上门，10月18日，杨秀英".to_owned(),
        effect: String::new(),
        photos: Vec::new(),
    }
}

/// The same with so many photos.
pub fn theme_day_with(photos: usize, content: &str) -> ThemeDay {
    ThemeDay { photos: yearbook::plates(photos), ..theme_day(content) }
}

pub fn minutes(proceedings: &str) -> Minutes {
    Minutes {
        branch: BRANCH.to_owned(),
        title: "党员大会会议记录".to_owned(),
        name: "2026年第4次党员大会".to_owned(),
        time: "2026年10月22日 9:00—11:00".to_owned(),
        place: "局机关三楼会议室".to_owned(),
        host: "张建国".to_owned(),
        recorder: "杨秀英".to_owned(),
        particulars: Vec::new(),
        expected: 35,
        present: 31,
        entitled_present: Some(30),
        online: 1,
        absent: "王芳（住院）、李𬱖（随子女居住）、欧阳㛃（看病）".to_owned(),
        guests: String::new(),
        agenda: "1. 学习二十届四中全会公报\n2. 讨论单于𠅤同志的转正申请".to_owned(),
        proceedings: proceedings.to_owned(),
        votes: vec![
            "同意单于𠅤同志按期转正：应到有表决权 34 人，到会 30 人，赞成 30 票、反对 0 票、弃权 0 票，通过（须 18 票）"
                .to_owned(),
        ],
        decisions: vec![
            Decision {
                text: "将转正材料报机关党委审批".to_owned(),
                owner: "杨秀英".to_owned(),
                due: "10月30日".to_owned(),
            },
            Decision { text: "印发学习材料".to_owned(), owner: String::new(), due: String::new() },
        ],
    }
}

pub fn roster(count: usize, long: bool) -> Roster {
    let columns = [
        ("姓名", false),
        ("性别", false),
        ("民族", false),
        ("出生年月", false),
        ("学历", false),
        ("入党时间", false),
        ("转正时间", false),
        ("党龄", false),
        ("离退休类别", false),
        ("党内职务", false),
        ("退休前单位及职务", true),
        ("联系电话", false),
        ("现居住地", true),
        ("备注", true),
    ];
    let rows = (0..count).map(|i| {
        let unit = if long { LONG } else { "市水利局工程处 高级工程师" };
        [
            NAMES[i % NAMES.len()],
            "女",
            "维吾尔族",
            "1951.03",
            "大学普通班",
            "1975.06",
            "1975.06",
            "51年",
            "退休",
            if i == 3 { "组织委员" } else { "" },
            unit,
            "13800000001",
            "滨江区水岸路8号3幢2单元501室",
            "",
        ]
        .map(str::to_owned)
        .to_vec()
    });
    Roster {
        name: "党员名册".to_owned(),
        branch: BRANCH.to_owned(),
        as_of: "2026年10月31日".to_owned(),
        selection: String::new(),
        columns: columns.iter().map(|(title, long)| RosterColumn { title: (*title).to_owned(), long: *long }).collect(),
        rows: rows.collect(),
        totals: format!("共 {count} 人，其中女 9 人、预备党员 1 人；平均年龄 74.3 岁"),
        notes: vec!["身份证号码未印出。".to_owned()],
    }
}

pub fn phone_list(count: usize) -> PhoneList {
    PhoneList {
        branch: BRANCH.to_owned(),
        as_of: "2026年10月31日".to_owned(),
        entries: (0..count)
            .map(|i| PhoneEntry {
                name: NAMES[i % NAMES.len()].to_owned(),
                group: "第一党小组".to_owned(),
                phones: vec!["138 0000 0001".to_owned(), "0551-62345678".to_owned()],
                family: vec!["女儿 古丽巴哈尔·买买提 139 0000 0002".to_owned()],
            })
            .collect(),
    }
}

/// Every form as it may come: usual, long, empty.
pub fn all() -> Vec<(&'static str, Document)> {
    let long = LONG.repeat(12);
    let mut unheard = month(3, 2);
    unheard.occasions[0].content = LONG.repeat(6);
    unheard.members.changes = LONG.to_owned();
    let mut empty_day = theme_day("");
    (empty_day.topic, empty_day.absent, empty_day.decisions) = (String::new(), String::new(), String::new());
    let mut empty_roster = roster(0, false);
    empty_roster.totals = String::new();
    let mut papers = vec![
        ("month-6", month(6, 7).lay_out()),
        ("month-9", month(9, 20).lay_out()),
        ("month-12", month(12, 40).lay_out()),
        ("month-long", unheard.lay_out()),
        ("month-empty", MonthSheet { figures: Vec::new(), ..month(0, 0) }.lay_out()),
        ("sign-in-35", lay_out(&sign_in(35).form())),
        ("sign-in-5", lay_out(&sign_in(5).form())),
        ("sign-in-80", lay_out(&sign_in(80).form())),
        ("sign-in-0", lay_out(&sign_in(0).form())),
        ("theme-day", lay_out(&theme_day(LONG).record().form())),
        ("theme-day-long", lay_out(&theme_day(&long).record().form())),
        ("theme-day-1-photo", lay_out(&theme_day_with(1, "").record().form())),
        ("theme-day-3-photos", lay_out(&theme_day_with(3, LONG).record().form())),
        ("theme-day-7-photos", lay_out(&theme_day_with(7, &long).record().form())),
        ("theme-day-photos-a5", lay_out(&theme_day_with(4, LONG).record().form_on(Sheet::A5))),
        ("theme-day-empty", lay_out(&empty_day.record().form())),
        ("minutes", lay_out(&minutes(LONG).record().form())),
        ("minutes-long", lay_out(&minutes(&long).record().form())),
        ("minutes-empty", lay_out(&minutes("").record().form())),
        ("roster-35", lay_out(&roster(35, false).form())),
        ("roster-long", lay_out(&roster(120, true).form())),
        ("roster-0", lay_out(&empty_roster.form())),
        ("phone-list", lay_out(&phone_list(35).form())),
        ("phone-list-0", lay_out(&phone_list(0).form())),
    ];
    papers.extend(affairs::all());
    papers.extend(dues::all());
    papers.extend(returns::all());
    papers.extend(handover::all());
    papers.extend(writing::all());
    papers.extend(yearbook::all());
    papers
}
