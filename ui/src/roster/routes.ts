import type { RouteRecordRaw } from "vue-router";

export const routes: RouteRecordRaw[] = [
  { path: "/roster", name: "roster", component: () => import("./RosterPage.vue"), meta: { place: "roster" } },
];
