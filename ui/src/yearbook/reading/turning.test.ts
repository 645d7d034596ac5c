import { expect, test } from "vitest";
import { LAST, entryOn, pagesOf, turned, within } from "./turning";

const PARTS = ["cover", "life-1", "life-10"];

test("pages turn within a part, then into the next", () => {
  expect(turned({ part: "cover", page: 1 }, 1, PARTS, 2), "the next page").toEqual({ part: "cover", page: 2 });
  expect(turned({ part: "cover", page: 2 }, 1, PARTS, 2), "on to the next part").toEqual({ part: "life-1", page: 1 });
  expect(turned({ part: "life-1", page: 3 }, -1, PARTS, 5), "a page back").toEqual({ part: "life-1", page: 2 });
});

test("back over the beginning of a part is the last page of the one before", () => {
  expect(turned({ part: "life-10", page: 1 }, -1, PARTS, 4)).toEqual({ part: "life-1", page: LAST });
  expect(within(LAST, 5), "once it is known how many there are").toBe(5);
});

test("the book has a first and a last page", () => {
  expect(turned({ part: "cover", page: 1 }, -1, PARTS, 2), "nothing before the cover").toBeUndefined();
  expect(turned({ part: "life-10", page: 4 }, 1, PARTS, 4), "nothing after the last page").toBeUndefined();
});

test("a page that is gone, since the part has fewer now, is its last one", () => {
  expect(within(7, 4)).toBe(4);
  expect(within(0, 4)).toBe(1);
});

const LIFE = [
  { key: "occasion/1", page: 1 },
  { key: "occasion/2", page: 2 },
  { key: "occasion/3", page: 4 },
  { key: "occasion/4", page: 4 },
];

test("the record on a page is the one that begins there, or goes on there", () => {
  expect(entryOn(1, LIFE)).toBe("occasion/1");
  expect(entryOn(3, LIFE), "the second record has a second page").toBe("occasion/2");
  expect(entryOn(4, LIFE), "two begin there: the first").toBe("occasion/3");
  expect(entryOn(4, LIFE, "occasion/4"), "or the one that was chosen").toBe("occasion/4");
  expect(entryOn(2, LIFE, "occasion/4"), "which is not on another page").toBe("occasion/2");
  expect(entryOn(1, []), "a part without records").toBeUndefined();
});

test("what a section says by itself is no record", () => {
  const contact = [
    { key: "contact", page: 1 },
    { key: "occasion/20", page: 1 },
    { key: "contact-list", page: 2 },
  ];
  expect(entryOn(1, contact), "on a page with both it is the record").toBe("occasion/20");
  expect(entryOn(2, contact), "on its own page it is the section").toBe("contact-list");
});

test("a record's pages are counted to where the next begins", () => {
  expect(pagesOf("occasion/1", LIFE, 5)).toBe(1);
  expect(pagesOf("occasion/2", LIFE, 5)).toBe(2);
  expect(pagesOf("occasion/4", LIFE, 5), "to the end of the part").toBe(2);
  expect(pagesOf("occasion/9", LIFE, 5), "a record of another part").toBe(0);
});
