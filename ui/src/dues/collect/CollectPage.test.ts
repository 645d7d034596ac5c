import { describe, expect, it } from "vitest";
import type { RouteLocationRaw } from "vue-router";
import type { CollectRequest, CollectRow } from "@/backend";
import { showDues } from "../testing";
import CollectPage from "./CollectPage.vue";

const one = (id: number, change: Partial<CollectRow> = {}): CollectRow => ({
  member_id: id,
  name: `党员${id}`,
  group: null,
  months: [{ month: "2026-10", due: 2000, owed: false }],
  amount: 2000,
  months_text: "10月",
  owed_months: 0,
  away: null,
  paid_already: false,
  note: null,
  ...change,
});

async function page(at?: RouteLocationRaw) {
  let slip = 318;
  const shown = await showDues(CollectPage, {
    "occasion.get": () => ({ id: 7, title: "主题党日", draft: { day: "2026-03-15" } }),
    "dues.collect_list": () => ({
      rows: Array.from({ length: 30 }, (_, i) => one(i + 1, i === 4 ? { paid_already: true } : {})),
      ways: ["会上", "上门", "代交"],
      means: ["现金", "微信"],
      collector: "吕家栋",
      collectors: ["吕家栋", "石学军"],
      present_known: true,
    }),
    "dues.collect": ({ lines }: CollectRequest) => ({
      value: lines.map((line) => ({ payment_id: line.member_id, slip: `2026-0${++slip}`, member_id: line.member_id, name: "", amount: line.amount })),
      touched: [],
    }),
  }, at);
  const lines = () => shown.wrapper.findAll("tbody tr");
  const ticked = () => shown.wrapper.findAll("tr.ticked").length;
  const press = async (index: number, init: MouseEventInit = {}) => {
    await lines()[index]!.trigger("mousedown", { button: 0, ...init });
    await lines()[index]!.trigger("mouseup");
  };
  const type = async (numbers: string) => {
    const box = shown.wrapper.get<HTMLInputElement>(".numbers input");
    await box.setValue(numbers);
    await box.trigger("keydown", { key: "Enter" });
    return box.element.value;
  };
  return { ...shown, lines, ticked, line: press, type };
}

describe("按名单登记收款", () => {
  it("begins with those who came to the meeting that led here, however long ago it was", async () => {
    const { sent, wrapper, line, press } = await page({ name: "dues-collect", query: { occasion: "7" } });
    expect(wrapper.text()).toContain("3月15日主题党日到会的");
    expect(sent("dues.collect_list").at(-1)).toMatchObject({ occasion_id: 7, received_on: "2026-03-15" });
    await line(0);
    await press("登记收款（Ctrl+S）");
    expect(sent("dues.collect")[0]).toMatchObject({ occasion_id: 7, received_on: "2026-03-15", way: "会上" });
  });

  it("ticks nobody beforehand and leaves out who has paid, keeping the numbers", async () => {
    const { lines, ticked, wrapper } = await page();
    expect(ticked()).toBe(0);
    expect(lines()).toHaveLength(29);
    expect(lines()[4]!.text(), "the sixth stays the sixth").toContain("党员6");
    expect(wrapper.get(".button.main").attributes("disabled")).toBeDefined();
  });

  it("ticks by number, and gives back what is not on the list", async () => {
    const { ticked, type, wrapper } = await page();
    expect(await type("1-6，10 77")).toBe("77");
    expect(ticked(), "the fifth has paid and is not on the screen").toBe(6);
    const foot = wrapper.get(".foot").text();
    expect(foot).toContain("勾了 6 人，共 120.00 元");
    expect(foot).toContain("党员5已交齐，没有勾");
  });

  it("ticks a stretch with Shift, and takes a tick back", async () => {
    const { line, ticked } = await page();
    await line(0);
    await line(9, { shiftKey: true });
    expect(ticked()).toBe(10);
    await line(3);
    expect(ticked()).toBe(9);
  });

  it("records all ticked at once and names their slips", async () => {
    const { line, press, sent, wrapper, ticked } = await page();
    await line(0);
    await line(28, { shiftKey: true });
    await press("登记收款（Ctrl+S）");
    expect(sent("dues.collect")).toHaveLength(1);
    expect(sent("dues.collect")[0]).toMatchObject({ way: "会上", means: "现金", collector: "吕家栋", received_on: "2026-10-27" });
    expect((sent("dues.collect")[0] as CollectRequest).lines).toHaveLength(29);
    expect(wrapper.text()).toContain("已登记 29 人 580.00 元，凭条 2026-0319 到 2026-0347");
    expect(ticked(), "the next ones are ticked anew").toBe(0);
  });

  it("does not record a sum that needs a word until it has one", async () => {
    const { lines, press, sent, wrapper } = await page();
    await lines()[0]!.get<HTMLInputElement>("input.sum").setValue("15");
    expect(lines()[0]!.classes(), "typing a sum ticks").toContain("ticked");
    await press("登记收款（Ctrl+S）");
    expect(sent("dues.collect")).toEqual([]);
    await lines()[0]!.get("select").setValue("部分交纳");
    await press("登记收款（Ctrl+S）");
    expect(sent("dues.collect")).toMatchObject([{ lines: [{ amount: 1500, difference: "部分交纳" }] }]);
    expect(wrapper.text()).toContain("已登记 1 人");
  });

  it("is led by the keyboard: arrows walk, Space ticks", async () => {
    const { lines, ticked } = await page();
    (lines()[0]!.element as HTMLElement).focus();
    await lines()[0]!.trigger("keydown", { key: " " });
    await lines()[0]!.trigger("keydown", { key: "ArrowDown" });
    await lines()[1]!.trigger("keydown", { key: " " });
    expect(ticked()).toBe(2);
  });
});
