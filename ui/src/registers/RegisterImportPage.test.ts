import { enableAutoUnmount, flushPromises, mount } from "@vue/test-utils";
import { createPinia } from "pinia";
import { createMemoryHistory, createRouter } from "vue-router";
import { afterEach, expect, test } from "vitest";
import { backendOver, provideBackend, type RegisterImportPreview } from "@/backend";
import { memoryCall, memoryWindow } from "@/backend/memory";
import RegisterImportPage from "./RegisterImportPage.vue";
import { routes } from "./routes";

enableAutoUnmount(afterEach);

const FILE = { token: "t", file_name: "走访.xlsx" };
const PREVIEW: RegisterImportPreview = {
  digest: "d",
  sheet: "走访慰问",
  columns: ["走访日期", "走访对象"],
  rows: [
    { row: 3, texts: { 走访日期: "2026-10-20", 走访对象: "徐明远" }, fate: "新增" },
    { row: 4, texts: { 走访日期: "2026-10-21", 走访对象: "李四" }, fate: "待核对" },
  ],
  faults: [{ row: 4, field: "走访对象", value: "李四", message: "名册里没有「李四」，请核对姓名" }],
  strange: ["颜色"],
  tally: { added: 1, changed: 0, left: 0, open: 1, left_out: 0 },
};

async function show() {
  const call = memoryCall({
    "book.state": () => ({ state: "打开", has_password: false, branch: "示范支部", last_backup: null, today: "2026-10-27" }),
    "history.state": () => ({ undo: null, redo: null }),
    "import.register_preview": () => PREVIEW,
    "import.register": () => ({ value: { added: [1], changed: [], left: [], left_out: [4] }, touched: ["register_entry"] }),
  });
  const router = createRouter({ history: createMemoryHistory(), routes });
  await router.push("/registers/走访慰问/import");
  const backend = backendOver(call, { ...memoryWindow, chooseFile: async () => FILE }, () => {});
  const wrapper = mount(RegisterImportPage, {
    attachTo: document.body,
    global: { plugins: [createPinia(), router, (app: Parameters<typeof provideBackend>[0]) => provideBackend(app, backend)] },
  });
  const press = async (words: string) => {
    await wrapper.findAll("button").find((button) => button.text().startsWith(words))?.trigger("click");
    await flushPromises();
  };
  return { wrapper, press, asked: (name: string) => call.log.filter(([called]) => called === name).map(([, request]) => request) };
}

test("what is wrong is told by row, and nothing is taken in before it is mended or left out", async () => {
  const { wrapper, press, asked } = await show();
  await press("选文件");
  expect(wrapper.text()).toContain("第 4 行「走访对象」：名册里没有「李四」");
  expect(wrapper.text()).toContain("没有读的栏目：颜色");
  await press("导入 1 条");
  expect(asked("import.register"), "not while a row is open").toEqual([]);
  await wrapper.find('label.check input[type="checkbox"]').setValue(true);
  await press("导入 1 条");
  expect(asked("import.register")).toMatchObject([{ register: "走访慰问", digest: "d", leave_out_problem_rows: true }]);
});
