import type { RouteRecordRaw } from "vue-router";

export const routes: RouteRecordRaw[] = [
  { path: "/print", name: "print", component: () => import("./PrintPage.vue") },
];
