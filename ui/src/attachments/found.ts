import type { Failure, LookedAtFile, ReadyFile } from "@/backend";

/** What a file is, when it can be attached. */
export function readyOf({ found }: LookedAtFile): ReadyFile | undefined {
  return "ready" in found ? found.ready : undefined;
}

/** Why a file can't be attached. */
export function failureOf({ found }: LookedAtFile): Failure | undefined {
  return "problem" in found ? found.problem : undefined;
}

/** The same photo under two names is one. */
export function distinct(looked: readonly LookedAtFile[]): LookedAtFile[] {
  const seen = new Set<string>();
  return looked.filter((each) => {
    const content = readyOf(each)?.content;
    if (content === undefined) return true;
    const first = !seen.has(content);
    seen.add(content);
    return first;
  });
}
