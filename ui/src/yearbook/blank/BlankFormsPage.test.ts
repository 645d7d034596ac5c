import { enableAutoUnmount, flushPromises } from "@vue/test-utils";
import { afterEach, expect, test } from "vitest";
import type { BlankFormView } from "@/backend";
import { usePrinting } from "@/print/printing";
import { showYearbook } from "../testing";
import BlankFormsPage from "./BlankFormsPage.vue";

enableAutoUnmount(afterEach);

const FORMS: BlankFormView[] = [
  { key: "sign_in", title: "签到表", subject: "组织生活", takes_names: true },
  { key: "theme_day", title: "主题党日活动记录表", subject: "组织生活", takes_names: false },
  { key: "dues_slips", title: "党费收讫凭条", subject: "党费经费", takes_names: false },
];
const answers = { "report.blank_forms": () => FORMS, "report.blank_form": () => ({ token: "t" }) };
const show = () => showYearbook(BlankFormsPage, answers, undefined, "/yearbook/blanks");

async function choose(title: string): Promise<void> {
  const tile = [...document.querySelectorAll("label")].find((each) => each.textContent?.includes(title));
  tile?.querySelector("input")?.click();
  await flushPromises();
}
async function type(copies: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>("[aria-label=怎么印] input");
  if (!field) throw new Error("no field for the copies");
  field.value = copies;
  field.dispatchEvent(new Event("input"));
  await flushPromises();
}
const mainButton = () => document.querySelector<HTMLButtonElement>(".foot .button.main");
const names = () => document.querySelectorAll("[aria-label=空白还是带姓名]");

test("forms stand by subject, and nothing is printed before one was chosen", async () => {
  await show();
  const subjects = [...document.querySelectorAll("[role=radiogroup]")].map((each) => each.textContent);
  expect(subjects).toEqual(["组织生活签到表主题党日活动记录表", "党费经费党费收讫凭条"]);
  expect(mainButton()?.disabled).toBe(true);
});

test("a form is shown with the names in it, as many times as wanted", async () => {
  const { press, asked, router } = await show();
  await choose("签到表");
  await press("带姓名");
  await type("１２");
  await press("预览打印");
  expect(router.currentRoute.value.name).toBe("print");
  expect(usePrinting().current?.title).toBe("签到表（带姓名）");
  await usePrinting().current?.make();
  expect(asked("report.blank_form")).toEqual([{ key: "sign_in", with_names: true, copies: 12 }]);
});

test("names are asked for only where the form has room for them", async () => {
  const { press, asked } = await show();
  await choose("签到表");
  await press("带姓名");
  await choose("党费收讫凭条");
  expect(names()).toHaveLength(0);
  await press("预览打印");
  await usePrinting().current?.make();
  expect(asked("report.blank_form")).toEqual([{ key: "dues_slips", with_names: false, copies: 1 }]);
});

test("copies are one to fifty", async () => {
  const { wrapper } = await show();
  await choose("签到表");
  for (const wrong of ["0", "51", ""]) {
    await type(wrong);
    expect(mainButton()?.disabled, `copies: ${wrong}`).toBe(true);
    expect(wrapper.text()).toContain("请写 1 到 50");
  }
  await type("50");
  expect(mainButton()?.disabled).toBe(false);
});
