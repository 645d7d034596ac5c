import { enableAutoUnmount, flushPromises } from "@vue/test-utils";
import { afterEach, expect, test } from "vitest";
import { usePrinting } from "@/print/printing";
import { showBureau } from "../testing";
import FiguresPage from "./FiguresPage.vue";
import { routes } from "./routes";
import { ATTENDANCE, OCTOBER, ROWS, STRUCTURE } from "./sample";

enableAutoUnmount(afterEach);

const answers = {
  "figure.values": () => OCTOBER,
  "figure.rows": () => ROWS,
  "figure.structure": () => STRUCTURE,
  "figure.attendance": () => ATTENDANCE,
  "figure.years": () => ({ ...OCTOBER, title: "2024年至2026年" }),
  "report.periodic": () => ({ token: "t" }),
};
const show = (at = "/bureau") => showBureau(FiguresPage, answers, routes, at);

test("figures stand by what they are about, and what the book does not know is left to the pen", async () => {
  const { wrapper, asked } = await show();
  expect(asked("figure.values"), "of this month").toEqual([{ span: { span: "month", month: "2026-10" } }]);
  const rows = wrapper.findAll("tr").map((row) => row.text());
  expect(rows[0]).toBe("指标单位本月本年累计上年同期上年全年");
  expect(rows, "a group has its line").toContain("组织生活");
  expect(wrapper.text()).toContain("谈心谈话次手填手填手填手填");
});

test("many that nobody counts are folded, and unfolded at a press", async () => {
  const nobody = ["结对帮学", "邻里互助结对", "征集微心愿", "荣退仪式", "健康查体人次"].map((name) => ({
    code: "wish.count" as const,
    name,
    unit: "件" as const,
    values: Array.from({ length: 4 }, () => ({ value: { kind: "by_hand" as const }, text: "" })),
  }));
  const groups = OCTOBER.groups.map((one) => (one.group === "走访联系" ? { ...one, lines: [...nobody, ...one.lines] } : one));
  const { wrapper, press } = await showBureau(
    FiguresPage,
    { ...answers, "figure.values": () => ({ ...OCTOBER, groups }) },
    routes,
    "/bureau",
  );
  expect(wrapper.text()).not.toContain("荣退仪式");
  await press("还有 6 项没有记过，要的话手填；点开看是哪些");
  expect(wrapper.text()).toContain("荣退仪式");
  expect(wrapper.text(), "once they are seen they stay").not.toContain("点开看是哪些");
});

test("a number opens its rows with what it means, and a row its record", async () => {
  const { asked, press, router } = await show();
  await press("主题党日，上年全年 12，看是哪些");
  expect(asked("figure.rows")).toEqual([
    { code: "theme_day.count", span: { span: "days", from: "2025-01-01", to: "2025-12-31" } },
  ]);
  expect(document.body.textContent, "the meaning is told unasked").toContain("数已登记为已开、类型里有它的活动");
  const row = [...document.querySelectorAll<HTMLElement>("tr.opens")].find((each) => each.textContent?.includes("重阳话初心"));
  row?.click();
  await flushPromises();
  expect(router.currentRoute.value.fullPath).toBe("/life-record/7");
});

test("walking and another kind of span stand in the address", async () => {
  const { asked, press, router } = await show();
  await press("上一月");
  expect(router.currentRoute.value.query).toMatchObject({ span: "month", month: "2026-09" });
  await press("季度");
  expect(asked("figure.values").at(-1)).toEqual({ span: { span: "quarter", year: 2026, quarter: 4 } });
});

test("the tables of structure name people but where they may not", async () => {
  const { wrapper, press } = await show("/bureau?view=structure");
  expect(wrapper.findAll("svg rect").length, "a bar for each line").toBe(18);
  expect(wrapper.find('button[aria-label^="五类，参加组织生活不积极"]').exists(), "the fifth class opens nothing").toBe(false);
  await press("年龄结构，76—80 岁 8 名");
  const dialog = document.querySelector(".el-dialog")?.textContent ?? "";
  expect(dialog).toContain("阿依古丽·买买提");
  expect(dialog, "who may belong elsewhere says so").toContain("欧阳㛃约");
});

test("attendance keeps the order of the roster", async () => {
  const { wrapper } = await show("/bureau?view=attendance&span=quarter&year=2026&quarter=4");
  const names = wrapper.findAll("tr.opens td:first-child").map((cell) => cell.text());
  expect(names).toEqual(["金秀珍", "秦福生", "阿依古丽·买买提"]);
});

test("what is shown is what goes to paper", async () => {
  const { press, asked, router } = await show("/bureau?span=year&year=2025");
  await press("打印或存为 Excel");
  expect(router.currentRoute.value.name).toBe("print");
  await usePrinting().current?.make();
  expect(asked("report.periodic")).toEqual([
    { span: { span: "year", year: 2025 }, format: "pdf", words: { filled_by: null, phone: null } },
  ]);
});
