import type { RouteRecordRaw } from "vue-router";

const meta = { place: "life" } as const;

export const routes: RouteRecordRaw[] = [
  { path: "/appraisal", name: "appraisal", component: () => import("./AppraisalPage.vue"), meta },
];
