//! 年度统计表: the year's figures month by month, and three plain charts of them (domain.md 1M).

use domain::{attendance::Rate, money::Fen};

use crate::{
    forms::{LABEL, LEAST, MIDDLE, NOTE, dues::register::MONTHS},
    page::{Bar, BarChart, Block, Cell, Form, Row, Sheet, Style, Table, mm},
};

use super::{Landmark, page};

/// The figures of a year.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct YearFigures {
    /// What the 目录 and the outline lead to here.
    pub landmarks: Vec<Landmark>,
    /// The year; 0 to be written by hand.
    pub year: i32,
    /// January to December; none of a month that has not come.
    pub months: [Option<MonthFigures>; 12],
}

/// The figures of a month. Sums and rates of the year are reckoned from them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MonthFigures {
    /// 支委会.
    pub committee_meetings: u32,
    /// 党员大会.
    pub members_meetings: u32,
    /// 党小组会.
    pub group_meetings: u32,
    /// 党课.
    pub lectures: u32,
    /// 主题党日.
    pub theme_days: u32,
    /// 活动总场次: an occasion of several kinds counts once.
    pub occasions: u32,
    /// 到会率（现场）.
    pub on_site: Rate,
    /// 到会率（含线上与补学）.
    pub with_make_up: Rate,
    /// 走访人次; none where the book has no such records.
    pub visits: Option<u32>,
    /// 志愿服务次数.
    pub services: u32,
    /// 党费应交; none where nothing was assessed.
    pub due: Option<Fen>,
    /// 党费实交.
    pub paid: Option<Fen>,
}

impl std::ops::Add for MonthFigures {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        fn either<T: std::ops::Add<Output = T>>(one: Option<T>, other: Option<T>) -> Option<T> {
            match (one, other) {
                (Some(one), Some(other)) => Some(one + other),
                (one, other) => one.or(other),
            }
        }
        Self {
            committee_meetings: self.committee_meetings + other.committee_meetings,
            members_meetings: self.members_meetings + other.members_meetings,
            group_meetings: self.group_meetings + other.group_meetings,
            lectures: self.lectures + other.lectures,
            theme_days: self.theme_days + other.theme_days,
            occasions: self.occasions + other.occasions,
            on_site: self.on_site + other.on_site,
            with_make_up: self.with_make_up + other.with_make_up,
            visits: either(self.visits, other.visits),
            services: self.services + other.services,
            due: either(self.due, other.due),
            paid: either(self.paid, other.paid),
        }
    }
}

