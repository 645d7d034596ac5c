import { flushPromises, mount } from "@vue/test-utils";
import { createPinia } from "pinia";
import { createMemoryHistory, createRouter, type RouteLocationRaw } from "vue-router";
import type { Component } from "vue";
import { backendOver, provideBackend } from "@/backend";
import { memoryCall, memoryWindow } from "@/backend/memory";
import { DRAFT_BOX } from "@/shared/drafts";
import { useFreshness } from "@/shared/freshness";
import { useBook } from "@/shell/book";
import { routes as funds } from "@/funds/routes";
import { routes } from "./routes";

type Answers = Parameters<typeof memoryCall>[0];

/** A page of 党费 over answers in memory, on 27 October 2026. */
export async function showDues(page: Component, answers: Answers, at: RouteLocationRaw = { name: "dues" }) {
  const call = memoryCall({
    "book.state": () => ({ state: "打开", has_password: false, branch: "示范支部", last_backup: null, today: "2026-10-27" }),
    "history.state": () => ({ undo: null, redo: null }),
    "group.list": () => [],
    "occasion.list": () => ({ lines: [], total: 0, page: 1, pages: 1 }),
    ...answers,
  });
  const pinia = createPinia();
  const router = createRouter({ history: createMemoryHistory(), routes: [...routes, ...funds] });
  const plugins = [
    pinia,
    router,
    (app: Parameters<typeof provideBackend>[0]) => {
      const backend = backendOver(call, memoryWindow, (tables) => useFreshness().touched(tables));
      provideBackend(app, backend);
      app.provide(DRAFT_BOX, { find: async () => null, keep: async () => {}, drop: async () => {} });
    },
  ];
  const begun = mount({ setup: () => void useBook(), render: () => null }, { global: { plugins } });
  await useBook().look();
  begun.unmount();
  // A router forgets where it was when its last app is taken away.
  await router.push(at);
  const wrapper = mount(page, { attachTo: document.body, global: { plugins, stubs: { RouterLink: false } } });
  await flushPromises();
  const sent = (name: string) => call.log.filter(([called]) => called === name).map(([, request]) => request);
  const press = async (words: string) => {
    const found = wrapper.findAll("button").find((button) => button.text() === words);
    if (!found) throw new Error(`no button ${words} among: ${wrapper.findAll("button").map((each) => each.text()).join(" ")}`);
    await found.trigger("click");
    await flushPromises();
  };
  return { wrapper, call, sent, press, router };
}
