import type { OccasionDraft, OccasionKind, OccasionState } from "@/backend";

/** A form an occasion goes on. */
export interface Form {
  /** Its name in the record of prints. */
  name: "活动通知" | "签到表" | "会议记录" | "主题党日活动记录表" | "照片页";
  /** As which of its types; none for what is one for all of them. */
  kind: OccasionKind | null;
  /** What stands on the button: `会议记录（党课）` where there are several. */
  label: string;
}

/** A form that is one for all types of the occasion. */
function shared(name: Form["name"]): Form {
  return { name, kind: null, label: name };
}

/** The forms of an occasion: notice and sign-in sheet, once it was held one form for each type, its photos. */
export function formsOf({ kinds }: OccasionDraft, state: OccasionState, hasPhotos: boolean): Form[] {
  const photos = hasPhotos ? [shared("照片页")] : [];
  return [shared("活动通知"), shared("签到表"), ...(state === "已开" ? recordsOf(kinds) : []), ...photos];
}

/** The form Ctrl+P shows: of a held one the last of its records, of a planned one the sign-in sheet. */
export function fullest(forms: readonly Form[]): Form | undefined {
  return forms.findLast(({ name }) => name !== "照片页");
}

function recordsOf(kinds: readonly OccasionKind[]): Form[] {
  const minuted = kinds.filter((kind) => kind !== "主题党日");
  const minutes = minuted.map((kind): Form => {
    return { name: "会议记录", kind, label: minuted.length > 1 ? `会议记录（${kind}）` : "会议记录" };
  });
  const themeDay: Form = { name: "主题党日活动记录表", kind: "主题党日", label: "主题党日活动记录表" };
  return [...(kinds.includes("主题党日") ? [themeDay] : []), ...minutes];
}
