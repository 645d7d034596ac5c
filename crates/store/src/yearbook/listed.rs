//! The tables of a year's listing, as data.

/// What a table gives to the listing.
pub(super) struct Listed {
    /// Its name.
    pub(super) table: &'static str,
    /// Its columns, in order.
    pub(super) columns: &'static [&'static str],
    /// How its rows are found: `t` is the table, `?1` the year as text, `?2` the next one.
    from: &'static str,
    /// The order of its rows.
    order: &'static str,
}

const OF_OCCASION: &str = "occasion o CROSS JOIN {} t ON t.occasion_id = o.id WHERE o.day >= ?1 AND o.day < ?2";

/// Listing 1.
pub(super) const LISTED: &[Listed] = &[
    Listed {
        table: "occasion",
        columns: &[
            "id",
            "uid",
            "state",
            "day",
            "from_time",
            "to_time",
            "other_word",
            "audience",
            "group_id",
            "place",
            "host",
            "recorder",
            "lecturer",
            "lecturer_identity",
            "guests",
            "topic",
            "agenda",
            "summary",
            "minutes",
            "effect",
            "messages",
            "people_served",
            "badge",
            "anthem",
            "oath",
            "internationale",
            "cancel_reason",
            "frozen_at",
            "stated_expected",
            "stated_present",
            "binned_at",
        ],
        from: "occasion t WHERE t.day >= ?1 AND t.day < ?2",
        order: "t.id",
    },
    Listed {
        table: "occasion_kind",
        columns: &["occasion_id", "kind"],
        from: OF_OCCASION,
        order: "t.occasion_id, t.kind",
    },
    Listed {
        table: "decision",
        columns: &["id", "occasion_id", "position", "text", "owner", "due", "done_on"],
        from: OF_OCCASION,
        order: "t.id",
    },
    Listed {
        table: "vote",
        columns: &[
            "id",
            "occasion_id",
            "position",
            "rule",
            "subject",
            "in_favour",
            "against",
            "abstained",
            "written",
            "due_stated",
            "present_stated",
            "seats",
            "contested",
            "issued",
            "returned",
            "invalid",
        ],
        from: OF_OCCASION,
        order: "t.id",
    },
    Listed {
        table: "candidate",
        columns: &["id", "vote_id", "position", "name", "in_favour", "against", "abstained", "written_in"],
        from: "occasion o CROSS JOIN vote v ON v.occasion_id = o.id CROSS JOIN candidate t ON t.vote_id = v.id \
               WHERE o.day >= ?1 AND o.day < ?2",
        order: "t.id",
    },
    Listed {
        table: "expected",
        columns: &[
            "occasion_id",
            "member_id",
            "row_number",
            "group_id",
            "in_branch",
            "in_committee",
            "in_group",
            "has_vote",
            "away",
            "set_aside",
        ],
        from: OF_OCCASION,
        order: "t.occasion_id, t.member_id",
    },
    Listed {
        table: "attendance",
        columns: &["occasion_id", "member_id", "mark", "reason", "basis", "note"],
        from: OF_OCCASION,
        order: "t.occasion_id, t.member_id",
    },
    Listed {
        table: "notice",
        columns: &[
            "occasion_id",
            "member_id",
            "told_on",
            "way",
            "told_by",
            "reply",
            "leave_reason",
            "needs_fetching",
            "fetched_by",
            "note",
        ],
        from: OF_OCCASION,
        order: "t.occasion_id, t.member_id",
    },
    Listed {
        table: "make_up",
        columns: &["occasion_id", "member_id", "way", "made_on", "by_whom", "content", "booklets"],
        from: "make_up t WHERE t.made_on >= ?1 AND t.made_on < ?2",
        order: "t.occasion_id, t.member_id",
    },
    Listed {
        table: "writing",
        columns: &["id", "uid", "kind", "year", "day", "title", "addressee", "author", "body", "binned_at"],
        from: "writing t WHERE t.year = CAST(?1 AS INTEGER) AND ?2 <> ''",
        order: "t.id",
    },
    Listed {
        table: "dues_assessment",
        columns: &[
            "id",
            "member_id",
            "year",
            "from_month",
            "category",
            "base_kind",
            "base",
            "rate",
            "amount",
            "rhythm",
            "reason",
            "is_change",
        ],
        from: "dues_assessment t WHERE t.year = CAST(?1 AS INTEGER) AND ?2 <> ''",
        order: "t.id",
    },
    Listed {
        table: "dues_confirmation",
        columns: &["id", "year", "confirmed_on", "occasion_id", "note", "lifted_at", "lift_reason"],
        from: "dues_confirmation t WHERE t.year = CAST(?1 AS INTEGER) AND ?2 <> ''",
        order: "t.id",
    },
    Listed {
        table: "dues_payment",
        columns: &[
            "id",
            "uid",
            "member_id",
            "origin",
            "slip_year",
            "slip_number",
            "received_on",
            "amount",
            "way",
            "means",
            "paid_by",
            "collector",
            "occasion_id",
            "note",
            "corrects",
            "voided_on",
            "void_reason",
        ],
        from: "dues_payment t WHERE t.received_on >= ?1 AND t.received_on < ?2",
        order: "t.id",
    },
    Listed {
        table: "dues_part",
        columns: &["payment_id", "month", "nature", "amount"],
        from: "dues_payment p CROSS JOIN dues_part t ON t.payment_id = p.id WHERE p.received_on >= ?1 AND p.received_on < ?2",
        order: "t.payment_id, t.month, t.nature",
    },
    Listed {
        table: "dues_closing",
        columns: &["id", "until_day", "counted_on", "counted_by", "witness", "note", "reopened_at", "reopen_reason"],
        from: "dues_closing t WHERE t.until_day >= ?1 AND t.until_day < ?2",
        order: "t.id",
    },
    Listed {
        table: "dues_closing_count",
        columns: &["closing_id", "means", "expected", "counted", "explanation"],
        from: "dues_closing c CROSS JOIN dues_closing_count t ON t.closing_id = c.id WHERE c.until_day >= ?1 AND c.until_day < ?2",
        order: "t.closing_id, t.means",
    },
    Listed {
        table: "dues_closed_month",
        columns: &["closing_id", "member_id", "month", "due", "full_due"],
        from: "dues_closing c CROSS JOIN dues_closed_month t ON t.closing_id = c.id WHERE c.until_day >= ?1 AND c.until_day < ?2",
        order: "t.closing_id, t.member_id, t.month",
    },
    Listed {
        table: "dues_remittance",
        columns: &[
            "id",
            "uid",
            "year",
            "quarter",
            "remitted_on",
            "amount",
            "means",
            "receipt_number",
            "handed_to",
            "note",
            "voided_on",
            "void_reason",
        ],
        from: "dues_remittance t WHERE t.remitted_on >= ?1 AND t.remitted_on < ?2",
        order: "t.id",
    },
    Listed {
        table: "dues_publication",
        columns: &["id", "year", "quarter", "published_on", "until_day", "place", "by_person", "note", "binned_at"],
        from: "dues_publication t WHERE t.published_on >= ?1 AND t.published_on < ?2",
        order: "t.id",
    },
    Listed {
        table: "large_dues",
        // Not what comes when it is handed up: that may be after the year was sealed.
        columns: &["id", "uid", "member_id", "received_on", "amount", "means", "brief", "voided_on", "void_reason"],
        from: "large_dues t WHERE t.received_on >= ?1 AND t.received_on < ?2",
        order: "t.id",
    },
    Listed {
        table: "fund_entry",
        columns: &[
            "id",
            "uid",
            "direction",
            "source",
            "day",
            "amount",
            "spent_on",
            "subject",
            "voucher",
            "occasion_id",
            "approved_by",
            "handled_by",
            "payee",
            "per_member",
            "members",
            "dues_return_id",
            "note",
            "voided_on",
            "void_reason",
        ],
        from: "fund_entry t WHERE t.day >= ?1 AND t.day < ?2",
        order: "t.id",
    },
    Listed {
        table: "subsidy",
        columns: &["id", "fund_entry_id", "month", "member_id", "name", "post", "amount"],
        from: "fund_entry e CROSS JOIN subsidy t ON t.fund_entry_id = e.id WHERE e.day >= ?1 AND e.day < ?2",
        order: "t.id",
    },
    Listed {
        table: "attachment_link",
        columns: &[
            "id",
            "table_name",
            "row_id",
            "position",
            "caption",
            "role",
            "(SELECT content_hash FROM attachment a WHERE a.id = t.attachment_id)",
        ],
        from: "attached_year y CROSS JOIN attachment_link t ON t.table_name = y.table_name AND t.row_id = y.row_id \
               WHERE y.year = CAST(?1 AS INTEGER) AND ?2 <> ''",
        order: "t.id",
    },
];

