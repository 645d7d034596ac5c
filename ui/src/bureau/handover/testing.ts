import { flushPromises, mount } from "@vue/test-utils";
import { createPinia } from "pinia";
import type { Component } from "vue";
import { createMemoryHistory, createRouter, type RouteLocationRaw } from "vue-router";
import { backendOver, provideBackend, type WindowAbilities } from "@/backend";
import { memoryCall, memoryWindow } from "@/backend/memory";
import { useFreshness } from "@/shared/freshness";
import { useBook } from "@/shell/book";
import { routes as sheets } from "../sheets/routes";
import { routes as handover } from "./routes";

type Answers = Parameters<typeof memoryCall>[0];

/** The branch of the tests. */
export const BRANCH = "示范支部";

/** A page of 移交 or 组内分表 over answers in memory, on 28 November 2026; a folder or file is chosen at once. */
export async function showHandover(page: Component, answers: Answers, at: RouteLocationRaw, shell?: Partial<WindowAbilities>) {
  const state = { state: "打开", has_password: true, branch: BRANCH, last_backup: null, today: "2026-11-28", read_only: false, looked_at: null, lock_after: null };
  const call = memoryCall({
    "book.state": () => state,
    "history.state": () => ({ undo: null, redo: null }),
    "group.list": () => [{ id: 7, name: "第一党小组", leader: "何淑芬" }],
    ...answers,
  });
  const pinia = createPinia();
  const others = ["figures", "returns", "bureau-forms", "submission", "collection"].map((name) => ({
    path: `/${name}`,
    name,
    component: { render: () => null },
  }));
  const router = createRouter({ history: createMemoryHistory(), routes: [...sheets, ...handover, ...others] });
  const window: WindowAbilities = {
    ...memoryWindow,
    chooseFolder: async () => ({ token: "stick", folder_name: "U盘" }),
    chooseFile: async () => ({ token: "file", file_name: "发回.xlsx" }),
    ...shell,
  };
  const plugins = [
    pinia,
    router,
    (app: Parameters<typeof provideBackend>[0]) =>
      provideBackend(app, backendOver(call, window, (tables) => useFreshness().touched(tables))),
  ];
  const begun = mount({ setup: () => void useBook(), render: () => null }, { global: { plugins } });
  await useBook().look();
  begun.unmount();
  await router.push(at);
  const wrapper = mount(page, { attachTo: document.body, global: { plugins, stubs: { RouterLink: false } } });
  await flushPromises();
  const sent = (name: string) => call.log.filter(([called]) => called === name).map(([, request]) => request);
  const button = (words: string) => {
    const found = [...document.body.querySelectorAll("button")].find((each) => each.textContent?.trim() === words);
    if (!found) throw new Error(`no button ${words}`);
    return found;
  };
  const press = async (words: string) => {
    button(words).click();
    await flushPromises();
  };
  const fill = async (label: string, text: string) => {
    const labels = [...document.body.querySelectorAll("label.label")];
    const found = labels.find((each) => each.textContent?.trim() === label);
    const field = found && document.getElementById(found.getAttribute("for") ?? "");
    if (!(field instanceof HTMLInputElement)) throw new Error(`no field ${label}`);
    field.value = text;
    field.dispatchEvent(new Event("input"));
    await flushPromises();
  };
  return { wrapper, sent, press, fill, button, router };
}
