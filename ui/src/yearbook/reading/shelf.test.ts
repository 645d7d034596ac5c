import { expect, test, vi } from "vitest";
import { makeShelf, type Wanted } from "./shelf";

interface Leaf {
  part: string;
  version: string;
  numbered: boolean;
}

const wanted = (part: string, more: Partial<Wanted> = {}): Wanted => ({
  year: 2026,
  version: "v1",
  part,
  numbered: false,
  ...more,
});

/** A shelf whose parts come with numbers once the book is laid out. */
function shelfOf(size?: number) {
  const book = { version: "v1", laidOut: false };
  const fetch = vi.fn(async ({ part }: Wanted): Promise<Leaf> => ({ part, version: book.version, numbered: book.laidOut }));
  const released: string[] = [];
  const shelf = makeShelf<Leaf>(fetch, (leaf) => void released.push(`${leaf.part} ${leaf.version}`), size);
  return { book, fetch, released, shelf };
}

test("a part is fetched once", async () => {
  const { shelf, fetch } = shelfOf();
  const both = await Promise.all([shelf.get(wanted("cover")), shelf.get(wanted("cover"))]);
  expect(both[0], "the same for both").toBe(both[1]);
  await shelf.get(wanted("cover"));
  expect(fetch, "and later").toHaveBeenCalledOnce();
});

test("after a write a part is stale, and let go of once the new one has come", async () => {
  const { book, shelf, fetch, released } = shelfOf();
  await shelf.get(wanted("life-10"));
  book.version = "v2";
  const again = shelf.get(wanted("life-10", { version: "v2" }));
  expect(released, "still on the screen").toEqual([]);
  expect((await again).version).toBe("v2");
  expect(released, "then let go of").toEqual(["life-10 v1"]);
  expect(fetch).toHaveBeenCalledTimes(2);
});

test("a part without page numbers is fetched again when they are known", async () => {
  const { book, shelf, fetch } = shelfOf();
  const early = shelf.get(wanted("cover"));
  book.laidOut = true;
  expect((await early).numbered, "made before").toBe(false);
  expect((await shelf.get(wanted("cover", { numbered: true }))).numbered, "made anew").toBe(true);
  await shelf.get(wanted("cover"));
  expect(fetch, "one with numbers will do for both").toHaveBeenCalledTimes(2);
});

test("only the parts looked at last are kept", async () => {
  const { shelf, fetch, released } = shelfOf(2);
  for (const part of ["cover", "basics", "cover", "roster"]) await shelf.get(wanted(part));
  await Promise.resolve();
  expect(released, "looked at longest ago").toEqual(["basics v1"]);
  await shelf.get(wanted("cover"));
  expect(fetch, "the cover is still there").toHaveBeenCalledTimes(3);
});

test("what failed is asked for again, and takes nothing away", async () => {
  const { shelf, fetch, released } = shelfOf();
  await shelf.get(wanted("cover"));
  fetch.mockRejectedValueOnce(new Error("not now"));
  await expect(shelf.get(wanted("cover", { version: "v2" })), "says so").rejects.toThrow("not now");
  expect(released, "the old one may still be on the screen").toEqual([]);
  await shelf.get(wanted("cover", { version: "v2" }));
  expect(fetch).toHaveBeenCalledTimes(3);
});

test("all is let go of when the book is locked", async () => {
  const { shelf, released } = shelfOf();
  await shelf.get(wanted("cover"));
  await shelf.get(wanted("roster"));
  shelf.clear();
  await Promise.resolve();
  expect(released).toEqual(["cover v1", "roster v1"]);
});
