import { describe, expect, it } from "vitest";
import type { OccasionDraft, OccasionKind } from "@/backend";
import { formsOf, fullest } from "./forms";

const forms = (kinds: OccasionKind[], state: "计划" | "已开", hasPhotos = false) =>
  formsOf({ kinds } as OccasionDraft, state, hasPhotos);
const labels = (...of: Parameters<typeof forms>) => forms(...of).map((form) => form.label);

describe("the forms of an occasion", () => {
  it("are one for each type", () => {
    expect(labels(["主题党日", "党课"], "已开")).toEqual(["活动通知", "签到表", "主题党日活动记录表", "会议记录"]);
    expect(labels(["党员大会", "党课"], "已开")).toEqual([
      "活动通知",
      "签到表",
      "会议记录（党员大会）",
      "会议记录（党课）",
    ]);
  });

  it("are only notice and sign-in sheet before it was held", () => {
    expect(labels(["支委会"], "计划")).toEqual(["活动通知", "签到表"]);
  });

  it("have a page for photos where there are any", () => {
    expect(labels(["支委会"], "已开", true)).toEqual(["活动通知", "签到表", "会议记录", "照片页"]);
  });

  it("lead by Ctrl+P to what says most of the occasion", () => {
    expect(fullest(forms(["主题党日"], "已开", true))?.name, "not to its photos").toBe("主题党日活动记录表");
    expect(fullest(forms(["主题党日"], "计划", true))?.name).toBe("签到表");
  });
});
