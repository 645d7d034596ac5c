import type { RouteRecordRaw } from "vue-router";

export const routes: RouteRecordRaw[] = [
  { path: "/life", name: "life", component: () => import("./LifePage.vue"), meta: { place: "life" } },
];
