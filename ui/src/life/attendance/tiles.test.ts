import { describe, expect, it } from "vitest";
import { allPresent, BLANK, entryOf, lookOf, spoken, unmarked, withRows, type Tile } from "./tiles";

const tile = (row_number: number, name: string, more: Partial<Tile> = {}): Tile => ({
  ...BLANK,
  member_id: row_number,
  row_number,
  name,
  away: null,
  ...more,
});

describe("全部到会", () => {
  const before = [
    tile(1, "金秀珍"),
    tile(2, "万文彬", { away: "住院" }),
    tile(3, "白雅琴", entryOf("线上")),
    tile(4, "石学军", { away: "住院", ...entryOf("现场") }),
  ];

  it("puts in the room whoever is not known to be away", () => {
    expect(allPresent(before)[0]?.mark).toBe("现场");
  });

  it("leaves out those known to be away, and says why", () => {
    expect(allPresent(before)[1], "nobody in hospital is recorded as present").toMatchObject({
      mark: "请假",
      reason: "住院",
    });
  });

  it("keeps what was entered before", () => {
    const after = allPresent(before);
    expect(after[2]?.mark).toBe("线上");
    expect(after[3]?.mark, "ticked although known to be in hospital").toBe("现场");
    expect(unmarked(after)).toEqual([]);
  });
});

describe("rows typed from the sign-in sheet", () => {
  it("marks those rows and no others", () => {
    const tiles = allPresent(Array.from({ length: 12 }, (_, index) => tile(index + 1, `甲${index}`)));
    const after = withRows(tiles, [3, 7, 12], entryOf("请假", "外出"));
    expect(after.filter((each) => each.mark === "请假").map((each) => each.row_number)).toEqual([3, 7, 12]);
    expect(after.filter((each) => each.mark === "现场")).toHaveLength(9);
  });

  it("clears what an earlier mark carried", () => {
    const absent = tile(3, "田志强", { mark: "请假", reason: "生病" });
    expect(withRows([absent], [3], entryOf("缺席"))[0]?.reason).toBe("");
  });
});

describe("what stands on a tile", () => {
  it("has a word beside every shade but the usual one", () => {
    expect(lookOf(tile(1, "田志强", entryOf("缺席")))).toEqual({ word: "缺席", tone: "red" });
    expect(lookOf(tile(1, "邵振华", entryOf("请假", "外出")))).toEqual({ word: "请假·外出", tone: "amber" });
    expect(lookOf(tile(1, "金秀珍", entryOf("现场"))).word).toBe("");
  });

  it("is read aloud with the row number", () => {
    expect(spoken(tile(3, "徐明远", entryOf("现场")))).toBe("3号 徐明远，到会");
    expect(spoken(tile(4, "石学军"))).toBe("4号 石学军，还没有记");
  });
});
