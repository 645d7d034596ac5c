/** Tables the register is made of: when one of them was written, the screens of 党费 are stale. */
export const DUES_TABLES = [
  "dues_assessment",
  "dues_confirmation",
  "dues_payment",
  "dues_part",
  "dues_relief",
  "dues_closing",
  "dues_rate",
  "member",
  "member_status",
  "member_condition",
  "setting",
] as const;
