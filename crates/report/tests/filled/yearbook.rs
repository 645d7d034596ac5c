//! Pages of the 一本通 and its neighbours: as they usually are, with long values and rare names, and empty.

use domain::{
    attendance::{Counts, Rate},
    money::Fen,
};
use report::{
    forms::{
        minutes::Decision,
        month::MonthMembers,
        notice::Notice,
        paste,
        photo_page::PhotoPage,
        yearbook::{
            Landmark,
            basics::{Basics, GroupLine, OfficerLine},
            committee::{Committee, GroupLeader, Tenure},
            contact::{CaughtUp, Contact},
            cover::Cover,
            entry::{Entry, Missed, People, Signatures},
            figures::{MonthFigures, YearFigures},
            honours::{Honour, Honours},
            plan::{Plan, PlanExpectation, PlannedItem},
            service::Service,
        },
    },
    page::{Document, Form, Picture, Plate, Sheet, lay_out},
};

use super::{BRANCH, LONG, NAMES};

/// A photo of 900 × 600 as far as layout is concerned.
pub fn photo(id: &str, width: u32, height: u32) -> Picture {
    static BYTES: &[u8] = include_bytes!("../../../../tests/fixtures/samples/receipt.jpg");
    Picture::new(id, width, height, || Ok(BYTES.to_vec()))
}

pub fn plates(count: usize) -> Vec<Plate> {
    let captions =
        ["徐明远同志讲党课", "重温入党誓词", "", "阿依古丽·买买提、欧阳㛃、李𬱖、王䶮、单于𠅤同志发言，会场一角"];
    let shapes = [(2000, 1500), (1500, 2000), (2000, 900), (1000, 1000)];
    (0..count)
        .map(|i| {
            let (width, height) = shapes[i % shapes.len()];
            Plate {
                picture: photo(&format!("photo-{i}"), width, height),
                caption: captions[i % captions.len()].to_owned(),
            }
        })
        .collect()
}

fn missed(names: &[&str], reason: &str) -> Vec<Missed> {
    names.iter().map(|name| Missed { name: (*name).to_owned(), reason: reason.to_owned() }).collect()
}

/// A theme day with a lecture, as book.png shows it.
pub fn entry(expected: usize, photos: usize, content: &str) -> Entry {
    let names = (0..expected).map(|i| NAMES[i % NAMES.len()].to_owned());
    Entry {
        landmarks: vec![Landmark::new("occasion/17", 2, "10月15日 主题党日（党课）：讲好身边的老党员故事")],
        title: "主题党日（党课）活动记录".to_owned(),
        time: "2026年10月15日（星期四）9:00—11:00".to_owned(),
        place: "金秋家园二楼会议室".to_owned(),
        topic: "讲好身边的老党员故事".to_owned(),
        people: People {
            host: "徐明远".to_owned(),
            recorder: "吕家栋".to_owned(),
            lecturer: "阿依古丽·买买提（支部书记）".to_owned(),
            counts: Some(Counts {
                expected: expected as u32,
                on_site: (expected as u32).saturating_sub(5),
                online: 1,
                on_leave: 3,
                absent: 1,
                made_up: 1,
                ..Counts::default()
            }),
            online: vec!["李𬱖".to_owned()],
            on_leave: missed(&["万文彬", "单于𠅤", "欧阳㛃"], "住院"),
            absent: missed(&["田志强"], ""),
            guests: "局机关党委 王䶮".to_owned(),
        },
        particulars: vec![("仪式".to_owned(), "☑佩戴党员徽章　☑奏唱国歌　☑重温入党誓词　☐奏唱国际歌".to_owned())],
        content: content.to_owned(),
        decisions: vec![Decision {
            text: "重阳节前走访 80 岁以上党员".to_owned(),
            owner: "杨秀英".to_owned(),
            due: "10月30日".to_owned(),
        }],
        photos: plates(photos),
        attendees: names.skip(5).collect(),
        signatures: Signatures::Room(expected as u32),
        ..Entry::default()
    }
}

fn members_meeting() -> Entry {
    Entry {
        title: "党员大会会议记录".to_owned(),
        agenda: "1. 学习二十届四中全会公报\n2. 讨论单于𠅤同志的转正申请".to_owned(),
        remarks: LONG.repeat(8),
        votes: vec![
            "同意单于𠅤同志按期转正：应到有表决权 34 人，到会 30 人，赞成 30 票、反对 0 票、弃权 0 票，通过".to_owned(),
        ],
        effect: "对照党章逐条学，大家反映管用。".to_owned(),
        messages: "会开得好，家门口就能参加。——王䶮".to_owned(),
        signatures: Signatures::Scanned(vec![photo("scan-1", 1654, 2339), photo("scan-2", 2339, 1654)]),
        ..entry(35, 3, LONG)
    }
}

