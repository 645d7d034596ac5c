//! What goes to paper of birthdays (domain.md 5, form 35).

crate::words!(
    /// A paper of a month's birthdays.
    AnniversaryPaper {
        /// Who has one.
        Names = "生日和政治生日名单",
        /// A card for each who turns eighty or more.
        BirthdayCards = "生日贺卡",
        /// A card for each.
        PartyBirthdayCards = "政治生日贺卡",
    }
);
