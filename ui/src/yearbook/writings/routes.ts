import type { RouteRecordRaw } from "vue-router";

const meta = { place: "yearbook", within: "yearbook-writings" } as const;

/** 文稿, under 一本通. */
export const routes: RouteRecordRaw[] = [
  { path: "/yearbook/writings", name: "yearbook-writings", component: () => import("./WritingsPage.vue"), meta },
  { path: "/yearbook/writings/new", name: "writing-new", component: () => import("./WritingPage.vue"), meta },
  { path: "/yearbook/writings/:id(\\d+)", name: "writing", component: () => import("./WritingPage.vue"), meta },
];
