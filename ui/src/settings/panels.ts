import type { Component } from "vue";

export interface Panel {
  /** Last part of the path. */
  key: string;
  title: string;
  component: () => Promise<{ default: Component }>;
}

/** The parts of 设置, in the order they are used. */
export const PANELS: readonly Panel[] = [
  { key: "branch", title: "支部资料", component: () => import("./BranchPanel.vue") },
  { key: "groups", title: "党小组", component: () => import("./GroupsPanel.vue") },
  { key: "committee", title: "支委会", component: () => import("./CommitteePanel.vue") },
  { key: "officers", title: "联络员等", component: () => import("./OfficersPanel.vue") },
  { key: "frequency", title: "活动频次", component: () => import("./FrequencyPanel.vue") },
  { key: "visits", title: "走访", component: () => import("@/registers/visit/VisitPanel.vue") },
  { key: "registers", title: "积分和阵地", component: () => import("@/registers/settings/RegistersPanel.vue") },
  { key: "dues", title: "党费", component: () => import("@/dues/settings/DuesPanel.vue") },
  { key: "funds", title: "经费", component: () => import("@/funds/FundPanel.vue") },
  { key: "yearbook", title: "一本通", component: () => import("./YearbookPanel.vue") },
  { key: "text", title: "字号", component: () => import("./TextSizePanel.vue") },
  { key: "password", title: "口令", component: () => import("./PasswordPanel.vue") },
  { key: "backup", title: "备份与恢复", component: () => import("./BackupPanel.vue") },
  { key: "deputy", title: "临时代办", component: () => import("@/bureau/handover/DeputyPanel.vue") },
  { key: "take-over", title: "从移交包接手", component: () => import("@/bureau/handover/TakeOverPanel.vue") },
  { key: "bin", title: "回收站", component: () => import("./BinPanel.vue") },
  { key: "history", title: "修改记录", component: () => import("@/history/HistoryPanel.vue") },
  { key: "verify", title: "核验", component: () => import("./VerifyPanel.vue") },
];
