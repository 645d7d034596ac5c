import type { AttachmentKind, AttachmentView, OccasionName } from "@/backend";
import { shortDay } from "@/shared/dates";

/** How much a file takes, as people say it. */
export function sizeInWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** `12 张` of photos alone, `12 个` of all sorts. */
export function countInWords(kinds: readonly AttachmentKind[]): string {
  return `${kinds.length} ${kinds.every((kind) => kind === "照片") ? "张" : "个"}`;
}

/** The time the camera wrote, without its seconds: `10月15日 9:30`. */
export function takenAt(at: string): string {
  const [day = "", time = ""] = at.split("T");
  return `${shortDay(day)} ${Number(time.slice(0, 2))}:${time.slice(3, 5)}`;
}

/** What stands under a photo in a list. */
export function underPhoto({ caption, taken_at, file_name }: AttachmentView): string {
  return caption ?? (taken_at ? `${takenAt(taken_at)} 拍` : file_name);
}

/** `10月15日 主题党日 学习党章`. */
export function occasionInWords({ day, title, topic }: OccasionName): string {
  return [shortDay(day), title, topic].filter(Boolean).join(" ");
}