/// Every value as long as somebody may paste it.
fn worst() -> Entry {
    let long = || LONG.to_owned();
    let name = "阿依古丽·买买提·吐尔逊江·阿不都热合曼，退休前市水利局工程处高级工程师，现居住在女儿家";
    Entry {
        title: long(),
        time: long(),
        place: long(),
        topic: long(),
        people: People {
            host: long(),
            guests: long(),
            on_leave: missed(&[name, name, name], LONG),
            ..entry(35, 0, "").people
        },
        particulars: vec![(name.to_owned(), long()), ("党小组".to_owned(), name.to_owned())],
        votes: vec![long(), long()],
        decisions: vec![Decision { text: long(), owner: long(), due: long() }; 3],
        attendees: vec![name.to_owned(); 6],
        messages: long(),
        ..entry(300, 0, LONG)
    }
}

pub fn cover() -> Cover {
    Cover {
        landmarks: vec![Landmark::new("cover", 0, "封面")],
        branch: BRANCH.to_owned(),
        superior: "中共某某市水利局机关委员会".to_owned(),
        year: "2026年度".to_owned(),
        volume: "第一册".to_owned(),
        span: "2026年1月1日至2026年12月31日".to_owned(),
        secretary: "阿依古丽·买买提".to_owned(),
    }
}

pub fn basics(groups: usize) -> Basics {
    Basics {
        landmarks: vec![Landmark::new("basics", 0, "支部基本情况")],
        branch: BRANCH.to_owned(),
        superior: "中共某某市水利局机关委员会".to_owned(),
        kind: "单独设置".to_owned(),
        theme_day: "每月15日".to_owned(),
        secretary: "阿依古丽·买买提".to_owned(),
        as_of: "2026年12月31日".to_owned(),
        members: Some(MonthMembers {
            total: 35,
            veteran_retired: 2,
            retired: 30,
            other: 1,
            unfilled: 2,
            probationary: 1,
            groups: 3,
            in_hospital_or_bedridden: 2,
            living_elsewhere: 3,
            changes: "增 1 人：王䶮（转入）；减 1 人：刘桂兰（去世）".to_owned(),
        }),
        composition: [
            ("女党员", "9 人"),
            ("平均年龄", "74.3 岁"),
            ("党龄五十年以上", "21 人"),
            ("八十岁以上", "12 人"),
        ]
        .map(|(label, value)| (label.to_owned(), value.to_owned()))
        .to_vec(),
        groups: (0..groups)
            .map(|i| GroupLine {
                name: format!("第{}党小组", ["一", "二", "三"][i % 3]),
                leader: NAMES[i % NAMES.len()].to_owned(),
                count: Some(12),
                members: (0..12).map(|n| NAMES[(i * 12 + n) % NAMES.len()].to_owned()).collect(),
            })
            .collect(),
        officers: vec![OfficerLine {
            kind: "联络员".to_owned(),
            name: "欧阳㛃".to_owned(),
            unit: "局机关党委办公室 副主任科员".to_owned(),
            phone: "138 0000 0001".to_owned(),
            span: "2025年3月起".to_owned(),
        }],
        note: String::new(),
    }
}

pub fn committee(duties: &str) -> Committee {
    let tenure = |post: &str, name: &str| Tenure {
        post: post.to_owned(),
        name: name.to_owned(),
        span: "2024年5月起".to_owned(),
        selection: "党员大会选举".to_owned(),
        duties: duties.to_owned(),
    };
    Committee {
        landmarks: vec![Landmark::new("committee", 0, "支委会成员及分工")],
        term: "第三届".to_owned(),
        elected_on: "2024年5月12日".to_owned(),
        falls_due_on: "2027年5月12日".to_owned(),
        approval: "水党〔2024〕15号".to_owned(),
        posts: vec![
            tenure("书记", "阿依古丽·买买提"),
            tenure("组织委员", "单于𠅤"),
            tenure("宣传委员", "李𬱖"),
            tenure("纪检委员", "王䶮"),
        ],
        group_leaders: (0..3)
            .map(|i| GroupLeader {
                group: format!("第{}党小组", ["一", "二", "三"][i]),
                name: NAMES[i + 2].to_owned(),
                span: "2024年5月起".to_owned(),
            })
            .collect(),
    }
}

