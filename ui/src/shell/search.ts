import type { RouteLocationRaw } from "vue-router";
import type { SearchHit } from "@/backend";

/** The page of each sort of what can be found. */
const PAGES: Record<Exclude<SearchHit["target"]["kind"], "binned">, string> = {
  member: "member",
  occasion: "life-record",
  registered: "register-entry",
  writing: "writing",
};

/** The page of what was found. */
export function routeOfHit({ target }: SearchHit): RouteLocationRaw {
  if (target.kind === "binned") return { name: "settings-bin" };
  return { name: PAGES[target.kind], params: { id: target.id } };
}
