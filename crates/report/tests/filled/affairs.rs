//! Elections, 民主评议, outings, transfers, files, cards: usual, long and empty.

use domain::{
    appraisal::{Grade, Votes},
    occasion::{Candidate, Standing},
};
use report::{
    forms::{
        appraisal::{Appraisal, Appraised},
        archive::Volume,
        election::{Election, Excluded, Stood, Turnout},
        greeting::{Greeting, Greetings},
        outing::{Outing, Traveller},
        points::{PointsCard, PointsLine},
        promise::Promises,
        service_card::ServiceCards,
        transfer::Transfer,
    },
    page::{Document, lay_out},
};

use super::{BRANCH, LONG, NAMES};

const UNIT: &str = "中共新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县老干部局离退休干部第一党支部委员会";

fn name(place: usize) -> String {
    NAMES[place % NAMES.len()].to_owned()
}

fn election(candidates: usize, excluded: usize, held: bool) -> Election {
    let stood = |place: usize| Stood {
        candidate: Candidate {
            name: name(place),
            in_favour: if held { 20 } else { 0 },
            against: 1,
            abstained: 0,
            written_in: held && place + 1 == candidates && candidates > 1,
        },
        standing: held.then_some(if place < 3 { Standing::Elected } else { Standing::Tied }),
    };
    let known = |count| held.then_some(count);
    Election {
        branch: if candidates > 6 { UNIT.to_owned() } else { BRANCH.to_owned() },
        subject: "支部委员会委员".to_owned(),
        day: "2026年11月18日".to_owned(),
        seats: 3,
        contested: true,
        turnout: Turnout {
            due: Some(27),
            present: known(21),
            issued: known(21),
            returned: known(21),
            invalid: known(1),
        },
        candidates: (0..candidates).map(stood).collect(),
        votes_needed: known(11),
        outcome: if held { LONG.to_owned() } else { String::new() },
        entitled: 27 + u32::try_from(excluded).unwrap_or_default(),
        excluded: (0..excluded)
            .map(|place| Excluded {
                name: name(place), basis: "年老体弱卧床不起、长期生病生活不能自理".to_owned()
            })
            .collect(),
    }
}

fn appraisal(members: usize, counted: bool) -> Appraisal {
    let appraised = |place: usize| Appraised {
        name: name(place),
        sex: "女".to_owned(),
        born: "1946.02".to_owned(),
        group: "第一党小组".to_owned(),
        votes: if counted { Votes { excellent: 20, qualified: 7, basic: 0, unqualified: 0 } } else { Votes::default() },
        grade: counted.then_some(Grade::Excellent),
        told_on: if counted { "2026年12月25日".to_owned() } else { String::new() },
        note: if counted && place == 0 { LONG.to_owned() } else { String::new() },
    };
    let known = counted.then_some(27);
    Appraisal {
        branch: BRANCH.to_owned(),
        year: 2026,
        day: String::new(),
        papers: ["应到", "实到", "发出票", "收回票", "有效票", "无效票"].map(|what| (what, known)),
        most_excellent: 9,
        members: (0..members).map(appraised).collect(),
    }
}

fn outing(travellers: usize, long: bool) -> Outing {
    let said = |usual: &str| if long { LONG.to_owned() } else { usual.to_owned() };
    let traveller = |place: usize| Traveller {
        name: name(place),
        phone: "138 0000 0001、0551-62345678".to_owned(),
        family: "女儿 古丽巴哈尔·买买提 139 0000 0002".to_owned(),
    };
    Outing {
        branch: BRANCH.to_owned(),
        name: said("参观东兰农民运动讲习所旧址"),
        destination: said("东兰县"),
        days: "2026年10月20日至10月21日".to_owned(),
        leader: "徐明远".to_owned(),
        medic: String::new(),
        transport: "大巴".to_owned(),
        travellers: (0..travellers).map(traveller).collect(),
    }
}

fn cards(count: usize, long: bool) -> ServiceCards {
    ServiceCards {
        title: "亲情服务卡".to_owned(),
        branch: if long { UNIT.to_owned() } else { BRANCH.to_owned() },
        text: if long { LONG.to_owned() } else { String::new() },
        contact: if long { "阿依古丽·买买提 138 0000 0001".to_owned() } else { String::new() },
        names: (0..count).map(name).collect(),
    }
}

fn promises(count: usize, small: bool, long: bool) -> Promises {
    Promises {
        branch: if long { UNIT.to_owned() } else { BRANCH.to_owned() },
        small,
        names: (0..count).map(name).collect(),
        text: if long { LONG.to_owned() } else { "每周到社区值一次班，见到垃圾随手捡。".to_owned() },
        day: "2026年10月20日".to_owned(),
    }
}

