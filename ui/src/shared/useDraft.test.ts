import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { effectScope, nextTick, ref } from "vue";
import { createApp, type EffectScope } from "vue";
import { DRAFT_BOX, type DraftBox } from "./drafts";
import { KEEP_AFTER, useDraft, type Draft } from "./useDraft";

interface Form {
  topic: string;
}

/** A box of drafts in memory. */
function boxWith(kept: Record<string, Form> = {}) {
  const box: DraftBox = {
    find: async <T>(kind: string, subject: string) => {
      const content = kept[`${kind}/${subject}`];
      return content ? { content: content as T, saved_at: "2026-10-27T02:31:00Z" } : null;
    },
    keep: async (kind, subject, content) => void (kept[`${kind}/${subject}`] = content as Form),
    drop: async (kind, subject) => void delete kept[`${kind}/${subject}`],
  };
  return { box, kept };
}

/** Opens the form as a page does; `leave` closes the page. */
function open(box: DraftBox) {
  const form = ref<Form>({ topic: "" });
  const app = createApp({}).provide(DRAFT_BOX, box);
  const scope: EffectScope = effectScope();
  const draft = app.runWithContext(() => scope.run(() => useDraft("occasion", "", form))) as Draft<Form>;
  return { form, draft, leave: () => scope.stop() };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a form is kept soon after it is changed, once for many changes", async () => {
  const { box, kept } = boxWith();
  const keep = vi.spyOn(box, "keep");
  const { form } = open(box);
  form.value.topic = "讲";
  form.value.topic = "讲好身边的老党员故事";
  expect(kept, "nothing is written for every letter").toEqual({});
  await vi.advanceTimersByTimeAsync(KEEP_AFTER);
  expect(kept["occasion/"], "as it stood at the end").toEqual({ topic: "讲好身边的老党员故事" });
  expect(keep).toHaveBeenCalledTimes(1);
});

test("what was left is offered and taken up only when asked for", async () => {
  const { box } = boxWith({ "occasion/": { topic: "学习" } });
  const { form, draft } = open(box);
  await vi.runAllTimersAsync();
  expect(form.value.topic, "the form is as it was opened").toBe("");
  expect(draft.offered.value?.content.topic).toBe("学习");
  draft.takeUp();
  await nextTick();
  expect(form.value.topic, "taken up").toBe("学习");
  expect(draft.offered.value, "answered").toBeUndefined();
});

test("declining throws it away", async () => {
  const { box, kept } = boxWith({ "occasion/": { topic: "学习" } });
  const { draft } = open(box);
  await vi.runAllTimersAsync();
  await draft.decline();
  expect(kept, "gone").toEqual({});
});

test("leaving the page keeps the last letters", async () => {
  const { box, kept } = boxWith();
  const { form, leave } = open(box);
  form.value.topic = "学";
  leave();
  await vi.runAllTimersAsync();
  expect(kept["occasion/"], "without waiting").toEqual({ topic: "学" });
});

test("a saved form leaves no draft, even when the page is left at once", async () => {
  const { box, kept } = boxWith();
  const { form, draft, leave } = open(box);
  form.value.topic = "学";
  await draft.done();
  leave();
  await vi.runAllTimersAsync();
  expect(kept, "saved is saved").toEqual({});
});