/// A column: its head, its width by weight, what it says of a month or of the year.
type Column = (&'static str, f32, fn(&MonthFigures) -> String);

const COLUMNS: [Column; 12] = [
    ("支委会", 13.0, |of| of.committee_meetings.to_string()),
    ("党员\n大会", 10.0, |of| of.members_meetings.to_string()),
    ("党小\n组会", 10.0, |of| of.group_meetings.to_string()),
    ("党课", 10.0, |of| of.lectures.to_string()),
    ("主题\n党日", 10.0, |of| of.theme_days.to_string()),
    ("活动\n场次", 11.0, |of| of.occasions.to_string()),
    ("到会率\n（现场）", 18.0, |of| of.on_site.percent()),
    ("含线上\n与补学", 16.0, |of| of.with_make_up.percent()),
    ("走访\n人次", 11.0, |of| of.visits.map(|count| count.to_string()).unwrap_or_default()),
    ("志愿\n服务", 11.0, |of| of.services.to_string()),
    ("党费应交\n（元）", 22.0, |of| of.due.map(|sum| sum.to_string()).unwrap_or_default()),
    ("党费实交\n（元）", 22.0, |of| of.paid.map(|sum| sum.to_string()).unwrap_or_default()),
];

/// Width of the months' names by weight.
const MONTH: f32 = 14.0;
/// Height of a row, in millimetres.
const ROW: f32 = 7.0;
/// Height of a chart, in millimetres: three of them fill the page.
const CHART: f32 = 44.0;
const HEAD: Style = LABEL.sized(9.5);
const VALUE: Style = MIDDLE.sized(10.0);
const EXPLAINED: &str =
    "活动场次去重计：一次活动属于几个类型的只算一场。到会率按应到人次计，志愿服务、外出、走访等参加人活动不计入。";

impl YearFigures {
    /// The figures of the year's twelve months together; none while no month has come.
    pub fn of_year(&self) -> Option<MonthFigures> {
        self.months.iter().flatten().copied().reduce(|sum, month| sum + month)
    }

    /// One page.
    pub fn form(&self) -> Form {
        let title = if self.year == 0 {
            "　　　　年度统计表".to_owned()
        } else {
            format!("{}年度统计表", self.year)
        };
        let mut blocks = vec![
            Block::Table(self.table(Sheet::PORTRAIT.measure())),
            Block::Gap(mm(1.0)),
            Block::Text(EXPLAINED.to_owned(), NOTE.sized(LEAST)),
        ];
        if self.of_year().is_some() {
            let charts = [self.occasions(), self.rates(), self.dues()].into_iter();
            // A chart of what nobody recorded would say that there was none of it.
            for chart in charts.filter(|chart| chart.bars.iter().any(|bar| !bar.says.is_empty())) {
                blocks.push(Block::Gap(mm(2.0)));
                blocks.push(Block::Chart(chart));
            }
        }
        page(&title, &self.landmarks, Sheet::PORTRAIT, blocks)
    }

    fn table(&self, measure: f32) -> Table {
        let head = std::iter::once("月份").chain(COLUMNS.iter().map(|(head, ..)| *head));
        let head = Row::new(head.map(|text| Cell::new(text, HEAD)).collect());
        let year = self.of_year();
        let months = MONTHS.iter().zip(&self.months).chain(std::iter::once((&"合计", &year)));
        let rows = months.map(|(name, figures)| {
            let values = COLUMNS.iter().map(|(_, _, text)| figures.as_ref().map(text).unwrap_or_default());
            let cells = values.map(|text| Cell::new(text, VALUE));
            Row::new(std::iter::once(Cell::new(*name, HEAD)).chain(cells).collect()).wishing(mm(ROW))
        });
        let weights: Vec<f32> = std::iter::once(MONTH).chain(COLUMNS.iter().map(|(_, weight, _)| *weight)).collect();
        Table::new(measure, &weights, vec![head], rows.collect()).tight()
    }

    fn occasions(&self) -> BarChart {
        self.chart("各月活动场次", "次", |of| Some((of.occasions as f32, of.occasions.to_string())))
    }

    fn rates(&self) -> BarChart {
        self.chart("各月到会率（现场）", "", |of| Some((of.on_site.value()? as f32, of.on_site.percent())))
    }

    fn dues(&self) -> BarChart {
        self.chart("各月实交党费", "元", |of| of.paid.map(|paid| (paid.0 as f32, paid.to_string())))
    }

    fn chart(&self, title: &str, unit: &str, value: fn(&MonthFigures) -> Option<(f32, String)>) -> BarChart {
        let bars = MONTHS.iter().zip(&self.months).map(|(label, figures)| {
            let (value, says) = figures.as_ref().and_then(value).unwrap_or_default();
            Bar { label: (*label).to_owned(), value, says }
        });
        BarChart { title: title.to_owned(), unit: unit.to_owned(), bars: bars.collect(), height_mm: CHART }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_is_the_sum_of_its_months_and_a_rate_that_of_all_who_were_expected() {
        let month = |occasions, part, whole, due| MonthFigures {
            occasions,
            on_site: Rate { part, whole },
            due,
            ..MonthFigures::default()
        };
        let mut figures = YearFigures::default();
        assert_eq!(figures.of_year(), None, "a year of which no month has come has no figures");
        figures.months[0] = Some(month(4, 30, 40, Some(Fen(12_345))));
        figures.months[2] = Some(month(1, 10, 10, None));
        let year = figures.of_year().expect("two months");
        assert_eq!((year.occasions, year.due), (5, Some(Fen(12_345))), "sums");
        assert_eq!(year.on_site.percent(), "80.0%", "40 of 50, not the mean of 75% and 100%");
        assert_eq!(year.visits, None, "what the book has no records of is not said to be none");
    }
}
