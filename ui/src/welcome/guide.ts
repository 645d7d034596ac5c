import type { BranchDetails, BranchKind } from "@/backend";

/** What the guide asks, one group a page. */
export const STEPS = [
  { key: "names", title: "支部叫什么名字" },
  { key: "kind", title: "支部是怎样设置的" },
  { key: "days", title: "从什么时候记起" },
  { key: "password", title: "要不要设口令" },
] as const;

export type Step = (typeof STEPS)[number]["key"];

/** What is filled in; the day is text until it is sent. */
export interface GuideForm {
  name: string;
  superior: string;
  secretary: string;
  kind: BranchKind | undefined;
  themeDay: string;
  startedOn: string;
  /** Undefined until one of the two is chosen. */
  hasPassword: boolean | undefined;
  password: string;
  again: string;
}

export const EMPTY_FORM: GuideForm = {
  name: "",
  superior: "",
  secretary: "",
  kind: undefined,
  themeDay: "",
  startedOn: "",
  hasPassword: undefined,
  password: "",
  again: "",
};

/** What keeps the page from being left, in words; undefined when nothing does. */
export function missing(step: Step, form: GuideForm): string | undefined {
  return RULES[step].find(([isMissing]) => isMissing(form))?.[1];
}

const RULES: Record<Step, readonly [(form: GuideForm) => boolean, string][]> = {
  names: [
    [(form) => !form.name.trim(), "请填写支部全称"],
    [(form) => !form.superior.trim(), "请填写上级党组织"],
    [(form) => !form.secretary.trim(), "请填写书记姓名"],
  ],
  kind: [[(form) => !form.kind, "请选一种"]],
  days: [[(form) => !form.startedOn, "请选启用月份"]],
  password: [
    [(form) => form.hasPassword === undefined, "请选一种"],
    [(form) => form.hasPassword === true && !form.password, "请填写口令"],
    [(form) => form.hasPassword === true && form.password !== form.again, "两次填的口令不一样"],
  ],
};

/** The branch as the program takes it. */
export function detailsOf(form: GuideForm): BranchDetails {
  return {
    name: form.name,
    superior: form.superior,
    secretary_name: form.secretary,
    kind: form.kind ?? "单独设置",
    theme_day: form.themeDay ? Number(form.themeDay) : null,
    started_on: form.startedOn,
  };
}
