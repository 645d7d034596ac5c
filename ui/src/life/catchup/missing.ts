import type { MemberId, NotCaughtUp, OccasionId } from "@/backend";

/** An occasion with those who missed it and have not caught up. */
export interface Missed {
  occasion_id: OccasionId;
  day: string;
  title: string;
  topic: string | null;
  people: NotCaughtUp[];
}

/** The list by occasion, in the order given. */
export function byOccasion(list: readonly NotCaughtUp[]): Missed[] {
  const groups = new Map<OccasionId, Missed>();
  for (const each of list) {
    const { occasion_id, day, title, topic } = each;
    const group = groups.get(occasion_id) ?? { occasion_id, day, title, topic, people: [] };
    group.people.push(each);
    groups.set(occasion_id, group);
  }
  return [...groups.values()];
}

/** Ticks kept as `occasion/member`. */
export function tickOf(occasion: OccasionId, member: MemberId): string {
  return `${occasion}/${member}`;
}

/** The ticked people of each occasion; occasions without any are left out. */
export function ticked(missed: readonly Missed[], ticks: ReadonlySet<string>): { occasion: Missed; ids: MemberId[] }[] {
  return missed.flatMap((occasion) => {
    const ids = occasion.people
      .map((person) => person.member_id)
      .filter((member) => ticks.has(tickOf(occasion.occasion_id, member)));
    return ids.length ? [{ occasion, ids }] : [];
  });
}
