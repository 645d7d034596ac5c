import type { OccasionDraft, OccasionKind, OccasionState } from "@/backend";

/** A form an occasion goes on. */
export interface Form {
  /** Its name in the record of prints. */
  name: "签到表" | "会议记录" | "主题党日活动记录表";
  /** As which of its types; none for the sign-in sheet, which is one for all. */
  kind: OccasionKind | null;
  /** What stands on the button: `会议记录（党课）` where there are several. */
  label: string;
}

/** The forms of an occasion: a sign-in sheet, and once it was held one form for each type. */
export function formsOf({ kinds }: OccasionDraft, state: OccasionState): Form[] {
  const signIn: Form = { name: "签到表", kind: null, label: "签到表" };
  if (state !== "已开") return [signIn];
  const minuted = kinds.filter((kind) => kind !== "主题党日");
  const minutes = minuted.map((kind): Form => {
    return { name: "会议记录", kind, label: minuted.length > 1 ? `会议记录（${kind}）` : "会议记录" };
  });
  const themeDay: Form = { name: "主题党日活动记录表", kind: "主题党日", label: "主题党日活动记录表" };
  return [signIn, ...(kinds.includes("主题党日") ? [themeDay] : []), ...minutes];
}
