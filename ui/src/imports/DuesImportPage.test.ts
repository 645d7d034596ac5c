import { flushPromises, mount } from "@vue/test-utils";
import { createPinia } from "pinia";
import { expect, test } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import { backendOver, provideBackend, type OldDuesPreview, type OldDuesPreviewRequest } from "@/backend";
import { memoryCall, memoryWindow } from "@/backend/memory";
import { DRAFT_BOX, draftBoxOver } from "@/shared/drafts";
import DuesImportPage from "./DuesImportPage.vue";

const FILE = { token: "t", file_name: "2025年党费.xlsx" };
const NOTHING = Array.from({ length: 12 }, () => null);

/** One row; a total at the foot that does not add up until that is decided; of no year until one is chosen. */
function preview({ decisions, year }: OldDuesPreviewRequest): OldDuesPreview {
  return {
    table: {
      digest: "d",
      sheet: "Sheet1",
      sheets: ["Sheet1"],
      header_first: 2,
      header_last: 2,
      columns: [{ index: 0, letter: "A", label: "姓名", field: "name", samples: ["金秀珍"] }],
      fields: [{ key: "name", label: "姓名" }],
    },
    year: year ?? null,
    years: [2026, 2025, 2024],
    refused: year === 2024 ? "2024年的党费账本里已经有了，不能导入。请核对年份。" : null,
    rows: [
      {
        row: 3,
        name: "金秀珍",
        base: "· · ·",
        rate: "0.5",
        due: 1945,
        paid: [1945, 1945, ...NOTHING.slice(2)],
        total: 3890,
        note: null,
        fate: "新增",
      },
    ],
    problems: decisions?.length
      ? []
      : [
          {
            row: 4,
            column: "2月",
            field: "m2",
            value: "19.54",
            code: "import.total_differs",
            message: "第 4 行「2月」的合计写的是 19.54，各人加起来是 19.45，差 0.09，请核对。",
            choices: [{ kind: "原件如此", label: "以各人为准", text: null }],
          },
        ],
    notices: [],
    tally: { added: 1, changed: 0, left: 0, open: 0, left_out: 0 },
  };
}

async function page() {
  const call = memoryCall({
    "draft.find": () => null,
    "draft.keep": () => ({}),
    "draft.drop": () => ({}),
    "import.dues_preview": preview,
    "import.dues": () => ({ value: { added: [1], changed: [], left: [], left_out: [] }, touched: ["dues_payment"] }),
  });
  const backend = backendOver(call, { ...memoryWindow, chooseFile: async () => FILE }, () => {});
  const stub = { template: "<div />" };
  const router = createRouter({
    history: createMemoryHistory(),
    routes: ["dues", "home", "history"].map((name) => ({ path: `/${name}`, name, component: stub })),
  });
  const mounted = mount(DuesImportPage, {
    global: {
      plugins: [createPinia(), router, { install: (app) => provideBackend(app, backend) }],
      provide: { [DRAFT_BOX as symbol]: draftBoxOver(backend) },
      stubs: { TopLine: true, UndoNotice: true },
    },
  });
  const press = async (text: string) => {
    const button = mounted.findAll("button").find((each) => each.text().startsWith(text));
    if (!button) throw new Error(`no button ${text} in ${mounted.text()}`);
    await button.trigger("click");
    await flushPromises();
  };
  /** Chooses the year in the list that stands above the columns. */
  const chooseYear = async (year: string) => {
    const select = mounted.findAll("select").find((each) => each.text().includes("2025年"));
    if (!select) throw new Error("no choice of years");
    await select.setValue(year);
    await flushPromises();
  };
  return { mounted, press, chooseYear, log: call.log };
}

test("a register goes in for the year that is chosen, once its totals are settled", async () => {
  const { mounted, press, chooseYear, log } = await page();
  await press("选择文件");
  expect(mounted.text()).toContain("文件里没有写明年度");
  await chooseYear("2025年");
  await press("列名对好了");
  expect(mounted.text(), "what was paid, in a line").toContain("1—2月 19.45");
  expect(mounted.text(), "the foot is no row of the list, and shown all the same").toContain("差 0.09");
  await press("以各人为准");
  expect(mounted.text()).toContain("第 4 行「2月」已定：以各人为准");
  await press("导入 1 人");
  const request = log.find(([name]) => name === "import.dues")?.[1];
  expect(request).toMatchObject({ year: 2025, digest: "d", decisions: [{ row: 4, field: "m2", kind: "原件如此" }] });
});

test("a year the book has already, or none, can't be imported", async () => {
  const { mounted, press, chooseYear } = await page();
  await press("选择文件");
  await press("列名对好了");
  await press("以各人为准");
  expect(mounted.text(), "which year is not known").toContain("请返回上一步选是哪一年的");
  const main = () => mounted.findAll("button").find((each) => each.text().startsWith("导入 1 人"));
  expect(main()?.attributes("disabled"), "the button waits").toBeDefined();
  await press("返回");
  await chooseYear("2024年");
  await press("列名对好了");
  expect(mounted.text()).toContain("2024年的党费账本里已经有了");
  expect(main()?.attributes("disabled"), "nor is one year taken in twice").toBeDefined();
});
