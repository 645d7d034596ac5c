import { enableAutoUnmount, flushPromises } from "@vue/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import type { FilingsView } from "@/backend";
import { CONTENTS } from "../sample";
import { showYearbook } from "../testing";
import FilingPage from "./FilingPage.vue";
import { firstShown } from "./steps";

enableAutoUnmount(afterEach);

const SEAL = {
  year: 2026,
  sealed_on: "2027-01-08",
  data_hash: "9f3ac120",
  head_sequence: 812,
  unsealed_on: null,
  unseal_reason: null,
};
const filings = (more: Partial<FilingsView>): FilingsView => ({
  year: 2026,
  state: "未送检",
  steps: [],
  next: ["送检", "归档"],
  due_on: "2027-01-10",
  due_text: "2026年的一本通应于 2027年1月10日前送检，还有 75 天。",
  open: ["12月还没有主题党日"],
  is_over: false,
  seal: null,
  lifted: [],
  ...more,
});
const answers = (view: Partial<FilingsView>, more = {}) => ({
  "yearbook.contents": ({ year }: { year: number }) => ({ ...CONTENTS, year }),
  "yearbook.filings": () => filings(view),
  ...more,
});
const show = (view: Partial<FilingsView>, more = {}) => showYearbook(FilingPage, answers(view, more), undefined, "/yearbook/filing");
const mainButton = () => document.querySelector(".foot .button.main")?.textContent?.trim();
const inDialog = (words: string) =>
  [...document.querySelectorAll<HTMLButtonElement>("[role=dialog] button")].find((each) => each.textContent?.trim() === words);

test("by when the book is to be handed in is said, and what is still open", async () => {
  const { wrapper } = await show({});
  expect(wrapper.text()).toContain("2027年1月10日前送检");
  expect(wrapper.text()).toContain("12月还没有主题党日");
  expect(mainButton(), "what usually comes next").toBe("记下送检");
});

test("handing in is noted with day and person", async () => {
  const file = vi.fn(() => ({ value: {}, touched: ["year_filing"] }));
  const { press, asked, wrapper } = await show({}, { "yearbook.file": file });
  await press("记下送检");
  const fields = [...document.querySelectorAll<HTMLInputElement>("[role=dialog] input")];
  for (const [field, typed] of [[fields[0], "10.26"], [fields[1], "老干局 龙翠英"]] as const) {
    if (!field) throw new Error("a field is missing");
    field.value = typed;
    field.dispatchEvent(new Event("input"));
  }
  inDialog("记下送检")?.click();
  await flushPromises();
  expect(file).toHaveBeenCalledWith({ year: 2026, state: "送检", on_day: "2026-10-26", person: "老干局 龙翠英", note: null });
  expect(asked("yearbook.filings"), "shown anew").toHaveLength(2);
  expect(wrapper.text()).toContain("已记下：送检");
});

test("a year that is not over is sealed only when that was ticked", async () => {
  const seal = vi.fn(() => ({ value: {}, touched: ["year_seal"] }));
  const { press } = await show({}, { "yearbook.seal": seal });
  await press("封存2026年");
  expect(inDialog("封存2026年")?.disabled, "not by one press").toBe(true);
  const tick = document.querySelector<HTMLInputElement>("[role=dialog] input[type=checkbox]");
  tick?.click();
  await flushPromises();
  inDialog("封存2026年")?.click();
  await flushPromises();
  expect(seal).toHaveBeenCalledWith({ year: 2026, even_so: true });
});

test("once it is put away, sealing is what comes next", async () => {
  await show({ state: "归档", next: ["退回"], is_over: true });
  expect(mainButton()).toBe("封存2026年");
});

test("a sealed year is opened again for a reason", async () => {
  const unseal = vi.fn(() => ({ value: {}, touched: ["year_seal"] }));
  const { press, wrapper } = await show({ state: "归档", next: ["退回"], seal: SEAL }, { "yearbook.unseal": unseal });
  expect(wrapper.text(), "since when").toContain("2027年1月8日已经封存");
  expect(wrapper.text(), "what stands on the last page").toContain("9f3ac120");
  await press("解除封存");
  expect(inDialog("解除封存")?.disabled, "without a reason it is not").toBe(true);
  const field = document.querySelector<HTMLInputElement>("[role=dialog] input");
  if (field) field.value = "补登 12月31日的主题党日";
  field?.dispatchEvent(new Event("input"));
  await flushPromises();
  inDialog("解除封存")?.click();
  await flushPromises();
  expect(unseal).toHaveBeenCalledWith({ year: 2026, reason: "补登 12月31日的主题党日" });
});

test("the sealed PDF can be looked at", async () => {
  const kept = { token: "t", file_name: "2026年一本通.pdf", media_type: "application/pdf", pages: 206 };
  const { press, wrapper, asked } = await show({ seal: SEAL }, { "yearbook.sealed_document": () => kept });
  await press("看封存的那一份");
  expect(asked("yearbook.sealed_document")).toEqual([{ year: 2026 }]);
  expect(wrapper.text()).toContain("已在看图程序里打开");
});

test("up to March it is the book of the year before", () => {
  expect(firstShown("2027-01-08")).toBe(2026);
  expect(firstShown("2027-03-31")).toBe(2026);
  expect(firstShown("2027-04-01")).toBe(2027);
});
