import type { RouteLocationRaw } from "vue-router";
import type { SearchHit } from "@/backend";

/** The page of what was found. */
export function routeOfHit({ target }: SearchHit): RouteLocationRaw {
  return { name: target.kind === "member" ? "member" : "life-record", params: { id: target.id } };
}
