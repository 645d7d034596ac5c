import type { ListedPerson } from "@/backend";

/** A person of a list, for tests. */
export function person(row_number: number, name: string, away: string | null = null): ListedPerson {
  return {
    row_number,
    member_id: row_number,
    name,
    group: null,
    has_vote: true,
    expected: true,
    away,
    when_all_present: away ? { mark: "请假", reason: away } : { mark: "现场", reason: null },
    entry: { member_id: row_number },
  };
}
