//! The settings there are.

use std::collections::BTreeSet;

use domain::{
    dues::{BandMethod, Means, RoundingMode, RoundingUnit, Way},
    register::{PointRule, rules_in_order},
    text::clean,
    yearbook::SectionKind,
};
use serde_json::Value;

/// A setting: nothing is stored under another key.
#[derive(Debug, Clone, Copy)]
pub struct Known {
    /// Its key, such as `text_size`.
    pub key: &'static str,
    /// What the settings page calls it.
    pub label: &'static str,
    /// JSON of what it is until set otherwise.
    pub default: &'static str,
    /// What it can be.
    pub shape: Shape,
    /// Where the default comes from: the article of a rule, or why it is a good one.
    pub source: &'static str,
    /// What it changes.
    pub reach: Reach,
}

/// What a setting changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// What is counted or printed: 撤销 takes it back like a record.
    Book,
    /// Only how the window looks. It is chosen again where it was chosen; the one button of 撤销 is for what
    /// was done to the records, so it passes over such a change, and the history still names it.
    Window,
}

/// What a setting can be.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// 是 or 否.
    YesNo,
    /// One of a few whole numbers.
    OneOf(&'static [i64]),
    /// A whole number between two, both included.
    Between(i64, i64),
    /// A text of at most so many characters.
    Text(usize),
    /// One of a few words.
    Word(&'static [&'static str]),
    /// Any of a few words, none twice.
    Words(&'static [&'static str]),
    /// Texts of a line, none twice: at most so many, of at most so many characters.
    Lines(usize, usize),
    /// Rules of points, by what they are for.
    PointRules,
}

