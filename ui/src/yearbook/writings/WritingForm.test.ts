import { flushPromises, mount } from "@vue/test-utils";
import { createPinia } from "pinia";
import { describe, expect, it, vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import { backendOver, provideBackend, type WritingDraft, type WritingWish } from "@/backend";
import { failure, memoryCall, memoryWindow } from "@/backend/memory";
import { DRAFT_BOX } from "@/shared/drafts";
import { useFreshness } from "@/shared/freshness";
import { useBook } from "@/shell/book";
import WritingPage from "./WritingPage.vue";
import { routes } from "./routes";

const BRANCH = "示范支部";
const elsewhere = { template: "<p />" };

/** The page of a text over a book in memory, on 27 October 2026. */
async function show(at: string, kept: Record<string, unknown> = {}, answers: Parameters<typeof memoryCall>[0] = {}) {
  const texts = new Map<number, WritingDraft>([
    [7, { id: 7, kind: "总结", year: 2026, day: "2026-12-20", title: "2026年总结", addressee: null, author: null, body: "一、主要工作\n开会" }],
  ]);
  const call = memoryCall({
    "book.state": () => ({ state: "打开", has_password: false, branch: BRANCH, last_backup: null, today: "2026-10-27" }),
    "history.state": () => ({ undo: null, redo: null }),
    "writing.blank": ({ kind, year }: WritingWish) => ({
      draft: { id: null, kind, year, day: "2026-10-27", title: kind === "总结" ? `${year}年党支部工作总结` : "", addressee: "局机关党委", author: null, body: "" },
      branch: BRANCH,
    }),
    "writing.get": ({ id }: { id: number }) => ({ draft: texts.get(id), branch: BRANCH }),
    "writing.outlines": () => [
      { kind: "总结", headings: ["一、主要工作", "二、存在问题"] },
      { kind: "信息稿", headings: [] },
    ],
    "writing.material": ({ year }: WritingWish) => ({
      year,
      until: null,
      facts: [{ about: "组织生活", text: `${year}年召开党员大会4次。` }],
    }),
    "writing.save": (draft: WritingDraft) => {
      const id = draft.id ?? 8;
      texts.set(id, { ...draft, id });
      return { value: id, touched: ["writing"] };
    },
    "writing.bin": ({ id }: { id: number }) => ({ value: id, touched: ["writing"] }),
    "report.writing": () => ({ token: "t", file_name: "a.docx", notes: [], print: { paper: "a", format: "docx" } }),
    "report.printed": (note: unknown) => ({ value: note, touched: [] }),
    ...answers,
  });
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [...routes, { path: "/print", name: "print", component: elsewhere }, { path: "/yearbook", name: "yearbook", component: elsewhere }],
  });
  await router.push(at);
  const box = {
    find: async <T>(kind: string, subject: string) => {
      const content = kept[`${kind}/${subject}`];
      return content ? { content: content as T, saved_at: "2026-10-27T02:31:00Z" } : null;
    },
    keep: async (kind: string, subject: string, content: unknown) => void (kept[`${kind}/${subject}`] = content),
    drop: async (kind: string, subject: string) => void delete kept[`${kind}/${subject}`],
  };
  const plugins = [
    createPinia(),
    router,
    (app: Parameters<typeof provideBackend>[0]) => {
      provideBackend(app, backendOver(call, memoryWindow, (tables) => useFreshness().touched(tables)));
      app.provide(DRAFT_BOX, box);
    },
  ];
  // It stays: a router without an app forgets where it is.
  mount({ setup: () => void useBook(), render: () => null }, { global: { plugins } });
  await useBook().look();
  const wrapper = mount(WritingPage, { attachTo: document.body, global: { plugins, stubs: { RouterLink: false } } });
  await flushPromises();
  const field = (label: string) => {
    const found = wrapper.findAll(".field").find((each) => each.find(".label").text() === label);
    if (!found) throw new Error(`no field ${label}`);
    return found.find<HTMLInputElement>("input, textarea, select");
  };
  const press = async (words: string) => {
    const found = wrapper.findAll("button").find((button) => button.text() === words);
    if (!found) throw new Error(`no button ${words}: ${wrapper.findAll("button").map((each) => each.text()).join(" ")}`);
    await found.trigger("click");
    await flushPromises();
  };
  const saved = () => call.log.filter(([name]) => name === "writing.save").map(([, draft]) => draft as WritingDraft);
  return { wrapper, field, press, saved, router, kept };
}

