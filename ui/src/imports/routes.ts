import type { RouteRecordRaw } from "vue-router";

/** Names the guide, the roster, 组织生活 and 党费经费 lead to. */
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
  {
    path: "/dues/import",
    name: "import-dues",
    component: () => import("./DuesImportPage.vue"),
    meta: { place: "dues" },
  },
];
