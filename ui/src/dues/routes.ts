import type { RouteRecordRaw } from "vue-router";

const meta = { place: "dues" } as const;

/** 党费; the funds' pages are beside theirs. */
export const routes: RouteRecordRaw[] = [
  { path: "/dues", name: "dues", component: () => import("./grid/GridPage.vue"), meta },
  { path: "/dues/collect", name: "dues-collect", component: () => import("./collect/CollectPage.vue"), meta },
  { path: "/dues/assessment", name: "dues-assessment", component: () => import("./assessment/AssessmentPage.vue"), meta },
  { path: "/dues/upward", name: "dues-upward", component: () => import("./upward/UpwardPage.vue"), meta },
  { path: "/dues/publication", name: "dues-publication", component: () => import("./publication/PublicationPage.vue"), meta },
  { path: "/dues/owed", name: "dues-owed", component: () => import("./owed/OwedPage.vue"), meta },
  { path: "/dues/relief", name: "dues-relief", component: () => import("./relief/ReliefPage.vue"), meta },
  { path: "/dues/payments", name: "dues-payments", component: () => import("./payments/PaymentsPage.vue"), meta },
  { path: "/dues/closings", name: "dues-closings", component: () => import("./closing/ClosingsPage.vue"), meta },
  { path: "/dues/count", name: "dues-count", component: () => import("./closing/CountPage.vue"), meta },
  { path: "/dues/large", name: "dues-large", component: () => import("./large/LargePage.vue"), meta },
];
