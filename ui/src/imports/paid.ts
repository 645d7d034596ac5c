import { yuan } from "@/shared/money";

/** What was paid for each month, January first, in one line: `1—10月 64.50，12月 20.00`. */
export function paidInWords(paid: readonly (number | null)[]): string {
  const stretches: { first: number; last: number; sum: number }[] = [];
  for (const [index, sum] of paid.entries()) {
    const month = index + 1;
    const before = stretches.at(-1);
    if (sum === null) continue;
    if (before?.last === month - 1 && before.sum === sum) before.last = month;
    else stretches.push({ first: month, last: month, sum });
  }
  const words = stretches.map(({ first, last, sum }) => `${first === last ? first : `${first}—${last}`}月 ${yuan(sum)}`);
  return words.join("，");
}
