import type { RouteRecordRaw } from "vue-router";
import { routes as collection } from "./collection/routes";
import { routes as figures } from "./figures/routes";
import { routes as forms } from "./forms/routes";
import { routes as handover } from "./handover/routes";
import { routes as returns } from "./returns/routes";
import { routes as sheets } from "./sheets/routes";
import { routes as submission } from "./submission/routes";

/** 报表上报: what the superior and the next secretary are given. Each part has its routes beside its pages. */
export const routes: RouteRecordRaw[] = [
  ...figures,
  ...returns,
  ...forms,
  ...submission,
  ...sheets,
  ...collection,
  ...handover,
];
