//! What a field of the roster is: one row of [`FIELDS`](super::FIELDS).

crate::words!(
    /// The sections of a member's card.
    Section {
        /// Who the person is.
        Basic = "基本",
        /// In the Party.
        Party = "党内",
        /// Retirement and the work before it.
        Retirement = "离退休",
        /// Where the person lives.
        Residence = "居住",
        /// Health and family.
        Family = "健康与家庭",
        /// What the person is good at and willing to do.
        Talent = "特长",
        /// What the branch added itself.
        Own = "自设栏目",
    }
);

crate::words!(
    /// How a field is filled in.
    Input {
        /// A line.
        Text = "文字",
        /// Several lines.
        LongText = "长文字",
        /// A date that may lack its day or month.
        Date = "日期",
        /// One of the choices.
        Choice = "选项",
        /// Any of the choices, kept parted by 、.
        Choices = "多选",
        /// A choice from the list, or other words of one's own.
        Suggested = "可选可填",
        /// 是 or 否.
        YesNo = "是否",
        /// A telephone number.
        Phone = "电话",
        /// Yuan, kept in 分.
        Money = "金额",
        /// A number of the identity card.
        IdNumber = "身份证号",
    }
);

crate::words!(
    /// How much of a value is shown unasked.
    Sensitivity {
        /// All.
        Open = "公开",
        /// The ends.
        Ends = "两端",
        /// Nothing.
        Hidden = "遮蔽",
    }
);

crate::words!(
    /// Where a field's value comes from.
    Home {
        /// It is kept in the member's own row and typed into the form.
        Kept = "登记",
        /// It is a period (group, post, status …), changed by an act of its own.
        Period = "变动",
        /// It follows from others on a given day.
        Computed = "推算",
    }
);

/// A field of the roster. The table of them drives the card, the columns one can choose, the list of
/// what is missing, the import template and the labels of the history.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Stable English name; the column in the store where it is kept there.
    pub key: &'static str,
    /// Label on forms and in headers.
    pub label: &'static str,
    /// Section of the card.
    pub section: Section,
    /// How it is filled in.
    pub input: Input,
    /// Words to choose from, in order; empty where any may be written.
    pub choices: &'static [&'static str],
    /// How much is shown unasked.
    pub sensitivity: Sensitivity,
    /// Whether a member without it is on the list of what is missing.
    pub needed: bool,
    /// Where it comes from.
    pub home: Home,
}

impl Field {
    /// An open line of text kept in the row; the others are built from it.
    pub(super) const fn text(section: Section, key: &'static str, label: &'static str) -> Self {
        Self {
            key,
            label,
            section,
            input: Input::Text,
            choices: &[],
            sensitivity: Sensitivity::Open,
            needed: false,
            home: Home::Kept,
        }
    }

    pub(super) const fn of(self, input: Input) -> Self {
        Self { input, ..self }
    }

    pub(super) const fn choice(self, choices: &'static [&'static str]) -> Self {
        Self { input: Input::Choice, choices, ..self }
    }

    pub(super) const fn suggested(self, choices: &'static [&'static str]) -> Self {
        Self { input: Input::Suggested, choices, ..self }
    }

    pub(super) const fn choices(self, choices: &'static [&'static str]) -> Self {
        Self { input: Input::Choices, choices, ..self }
    }

    pub(super) const fn needed(self) -> Self {
        Self { needed: true, ..self }
    }

    pub(super) const fn shown(self, sensitivity: Sensitivity) -> Self {
        Self { sensitivity, ..self }
    }

    pub(super) const fn from(self, home: Home) -> Self {
        Self { home, ..self }
    }

    /// Whether it is typed into the form.
    pub fn is_kept(&self) -> bool {
        self.home == Home::Kept
    }
}