/// What listing 2 adds: the registers.
pub(super) const REGISTERS: &[Listed] = &[
    Listed {
        table: "register_entry",
        columns: &["id", "uid", "register", "day", "binned_at"],
        from: "register_entry t WHERE t.day >= ?1 AND t.day < ?2",
        order: "t.id",
    },
    Listed {
        table: "register_value",
        columns: &["entry_id", "field", "position", "text", "number", "member_id"],
        from: "register_entry e CROSS JOIN register_value t ON t.entry_id = e.id WHERE e.day >= ?1 AND e.day < ?2",
        order: "t.entry_id, t.field, t.position",
    },
];

/// What listing 3 adds: 民主评议.
pub(super) const APPRAISALS: &[Listed] = &[
    Listed {
        table: "appraisal",
        columns: &["id", "year", "day", "due", "present", "issued", "returned", "invalid"],
        from: "appraisal t WHERE t.year = CAST(?1 AS INTEGER) AND ?2 <> ''",
        order: "t.id",
    },
    Listed {
        table: "appraised_member",
        columns: &[
            "appraisal_id",
            "member_id",
            "position",
            "excellent",
            "qualified",
            "basic",
            "unqualified",
            "grade",
            "told_on",
            "note",
        ],
        from: "appraisal a CROSS JOIN appraised_member t ON t.appraisal_id = a.id \
               WHERE a.year = CAST(?1 AS INTEGER) AND ?2 <> ''",
        order: "t.appraisal_id, t.member_id",
    },
];

impl Listed {
    /// The query that gives its rows.
    pub(super) fn sql(&self) -> String {
        let columns: Vec<String> = self
            .columns
            .iter()
            .map(|column| if column.starts_with('(') { (*column).to_owned() } else { format!("t.\"{column}\"") })
            .collect();
        let from = self.from.replace("{}", self.table);
        format!("SELECT {} FROM {from} ORDER BY {}", columns.join(", "), self.order)
    }
}