pub fn plan(items: usize) -> Plan {
    let expectation = |title: &str, how_often: &str, expected, held, source: &str| PlanExpectation {
        title: title.to_owned(),
        how_often: how_often.to_owned(),
        expected,
        held,
        source: source.to_owned(),
    };
    let mut plan = Plan {
        landmarks: vec![Landmark::new("plan", 0, "年度计划")],
        year: 2026,
        expectations: vec![
            expectation("支委会", "每月 1 次", 12, 10, "支部工作条例第十二条"),
            expectation("党员大会", "每季度 1 次", 4, 4, "支部工作条例第十一条"),
            expectation("党小组会", "每组每月 1 次", 36, 30, "支部工作条例第十三条"),
            expectation("书记讲党课", "每年 1 次", 1, 2, LONG),
        ],
        ..Plan::default()
    };
    for month in &mut plan.months {
        *month = (0..items)
            .map(|i| PlannedItem {
                day: format!("{}日", 5 + 7 * i),
                title: ["支委会", "主题党日（党课）：讲好身边的老党员故事，欧阳㛃、单于𠅤同志主讲", "党小组会"][i % 3]
                    .to_owned(),
                outcome: ["已开", "改到 10月29日", ""][i % 3].to_owned(),
            })
            .collect();
    }
    plan
}

pub fn contact(count: usize) -> Contact {
    Contact {
        landmarks: vec![Landmark::new("contact", 0, "走访联系")],
        caught_up: (0..count)
            .map(|i| CaughtUp {
                day: format!("10月{}日", i % 28 + 1),
                name: NAMES[i % NAMES.len()].to_owned(),
                occasion: "10月15日 主题党日（党课）".to_owned(),
                way: ["送学上门", "电话", "微信"][i % 3].to_owned(),
                by_whom: ["杨秀英", "", "阿依古丽·买买提"][i % 3].to_owned(),
                note: if i == 2 { "《习近平谈治国理政》第五卷 1 册".to_owned() } else { String::new() },
            })
            .collect(),
    }
}

pub fn honours(count: usize) -> Honours {
    Honours {
        landmarks: vec![Landmark::new("honours", 0, "奖惩情况")],
        honours: (0..count)
            .map(|i| Honour {
                day: "2026年7月1日".to_owned(),
                whom: if i == 0 { "本支部".to_owned() } else { NAMES[i % NAMES.len()].to_owned() },
                name: "全市离退休干部先进集体（五星级党支部）".to_owned(),
                by: "中共某某市委老干部局".to_owned(),
            })
            .collect(),
    }
}

/// Figures of so many months.
pub fn figures(months: usize) -> YearFigures {
    let mut figures = YearFigures {
        landmarks: vec![Landmark::new("figures", 0, "年度统计表")],
        year: 2026,
        ..YearFigures::default()
    };
    for (i, month) in (0u32..).zip(figures.months.iter_mut()).take(months) {
        *month = Some(MonthFigures {
            committee_meetings: 1,
            members_meetings: u32::from(i % 3 == 0),
            group_meetings: 3,
            lectures: u32::from(i % 3 == 1),
            theme_days: 1,
            occasions: 5 + i % 4,
            on_site: Rate { part: 150 + 3 * i, whole: 200 },
            with_make_up: Rate { part: 180 + i, whole: 200 },
            visits: (i > 3).then_some(i),
            services: i % 2,
            due: Some(Fen(123_450)),
            paid: Some(Fen(123_450 - i64::from(i) * 1_500)),
        });
    }
    figures
}

pub fn notice() -> Notice {
    Notice {
        addressed: "各位党员".to_owned(),
        occasion: "2026年第四季度党员大会".to_owned(),
        time: "2026年10月22日（星期四）9:00".to_owned(),
        place: "局机关三楼会议室".to_owned(),
        topic: "学习党的二十届四中全会精神".to_owned(),
        agenda: vec![
            "学习全会公报，阿依古丽·买买提同志领学".to_owned(),
            "讨论单于𠅤同志的转正申请，进行表决".to_owned(),
            "通报第三季度党费收缴情况".to_owned(),
        ],
        bring: "请佩戴党员徽章，带上笔记本；当场交纳第四季度党费的同志请自备零钱".to_owned(),
        leave_to: "党小组长或吕家栋同志（138 0000 0001）".to_owned(),
        branch: BRANCH.to_owned(),
        day: "2026年10月16日".to_owned(),
    }
}

pub fn photo_page(count: usize) -> PhotoPage {
    PhotoPage {
        branch: BRANCH.to_owned(),
        occasion: "主题党日（党课）：讲好身边的老党员故事".to_owned(),
        time: "2026年10月15日（星期四）9:00—11:00".to_owned(),
        place: "金秋家园二楼会议室".to_owned(),
        photos: plates(count),
    }
}

