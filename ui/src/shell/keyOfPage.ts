import type { RouteLocationNormalizedLoaded } from "vue-router";

/**
 * What tells one page from the next. A member's page left for another member's is a new page, so that
 * nothing on it, not a form half filled, belongs to the one before; parts within a page, as those of
 * 设置, leave it standing.
 */
export function keyOfPage({ matched, params }: Pick<RouteLocationNormalizedLoaded, "matched" | "params">): string {
  return JSON.stringify([matched[0]?.path, params]);
}
