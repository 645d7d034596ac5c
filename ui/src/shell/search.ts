import type { RouteLocationRaw } from "vue-router";
import type { SearchHit } from "@/backend";

/** The page of what was found. */
export function routeOfHit(hit: SearchHit): RouteLocationRaw {
  const name = hit.kind === "党员" ? "member" : "life-record";
  return { name, params: { id: hit.id } };
}
