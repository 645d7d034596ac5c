import { flushPromises, mount } from "@vue/test-utils";
import { createPinia } from "pinia";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import { backendOver, provideBackend } from "@/backend";
import { memoryCall, memoryWindow } from "@/backend/memory";
import SearchBox from "./SearchBox.vue";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const hit = (id: number, title: string) => ({ title, detail: "第一党小组", target: { kind: "member", id } });

async function searchFor(text: string) {
  const call = memoryCall({
    "search.all": () => ({ groups: [{ label: "党员", total: 2, hits: [hit(2, "张明"), hit(5, "张敏")] }] }),
  });
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: "/", component: {} },
      { path: "/roster/:id", name: "member", component: {} },
    ],
  });
  const box = mount(SearchBox, {
    global: {
      plugins: [createPinia(), router, { install: (app) => provideBackend(app, backendOver(call, memoryWindow, () => {})) }],
    },
  });
  await box.get("input").setValue(text);
  await vi.runAllTimersAsync();
  return { box, call, router };
}

test("the list is walked with the arrows and opened with Enter", async () => {
  const { box, router } = await searchFor("zm");
  expect(box.findAll("[role=option]").map((option) => option.get("b").text())).toEqual(["张明", "张敏"]);
  await box.get("input").trigger("keydown", { key: "ArrowDown" });
  expect(box.get("[aria-selected=true]").text()).toContain("张敏");
  await box.get("input").trigger("keydown", { key: "Enter" });
  await flushPromises();
  expect(router.currentRoute.value.fullPath, "the second was chosen").toBe("/roster/5");
  expect(box.find("[role=listbox]").exists(), "the list is put away").toBe(false);
});

test("Enter that ends a word of the input method opens nothing", async () => {
  const { box, router } = await searchFor("zm");
  await box.get("input").trigger("keydown", { key: "Enter", isComposing: true });
  await flushPromises();
  expect(router.currentRoute.value.fullPath).toBe("/");
});

test("many letters typed at once are one question", async () => {
  const { call } = await searchFor("zhangming");
  expect(call.log).toHaveLength(1);
});
