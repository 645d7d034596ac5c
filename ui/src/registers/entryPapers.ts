import type { Backend, Format, Paper, RegisterEntryId } from "@/backend";

/** A paper that an entry of a register has besides its form to be signed. */
export interface EntryPaper {
  /** What stands on the button. */
  label: string;
  make: (backend: Backend, id: RegisterEntryId, format: Format) => Promise<Paper>;
  /** Whether it is a list, which also comes as Excel. */
  list?: boolean;
}

/** What an entry of a register has, and what is to be known of it. */
export interface EntryPapers {
  hint: string;
  papers: readonly EntryPaper[];
}

const outing = (label: "安全健康知情承诺书" | "参加人员名单" | "应急联系卡", list = false): EntryPaper => ({
  label,
  list,
  make: (backend, id, format) => backend.report.outing({ id, paper: label, format }),
});
const archive = (label: "盒脊标签" | "卷内目录"): EntryPaper => ({
  label,
  make: (backend, id, format) => backend.report.archive({ id, paper: label, format }),
});

const promise = (label: string, small: boolean): EntryPaper => ({
  label,
  make: (backend, id, format) => backend.report.promises({ id, small, format }),
});
const POINTS: EntryPapers = {
  hint: "这一条里的每个人一张：一年里每次加分、扣分、兑换，本年合计和剩余。卧床、失能的党员不参加积分。",
  papers: [{ label: "个人积分卡", make: (backend, id, format) => backend.report.pointsCard({ id, format }) }],
};

/** By the name of the register. */
export const ENTRY_PAPERS: Readonly<Record<string, EntryPapers>> = {
  外出活动: {
    hint: "承诺书每人一张，电话和紧急联系人取自党员名册；改了上面的内容，先保存再打印。",
    papers: [outing("安全健康知情承诺书"), outing("参加人员名单", true), outing("应急联系卡")],
  },
  组织关系转接: {
    hint: "支部只能起草：正式的介绍信由上级党组织开出、盖章。身份证号码留给上级填写。",
    papers: [
      { label: "介绍信三联草稿", make: (backend, id, format) => backend.report.transfer({ id, format }) },
    ],
  },
  服务卡发放: {
    hint: "选上的每个人一张，一页八张，沿线裁开；卡上的内容改了，先保存再打印。",
    papers: [{ label: "卡片", make: (backend, id, format) => backend.report.serviceCards({ id, format }) }],
  },
  亮诺践诺: {
    hint: "承诺人每人一块；改了承诺内容，先保存再打印。",
    papers: [promise("承诺牌，一张一块", false), promise("承诺牌，一张两块", true)],
  },
  积分: POINTS,
  积分兑换: POINTS,
  文书档案: {
    hint: "盒脊标签裁下来贴在盒上；卷内目录带出题名和档号，卷里的每一件手写上去。一年的案卷目录，在登记簿里打印登记表。",
    papers: [archive("盒脊标签"), archive("卷内目录")],
  },
};
