import type { RouteRecordRaw } from "vue-router";

const meta = { place: "bureau" } as const;

export const routes: RouteRecordRaw[] = [
  { path: "/bureau/returns", name: "returns", component: () => import("./ReturnsPage.vue"), meta },
];