describe("写文稿", () => {
  it("proposes title, 主送 and 署名, and leaves what was written when the kind changes", async () => {
    const { field, wrapper } = await show("/yearbook/writings/new?year=2025");
    expect(field("标题").element.value).toBe("2025年党支部工作总结");
    expect(field("署名").element.value, "the branch signs").toBe(BRANCH);
    await field("主送（不送的空着）").setValue("县委老干部局");
    await field("种类").setValue("信息稿");
    await flushPromises();
    expect(field("标题").element.value, "nobody wrote it: it goes").toBe("");
    expect(field("主送（不送的空着）").element.value, "somebody wrote it: it stays").toBe("县委老干部局");
    expect(wrapper.text(), "a piece of news has no usual headings").not.toContain("带入小标题");
  });

  it("puts in headings and figures where the pen stands, and saves them as they stand", async () => {
    const { field, press, saved, router } = await show("/yearbook/writings/new");
    await press("带入小标题");
    await press("带入");
    expect(field("正文").element.value).toBe("一、主要工作\n2026年召开党员大会4次。\n二、存在问题\n");
    await press("保存文稿");
    expect(saved()[0], "the branch's name is not written down: it may change").toMatchObject({ author: null, year: 2026, day: "2026-10-27" });
    expect(saved()[0]!.body).toContain("党员大会4次");
    expect(router.currentRoute.value.params["id"], "the page is now that text's").toBe("8");
  });

  it("stays on the text when it is saved, and drops the draft only of what was saved", async () => {
    vi.useFakeTimers();
    const { field, press, saved, wrapper, kept } = await show("/yearbook/writings/7");
    await field("正文").setValue("一、主要工作\n开会12次");
    await vi.advanceTimersByTimeAsync(3000);
    expect(kept["writing/7"], "typing is kept").toMatchObject({ body: "一、主要工作\n开会12次" });
    await press("保存文稿");
    expect(saved()[0]).toMatchObject({ id: 7, title: "2026年总结" });
    expect(kept["writing/7"], "it is in the book now").toBeUndefined();
    expect(wrapper.find("footer").text()).toContain("已保存");
    await field("正文").setValue("一、主要工作\n开会13次");
    await vi.advanceTimersByTimeAsync(3000);
    expect(kept["writing/7"], "and typing is kept again").toMatchObject({ body: "一、主要工作\n开会13次" });
    vi.useRealTimers();
  });

  it("offers what was left unsaved", async () => {
    const left = { kind: "案例", year: 2026, day: null, title: "银发先锋", addressee: "", author: BRANCH, body: "写到一半" };
    const { field, press } = await show("/yearbook/writings/new", { "writing/": left });
    expect(field("正文").element.value, "not before it is asked for").toBe("");
    await press("接着填");
    await flushPromises();
    expect([field("标题").element.value, field("正文").element.value]).toEqual(["银发先锋", "写到一半"]);
  });

  it("saves before it prints what has changed, and not otherwise", async () => {
    const { field, press, saved, router } = await show("/yearbook/writings/7");
    await press("存为 Word");
    expect(saved(), "nothing has changed").toHaveLength(0);
    await field("标题").setValue("2026年工作总结");
    await press("保存并预览打印");
    expect(saved()).toHaveLength(1);
    expect(router.currentRoute.value.name).toBe("print");
  });

  it("says what to do when it can't be saved", async () => {
    const { press, wrapper } = await show("/yearbook/writings/new", {}, {
      "writing.save": () => {
        throw failure("writing.title_missing", "还没有写标题", "请写一个标题。");
      },
    });
    await press("保存文稿");
    expect(wrapper.find("footer").text()).toContain("还没有写标题");
  });
});
