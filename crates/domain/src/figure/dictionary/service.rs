//! 作用发挥: voluntary service, proposals, appeals.

use crate::{
    figure::{EntryCount, Figure, FigureCode, Rule, Unit},
    occasion::OccasionKind,
};

pub(super) const FIGURES: &[Figure] = &[
    Figure {
        code: FigureCode::ServiceCount,
        name: "志愿服务次数",
        unit: Unit::Time,
        rule: Rule::OfKind(OccasionKind::VoluntaryService),
        definition: "开展的志愿服务活动。",
        counting: "数已登记为已开、类型里有志愿服务的活动。",
        source: "domain.md 1M、1H H03（S2）",
    },
    Figure {
        code: FigureCode::ServiceVolunteers,
        name: "志愿服务人次",
        unit: Unit::Attendance,
        rule: Rule::TookPart(OccasionKind::VoluntaryService),
        definition: "参加志愿服务的党员，一人一次。",
        counting: "加各次志愿服务里登记为现场或线上的人。",
        source: "domain.md 1M、1H H03（S2）",
    },
    Figure {
        code: FigureCode::ServicePeople,
        name: "服务群众人次",
        unit: Unit::Attendance,
        rule: Rule::Served(OccasionKind::VoluntaryService),
        definition: "志愿服务到的群众，一人一次。",
        counting: "加各次志愿服务记录里写的服务人次；没有写的不计，一次也没有写的由手填。",
        source: "domain.md 1M、1H H03（S2）",
    },
    Figure {
        code: FigureCode::SuggestionCount,
        name: "建言条数",
        unit: Unit::Proposal,
        rule: Rule::Entries("建言献策", EntryCount::Each),
        definition: "提出的建言献策。",
        counting: "数建言献策登记簿里的记录；一条也没有的由手填。",
        source: "domain.md 1M、1H H05（S0 12）",
    },
    Figure {
        code: FigureCode::AppealSettled,
        name: "诉求办结",
        unit: Unit::Matter,
        rule: Rule::Entries("群众诉求", EntryCount::With("办结")),
        definition: "办结的群众诉求。",
        counting: "按收集日期数群众诉求登记簿里打了办结的；登记簿里一条也没有的由手填。",
        source: "domain.md 1M、1H H06（S0 160+）",
    },
];
