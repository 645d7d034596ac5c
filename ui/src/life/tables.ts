/** Tables an occasion is stored in: what shows one is loaded again when any of them was written. */
export const OCCASION_TABLES: readonly string[] = [
  "occasion",
  "occasion_kind",
  "expected",
  "attendance",
  "make_up",
  "decision",
  "vote",
  "candidate",
  "notice",
  "print_record",
  "member",
  "member_status",
  "member_condition",
  "rights_suspension",
  "group_membership",
  "post",
  "party_group",
];

/** Tables the year's view is made from. */
export const YEAR_TABLES: readonly string[] = [
  "occasion",
  "occasion_kind",
  "expectation",
  "party_group",
  "group_membership",
  "member",
  "member_status",
  "branch",
  "post",
];
