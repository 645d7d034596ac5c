import type { RouteRecordRaw } from "vue-router";

/** 走访联系: the registers, a list of entries each. */
export const routes: RouteRecordRaw[] = [
  {
    path: "/registers/own/new",
    name: "own-register-new",
    component: () => import("./OwnRegisterPage.vue"),
    meta: { place: "registers" },
  },
  {
    path: "/registers/own/:id(\\d+)",
    name: "own-register",
    component: () => import("./OwnRegisterPage.vue"),
    meta: { place: "registers" },
  },
  {
    path: "/registers/visit",
    name: "home-visit",
    component: () => import("./visit/HomeVisitPage.vue"),
    meta: { place: "registers" },
  },
  {
    path: "/registers/contacts",
    name: "out-of-contact",
    component: () => import("./visit/OutOfContactPage.vue"),
    meta: { place: "registers" },
  },
  {
    path: "/registers/:register?",
    name: "registers",
    component: () => import("./RegistersPage.vue"),
    meta: { place: "registers" },
  },
  {
    path: "/registers/:register/new",
    name: "register-new",
    component: () => import("./EntryPage.vue"),
    meta: { place: "registers" },
  },
  {
    path: "/registers/entry/:id(\\d+)",
    name: "register-entry",
    component: () => import("./EntryPage.vue"),
    meta: { place: "registers" },
  },
];
