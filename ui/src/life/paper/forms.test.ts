import { describe, expect, it } from "vitest";
import type { OccasionDraft, OccasionKind } from "@/backend";
import { formsOf } from "./forms";

const labels = (kinds: OccasionKind[], state: "计划" | "已开" = "已开") =>
  formsOf({ kinds } as OccasionDraft, state).map((form) => form.label);

describe("the forms of an occasion", () => {
  it("are one for each type", () => {
    expect(labels(["主题党日", "党课"])).toEqual(["签到表", "主题党日活动记录表", "会议记录"]);
    expect(labels(["党员大会", "党课"])).toEqual(["签到表", "会议记录（党员大会）", "会议记录（党课）"]);
  });

  it("are only the sign-in sheet before it was held", () => {
    expect(labels(["支委会"], "计划")).toEqual(["签到表"]);
  });
});