/// Every setting.
pub const KNOWN: &[Known] = &[
    Known {
        key: "text_size",
        label: "文字大小",
        default: "18",
        shape: Shape::OneOf(&[18, 21, 24]),
        source: "界面规范：文字 18／21／24 像素三档",
        reach: Reach::Window,
    },
    Known {
        key: "backup_space",
        label: "备份最多占多少空间（GB）",
        default: "5",
        shape: Shape::Between(1, 500),
        source: "满了就从最早的开始少留；两天内的、每天每周每月的各留哪些，见“备份”页",
        reach: Reach::Window,
    },
    Known {
        key: "lock_after",
        label: "几分钟没有人动就锁上（分钟，0 为不锁）",
        default: "10",
        shape: Shape::Between(0, 120),
        source: "离开座位忘了锁，来客也看不到；只在设了口令时有用",
        reach: Reach::Window,
    },
    Known {
        key: "group_meetings_share_row",
        label: "同月各党小组会在月报表中合为一行",
        default: "false",
        shape: Shape::YesNo,
        source: "月度活动情况表填法，各单位要求不一",
        reach: Reach::Book,
    },
    Known {
        key: "dues_band_method",
        label: "党费分档的算法",
        default: "\"全额分档\"",
        shape: Shape::Word(BandMethod::WORDS),
        source: "中组发〔2008〕3号第二、五条按通读是全额分档（基数全额乘所在档的比例）；未见官方算例，上级另有要求的可改",
        reach: Reach::Book,
    },
    Known {
        key: "dues_rounding_unit",
        label: "月应交取到",
        default: "\"分\"",
        shape: Shape::Word(RoundingUnit::WORDS),
        source: "取整未见全国规定；有的单位取整数收缴，有的保留到角或分",
        reach: Reach::Book,
    },
    Known {
        key: "dues_rounding_mode",
        label: "月应交的零头",
        default: "\"四舍五入\"",
        shape: Shape::Word(RoundingMode::WORDS),
        source: "取整未见全国规定；有的单位“只能入不能舍”",
        reach: Reach::Book,
    },
    Known {
        key: "dues_ways_off",
        label: "不用的交纳途径",
        default: "[]",
        shape: Shape::Words(Way::WORDS),
        source: "会上、上门、本人转账、代交各单位做法不一，用不到的可以关掉",
        reach: Reach::Book,
    },
    Known {
        key: "dues_means_off",
        label: "不用的款项方式",
        default: "[]",
        shape: Shape::Words(Means::WORDS),
        source: "现金、微信、银行、直缴上级各单位做法不一，用不到的可以关掉",
        reach: Reach::Book,
    },
    Known {
        key: "dues_slip_title",
        label: "收讫凭条的标题",
        default: "\"党费收讫凭条\"",
        shape: Shape::Text(20),
        source: "日常交费登记在台账即可，也有单位要求出具收据，各地不一；空着就不印标题",
        reach: Reach::Book,
    },
    Known {
        key: "dues_relief_to_superior",
        label: "减免要报上级",
        default: "false",
        shape: Shape::YesNo,
        source: "组电明字〔2017〕5号：离退休党员生活确有困难的，经党支部研究同意可以少交或免交；有的上级要求报批",
        reach: Reach::Book,
    },
    Known {
        key: "dues_remittance_quarterly",
        label: "每季度提醒上缴党费",
        default: "true",
        shape: Shape::YesNo,
        source: "多数单位每季度上缴一次，属地方做法",
        reach: Reach::Book,
    },
    Known {
        key: "dues_remittance_to",
        label: "党费上缴给",
        default: "\"\"",
        shape: Shape::Text(60),
        source: "一般缴给上级党组织；空着就写支部资料里的上级党组织",
        reach: Reach::Book,
    },
    Known {
        key: "dues_return_rate",
        label: "党费返还比例（万分之）",
        default: "8000",
        shape: Shape::Between(0, 10_000),
        source: "有的地方由组织部次年按不低于 80% 返还；各地不一，以当地文件为准",
        reach: Reach::Book,
    },
    Known {
        key: "dues_publish_quarterly",
        label: "每季度提醒公示党费",
        default: "true",
        shape: Shape::YesNo,
        source: "每年至少公布一次；按季度公示是地方做法",
        reach: Reach::Book,
    },
    Known {
        key: "dues_publish_by_person",
        label: "公示时逐人列明交纳数额",
        default: "true",
        shape: Shape::YesNo,
        source: "公示范围各单位要求不一；不论怎样选，公示都不列核定基数",
        reach: Reach::Book,
    },
    Known {
        key: "dues_reminder_days",
        label: "季末前几天提醒公示和上缴",
        default: "15",
        shape: Shape::Between(1, 45),
        source: "季末前 15 天准备公示、上缴，属地方做法",
        reach: Reach::Book,
    },
    Known {
        key: "visit_hospital_days",
        label: "住院几天内走访",
        default: "3",
        shape: Shape::Between(1, 30),
        source: "住院必访；几天内走访按本支部的走访制度",
        reach: Reach::Book,
    },
    Known {
        key: "contact_reminder",
        label: "提醒久未联系的党员（满90天、150天、6个月）",
        default: "true",
        shape: Shape::YesNo,
        source: "防止党员失联：失去联系六个月以上、查找仍未取得联系的，按规定处理",
        reach: Reach::Book,
    },
    Known {
        key: "points_on",
        label: "本支部实行积分",
        default: "false",
        shape: Shape::YesNo,
        source: "有的地方明确离退休党员不实行积分制，有的实行并上墙公示；不实行的不用开",
        reach: Reach::Book,
    },
    Known {
        key: "points_rules",
        label: "积分办法",
        default: "[]",
        shape: Shape::PointRules,
        source: "事项和分值由本支部的积分办法定，程序不预先设",
        reach: Reach::Book,
    },
    Known {
        key: "place_checks",
        label: "阵地自查的条目",
        default: "[\"党旗\",\"入党誓词\",\"学习资料\",\"活动计划\",\"活动记录\",\"党费收缴公示\",\"亮党员形象\",\"亮党员承诺\",\"亮出勤情况\"]",
        shape: Shape::Lines(30, 16),
        source: "原来是一地的“六有三亮”；“六有”“八有”各地说法不同，按上级要求改",
        reach: Reach::Book,
    },
    Known {
        key: "fund_per_member",
        label: "党员活动经费标准（元，每人每年）",
        default: "200",
        shape: Shape::Between(0, 100_000),
        source: "如阳朔县每人每年 200 元；各地不一，以本单位下达的标准为准",
        reach: Reach::Book,
    },
    Known {
        key: "fund_subsidy_secretary",
        label: "书记工作补贴（元，每月）",
        default: "300",
        shape: Shape::Between(0, 100_000),
        source: "如桂林理工、河池、阳朔、右江均为每月 300 元；以本单位文件为准，不发的填 0",
        reach: Reach::Book,
    },
    Known {
        key: "fund_subsidy_group_leader",
        label: "党小组长工作补贴（元，每月）",
        default: "100",
        shape: Shape::Between(0, 100_000),
        source: "如桂林理工每月 100 元；以本单位文件为准，不发的填 0",
        reach: Reach::Book,
    },
    Known {
        key: "yearbook_sections",
        label: "一本通各栏的顺序",
        default: "[]",
        shape: Shape::Words(SectionKind::WORDS),
        source: "默认照《党支部工作手册》的顺序；没有排到的栏目跟在它通常的前一栏后面",
        reach: Reach::Book,
    },
    Known {
        key: "yearbook_sections_off",
        label: "一本通不要的栏目",
        default: "[]",
        shape: Shape::Words(SectionKind::WORDS),
        source: "各地工作手册的栏目不一，用不到的可以不印",
        reach: Reach::Book,
    },
    Known {
        key: "yearbook_one_page",
        label: "每次活动另起一页",
        default: "true",
        shape: Shape::YesNo,
        source: "一本通的惯例是每次活动一页；想省纸可以接着印",
        reach: Reach::Book,
    },
    Known {
        key: "yearbook_sides",
        label: "一本通印单面还是双面",
        default: "\"双面\"",
        shape: Shape::Word(&["双面", "单面"]),
        source: "双面印时装订边和页码左右交替（GB/T 9704 第 7 节：页码单页居右、双页居左）",
        reach: Reach::Book,
    },
    Known {
        key: "yearbook_photos",
        label: "一本通里每次活动最多印几张照片",
        default: "4",
        shape: Shape::Between(0, 12),
        source: "四张正好排成两行；照片都留在记录里，这里只管印多少",
        reach: Reach::Book,
    },
    Known {
        key: "yearbook_volume",
        label: "一本通的册号",
        default: "\"\"",
        shape: Shape::Text(20),
        source: "印在封面上，如：第 3 册；空着就不印",
        reach: Reach::Book,
    },
];

