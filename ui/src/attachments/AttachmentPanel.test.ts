import { flushPromises, mount } from "@vue/test-utils";
import { createPinia } from "pinia";
import { defineComponent, h } from "vue";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { backendOver, provideBackend, type AttachmentView, type Carried, type WindowAbilities } from "@/backend";
import { failure, memoryCall, memoryWindow } from "@/backend/memory";
import { listenForShortcuts } from "@/shared/shortcuts";
import AttachmentPanel from "./AttachmentPanel.vue";

const to = { kind: "组织生活" as const, id: 3 };

function view(id: number, kind: AttachmentView["kind"]): AttachmentView {
  const name = `${id}.${{ 照片: "jpg", PDF: "pdf", 文档: "docx" }[kind]}`;
  return { id, kind, file_name: name, bytes: 1000, width: 4, height: 3, taken_at: null, caption: null, role: null };
}

/** Files known by their names. */
function refs(names: string[]) {
  return names.map((name) => ({ token: name, file_name: name }));
}

/** The frame hears the keys, as the program's does. */
const Framed = defineComponent({
  setup() {
    listenForShortcuts();
    return () => h(AttachmentPanel, { to });
  },
});

/** A panel over a record that takes every file but those called 坏; `copied` lie in the clipboard. */
function panel(there: AttachmentView[] = [], copied: string[] = []) {
  const listening = new Set<(carried: Carried) => void>();
  const call = memoryCall({
    "attachment.list": () => there,
    "attachment.propose": ({ files }: { files: { token: string; file_name: string }[] }) =>
      files.map((file) => ({
        file,
        found: file.file_name.startsWith("坏")
          ? { problem: failure("attachment.damaged", `「${file.file_name}」没有添加：文件已损坏`) }
          : { ready: { kind: "照片", bytes: 1, taken_at: null, content: file.file_name, placed: [], proposed: null, near: [] } },
      })),
    "attachment.add_many": ({ drafts }: { drafts: unknown[] }) => ({
      value: { added: drafts.length, already: 0 },
      sequence: 1,
      touched: [],
    }),
    "attachment.put_back": () => null,
    "attachment.set_role": ({ id }: { id: number }) => {
      if (id === 9) throw failure("scan.encrypted", "「9.pdf」不能作为签到表扫描件：这个 PDF 加了密码");
      return { value: id, sequence: 1, touched: [] };
    },
  });
  const window: WindowAbilities = {
    ...memoryWindow,
    pasteFiles: async () => refs(copied),
    onCarried: (told) => {
      listening.add(told);
      return () => listening.delete(told);
    },
  };
  const backend = backendOver(call, window, () => {});
  const page = mount(Framed, {
    global: { plugins: [createPinia(), { install: (app) => provideBackend(app, backend) }], stubs: { teleport: true } },
  });
  const added = () => call.log.filter(([name]) => name === "attachment.add_many").map(([, request]) => request);
  const carry = async (carried: Carried) => {
    listening.forEach((told) => told(carried));
    await flushPromises();
  };
  const asked = (name: string) => call.log.filter(([called]) => called === name).map(([, request]) => request);
  return { page, added, asked, carry, drop: (...names: string[]) => carry({ dropped: refs(names) }) };
}

describe("AttachmentPanel", () => {
  beforeEach(() => {
    vi.stubGlobal("IntersectionObserver", class {
      observe() {}
      disconnect() {}
    });
  });

  it("says where carried files would go, and takes what is dropped in one step", async () => {
    const { page, added, carry, drop } = panel();
    await flushPromises();
    await carry("over");
    expect(page.text()).toContain("松开手");
    await carry("away");
    expect(page.text()).not.toContain("松开手");
    await drop("一.jpg", "二.jpg", "一.jpg");
    expect(added()).toEqual([{ drafts: refs(["一.jpg", "二.jpg"]).map((file) => ({ file, to })) }]);
    expect(page.text()).toContain("放进了 2 张");
    page.unmount();
  });

  it("says why files that were dropped are not taken", async () => {
    const { page, added, carry } = panel();
    await flushPromises();
    await carry({ refused: failure("file.too_many", "一次最多收 1000 个文件，这次有 1001 个") });
    expect(page.text()).toContain("这次有 1001 个");
    expect(added()).toEqual([]);
    page.unmount();
  });

  it("says which files are left out before it adds the others", async () => {
    const { page, added, drop } = panel();
    await flushPromises();
    await drop("一.jpg", "坏.jpg");
    expect(added()).toEqual([]);
    expect(document.body.textContent + page.text()).toContain("「坏.jpg」没有添加：文件已损坏");
    const others = [...document.body.querySelectorAll("button"), ...page.findAll("button").map((each) => each.element)];
    others.find((each) => each.textContent?.includes("添加其余 1 个"))?.closest("form")?.dispatchEvent(new Event("submit"));
    await flushPromises();
    expect(added()).toEqual([{ drafts: refs(["一.jpg"]).map((file) => ({ file, to })) }]);
    page.unmount();
  });

  it("takes what was copied, by the key and by the button", async () => {
    const { page, added } = panel([], ["粘贴的图片.png"]);
    await flushPromises();
    const drafts = refs(["粘贴的图片.png"]).map((file) => ({ file, to }));
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "v", ctrlKey: true }));
    await flushPromises();
    expect(added()).toEqual([{ drafts }]);
    await page.findAll("button").find((each) => each.text() === "粘贴图片")?.trigger("click");
    await flushPromises();
    expect(added()).toEqual([{ drafts }, { drafts }]);
    page.unmount();
  });

  it("says that nothing was copied only to whoever pressed the button", async () => {
    const { page, added } = panel();
    await flushPromises();
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "v", ctrlKey: true }));
    await flushPromises();
    expect(page.text()).not.toContain("还没有复制");
    await page.findAll("button").find((each) => each.text() === "粘贴图片")?.trigger("click");
    await flushPromises();
    expect(page.text()).toContain("还没有复制图片或文件");
    expect(added()).toEqual([]);
    page.unmount();
  });

  it("listens no more once the page is left", async () => {
    const { page, added, drop } = panel([], ["粘贴的图片.png"]);
    await flushPromises();
    page.unmount();
    await drop("一.jpg");
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "v", ctrlKey: true }));
    await flushPromises();
    expect(added()).toEqual([]);
  });

  it("lets a PDF of a scanner be the signed sheet, and says why another can't", async () => {
    const { page, asked } = panel([view(2, "文档"), view(4, "PDF"), view(9, "PDF")]);
    await flushPromises();
    const boxes = page.findAll<HTMLInputElement>(".papers input[type=checkbox]");
    expect(boxes.map((box) => box.attributes("aria-label"))).toEqual(["「4.pdf」是签到表扫描件", "「9.pdf」是签到表扫描件"]);
    await boxes[0]!.trigger("click");
    await flushPromises();
    expect(asked("attachment.set_role")).toEqual([{ id: 4, of: to, role: "签到表" }]);
    await boxes[1]!.trigger("click");
    await flushPromises();
    expect(page.text()).toContain("「9.pdf」不能作为签到表扫描件：这个 PDF 加了密码");
    expect(boxes[1]!.element.checked).toBe(false);
    page.unmount();
  });

  it("shows photos as tiles and papers as lines", async () => {
    const { page } = panel([view(1, "照片"), view(2, "文档"), view(3, "照片")]);
    await flushPromises();
    expect(page.text()).toContain("照片 2 张");
    expect(page.findAll(".photos button")).toHaveLength(2);
    expect(page.get(".papers").text()).toContain("2.docx");
    page.unmount();
  });
});
