import type { RouteRecordRaw } from "vue-router";

const meta = { place: "bureau" } as const;

/** 组内分表: sheets others in the branch fill in. */
export const routes: RouteRecordRaw[] = [
  { path: "/bureau/sheets", name: "sheets", component: () => import("./SheetsPage.vue"), meta },
  { path: "/bureau/sheets/read", name: "sheet-read", component: () => import("./SheetReadPage.vue"), meta },
];
