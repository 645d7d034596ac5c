import { DUES_TABLES } from "@/dues/tables";
import { FUND_TABLES } from "@/funds/tables";
import { OCCASION_TABLES } from "@/life/tables";

/** Tables figures are counted from: when one of them was written, they are told anew. */
export const FIGURE_TABLES: readonly string[] = [
  ...new Set([...OCCASION_TABLES, ...DUES_TABLES, ...FUND_TABLES, "dues_remittance", "five_class", "contact_person"]),
];
