import type { RouteRecordRaw } from "vue-router";

/** Names the guide, the roster and 组织生活 lead to. */
export const routes: RouteRecordRaw[] = [
  {
    path: "/roster/import",
    name: "import-roster",
    component: () => import("./RosterImportPage.vue"),
    meta: { place: "roster" },
  },
  {
    path: "/life/import",
    name: "import-activities",
    component: () => import("./LedgerImportPage.vue"),
    meta: { place: "life" },
  },
];
