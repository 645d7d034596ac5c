//! Papers of an outing (domain.md 5, form 31; 1K): 安全健康知情承诺书 for each who goes, the list of all, cards to carry.

use super::{
    LABEL, LEAST, MIDDLE, NOTE, PROSE, TITLE, VALUE,
    list::{Column, Entry, List, ListPaper, line},
};
use crate::page::{Align, Block, Cell, Form, PageNumbers, Row, Sheet, Table, mm};

/// Somebody who goes along.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Traveller {
    /// 姓名.
    pub name: String,
    /// The member's numbers.
    pub phone: String,
    /// Whom to call in the family, such as `女儿 李梅 138…`.
    pub family: String,
}

/// An outing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outing {
    /// Full name of the branch.
    pub branch: String,
    /// 活动名称.
    pub name: String,
    /// 目的地.
    pub destination: String,
    /// 外出日期, with the day of return where it is another.
    pub days: String,
    /// 领队.
    pub leader: String,
    /// 随行医护.
    pub medic: String,
    /// 交通工具.
    pub transport: String,
    /// Who goes along.
    pub travellers: Vec<Traveller>,
}

/// Cards side by side and below each other on a page.
const CARDS: usize = 2;
/// Height of a card, in millimetres.
const CARD: f32 = 58.0;

impl Outing {
    /// 知情承诺书, a page for each.
    pub fn consents(&self) -> Form {
        let mut blocks = Vec::new();
        for (place, one) in self.travellers.iter().enumerate() {
            if place > 0 {
                blocks.push(Block::NewPage);
            }
            blocks.extend(self.consent(one));
        }
        self.form("安全健康知情承诺书", Sheet::PORTRAIT, blocks)
    }

    fn consent(&self, one: &Traveller) -> Vec<Block> {
        let measure = Sheet::PORTRAIT.measure();
        let pair = |label: &str, value: &str| [Cell::new(label, LABEL), Cell::new(value, VALUE)];
        let row = |cells: [[Cell; 2]; 2]| Row::new(cells.into_iter().flatten().collect()).wishing(mm(10.0));
        let wide = |label: &str, value: &str| {
            Row::new(vec![Cell::new(label, LABEL), Cell::new(value, VALUE).spanning(3)]).wishing(mm(10.0))
        };
        let facts = vec![
            wide("活　动", &self.name),
            row([pair("姓　名", &one.name), pair("联系电话", &one.phone)]),
            row([pair("目的地", &self.destination), pair("时　间", &self.days)]),
            wide("紧急联系人", &one.family),
        ];
        let text = |text: &str| Block::Text(text.to_owned(), PROSE.sized(13.0));
        let head = |text: &str| Block::Heading(text.to_owned(), LABEL.sized(13.5).aligned(Align::Left).leaded(1.6));
        let signed = ["本人签字：", "家属签字：", "　　年　　月　　日"].map(str::to_owned);
        vec![
            Block::Outline(0, one.name.clone()),
            Block::Heading("安全健康知情承诺书".to_owned(), TITLE),
            Block::Table(line(measure, std::slice::from_ref(&self.branch), VALUE, mm(7.0), Align::Left)),
            Block::Table(Table::new(measure, &[24.0, 54.0, 24.0, 54.0], Vec::new(), facts).tight()),
            Block::Gap(mm(3.0)),
            head("一、活动告知"),
            text(
                "本次活动需要乘车和步行，途中可能出现晕车、跌倒、中暑、旧病发作等情况。支部已说明行程、天气、路况和注意事项，\
                 并按规定报批。身体不适、近期住院或手术、医生建议静养的，不宜参加。",
            ),
            head("二、健康情况（有的打勾）"),
            text("□ 高血压　□ 心脏病　□ 脑血管病　□ 糖尿病　□ 哮喘　□ 眩晕　□ 行动不便　□ 没有"),
            text("其他：＿＿＿＿＿＿＿＿＿＿　近半年住院或手术：＿＿＿＿＿＿＿＿"),
            text("随身携带的药：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿"),
            head("三、本人承诺"),
            text(
                "我已知道以上内容，所填健康情况属实，自愿参加，家属知情并同意。活动中服从领队安排，不单独行动，不参加力所不及的项目；\
                 身体不适立即报告，听从劝返。",
            ),
            Block::Gap(mm(8.0)),
            Block::Table(line(measure, &signed, VALUE, mm(12.0), Align::Left)),
        ]
    }

