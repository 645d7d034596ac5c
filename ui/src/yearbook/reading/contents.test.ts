import { expect, test } from "vitest";
import type { YearbookPaging } from "@/backend";
import { beginningsOf, hereAmong, linesOf, monthsOf, partOf, partWith, partsOf } from "./contents";
import { CONTENTS, PAGING } from "../sample";

const NOTHING = new Set<string>();
const said = (lines: ReturnType<typeof linesOf>) => lines.map(({ level, title, page }) => `${" ".repeat(level)}${title} ${page ?? "-"}`);

test("before the book is laid out the contents stand without numbers", () => {
  expect(said(linesOf(CONTENTS, undefined, NOTHING))).toEqual([
    "封面和目录 -",
    "党员名册 -",
    "组织生活 -",
    " 1月（1 次） -",
    " 10月（2 次） -",
    "走访联系 -",
  ]);
});

test("the numbers fill in when it is", () => {
  expect(said(linesOf(CONTENTS, PAGING, NOTHING))).toEqual([
    "封面和目录 1",
    "党员名册 3",
    "组织生活 5",
    " 1月（1 次） 5",
    " 10月（2 次） 6",
    "走访联系 9",
  ]);
});

test("numbers of a book that has changed since are not shown", () => {
  const old: YearbookPaging = { ...PAGING, version: "before" };
  expect(said(linesOf(CONTENTS, old, NOTHING)), "stale").toEqual(said(linesOf(CONTENTS, undefined, NOTHING)));
});

test("a month unfolds into its records, each with its page", () => {
  const lines = linesOf(CONTENTS, PAGING, new Set(["life-10"]));
  expect(said(lines).slice(4, 7)).toEqual([" 10月（2 次） 6", "  支委会：研究四季度工作 6", "  主题党日（党课）：讲好身边的老党员故事 7"]);
  expect(lines[4]?.unfolded).toBe(true);
  expect(lines[3]?.unfolded, "the other months are folded").toBe(false);
  expect(lines[1]?.unfolded, "the roster has no records of its own").toBeUndefined();
});

test("what was never printed says so, once something was", () => {
  const remarks = (of: typeof CONTENTS) => linesOf(of, PAGING, new Set(["life-10"])).map(({ remark }) => remark);
  expect(remarks(CONTENTS), "nothing printed yet: it goes without saying").not.toContain("未印");
  const printed = { ...CONTENTS, printed: { ...CONTENTS.printed, last_page: 6 } };
  expect(remarks(printed)).toContain("未印");
});

test("a section without records leads nowhere and says so", () => {
  const bare = { ...CONTENTS, sections: CONTENTS.sections.map((one) => (one.key === "life" ? { ...one, parts: [] } : one)) };
  const life = linesOf(bare, undefined, NOTHING).find(({ key }) => key === "life");
  expect(life?.part).toBeUndefined();
  expect(life?.remark).toBe("还没有记录");
});

test("one is at the record where it is shown, else at its month", () => {
  expect(hereAmong(linesOf(CONTENTS, PAGING, new Set(["life-10"])), "life-10", "occasion/10")).toBe("life-10/occasion/10");
  expect(hereAmong(linesOf(CONTENTS, PAGING, NOTHING), "life-10", "occasion/10"), "folded").toBe("life-10");
  expect(partWith(CONTENTS, "occasion/10")?.id).toBe("life-10");
  expect(partsOf(CONTENTS)).toEqual(["cover", "roster", "life-1", "life-10", "contact"]);
});

test("where records begin is put in the order of the pages, whatever order it comes in", () => {
  const places = [
    { key: "life", page: 1 },
    { key: "occasion/10", page: 1 },
    { key: "occasion/9", page: 1 },
  ];
  expect(beginningsOf(partOf(CONTENTS, "life-10"), places).map(({ key }) => key), "as the contents have them").toEqual([
    "life",
    "occasion/9",
    "occasion/10",
  ]);
  const [first, second] = beginningsOf(undefined, [
    { key: "occasion/10", page: 3 },
    { key: "occasion/9", page: 2 },
  ]);
  expect([first?.page, second?.page]).toEqual([2, 3]);
});

test("a month with nothing but a visit can be printed too", () => {
  expect(monthsOf(CONTENTS)).toEqual([1, 3, 10]);
});
