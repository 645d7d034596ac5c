import type { RouteRecordRaw } from "vue-router";

const meta = { place: "life" } as const;

export const routes: RouteRecordRaw[] = [
  { path: "/committee/renewal", name: "renewal", component: () => import("./RenewalPage.vue"), meta },
];
