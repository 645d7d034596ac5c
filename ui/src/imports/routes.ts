import type { RouteRecordRaw } from "vue-router";

/** Names the guide, the roster and 组织生活 lead to. */
export const routes: RouteRecordRaw[] = [
  { path: "/roster/import", name: "import-roster", redirect: "/roster" },
  { path: "/life/import", name: "import-activities", redirect: "/life" },
];
