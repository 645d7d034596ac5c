import { flushPromises, mount } from "@vue/test-utils";
import { createPinia } from "pinia";
import type { Component } from "vue";
import { createMemoryHistory, createRouter, type RouteRecordRaw } from "vue-router";
import { backendOver, provideBackend } from "@/backend";
import { memoryCall, memoryWindow } from "@/backend/memory";
import { DRAFT_BOX, draftBoxOver } from "@/shared/drafts";
import { useFreshness } from "@/shared/freshness";
import { useBook } from "@/shell/book";

const elsewhere = { template: "<p />" };
const NAMES = ["home", "member", "life-record", "fund-entry", "dues-payments", "dues-upward", "life", "print"];

/** A page of 报表上报 over answers in memory, on 27 October 2026, with the routes of its part. */
export async function showBureau(
  page: Component,
  answers: Parameters<typeof memoryCall>[0],
  routes: readonly RouteRecordRaw[],
  at: string,
) {
  const call = memoryCall({
    "book.state": () => ({ state: "打开", has_password: false, branch: "示范支部", last_backup: null, today: "2026-10-27" }),
    "history.state": () => ({ undo: null, redo: null }),
    "draft.find": () => null,
    "draft.keep": () => ({}),
    ...answers,
  });
  const others = NAMES.map((name): RouteRecordRaw => ({ path: `/${name}/:id?`, name, component: elsewhere }));
  const router = createRouter({ history: createMemoryHistory(), routes: [...routes, ...others] });
  await router.push(at);
  const backend = backendOver(call, memoryWindow, (tables) => useFreshness().touched(tables));
  const plugins = [createPinia(), router, (app: Parameters<typeof provideBackend>[0]) => provideBackend(app, backend)];
  const provide = { [DRAFT_BOX as symbol]: draftBoxOver(backend) };
  // It stays: a router without an app forgets where it is.
  mount({ setup: () => void useBook(), render: () => null }, { global: { plugins } });
  await useBook().look();
  const wrapper = mount(page, { attachTo: document.body, global: { plugins, provide, stubs: { RouterLink: false } } });
  await flushPromises();

  const asked = (name: string) => call.log.filter(([called]) => called === name).map(([, request]) => request);
  const press = async (words: string) => {
    const said = (button: Element) => button.getAttribute("aria-label") ?? button.textContent?.trim() ?? "";
    const found = [...document.querySelectorAll<HTMLElement>("button, [role=row], label")].find((each) => said(each).startsWith(words));
    if (!found) throw new Error(`nothing to press that says ${words}`);
    found.click();
    await flushPromises();
  };
  return { wrapper, asked, press, router };
}
