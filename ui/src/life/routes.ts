import type { RouteRecordRaw } from "vue-router";

const meta = { place: "life" } as const;

/** Names the first page, search and undo lead to. */
export const routes: RouteRecordRaw[] = [
  { path: "/life", name: "life", component: () => import("./LifePage.vue"), meta },
  { path: "/life/plan", name: "life-plan", component: () => import("./LifePage.vue"), meta },
  { path: "/life/new", name: "life-new", component: () => import("./LifePage.vue"), meta },
  { path: "/life/:id(\\d+)", name: "life-record", component: () => import("./LifePage.vue"), meta },
  { path: "/life/:id(\\d+)/prepare", name: "life-prepare", component: () => import("./LifePage.vue"), meta },
  { path: "/life/:id(\\d+)/catch-up", name: "life-catch-up", component: () => import("./LifePage.vue"), meta },
];