    /// 参加人员名单, for the leader and the medic.
    pub fn names(&self) -> ListPaper {
        let columns = vec![
            Column { least: 24.0, ..Column::middle("姓名") },
            Column { least: 34.0, ..Column::middle("电话") },
            Column { least: 44.0, ..Column::long("紧急联系人") },
            Column::hand("健康情况", 36),
            Column::hand("已签承诺书", 18),
        ];
        let rows = self.travellers.iter().map(|one| {
            let known = [&one.name, &one.phone, &one.family].map(Entry::from);
            known.into_iter().chain([Entry::Blank, Entry::Blank]).collect()
        });
        let led = [("领队", &self.leader), ("随行医护", &self.medic), ("交通工具", &self.transport)];
        let led = led.map(|(what, who)| format!("{what}：{}", if who.is_empty() { "　　　　　" } else { who }));
        ListPaper {
            title: "外出活动参加人员名单".to_owned(),
            name: "参加人员名单".to_owned(),
            sheet: Sheet::PORTRAIT,
            above: vec![
                format!("党支部：{}\n活动：{}", self.branch, self.name),
                format!("{}\n{}", self.destination, self.days),
            ],
            lists: vec![List::new(columns, rows.collect()).with_rows_of(10)],
            notes: vec![
                led.join("　"),
                "没有签承诺书的不列入外出名单；不宜参加的，请写明劝返或劝阻的情况。".to_owned(),
            ],
            below: ["领队签字：", "党支部书记签字："].map(str::to_owned).to_vec(),
        }
    }

    /// 应急联系卡, to be cut out and carried.
    pub fn cards(&self) -> Form {
        let measure = Sheet::PORTRAIT.measure();
        let rows = self.travellers.chunks(CARDS).map(|pair| {
            let mut cells: Vec<Cell> =
                pair.iter().map(|one| Cell::new(self.card(one), VALUE.sized(12.0).leaded(1.4))).collect();
            cells.resize(CARDS, Cell::new("", MIDDLE));
            Row::new(cells).wishing(mm(CARD))
        });
        let table = Table::new(measure, &[1.0, 1.0], Vec::new(), rows.collect());
        let heading = format!("应急联系卡（沿线裁开，随身携带）　{}", self.name);
        let blocks = vec![
            Block::Outline(0, "应急联系卡".to_owned()),
            Block::Heading(heading, NOTE.sized(LEAST + 1.0).leaded(1.6)),
            Block::Table(table),
        ];
        self.form("应急联系卡", Sheet::PORTRAIT, blocks)
    }

    fn card(&self, one: &Traveller) -> String {
        let or_room =
            |text: &str| if text.is_empty() { "＿＿＿＿＿＿＿＿".to_owned() } else { text.to_owned() };
        [
            format!("姓名：{}　电话：{}", one.name, or_room(&one.phone)),
            format!("紧急联系人：{}", or_room(&one.family)),
            "血型、过敏、常用药：＿＿＿＿＿＿＿＿".to_owned(),
            format!("领队：{}", or_room(&self.leader)),
            self.branch.clone(),
            "如遇本人不适，请拨 120，并打以上电话。".to_owned(),
        ]
        .join("\n")
    }

    fn form(&self, title: &str, sheet: Sheet, blocks: Vec<Block>) -> Form {
        let title = format!("{title} {}", self.name);
        Form { title, sheet, page_numbers: PageNumbers::Never, running_head: String::new(), blocks }
    }
}
