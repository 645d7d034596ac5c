/** Rows of a second list beside the first count from here on, of the third from twice as far (exchange::table). */
const A_LIST = 100_000;

/** `5`; of a list to the right `5②`, as narrow as a column of row numbers. */
export function rowNumber(row: number): string {
  const list = Math.floor(row / A_LIST);
  return `${row % A_LIST}${list ? String.fromCodePoint(0x2460 + list) : ""}`;
}

/** `第 5 行`; of a list to the right `第 5 行左起第 2 组`. */
export function rowWords(row: number): string {
  const list = Math.floor(row / A_LIST);
  return `第 ${row % A_LIST} 行${list ? `左起第 ${list + 1} 组` : ""}`;
}
