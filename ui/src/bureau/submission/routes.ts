import type { RouteRecordRaw } from "vue-router";

/** 上报: the month's return. */
export const routes: RouteRecordRaw[] = [
  {
    path: "/bureau/submission",
    name: "submission",
    component: () => import("./SubmissionPage.vue"),
    meta: { place: "bureau" },
  },
];
