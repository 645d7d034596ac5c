import { enableAutoUnmount, flushPromises } from "@vue/test-utils";
import { afterEach, expect, test } from "vitest";
import type { SubmissionPlan, SubmissionView } from "@/backend";
import { memoryWindow } from "@/backend/memory";
import { showBureau } from "../testing";
import SubmissionPage from "./SubmissionPage.vue";
import { routes } from "./routes";

enableAutoUnmount(afterEach);

const PLAN: SubmissionPlan = {
  period_name: "2026年10月",
  stem: "县委老干部局_第一党支部_2026-10",
  papers: ["2026年10月组织生活活动情况表.xlsx", "2026年10月组织生活活动情况表.pdf"],
  counts: { figures: 48, occasions: 4, members: 35 },
  photos: 6,
  scans: 0,
  columns: [
    { key: "sex", label: "性别", masked: false },
    { key: "id_number", label: "身份证号码", masked: true },
  ],
  given_to: "县委老干部局",
  earlier: [],
};
const MADE = {
  period: "2026-10",
  form: "文件夹",
  file_name: PLAN.stem,
  made_at: "2026-10-27T01:00:00Z",
  sha256: "0".repeat(64),
  bytes: 30,
  files: [{ name: "月报.pdf", bytes: 30, sha256: "1".repeat(64) }],
  columns: [],
};
const GIVEN: SubmissionView = {
  id: 1,
  period_name: "2026年10月",
  form: "文件夹",
  file_name: PLAN.stem,
  sha256: MADE.sha256,
  bytes: 30,
  given_on: "2026-10-27",
  given_to: "县委老干部局",
  files: MADE.files,
  columns: [],
  acknowledgement: null,
};

function show(more = {}) {
  const answers = {
    "submission.plan": () => PLAN,
    "submission.list": () => [],
    "bureau_form.list": () => [],
    "submission.folder": () => ({ value: { folder_name: PLAN.stem, notes: [], made: MADE }, touched: [] }),
    "submission.given": () => ({ value: GIVEN, touched: ["submission"] }),
    ...more,
  };
  return showBureau(SubmissionPage, answers, routes, "/bureau/submission");
}

async function type(label: string, text: string): Promise<void> {
  const named = [...document.querySelectorAll("label")].find((each) => each.textContent === label);
  const field = document.getElementById(named?.getAttribute("for") ?? "") as HTMLInputElement | null;
  if (!field) throw new Error(`no field ${label}`);
  field.value = text;
  field.dispatchEvent(new Event("input"));
  await flushPromises();
}

test("what goes in stands there, and what does not is said", async () => {
  const { wrapper } = await show();
  expect(wrapper.text()).toContain("2026年10月组织生活活动情况表.xlsx");
  expect(wrapper.text(), "the least").toContain("没有身份证号、健康和收入情况");
  expect(wrapper.text()).toContain("照片（6 张）");
});

test("a folder is made where the secretary points, then noted as handed over", async () => {
  const chooseFolder = memoryWindow.chooseFolder;
  memoryWindow.chooseFolder = async () => ({ token: "t", folder_name: "U盘" });
  try {
    const { press, asked, wrapper } = await show();
    await press("照片（6 张）");
    await press("做成文件夹");
    expect(asked("submission.folder")[0], "with what was ticked").toMatchObject({
      sheet: { kind: "month", month: "2026-10" },
      photos: true,
      scans: false,
    });
    expect(wrapper.text()).toContain(`已做好文件夹「${PLAN.stem}」`);
    await press("登记上报");
    const buttons = [...document.querySelectorAll<HTMLButtonElement>("[role=dialog] button")];
    buttons.find((each) => each.textContent?.trim() === "登记上报")?.click();
    await flushPromises();
    expect(asked("submission.given")[0], "to whom it usually goes").toMatchObject({ given_to: "县委老干部局", made: MADE });
    expect(wrapper.text()).toContain("已登记：报给县委老干部局");
  } finally {
    memoryWindow.chooseFolder = chooseFolder;
  }
});

test("a quarter is handed over like a month", async () => {
  const chooseFolder = memoryWindow.chooseFolder;
  memoryWindow.chooseFolder = async () => ({ token: "t", folder_name: "U盘" });
  try {
    const { press, asked } = await show();
    await press("季度");
    const quarter = { span: "quarter", year: 2026, quarter: 4 };
    expect(asked("submission.plan").at(-1), "what goes in is asked anew").toEqual({ span: quarter });
    await press("做成文件夹");
    expect(asked("submission.folder")[0]).toMatchObject({ sheet: { kind: "periodic", span: quarter } });
  } finally {
    memoryWindow.chooseFolder = chooseFolder;
  }
});

test("a column is added with its reason only", async () => {
  const { press, wrapper } = await show();
  await press("加一栏");
  const add = () =>
    [...document.querySelectorAll<HTMLButtonElement>("[role=dialog] button")].find((each) => each.textContent?.trim() === "加上这一栏");
  expect(add()?.disabled, "why is not said yet").toBe(true);
  await type("为什么要带", "上级报一底册");
  expect(add()?.disabled, "now it is").toBe(false);
  add()?.click();
  await flushPromises();
  expect(wrapper.text()).toContain("上级报一底册");
});

test("who has not said that it arrived can be noted", async () => {
  const acknowledge = { "submission.acknowledge": () => ({ value: GIVEN, touched: ["acknowledgement"] }) };
  const { press, asked } = await show({ "submission.list": () => [GIVEN], ...acknowledge });
  await press("登记回执");
  const buttons = [...document.querySelectorAll<HTMLButtonElement>("[role=dialog] button")];
  buttons.find((each) => each.textContent?.trim() === "登记回执")?.click();
  await flushPromises();
  expect(asked("submission.acknowledge")[0]).toMatchObject({ way: "by_hand", id: 1, received_on: "2026-10-27" });
});
