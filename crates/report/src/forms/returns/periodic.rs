//! 季报、半年报、年报 (domain.md 5.36): every figure of the dictionary, and the list of occasions behind.

use domain::{attendance::Counts, figure::FigureValue};

use super::ReturnHead;
use crate::{
    forms::list::{Column, Entry, List, ListPaper},
    page::Sheet,
};

/// A return of a quarter, a half-year, a year or other days.
#[derive(Debug, Clone, PartialEq)]
pub struct PeriodicReturn {
    /// Title, such as `2026年第四季度党支部工作情况统计表`.
    pub title: String,
    /// Whose, of when.
    pub head: ReturnHead,
    /// What stands above the values: 本季度, 本年累计, 上年同期.
    pub columns: Vec<String>,
    /// The figures, in the order of the dictionary.
    pub figures: Vec<ReturnFigure>,
    /// Figures that are not among them, since nothing stands in their registers, by their names.
    pub left_out: Vec<String>,
    /// What was held, in order of time; none where they are not listed.
    pub occasions: Option<Vec<ReturnOccasion>>,
}

/// One figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnFigure {
    /// What it is about, such as 组织生活.
    pub group: String,
    /// What it is called.
    pub name: String,
    /// Its unit.
    pub unit: String,
    /// A value for each column.
    pub values: Vec<FigureValue>,
}

/// One occasion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnOccasion {
    /// Its day, such as `10月15日`.
    pub day: String,
    /// Its kinds.
    pub kinds: String,
    /// Its topic.
    pub topic: String,
    /// Its place.
    pub place: String,
    /// 主持人 or 主讲人.
    pub host: String,
    /// Expected and came; none where nobody was listed.
    pub counts: Option<Counts>,
}

impl PeriodicReturn {
    /// The return, A4 upright.
    pub fn paper(&self) -> ListPaper {
        ListPaper {
            title: self.title.clone(),
            name: "统计表".to_owned(),
            sheet: Sheet::PORTRAIT,
            above: self.head.above(),
            lists: match &self.occasions {
                Some(held) => vec![self.figures().headed("一、各项指标"), occasions(held).headed("二、组织生活情况")],
                None => vec![self.figures()],
            },
            notes: self.notes(),
            below: self.head.below(),
        }
    }

    fn notes(&self) -> Vec<String> {
        let known = "空着的是账本没有记录的，由填表人手填。到会率按应到人次计，志愿服务、外出、走访等参加人活动不计入；\
                     党费按所属月份计；活动总场次去重，各类型次数不去重。";
        let left_out = format!("登记簿里没有记、表上没有列的：{}。", self.left_out.join("、"));
        std::iter::once(known.to_owned()).chain((!self.left_out.is_empty()).then_some(left_out)).collect()
    }

    fn figures(&self) -> List {
        let mut columns = vec![Column::middle("类别"), Column::long("指标"), Column::middle("单位")];
        columns.extend(self.columns.iter().map(|title| Column::middle(title)));
        let mut told = "";
        let rows = self.figures.iter().map(|figure| {
            let group = if told == figure.group { "" } else { figure.group.as_str() };
            told = &figure.group;
            let words = [group, figure.name.as_str(), figure.unit.as_str()].map(Entry::from);
            words.into_iter().chain(figure.values.iter().map(|value| Entry::from(*value))).collect()
        });
        let rows = rows.collect();
        List::new(columns, rows).with_rows_of(6)
    }
}

fn occasions(held: &[ReturnOccasion]) -> List {
    let columns = vec![
        Column::middle("日期"),
        Column::long("类型"),
        Column::long("主题"),
        Column::long("地点"),
        Column::long("主持／主讲"),
        Column::count("应到"),
        Column::count("现场"),
        Column::count("线上"),
        Column::count("请假"),
        Column::count("缺席"),
        Column::count("补学"),
    ];
    let rows = held.iter().map(|one| {
        let words = [&one.day, &one.kinds, &one.topic, &one.place, &one.host].map(Entry::from);
        let counts = match one.counts {
            None => [const { Entry::Blank }; 6],
            Some(of) => [of.expected, of.on_site, of.online, of.on_leave, of.absent, of.made_up].map(Entry::Count),
        };
        words.into_iter().chain(counts).collect()
    });
    List::new(columns, rows.collect()).or_none("这段时间没有登记组织生活")
}
