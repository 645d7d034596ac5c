import { mount } from "@vue/test-utils";
import { createPinia } from "pinia";
import { beforeEach, expect, test, vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import { backendOver, provideBackend, type HistoryEntry, type HistoryQuery } from "@/backend";
import { memoryCall, memoryWindow } from "@/backend/memory";
import HistoryPanel from "./HistoryPanel.vue";

const entry = (sequence: number, name: string): HistoryEntry => ({
  sequence,
  name,
  kind: "inverse",
  act: "do",
  target: null,
  instant: "2026-10-31T01:00:00.000Z",
  undone: false,
  purged: false,
  records: 1,
  deputy: null,
});

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));

async function panel(route: string) {
  const asked: HistoryQuery[] = [];
  const call = memoryCall({
    "history.list": (query: HistoryQuery) => {
      asked.push(query);
      return query.words ? [] : [entry(2, "修改党员"), entry(1, "登记党课")];
    },
    "history.kinds": () => ["党员", "组织生活"],
  });
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: "/settings/history", name: "settings-history", component: HistoryPanel }],
  });
  await router.push(route);
  const backend = backendOver(call, memoryWindow, () => {});
  const page = mount(HistoryPanel, {
    global: { plugins: [createPinia(), router, (app) => provideBackend(app, backend)] },
  });
  await vi.advanceTimersByTimeAsync(0);
  return { page, asked };
}

test("what is looked for is asked once the typing has stopped, and nothing found is said", async () => {
  const { page, asked } = await panel("/settings/history");
  expect(page.text()).toContain("2026年10月31日");
  expect(page.text()).toContain("登记党课");
  const field = page.get("input[placeholder^=姓名]");
  for (const text of ["住", "住院"]) {
    await field.setValue(text);
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(500);
  expect(asked.map(({ words }) => words), "not at every letter").toEqual([null, "住院"]);
  expect(page.text()).toContain("没有这样的修改记录");
});

test("a record's own history is asked from its page, and all of it again by one press", async () => {
  const { page, asked } = await panel("/settings/history?table=member&row=3&name=王芳");
  expect(asked.at(-1)).toMatchObject({ table: "member", row: "3" });
  expect(page.text()).toContain("只看「王芳」这一条的记录");
  await page.findAll("button").find((button) => button.text() === "看全部")?.trigger("click");
  await vi.advanceTimersByTimeAsync(50);
  expect(asked.at(-1)).toMatchObject({ table: null, row: null });
});
