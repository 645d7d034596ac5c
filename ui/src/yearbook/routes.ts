import type { RouteRecordRaw } from "vue-router";
import { routes as writings } from "./writings/routes";

const meta = { place: "yearbook" } as const;

/** 一本通: the year's book, and what belongs to it. */
export const routes: RouteRecordRaw[] = [
  { path: "/yearbook", name: "yearbook", component: () => import("./reading/ReadingPage.vue"), meta },
  { path: "/yearbook/filing", name: "yearbook-filing", component: () => import("./filing/FilingPage.vue"), meta },
  { path: "/yearbook/kit", name: "yearbook-kit", component: () => import("./kit/KitPage.vue"), meta },
  { path: "/yearbook/blanks", name: "yearbook-blank", component: () => import("./blank/BlankFormsPage.vue"), meta },
  ...writings,
];
