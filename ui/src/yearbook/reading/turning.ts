/** Where one is in the book. */
export interface Place {
  /** Key of the part, such as `life-10`. */
  part: string;
  /** Page of the part, counted from 1; {@link LAST} for its last one, however many it has. */
  page: number;
}

export const LAST = Number.POSITIVE_INFINITY;

/** A page of a part that has `pages`. */
export function within(page: number, pages: number): number {
  return Math.max(1, Math.min(page, pages));
}

/** The page before (-1) or after (1) a place; none before the first and after the last page of the book. */
export function turned({ part, page }: Place, step: 1 | -1, parts: readonly string[], pages: number): Place | undefined {
  const next = page + step;
  if (next >= 1 && next <= pages) return { part, page: next };
  const beside = parts[parts.indexOf(part) + step];
  if (beside === undefined) return undefined;
  return { part: beside, page: step > 0 ? 1 : LAST };
}

/** Where a record, or what a section says by itself, begins in its part. */
export interface Beginning {
  /** Such as `occasion/17`, or `contact`. */
  key: string;
  page: number;
}

/**
 * What stands on a page: `chosen` when it does, else the first record that begins there, else what began last. None
 * where nothing of the part has a beginning of its own.
 */
export function entryOn(page: number, beginnings: readonly Beginning[], chosen?: string): string | undefined {
  const here = beginnings.filter((each) => each.page === page);
  const before = beginnings.findLast((each) => each.page < page);
  const standing = before ? [...here, before] : here;
  const first = here.find(({ key }) => key.includes("/")) ?? standing[0];
  return (standing.find(({ key }) => key === chosen) ?? first)?.key;
}

/** How many pages it takes in a part of `pages`, the one on which the next begins not counted. */
export function pagesOf(key: string, beginnings: readonly Beginning[], pages: number): number {
  const at = beginnings.findIndex((each) => each.key === key);
  const begun = beginnings[at];
  if (!begun) return 0;
  const next = beginnings.slice(at + 1).find((each) => each.page > begun.page);
  return Math.max(1, (next?.page ?? pages + 1) - begun.page);
}
