import { flushPromises, mount } from "@vue/test-utils";
import { createPinia, type Pinia } from "pinia";
import type { Component } from "vue";
import { createMemoryHistory, createRouter } from "vue-router";
import { backendOver, provideBackend } from "@/backend";
import { memoryCall, memoryWindow } from "@/backend/memory";
import { useFreshness } from "@/shared/freshness";
import { useBook } from "@/shell/book";
import { routes } from "./routes";

type Answers = Parameters<typeof memoryCall>[0];

const elsewhere = { template: "<p />" };

/** A page of 一本通 over answers in memory, on 27 October 2026; with the `pinia` of another, in the same window. */
export async function showYearbook(page: Component, answers: Answers, pinia: Pinia = createPinia(), at = "/yearbook") {
  const call = memoryCall({
    "book.state": () => ({ state: "打开", has_password: false, branch: "示范支部", last_backup: null, today: "2026-10-27" }),
    "history.state": () => ({ undo: null, redo: null }),
    ...answers,
  });
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      ...routes,
      { path: "/life/new", name: "life-new", component: elsewhere },
      { path: "/life/plan", name: "life-plan", component: elsewhere },
      { path: "/life/:id", name: "life-record", component: elsewhere },
      { path: "/roster", name: "roster", component: elsewhere },
      { path: "/print", name: "print", component: elsewhere },
    ],
  });
  await router.push(at);
  const plugins = [
    pinia,
    router,
    (app: Parameters<typeof provideBackend>[0]) => {
      provideBackend(app, backendOver(call, memoryWindow, (tables) => useFreshness().touched(tables)));
    },
  ];
  const begun = mount({ setup: () => void useBook(), render: () => null }, { global: { plugins } });
  await useBook().look();
  begun.unmount();
  const wrapper = mount(page, { attachTo: document.body, global: { plugins, stubs: { RouterLink: false } } });
  await flushPromises();

  const asked = (name: string) => call.log.filter(([called]) => called === name).map(([, request]) => request);
  const press = async (words: string) => {
    const found = [...document.querySelectorAll("button")].find((button) => button.textContent?.trim().startsWith(words));
    if (!found) throw new Error(`no button ${words}`);
    found.click();
    await flushPromises();
  };
  const key = async (name: string, on: EventTarget = document.body) => {
    on.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
    await flushPromises();
  };
  return { wrapper, asked, press, key, router, pinia };
}
