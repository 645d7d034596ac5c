/** What was typed into the box for row numbers, read against the rows there are. */
export interface ReadRows {
  /** Row numbers of the sign-in sheet, each once, in the order typed. */
  rows: number[];
  /** Numbers no row has, and what is no number, as typed. */
  unknown: string[];
}

/**
 * Reads the row numbers of a sign-in sheet: `3 7 12`, `3、7，12`, full-width figures, and spans
 * such as `3-5`.
 */
export function readRows(typed: string, existing: ReadonlySet<number>): ReadRows {
  const rows = new Set<number>();
  const unknown: string[] = [];
  const text = typed.normalize("NFKC").replace(/\s*(?:-|—|~|至|到)\s*/g, "-").replace(/[号行]/g, " ");
  for (const word of text.split(/[^\d\p{L}-]+/u).filter(Boolean)) {
    const span = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(word);
    const first = Number(span?.[1]);
    const last = Number(span?.[2] ?? span?.[1]);
    if (!span || last < first) {
      unknown.push(word);
      continue;
    }
    for (let row = first; row <= last; row++) {
      if (existing.has(row)) rows.add(row);
      else if (unknown.length < 20) unknown.push(String(row));
    }
  }
  return { rows: [...rows], unknown };
}
