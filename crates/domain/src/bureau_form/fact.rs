//! What a form asks about the branch and about itself, besides figures.

crate::words!(
    /// A fact a place of a form can say. Its word is its name in the list and in braces.
    FormFact {
        /// Full name of the branch.
        Branch = "支部全称",
        /// The organisation it reports to.
        Superior = "上级党组织",
        /// Who holds the post on the last day of the span.
        Secretary = "书记",
        /// As above; several are parted by 、.
        DeputySecretary = "副书记",
        /// As above.
        Organisation = "组织委员",
        /// As above.
        Publicity = "宣传委员",
        /// As above.
        Discipline = "纪检委员",
        /// `2026年10月`.
        Span = "所属期",
        /// `2026`.
        SpanYear = "所属年份",
        /// `10`; of a quarter its last month.
        SpanMonth = "所属月份",
        /// The day it is handed in.
        ReportedOn = "报送日期",
        /// Who fills it in.
        FilledBy = "填表人",
        /// The telephone number of that person.
        Phone = "联系电话",
        /// What was held, a line each: `10月15日 主题党日：重温入党誓词`.
        Activities = "活动情况",
        /// Who was not there: `王芳（住院）、李明（外出）`.
        Absentees = "未到人员名单",
    }
);

impl FormFact {
    /// What people call it besides.
    pub fn other_names(self) -> &'static [&'static str] {
        match self {
            Self::Branch => &["党支部", "支部", "支部名称", "党支部名称", "党支部全称", "填报单位", "单位", "单位名称"],
            Self::Superior => &["上级党委", "上级", "隶属党组织", "上级党组织名称"],
            Self::Secretary => &["支部书记", "党支部书记", "书记姓名", "党支部书记姓名", "负责人", "审核人"],
            Self::DeputySecretary => &["支部副书记"],
            Self::Organisation => &[],
            Self::Publicity => &[],
            Self::Discipline => &["纪律检查委员"],
            Self::Span => &["填报期", "报告期", "期间", "月度", "年月", "填报月份"],
            Self::SpanYear => &["年份", "年度", "年"],
            Self::SpanMonth => &["月份", "月"],
            Self::ReportedOn => {
                &["填报日期", "填表日期", "上报日期", "报送时间", "填报时间", "填表时间", "上报时间", "日期"]
            }
            Self::FilledBy => &["填报人", "制表人", "经办人", "填表人姓名", "联系人"],
            Self::Phone => &["电话", "联系方式", "填表人电话", "手机"],
            Self::Activities => &["本月活动情况", "组织生活情况", "开展活动情况", "活动开展情况"],
            Self::Absentees => &["未到人员", "缺席人员", "缺席人员名单", "未到会人员"],
        }
    }
}
