import type { RouteLocationRaw } from "vue-router";
import type { DueTarget } from "@/backend";

/** The page where a thing to be done is done. */
export function routeOf(target: DueTarget): RouteLocationRaw {
  switch (target.to) {
    case "prepare":
      return { name: "life-prepare", params: { id: target.occasion_id } };
    case "record":
      return { name: "life-record", params: { id: target.occasion_id } };
    case "catch_up":
      return { name: "life-catch-up", params: { id: target.occasion_id ?? undefined } };
    case "new":
      return { name: "life-new", query: { kinds: target.kinds, group: target.group_id ?? undefined } };
    case "plan":
      return { name: "life-plan", query: { year: target.year } };
    case "dues_assessment":
      return { name: "dues-assessment", query: { year: target.year } };
    case "dues_publication":
      return { name: "dues-publication", query: { year: target.year, quarter: target.quarter ?? undefined } };
    case "dues_remittance":
      return { name: "dues-upward", query: { year: target.year, quarter: target.quarter } };
    case "dues_relief":
      return { name: "dues-relief" };
    case "dues_owed":
      return { name: "dues-owed" };
    case "home_visit":
      return { name: "home-visit" };
    case "anniversaries":
      return { name: "anniversaries" };
    case "renewal":
      return { name: "renewal" };
    case "out_of_contact":
      return { name: "out-of-contact" };
    case "register_entries":
      return { name: "registers", params: { register: target.register } };
    case "register":
      return { name: "register-new", params: { register: target.register } };
    case "safety":
      return { name: target.panel === "口令" ? "settings-password" : "settings-backup" };
    case "fund_subsidies":
      return { name: "fund-subsidies", query: { year: target.year } };
  }
}
