import { createRouter, createWebHashHistory, type Router } from "vue-router";
import { routes as appraisal } from "@/appraisal/routes";
import { routes as attachments } from "@/attachments/routes";
import { routes as bureau } from "@/bureau/routes";
import { routes as committee } from "@/committee/routes";
import { routes as dues } from "@/dues/routes";
import { routes as funds } from "@/funds/routes";
import { routes as history } from "@/history/routes";
import { routes as home } from "@/home/routes";
import { routes as imports } from "@/imports/routes";
import { routes as life } from "@/life/routes";
import { routes as print } from "@/print/routes";
import { routes as registers } from "@/registers/routes";
import { routes as roster } from "@/roster/routes";
import { routes as settings } from "@/settings/routes";
import { routes as welcome } from "@/welcome/routes";
import { routes as yearbook } from "@/yearbook/routes";

/** Every page, each feature's beside its screens. */
export function makeRouter(): Router {
  return createRouter({
    history: createWebHashHistory(),
    routes: [
      ...home,
      ...roster,
      ...imports,
      ...life,
      ...committee,
      ...appraisal,
      ...attachments,
      ...registers,
      ...dues,
      ...funds,
      ...yearbook,
      ...bureau,
      ...print,
      ...settings,
      ...history,
      ...welcome,
    ],
  });
}
