import { describe, expect, it } from "vitest";
import type { MarkEntry } from "@/backend";
import { person } from "./sample";
import { allPresent, entryOf, leftOut, lookOf, marked, spoken, tilesOf } from "./tiles";

const people = [
  person(1, "金秀珍"),
  person(2, "万文彬", "住院"),
  person(3, "白雅琴"),
  person(4, "石学军", "住院"),
];

describe("全部到会", () => {
  const before: MarkEntry[] = [
    { member_id: 3, mark: "线上" },
    { member_id: 4, mark: "现场" },
  ];
  const after = tilesOf(people, allPresent(tilesOf(people, before)));
  const markOf = (row: number) => after[row - 1]?.entry;

  it("puts in the room whoever is not known to be away", () => {
    expect(markOf(1)?.mark).toBe("现场");
  });

  it("leaves out those known to be away, and says why", () => {
    expect(markOf(2), "nobody in hospital is recorded as present").toMatchObject({ mark: "请假", reason: "住院" });
    expect(leftOut(after).map((tile) => tile.person.name)).toEqual(["万文彬"]);
  });

  it("keeps what was entered before", () => {
    expect(markOf(3)?.mark).toBe("线上");
    expect(markOf(4)?.mark, "ticked although known to be in hospital").toBe("现场");
  });

  it("marks nobody who is not expected", () => {
    const volunteers = people.map((each) => ({ ...each, expected: false }));
    expect(allPresent(tilesOf(volunteers, [])), "who took part in an outing is ticked one by one").toEqual([]);
  });
});

describe("marking some", () => {
  it("marks those rows and no others", () => {
    const twelve = Array.from({ length: 12 }, (_, index) => person(index + 1, `甲${index}`));
    const tiles = tilesOf(twelve, allPresent(tilesOf(twelve, [])));
    const missing = tiles.filter((tile) => [3, 7, 12].includes(tile.person.row_number));
    const after = marked(tiles, missing, entryOf("请假", "外出"));
    expect(after.filter((entry) => entry.mark === "请假").map((entry) => entry.member_id)).toEqual([3, 7, 12]);
    expect(after.filter((entry) => entry.mark === "现场")).toHaveLength(9);
  });

  it("clears what an earlier mark carried", () => {
    const tiles = tilesOf(people, [{ member_id: 1, mark: "请假", reason: "生病" }]);
    expect(marked(tiles, tiles.slice(0, 1), entryOf("缺席"))[0]?.reason).toBeNull();
  });
});

describe("what stands on a tile", () => {
  const [first] = people;
  const look = (entry: Partial<MarkEntry>) => lookOf({ person: first!, entry: { member_id: 1, ...entry } });

  it("has a word beside every shade but the usual one", () => {
    expect(look({ mark: "缺席" })).toEqual({ word: "缺席", tone: "red" });
    expect(look({ mark: "请假", reason: "外出" })).toEqual({ word: "外出", tone: "amber" });
    expect(look({ mark: "请假" })).toEqual({ word: "请假", tone: "amber" });
    expect(look({ mark: "现场" }).word).toBe("");
  });

  it("is read aloud with the row number", () => {
    expect(spoken({ person: first!, entry: { member_id: 1, mark: "现场" } })).toBe("1号 金秀珍，到会");
    expect(spoken({ person: first!, entry: { member_id: 1 } })).toBe("1号 金秀珍，还没有记");
  });
});
