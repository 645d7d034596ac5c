import { flushPromises } from "@vue/test-utils";
import { describe, expect, it } from "vitest";
import { showDues } from "../testing";
import PaymentsPage from "./PaymentsPage.vue";

async function page(query: Record<string, string> = {}) {
  const shown = await showDues(
    PaymentsPage,
    { "dues.payments": () => ({ rows: [], total: 3, sum: 7485, by_means: [], by_way: [], page: 1, pages: 1 }), "member.list": () => ({ rows: [] }) },
    { name: "dues-payments", query },
  );
  const choose = async (label: string, words: string) => {
    const field = shown.wrapper.findAll("label").find((each) => each.text() === label)!;
    const select = shown.wrapper.get<HTMLSelectElement>(`[id="${field.attributes("for")}"]`);
    const option = [...select.element.options].findIndex((each) => each.text === words);
    if (option < 0) throw new Error(`no ${words} among ${[...select.element.options].map((each) => each.text).join(" ")}`);
    select.element.selectedIndex = option;
    await select.trigger("change");
    await flushPromises();
  };
  return { ...shown, choose, last: () => shown.sent("dues.payments").at(-1) };
}

describe("收款记录", () => {
  it("lists the year with the voided ones, until a sum is asked for", async () => {
    const { last, choose, wrapper } = await page();
    expect(last()).toMatchObject({ year: 2026, from: null, way: null, means: null, groups: [], include_voided: true });
    await choose("途径", "代交");
    expect(last()).toMatchObject({ year: 2026, way: "代交" });
    await choose("途径", "未注明（旧台账）");
    expect(last()).toMatchObject({ way: null, groups: ["途径未注明"] });
    await choose("款项", "不含直缴上级");
    expect(last()).toMatchObject({ means: null, groups: ["支部经收", "途径未注明"] });
    await choose("什么时候收的", "第三季度");
    expect(last()).toMatchObject({ year: null, from: "2026-07-01", to: "2026-09-30" });
    expect(wrapper.get(".foot").text()).toContain("3 笔，共 74.85 元");
  });

  it("shows the rows of the sum that led here", async () => {
    const { last, wrapper } = await page({ from: "2026-07-01", to: "2026-10-26", means: "支部经收" });
    expect(last()).toMatchObject({
      year: null, from: "2026-07-01", to: "2026-10-26", groups: ["支部经收"], include_voided: false,
    });
    expect(wrapper.text()).toContain("7月1日到10月26日");
  });

  it("shows what is asked for when it is open already, the days of its own year too", async () => {
    const { last, wrapper, router } = await page({ year: "2026" });
    await router.push({ name: "dues-payments", query: { from: "2025-07-01", to: "2025-10-26", way: "会上" } });
    await flushPromises();
    expect(last()).toMatchObject({ year: null, from: "2025-07-01", to: "2025-10-26", way: "会上", include_voided: false });
    expect(wrapper.text()).toContain("7月1日到10月26日");
    await router.push({ name: "dues-payments", query: {} });
    await flushPromises();
    expect(last()).toMatchObject({ year: 2026, from: null, to: null, way: null, include_voided: true });
  });

  it("takes a month of a sum for the month it is", async () => {
    const { wrapper, last } = await page({ from: "2026-09-01", to: "2026-09-30", way: "会上" });
    expect(wrapper.text(), "it needs no entry of its own").not.toContain("9月1日到9月30日");
    expect(last()).toMatchObject({ from: "2026-09-01", to: "2026-09-30", way: "会上" });
  });
});