impl Shape {
    /// Whether a value is of this shape.
    pub fn fits(self, value: &Value) -> bool {
        match self {
            Self::YesNo => value.is_boolean(),
            Self::OneOf(choices) => value.as_i64().is_some_and(|number| choices.contains(&number)),
            Self::Between(least, most) => value.as_i64().is_some_and(|number| (least..=most).contains(&number)),
            Self::Text(most) => value.as_str().is_some_and(|text| text.chars().count() <= most),
            Self::Word(words) => value.as_str().is_some_and(|word| words.contains(&word)),
            Self::Words(words) => value.as_array().is_some_and(|chosen| {
                let known = chosen.iter().all(|one| one.as_str().is_some_and(|word| words.contains(&word)));
                let twice =
                    chosen.iter().enumerate().any(|(place, one)| chosen.iter().skip(place + 1).any(|o| o == one));
                known && !twice
            }),
            Self::Lines(most, longest) => serde_json::from_value::<Vec<String>>(value.clone()).is_ok_and(|lines| {
                let distinct: BTreeSet<&str> = lines.iter().map(String::as_str).collect();
                let fits = |line: &&str| {
                    !line.is_empty() && clean(line) == **line && !line.contains('\n') && line.chars().count() <= longest
                };
                lines.len() <= most && distinct.len() == lines.len() && distinct.iter().all(fits)
            }),
            Self::PointRules => {
                serde_json::from_value::<Vec<PointRule>>(value.clone()).is_ok_and(|rules| rules_in_order(&rules))
            }
        }
    }

    /// The words it can be one or some of; none where it is something else.
    pub fn words(self) -> &'static [&'static str] {
        match self {
            Self::Word(words) | Self::Words(words) => words,
            Self::YesNo | Self::OneOf(_) | Self::Between(..) | Self::Text(_) | Self::Lines(..) | Self::PointRules => {
                &[]
            }
        }
    }

    /// What it can be, as a sentence.
    pub fn in_chinese(self) -> String {
        match self {
            Self::YesNo => "请选“是”或“否”。".to_owned(),
            Self::OneOf(choices) => {
                let choices: Vec<String> = choices.iter().map(ToString::to_string).collect();
                format!("可以选 {}。", choices.join("、"))
            }
            Self::Between(least, most) => format!("请填 {least} 到 {most} 之间的整数。"),
            Self::Text(most) => format!("最多 {most} 个字。"),
            Self::Word(words) => format!("可以选 {}。", words.join("、")),
            Self::Words(words) => format!("可以从 {} 中选几项，也可以不选。", words.join("、")),
            Self::Lines(most, longest) => {
                format!("最多 {most} 条，每条最多 {longest} 个字，不能空着，也不能有两条一样。")
            }
            Self::PointRules => {
                "每条写明事项和分值：事项最多 30 个字，不能有两条一样；分值是整数，扣分写负数，不能是 0。".to_owned()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_is_a_value_it_can_have() {
        for known in KNOWN {
            let default: Value = serde_json::from_str(known.default).unwrap();
            assert!(known.shape.fits(&default), "the default of {} fits its shape", known.key);
            assert!(!known.label.is_empty() && !known.source.is_empty(), "{} says what it is and why", known.key);
        }
    }
}
