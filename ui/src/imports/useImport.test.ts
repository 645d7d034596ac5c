import { flushPromises, mount } from "@vue/test-utils";
import { createPinia } from "pinia";
import { expect, test } from "vitest";
import { createRouter, createMemoryHistory } from "vue-router";
import { backendOver, provideBackend, type PreviewRequest, type RosterPreview } from "@/backend";
import { failure, memoryCall, memoryWindow } from "@/backend/memory";
import { DRAFT_BOX, draftBoxOver } from "@/shared/drafts";
import RosterImportPage from "./RosterImportPage.vue";

const FILE = { token: "t", file_name: "花名册.xlsx" };

/** Two rows, the second with a year of two digits until that is decided. */
function preview({ decisions }: PreviewRequest): RosterPreview {
  const open = decisions.length === 0;
  return {
    table: {
      digest: "d",
      sheet: "花名册",
      sheets: ["花名册"],
      header_first: 3,
      header_last: 4,
      columns: [{ index: 0, letter: "A", label: "姓名", field: "name", samples: ["金秀珍"] }],
      fields: [{ key: "name", label: "姓名" }],
    },
    rows: [
      { row: 5, values: { name: "金秀珍", birth_date: "1946-02-24" }, fate: "新增", changes: [] },
      { row: 10, values: { name: "何淑芬" }, fate: open ? "待核对" : "新增", changes: [] },
    ],
    problems: open
      ? [
          {
            row: 10,
            column: "出生年月",
            field: "birth_date",
            value: "51.3",
            code: "import.two_digit_year",
            message: "第 10 行「出生年月」写的是「51.3」，年份只有两位，请核对。",
            choices: [
              { kind: "以档案为准", label: "以档案为准 1951-03", text: "1951-03" },
              { kind: "重新填写", label: "重新填写", text: null },
            ],
          },
        ]
      : [],
    notices: [],
    tally: { added: open ? 1 : 2, changed: 0, left: 0, open: open ? 1 : 0, left_out: 0 },
  };
}

async function page(answers: Parameters<typeof memoryCall>[0]) {
  const call = memoryCall({
    "draft.find": () => null,
    "draft.keep": () => ({}),
    "draft.drop": () => ({}),
    "import.roster": () => ({ value: { added: [1, 2], changed: [], left: [], left_out: [] }, touched: ["member"] }),
    ...answers,
  });
  const backend = backendOver(call, { ...memoryWindow, chooseFile: async () => FILE }, () => {});
  const stub = { template: "<div />" };
  const router = createRouter({
    history: createMemoryHistory(),
    routes: ["roster", "home", "history"].map((name) => ({ path: `/${name}`, name, component: stub })),
  });
  const mounted = mount(RosterImportPage, {
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
  return { mounted, press, log: call.log };
}

test("a roster goes in by four steps, each problem settled where it stands", async () => {
  const { mounted, press, log } = await page({ "import.roster_preview": preview });
  await press("选择文件");
  expect(mounted.text()).toContain("第 3—4 行是表头");
  await press("列名对好了");
  expect(mounted.text(), "the problem stands under its row").toContain("年份只有两位");
  expect(mounted.text(), "the red button says what is missing").toContain("还有 1 处待核对");
  await press("以档案为准 1951-03");
  expect(mounted.text()).toContain("已定：以档案为准 1951-03");
  await press("导入 2 人");
  expect(mounted.text()).toContain("新增 2 人");
  const request = log.find(([name]) => name === "import.roster")?.[1];
  expect(request).toMatchObject({ digest: "d", leave_out_problem_rows: false, decisions: [{ row: 10, text: "1951-03" }] });
});

test("a decision can be taken back", async () => {
  const { mounted, press } = await page({ "import.roster_preview": preview });
  await press("选择文件");
  await press("列名对好了");
  await press("以档案为准");
  await press("重新核对");
  expect(mounted.text()).toContain("年份只有两位");
});

test("a file that can't be read says why, with the way out", async () => {
  const refuse = () => {
    throw failure("import.password_protected", "文件设了打开密码，读不了", "请去掉打开密码，另存后再导入。");
  };
  const { mounted, press } = await page({ "import.roster_preview": refuse });
  await press("选择文件");
  expect(mounted.text()).toContain("文件设了打开密码");
  expect(mounted.findAll("button").some((button) => button.text() === "换一个文件")).toBe(true);
});
