import type { RouteRecordRaw } from "vue-router";

export const routes: RouteRecordRaw[] = [
  {
    path: "/print",
    name: "print",
    component: () => import("./PrintPage.vue"),
    // A paper belongs to where it was asked for: that place stays lit in the rail.
    beforeEnter: (to, from) => void (to.meta.place = from.meta.place),
  },
];
