import type { RouteRecordRaw } from "vue-router";

/** The guide and the lock screen stand before every page and have no address. */
export const routes: RouteRecordRaw[] = [
  { path: "/begun", name: "begun", component: () => import("./BegunPage.vue"), meta: { alone: true } },
];
