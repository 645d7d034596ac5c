import type { PaperSize } from "@/backend";

/** The pages a month's papers can be printed as. */
export const SIZES: readonly { value: PaperSize; label: string }[] = [
  { value: "A4", label: "A4" },
  { value: "16开", label: "贴 16开手册" },
  { value: "A5", label: "贴 A5 手册" },
];

/** What has to be known of a page that is pasted in. */
export const PASTED = "小页印在 A4 纸上，沿线裁下贴进手册；月度情况表仍印 A4。";
