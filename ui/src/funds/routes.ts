import type { RouteRecordRaw } from "vue-router";

const meta = { place: "dues", within: "funds" } as const;

/** 经费收支, under 党费经费. */
export const routes: RouteRecordRaw[] = [
  { path: "/dues/funds", name: "funds", component: () => import("./FundPage.vue"), meta },
  { path: "/dues/funds/new", name: "fund-new", component: () => import("./entry/FundEntryPage.vue"), meta },
  { path: "/dues/funds/entry/:id(\\d+)", name: "fund-entry", component: () => import("./entry/FundEntryPage.vue"), meta },
  { path: "/dues/funds/subsidies", name: "fund-subsidies", component: () => import("./subsidy/SubsidyPage.vue"), meta },
  { path: "/dues/funds/subsidies/pay", name: "fund-subsidy-pay", component: () => import("./subsidy/PayPage.vue"), meta },
  { path: "/dues/funds/year", name: "fund-year", component: () => import("./YearPage.vue"), meta },
];
