import { expect, it } from "vitest";
import type { DraftBox, KeptDraft } from "@/shared/drafts";
import { asked, write, writtenOn } from "./monthWords";

function box(): DraftBox {
  const kept = new Map<string, unknown>();
  return {
    find: async <T>(kind: string, subject: string) => {
      const content = kept.get(`${kind} ${subject}`) as T | undefined;
      return content === undefined ? null : ({ content, saved_at: "2026-10-28T01:00:00Z" } satisfies KeptDraft<T>);
    },
    keep: async (kind, subject, content) => void kept.set(`${kind} ${subject}`, content),
    drop: async (kind, subject) => void kept.delete(`${kind} ${subject}`),
  };
}

it("what was written stays with its month, who fills it in with all of them", async () => {
  const drafts = box();
  await write(drafts, "2026-10", { to_coordinate: "请上级派一名讲课老师", filled_by: "石学军", phone: "19914123519" });
  expect((await writtenOn(drafts, "2026-10")).to_coordinate).toBe("请上级派一名讲课老师");
  expect(await writtenOn(drafts, "2026-11"), "of the next month").toEqual({ filled_by: "石学军", phone: "19914123519" });
});

it("what was left empty is not asked for, so that the program fills it", () => {
  expect(asked({ next_month: " ", filled_by: "石学军" })).toEqual({ filled_by: "石学军" });
});
