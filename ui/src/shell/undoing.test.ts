import { flushPromises } from "@vue/test-utils";
import { createPinia } from "pinia";
import { expect, test } from "vitest";
import { createApp } from "vue";
import { createMemoryHistory, createRouter } from "vue-router";
import { backendOver, provideBackend } from "@/backend";
import { failure, memoryCall, memoryWindow } from "@/backend/memory";
import { useFreshness } from "@/shared/freshness";
import { useUndoing } from "./undoing";

async function at(path: string, undo: () => unknown = () => ({ value: {}, touched: ["member"] })) {
  let undone = false;
  const call = memoryCall({
    "history.state": () => ({
      undo: undone
        ? null
        : { sequence: 9, name: "修改党员资料", instant: "", records: [{ table: "member", row: "4" }] },
      redo: null,
    }),
    "history.undo": () => {
      const answer = undo();
      undone = true;
      return answer;
    },
  });
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: "/", component: {} },
      { path: "/roster/:id", name: "member", component: {} },
    ],
  });
  const app = createApp({}).use(createPinia()).use(router);
  const freshness = app.runWithContext(() => useFreshness());
  provideBackend(app, backendOver(call, memoryWindow, freshness.touched));
  await router.push(path);
  const undoing = app.runWithContext(() => useUndoing());
  await flushPromises();
  const calls = () => call.log.filter(([name]) => name === "history.undo");
  return { undoing, router, calls };
}

test("what lies on another page is shown first and undone at the second word", async () => {
  const { undoing, router, calls } = await at("/");
  await undoing.undo();
  expect(router.currentRoute.value.fullPath, "shown").toBe("/roster/4");
  expect(calls(), "nothing undone yet").toEqual([]);
  expect(undoing.undoStep).toEqual({ name: "修改党员资料", shown: true });
  await undoing.undo();
  await flushPromises();
  expect(calls(), "exactly the step that was shown").toEqual([["history.undo", { expected: 9 }]]);
  expect(undoing.undoStep, "there is nothing more to undo").toBeUndefined();
});

test("what lies on this page is undone at once", async () => {
  const { undoing, calls } = await at("/roster/4");
  await undoing.undo();
  expect(calls()).toHaveLength(1);
});

test("a step that can't be undone says why and stays", async () => {
  const { undoing } = await at("/roster/4", () => {
    throw failure("history.conflict", "后来又改过，不能撤销");
  });
  await undoing.undo();
  expect(undoing.failure?.code).toBe("history.conflict");
  expect(undoing.undoStep?.name).toBe("修改党员资料");
});
