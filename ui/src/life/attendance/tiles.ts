import type { ExclusionBasis, MakeUpWay, Mark, MemberId } from "@/backend";

/** How somebody who missed the occasion caught up. */
export interface MakeUp {
  way: MakeUpWay;
  /** ISO day; null when not known. */
  date: string | null;
  /** Who brought or held it. */
  by: string;
}

/** What is entered for one person. */
export interface Entry {
  mark: Mark | null;
  reason: string;
  basis: ExclusionBasis | null;
  make_up: MakeUp | null;
}

/** One person of the frozen list: their row on the sign-in sheet and what is entered so far. */
export interface Tile extends Entry {
  member_id: MemberId;
  row_number: number;
  name: string;
  /** Why 全部到会 leaves the person out, such as 住院. */
  away: string | null;
}

/** Nothing entered. */
export const BLANK: Entry = { mark: null, reason: "", basis: null, make_up: null };

/** The entry for a mark and nothing else. */
export function entryOf(mark: Mark, reason = ""): Entry {
  return { ...BLANK, mark, reason };
}

/**
 * 全部到会: everyone without a mark was in the room, but those known to be in hospital, bedridden or
 * away, who are put down as on leave for that reason until somebody says they came. What was entered
 * before stays.
 */
export function allPresent(tiles: readonly Tile[]): Tile[] {
  return tiles.map((tile) => {
    if (tile.mark) return tile;
    return { ...tile, ...(tile.away ? entryOf("请假", tile.away) : entryOf("现场")) };
  });
}

/** The tiles with an entry made for the people of these rows. */
export function withRows(tiles: readonly Tile[], rows: readonly number[], entry: Entry): Tile[] {
  return tiles.map((tile) => (rows.includes(tile.row_number) ? { ...tile, ...entry } : tile));
}

/** A mark's word and shade on a tile. */
export interface Look {
  word: string;
  tone: "green" | "blue" | "amber" | "red" | "grey" | "none";
}

const TONES: Record<Mark, Look["tone"]> = {
  现场: "green",
  线上: "blue",
  请假: "amber",
  缺席: "red",
  不计入应到: "grey",
};

/** What stands under the name: nothing for those in the room, else a word. */
export function lookOf(tile: Tile): Look {
  if (!tile.mark) return { word: tile.away ? `已知${tile.away}` : "", tone: "none" };
  const made = tile.make_up ? "·已补学" : "";
  const words: Record<Mark, string> = {
    现场: "",
    线上: "线上",
    请假: (tile.reason ? `请假·${tile.reason}` : "请假") + made,
    缺席: `缺席${made}`,
    不计入应到: "不计入应到",
  };
  return { word: words[tile.mark], tone: TONES[tile.mark] };
}

/** The tile read aloud: row, name, mark. */
export function spoken(tile: Tile): string {
  const mark = tile.mark === "现场" ? "到会" : lookOf(tile).word || "还没有记";
  return `${tile.row_number}号 ${tile.name}，${mark}`;
}

/** Who is still without a mark. */
export function unmarked(tiles: readonly Tile[]): Tile[] {
  return tiles.filter((tile) => !tile.mark);
}
