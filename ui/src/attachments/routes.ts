import type { RouteRecordRaw } from "vue-router";

export const routes: RouteRecordRaw[] = [
  {
    path: "/life/photos",
    name: "life-photos",
    component: () => import("./sorting/SortingPage.vue"),
    meta: { place: "life" },
  },
];
