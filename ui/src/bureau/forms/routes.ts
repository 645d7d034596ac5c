import type { RouteRecordRaw } from "vue-router";

const meta = { place: "bureau", within: "bureau-forms" } as const;

/** 局里的表, under 报表上报. */
export const routes: RouteRecordRaw[] = [
  { path: "/bureau/forms", name: "bureau-forms", component: () => import("./FormsPage.vue"), meta },
  { path: "/bureau/forms/:id(\\d+)", name: "bureau-form", component: () => import("./FormPage.vue"), meta },
  { path: "/bureau/forms/:id(\\d+)/fill", name: "bureau-form-fill", component: () => import("./FillPage.vue"), meta },
];