fn points_card(place: usize, lines: usize) -> PointsCard {
    let line = |number: usize| PointsLine {
        day: format!("10月{}日", number % 28 + 1),
        why: if number == 1 { LONG.chars().take(200).collect() } else { "参加主题党日".to_owned() },
        given: 2,
        taken: i64::from(number % 7 == 3),
        spent: if number % 9 == 8 { 10 } else { 0 },
    };
    PointsCard {
        branch: if lines > 9 { UNIT.to_owned() } else { BRANCH.to_owned() },
        name: name(place),
        group: "第一党小组".to_owned(),
        year: 2026,
        before: 12 - i64::try_from(place).unwrap_or_default() * 20,
        lines: (0..lines).map(line).collect(),
    }
}

fn transfer() -> Transfer {
    Transfer {
        number: "2026-003".to_owned(),
        name: "阿依古丽·买买提".to_owned(),
        sex: "女".to_owned(),
        age: "71".to_owned(),
        ethnicity: "维吾尔族".to_owned(),
        kind: "正式".to_owned(),
        from: UNIT.to_owned(),
        to: UNIT.to_owned(),
        paid_until: "贰零贰陆年壹拾贰月".to_owned(),
        valid_for: "叁拾".to_owned(),
        phone: "138 0000 0001".to_owned(),
        day: "2026年10月20日".to_owned(),
    }
}

fn volume(long: bool) -> Volume {
    Volume {
        branch: if long { UNIT.to_owned() } else { BRANCH.to_owned() },
        title: if long { LONG.chars().take(60).collect() } else { "2025年支部党员大会记录".to_owned() },
        number: "LTX-2025-永久-003".to_owned(),
        year: "2025".to_owned(),
        kept_for: "永久".to_owned(),
        items: "48 件".to_owned(),
    }
}

fn greetings(long: bool) -> Greetings {
    let card = |place: usize| Greeting {
        name: name(place + 3),
        text: if long { LONG.chars().take(150).collect() } else { "生日快乐、身体健康！".to_owned() },
        day: "2026年11月12日".to_owned(),
    };
    Greetings {
        title: "政治生日快乐".to_owned(),
        branch: if long { UNIT.to_owned() } else { BRANCH.to_owned() },
        cards: (0..3).map(card).collect(),
    }
}

pub fn all() -> Vec<(&'static str, Document)> {
    vec![
        ("election-ballots-4", lay_out(&election(4, 0, false).ballots(3))),
        ("election-ballots-6", lay_out(&election(6, 0, false).ballots(2))),
        ("election-ballots-15", lay_out(&election(15, 0, false).ballots(2))),
        ("election-tally", lay_out(&election(6, 0, false).tally_sheet())),
        ("election-tally-15", lay_out(&election(15, 0, false).tally_sheet())),
        ("election-result", lay_out(&election(6, 0, true).result())),
        ("election-presence-0", lay_out(&election(4, 0, false).presence())),
        ("election-presence-30", lay_out(&election(4, 30, true).presence())),
        ("appraisal-ballots", lay_out(&appraisal(36, false).ballots(2))),
        ("appraisal-summary", lay_out(&appraisal(36, true).summary().form())),
        ("appraisal-summary-blank", lay_out(&appraisal(4, false).summary().form())),
        ("appraisal-forms", lay_out(&appraisal(3, true).member_forms())),
        ("outing-consents", lay_out(&outing(2, false).consents())),
        ("outing-consents-long", lay_out(&outing(6, true).consents())),
        ("outing-names", lay_out(&outing(36, true).names().form())),
        ("outing-cards", lay_out(&outing(9, false).cards())),
        ("service-cards", lay_out(&cards(9, false).form())),
        ("service-cards-long", lay_out(&cards(9, true).form())),
        ("promise", lay_out(&promises(2, false, false).form())),
        ("promise-long", lay_out(&promises(2, false, true).form())),
        ("promise-small", lay_out(&promises(3, true, false).form())),
        ("points-cards", lay_out(&PointsCard::form(&[points_card(0, 5), points_card(1, 0), points_card(2, 60)]))),
        ("transfer", lay_out(&transfer().form())),
        ("transfer-blank", lay_out(&Transfer::default().form())),
        ("archive-spines", lay_out(&volume(false).spine_labels())),
        ("archive-spines-long", lay_out(&volume(true).spine_labels())),
        ("archive-contents", lay_out(&volume(true).contents().form())),
        ("greetings", lay_out(&greetings(false).form())),
        ("greetings-long", lay_out(&greetings(true).form())),
    ]
}
