import type { RegisterEntryList, RegisterField, RegisterLine } from "@/backend";

function field(name: string, kind: RegisterField["kind"], more: Partial<RegisterField> = {}): RegisterField {
  return { name, kind, choices: [], unit: null, required: false, ...more };
}

/** Two registers as the program describes them. */
export const REGISTERS: RegisterLine[] = [
  {
    name: "谈心谈话",
    group: "走访联系",
    unit: "次",
    about: "支委之间、支委和党员之间、党员之间的谈心谈话，谈一次记一条。",
    day: "谈话日期",
    fields: [
      field("谈话对象", "members", { required: true }),
      field("谈话人", "text"),
      field("类型", "choice", { choices: ["支委之间", "支委与党员"] }),
      field("谈话内容", "prose"),
    ],
    source: "domain.md 5.12",
    own: null,
    entries: 1,
    kept: true,
    proposes: false,
  },
  {
    name: "建言献策",
    group: "作用发挥",
    unit: "条",
    about: "党员提出的建议，提一条记一条。",
    day: "提出日期",
    fields: [field("建言人", "members"), field("建议", "prose", { required: true })],
    source: "domain.md 1H H05",
    own: null,
    entries: 0,
    kept: true,
    proposes: false,
  },
];

export const TALKS: RegisterEntryList = {
  year: 2026,
  years: [2026],
  rows: [
    {
      id: 7,
      register: "谈心谈话",
      day: "2026-10-12",
      title: "谈心谈话：问问身体",
      texts: { 谈话对象: "李𬱖", 谈话人: "徐明远", 谈话内容: "问问身体和家里的情况" },
    },
  ],
  totals: ["共 1 次", "谈话对象 1 人次"],
};
