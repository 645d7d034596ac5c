import type { CollectionCheck, PackageStanding, SubmissionPlan, SubmissionView } from "@/backend";
import type { memoryCall } from "@/backend/memory";

const STEM = "县委老干部局_退休干部第一党支部";
const COLUMNS = [
  ["sex", "性别"],
  ["birth_date", "出生日期"],
  ["id_number", "身份证号码"],
  ["joined_on", "入党日期"],
] as const;

const file = (name: string) => ({ name, bytes: 68_000, sha256: "5f".repeat(32) });

function given(id: number, month: number, more: Partial<SubmissionView>): SubmissionView {
  return {
    id,
    period_name: `2026年${month}月`,
    form: "文件夹",
    file_name: `${STEM}_2026-${String(month).padStart(2, "0")}`,
    sha256: "9f3ac120".repeat(8),
    bytes: 210_000,
    given_on: `2026-${String(month).padStart(2, "0")}-28`,
    given_to: "县委老干部局",
    files: [file("月报.xlsx"), file("月报.pdf"), file("盖章.pdf")],
    columns: [],
    acknowledgement: null,
    ...more,
  };
}

const ARRIVED = { received_on: "2026-09-30", received_by: "县委老干部局", way: "回执文件", note: null } as const;
const SUBMISSIONS = [
  given(3, 9, { form: "上报包", acknowledgement: ARRIVED }),
  given(2, 8, { columns: [{ label: "身份证号码（完整）", reason: "上级报一底册" }] }),
  given(1, 7, { acknowledgement: { ...ARRIVED, received_on: "2026-07-29", way: "手工登记", note: "电话里说收到了" } }),
];

const PLAN: SubmissionPlan = {
  period_name: "2026年10月",
  stem: `${STEM}_2026-10`,
  papers: ["2026年10月组织生活活动情况表.xlsx", "2026年10月组织生活活动情况表.pdf"],
  counts: { figures: 53, occasions: 5, members: 35 },
  photos: 12,
  scans: 4,
  columns: COLUMNS.map(([key, label]) => ({ key, label, masked: key === "id_number" })),
  given_to: "县委老干部局",
  earlier: [],
};

const REASONS: readonly [PackageStanding, string, string][] = [
  ["没有收", "上报包里的「data.json」被改动过，或者已损坏。请支部把做好的上报包原样再发一次，不要解开后重新压缩。", "第七党支部.zip"],
  ["不是本期", "所属期是 2026-09，这次汇总的是 2026-10", "第八党支部.zip"],
  ["有更新的", "这个支部后来又做了一个，计入的是后一个", "第二党支部（旧）.zip"],
];
const CHECK: CollectionCheck = {
  period: "2026-10",
  period_name: "2026年10月",
  counted: 24,
  packages: [
    ...Array.from({ length: 24 }, (_, i) => ({
      file_name: `县委老干部局_退休干部第${i + 1}党支部_2026-10.zip`,
      branch: `县委老干部局退休干部第${i + 1}党支部`,
      superior: "县委老干部局",
      period_name: "2026年10月",
      standing: "计入" as const,
      reason: i === 3 ? "不在应报名单里" : "",
    })),
    ...REASONS.map(([standing, reason, file_name]) => ({
      file_name,
      branch: standing === "没有收" ? "" : "县委老干部局退休干部第八党支部",
      superior: "",
      period_name: "",
      standing,
      reason,
    })),
  ],
  missing: ["退休干部第二十五党支部", "退休干部第二十六党支部"],
};

/** 上报 and 局端汇总. */
export const submissionAnswers: Parameters<typeof memoryCall>[0] = {
  "submission.plan": () => PLAN,
  "submission.list": () => SUBMISSIONS,
  "collection.check": () => CHECK,
  "collection.make": () => ({ check: CHECK, files: ["汇总.xlsx"] }),
};
