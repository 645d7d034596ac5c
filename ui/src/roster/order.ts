import type { Backend, MemberLine } from "@/backend";

/** Everybody on the roster, in its own order, page after page. */
export async function wholeRoster(backend: Backend): Promise<MemberLine[]> {
  const lines: MemberLine[] = [];
  for (let page = 1; ; page++) {
    const found = await backend.member.list({ page });
    lines.push(...found.lines);
    if (found.lines.length === 0 || lines.length >= found.total) return lines;
  }
}

/** The list with what stands at `from` put at `to`, both from 0; places beyond an end mean that end. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(Math.max(0, to), 0, ...list.slice(from, from + 1));
}