/// Every page with its name.
pub fn forms() -> Vec<(&'static str, Form)> {
    let long = LONG.repeat(12);
    let a4 = Sheet::PORTRAIT;
    vec![
        ("yearbook-cover", cover().form()),
        ("yearbook-cover-empty", Cover::default().form()),
        ("yearbook-basics", basics(3).form()),
        ("yearbook-basics-many", basics(12).form()),
        ("yearbook-basics-empty", Basics::default().form()),
        ("yearbook-committee", committee("主持支部全面工作，抓组织生活和思想政治工作").form()),
        ("yearbook-committee-long", committee(LONG).form()),
        ("yearbook-committee-empty", Committee::default().form()),
        ("yearbook-plan", plan(3).form()),
        ("yearbook-plan-empty", Plan::default().form()),
        ("yearbook-entry", entry(35, 0, LONG).form(a4)),
        ("yearbook-entry-photos", entry(35, 4, LONG).form(a4)),
        ("yearbook-entry-small", entry(8, 1, LONG).form(a4)),
        ("yearbook-entry-long", entry(120, 12, &long).form(a4)),
        ("yearbook-entry-scan", members_meeting().form(a4)),
        ("yearbook-entry-worst", worst().form(a4)),
        ("yearbook-entry-worst-a5", worst().form(Sheet::A5)),
        ("yearbook-cover-long", Cover { branch: LONG.to_owned(), volume: LONG.to_owned(), ..cover() }.form()),
        (
            "notice-worst",
            Notice { occasion: LONG.to_owned(), time: LONG.to_owned(), branch: LONG.to_owned(), ..notice() }.form(),
        ),
        (
            "photo-page-long",
            PhotoPage {
                occasion: LONG.to_owned(),
                place: LONG.to_owned(),
                photos: plates(5).into_iter().map(|plate| Plate { caption: LONG.to_owned(), ..plate }).collect(),
                ..photo_page(0)
            }
            .form(),
        ),
        ("yearbook-entry-empty", Entry::default().form(a4)),
        ("yearbook-entry-a5", entry(35, 2, LONG).form(Sheet::A5)),
        ("yearbook-entry-16", entry(35, 2, LONG).form(Sheet::SIXTEENMO)),
        ("yearbook-entry-a5-empty", Entry::default().form(Sheet::A5)),
        ("yearbook-entries", entry(8, 0, LONG).run_on(&[entry(5, 1, LONG), entry(12, 0, LONG), members_meeting()], a4)),
        ("yearbook-contact", contact(30).form()),
        ("yearbook-contact-empty", Contact::default().form()),
        ("yearbook-service", Service { landmarks: vec![Landmark::new("service", 0, "作用发挥")] }.form()),
        ("yearbook-honours", honours(2).form()),
        ("yearbook-honours-empty", Honours::default().form()),
        ("yearbook-figures", figures(12).form()),
        ("yearbook-figures-october", figures(10).form()),
        ("yearbook-figures-empty", YearFigures::default().form()),
        ("notice", notice().form()),
        ("notice-long", Notice { agenda: vec![LONG.to_owned(); 6], ..notice() }.form()),
        ("notice-a5", notice().form_on(Sheet::A5)),
        ("notice-empty", Notice::default().form()),
        ("photo-page", photo_page(6).form()),
        ("photo-page-7", photo_page(7).form()),
        ("photo-page-a5", photo_page(6).form_on(Sheet::A5)),
        ("photo-page-empty", PhotoPage::default().form()),
        ("sign-in-26", super::sign_in(26).form()),
        ("sign-in-36", super::sign_in(36).form()),
        ("sign-in-a5", super::sign_in(35).form_on(Sheet::A5)),
        ("sign-in-16", super::sign_in(35).form_on(Sheet::SIXTEENMO)),
        ("theme-day-a5", super::theme_day(LONG).record().form_on(Sheet::A5)),
        ("theme-day-16", super::theme_day(LONG).record().form_on(Sheet::SIXTEENMO)),
        ("minutes-a5", super::minutes(LONG).record().form_on(Sheet::A5)),
    ]
}

pub fn all() -> Vec<(&'static str, Document)> {
    let pasted = [
        ("pasted-a5", entry(35, 2, LONG).form(Sheet::A5)),
        ("pasted-16", super::theme_day(LONG).record().form_on(Sheet::SIXTEENMO)),
    ];
    let pasted = pasted.map(|(name, form)| (name, paste::on_a4(lay_out(&form))));
    forms().into_iter().map(|(name, form)| (name, lay_out(&form))).chain(pasted).collect()
}
