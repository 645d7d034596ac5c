import type { RouteRecordRaw } from "vue-router";

const meta = { place: "bureau" } as const;

/** 移交, and the way out of the program altogether. */
export const routes: RouteRecordRaw[] = [
  { path: "/bureau/handover", name: "handover", component: () => import("./HandoverPage.vue"), meta },
  { path: "/bureau/open-export", name: "open-export", component: () => import("./OpenExportPage.vue"), meta },
];
