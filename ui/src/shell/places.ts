import type { IconName } from "./icons";

export interface Place {
  /** First part of the path, and the route's `meta.place`. */
  key: "home" | "roster" | "life" | "registers" | "dues" | "yearbook" | "bureau" | "settings";
  title: string;
  to: string;
  icon: IconName;
}

/** The rail: only what works so far. */
export const PLACES: readonly Place[] = [
  { key: "home", title: "首页", to: "/", icon: "home" },
  { key: "roster", title: "党员名册", to: "/roster", icon: "roster" },
  { key: "life", title: "组织生活", to: "/life", icon: "life" },
  { key: "registers", title: "走访联系", to: "/registers", icon: "registers" },
  { key: "dues", title: "党费经费", to: "/dues", icon: "dues" },
  { key: "yearbook", title: "一本通", to: "/yearbook", icon: "yearbook" },
  { key: "bureau", title: "报表上报", to: "/bureau", icon: "bureau" },
  { key: "settings", title: "设置", to: "/settings", icon: "settings" },
];
