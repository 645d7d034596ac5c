import type { RouteRecordRaw } from "vue-router";

const meta = { place: "registers" } as const;
const OWN = () => import("./OwnRegisterPage.vue");
const ENTRY = () => import("./EntryPage.vue");

/** 走访联系: the registers, a list of entries each. */
export const routes: RouteRecordRaw[] = [
  { path: "/registers/own/new", name: "own-register-new", component: OWN, meta },
  { path: "/registers/own/:id(\\d+)", name: "own-register", component: OWN, meta },
  { path: "/registers/visit", name: "home-visit", component: () => import("./visit/HomeVisitPage.vue"), meta },
  { path: "/registers/contacts", name: "out-of-contact", component: () => import("./visit/OutOfContactPage.vue"), meta },
  { path: "/registers/:register?", name: "registers", component: () => import("./RegistersPage.vue"), meta },
  { path: "/registers/:register/import", name: "register-import", component: () => import("./RegisterImportPage.vue"), meta },
  { path: "/registers/:register/new", name: "register-new", component: ENTRY, meta },
  { path: "/registers/entry/:id(\\d+)", name: "register-entry", component: ENTRY, meta },
];
