import type { ListedPerson, Mark, MarkEntry } from "@/backend";

/** One person of the list: their row on the sign-in sheet, and what is entered on the form. */
export interface Tile {
  person: ListedPerson;
  entry: MarkEntry;
}

/** What is entered for whoever it is entered for. */
export type Entry = Omit<MarkEntry, "member_id">;

/** The entry for a mark and nothing else. */
export function entryOf(mark: Mark, reason?: string | null): Entry {
  return { mark, reason: reason || null };
}

/** The list with what the form holds; people without an entry are not marked yet. */
export function tilesOf(people: readonly ListedPerson[], entries: readonly MarkEntry[]): Tile[] {
  const byMember = new Map(entries.map((entry) => [entry.member_id, entry]));
  return people.map((person) => ({
    person,
    entry: byMember.get(person.member_id) ?? { member_id: person.member_id },
  }));
}

/** What the form holds after the people of these tiles are marked. */
export function marked(tiles: readonly Tile[], whom: readonly Tile[], entry: Entry): MarkEntry[] {
  const rows = new Set(whom.map((tile) => tile.person.row_number));
  return entriesOf(
    tiles.map((tile) =>
      rows.has(tile.person.row_number)
        ? { ...tile, entry: { note: tile.entry.note, ...entry, member_id: tile.person.member_id } }
        : tile,
    ),
  );
}

/**
 * 全部到会: everyone expected and without a mark was in the room, but those known to be in hospital,
 * bedridden or away, or who asked for leave; they are put down as on leave until somebody says they
 * came. What was entered before stays.
 */
export function allPresent(tiles: readonly Tile[]): MarkEntry[] {
  return entriesOf(
    tiles.map((tile) => {
      if (tile.entry.mark || !tile.person.expected) return tile;
      const { mark, reason } = tile.person.when_all_present;
      return { ...tile, entry: { ...entryOf(mark, reason), member_id: tile.person.member_id } };
    }),
  );
}

/** Whom 全部到会 would leave out, and did not mark otherwise. */
export function leftOut(tiles: readonly Tile[]): Tile[] {
  return tiles.filter(({ person, entry }) => {
    const proposed = person.when_all_present;
    return proposed.mark !== "现场" && entry.mark === proposed.mark && (entry.reason ?? null) === proposed.reason;
  });
}

function entriesOf(tiles: readonly Tile[]): MarkEntry[] {
  return tiles.map((tile) => tile.entry).filter((entry) => entry.mark || entry.note);
}

/** Whether the person was not there and should catch up. */
export function missed(entry: Entry): boolean {
  return entry.mark === "请假" || entry.mark === "缺席";
}

/** A mark's word and shade on a tile. */
export interface Look {
  word: string;
  tone: Tone;
}

type Tone = "green" | "blue" | "amber" | "red" | "grey" | "none";

const TONES: Record<Mark, Tone> = {
  现场: "green",
  线上: "blue",
  请假: "amber",
  缺席: "red",
  不计入应到: "grey",
};

/** What stands under the name: nothing for those in the room, else a word; of a leave its reason. */
export function lookOf({ person, entry }: Tile): Look {
  if (!entry.mark) return { word: person.away ?? "", tone: "none" };
  const reason = entry.mark === "请假" ? entry.reason : null;
  const made = missed(entry) && entry.make_up ? "已补学" : null;
  return { word: made || reason || saidOf({ ...entry, reason: null }), tone: TONES[entry.mark] };
}

/** An entry in words: `请假·外出`, `缺席·已补学`; nothing for those in the room. */
export function saidOf(entry: Entry): string {
  if (!entry.mark || entry.mark === "现场") return "";
  return [entry.mark, missed(entry) && entry.reason, entry.make_up && "已补学"].filter(Boolean).join("·");
}

/** The tile read aloud: row, name, mark. */
export function spoken(tile: Tile): string {
  const mark = tile.entry.mark === "现场" ? "到会" : saidOf(tile.entry) || "还没有记";
  return `${tile.person.row_number}号 ${tile.person.name}，${mark}`;
}
