import type { RouteRecordRaw } from "vue-router";

/** 局端汇总, for a bureau that collects packages. */
export const routes: RouteRecordRaw[] = [
  {
    path: "/bureau/collection",
    name: "collection",
    component: () => import("./CollectionPage.vue"),
    meta: { place: "bureau" },
  },
];
