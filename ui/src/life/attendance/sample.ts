/** People and their sums, for tests and for looking at the screens without the program. */
import type { AttendanceTally, KindAttendance, ListedPerson, MarkEntry } from "@/backend";
import { missed } from "./tiles";

/** A person of a list. */
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

/** What the program would answer for these marks; the rules themselves are its own. */
export function tallyOf(
  people: readonly ListedPerson[],
  entries: readonly MarkEntry[],
  election: boolean,
  by_kind: KindAttendance[] = [],
): AttendanceTally {
  const entryOf = (person: ListedPerson) => entries.find((entry) => entry.member_id === person.member_id);
  const listed = people.filter((person) => person.expected || entryOf(person)?.mark);
  const marked = (mark: string) => listed.filter((person) => entryOf(person)?.mark === mark).length;
  const excluded = election ? marked("不计入应到") : 0;
  const counts = {
    expected: listed.length - excluded,
    on_site: marked("现场"),
    online: marked("线上"),
    on_leave: marked("请假"),
    absent: marked("缺席"),
    excluded,
    unmarked: listed.filter((person) => !entryOf(person)?.mark).length,
    made_up: entries.filter((entry) => missed(entry) && entry.make_up).length,
    set_aside: 0,
  };
  const rate = (name: string, part: number) => {
    const whole = counts.expected;
    return { name, rate: { part, whole }, percent: whole ? `${Math.floor((part * 1000) / whole) / 10}%` : "—" };
  };
  const rates = [
    rate("现场到会率", counts.on_site),
    rate("含线上与补学", counts.on_site + counts.online + counts.made_up),
    rate("扣除长期卧床与异地居住", counts.on_site),
  ];
  return { counts, rates, by_kind };
}
