import type { RouteRecordRaw } from "vue-router";

const meta = { place: "life" } as const;

export const routes: RouteRecordRaw[] = [
  { path: "/life", name: "life", component: () => import("./list/LifePage.vue"), meta },
  { path: "/life/new", name: "life-new", component: () => import("./record/RecordPage.vue"), meta },
  { path: "/life/plan", name: "life-plan", component: () => import("./plan/PlanPage.vue"), meta },
  { path: "/life/year", name: "life-year", component: () => import("./compliance/YearPage.vue"), meta },
  { path: "/life/catch-up/:id(\\d+)?", name: "life-catch-up", component: () => import("./catchup/CatchUpPage.vue"), meta },
  { path: "/life/:id(\\d+)", name: "life-record", component: () => import("./read/OccasionPage.vue"), meta },
  { path: "/life/:id(\\d+)/edit", name: "life-edit", component: () => import("./record/RecordPage.vue"), meta },
  { path: "/life/:id(\\d+)/prepare", name: "life-prepare", component: () => import("./notice/NoticePage.vue"), meta },
];
