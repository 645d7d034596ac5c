import type { RouteRecordRaw } from "vue-router";
import { PANELS } from "./panels";

export const routes: RouteRecordRaw[] = [
  {
    path: "/settings",
    name: "settings",
    component: () => import("./SettingsPage.vue"),
    redirect: { name: "settings-branch" },
    children: PANELS.map(({ key, component }) => ({
      path: key,
      name: `settings-${key}`,
      component,
      meta: { place: "settings" },
    })),
  },
];
