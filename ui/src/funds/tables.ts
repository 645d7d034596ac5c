/** Tables whose change makes the ledger stale. */
export const FUND_TABLES = ["fund_entry", "subsidy", "attachment_link", "occasion", "setting"] as const;
