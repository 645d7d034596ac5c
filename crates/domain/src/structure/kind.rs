use crate::words;

words! {
    /// By what the members are sorted (domain.md 4.1), in the order the tables are told.
    StructureKind {
        /// 人员类别.
        MemberKind = "人员类别",
        /// By age, in bands of five years from sixty.
        Age = "年龄结构",
        /// By age, in the bands of the national communiqué.
        NationalAge = "年龄结构（全国公报段）",
        /// By party standing, in tens of years.
        Standing = "党龄结构",
        /// By when they joined, in the periods of the national communiqué.
        Joined = "入党时间",
        /// 性别.
        Sex = "性别",
        /// 汉族 or another.
        Ethnicity = "民族",
        /// In five bands.
        Education = "学历",
        /// 离退休类别.
        Retirement = "离退休类别",
        /// 五类.
        FiveClass = "五类",
        /// 健康状况.
        Health = "健康状况",
        /// 自理能力, as the conditions of the day tell it.
        SelfCare = "自理能力",
        /// With whom they live.
        Living = "居住方式",
        /// Whether they live elsewhere.
        Elsewhere = "异地居住",
    }
}

impl StructureKind {
    /// Whether only the numbers may be seen: the fields behind it are masked (domain.md 9, and FIELDS).
    pub const fn is_numbers_only(self) -> bool {
        matches!(self, Self::Health | Self::SelfCare)
    }

    /// What stands beside those of whom the book does not know it.
    pub const fn unknown_word(self) -> &'static str {
        match self {
            Self::Standing => "未定",
            Self::FiveClass => "未定类",
            Self::SelfCare | Self::Elsewhere => "没有登记",
            _ => "未填",
        }
    }

    /// Whether it is no lack that the book does not know it: nobody is registered as caring for oneself.
    pub const fn unknown_is_usual(self) -> bool {
        matches!(self, Self::SelfCare | Self::Elsewhere)
    }
}
