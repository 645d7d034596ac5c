import type { RouteRecordRaw } from "vue-router";

const meta = { place: "bureau" } as const;

export const routes: RouteRecordRaw[] = [
  { path: "/bureau", name: "figures", component: () => import("./FiguresPage.vue"), meta },
];
