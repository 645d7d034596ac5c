import { flushPromises } from "@vue/test-utils";
import { describe, expect, it } from "vitest";
import type { CollectRequest } from "@/backend";
import { failure } from "@/backend/memory";
import { showDues } from "../testing";
import GridPage from "./GridPage.vue";
import { gridOf, row } from "./sample";

const list = { rows: [], ways: ["会上", "上门"], means: ["现金", "微信"], collector: "吕家栋", collectors: ["吕家栋"], present_known: true };
const receipt = (request: CollectRequest) => {
  const line = request.lines[0]!;
  return { value: [{ payment_id: 9, slip: "2026-0319", member_id: line.member_id, name: "王龚", amount: line.amount }], touched: ["dues_payment"] };
};

async function page(collect: (request: CollectRequest) => unknown = receipt) {
  const shown = await showDues(GridPage, {
    "dues.grid": () => gridOf([row(1, "金秀珍", 2495, 9), row(2, "秦福生", 1945, 10), row(3, "王龚", 2315, 8)]),
    "dues.collect_list": () => list,
    "dues.payment": ({ id }: { id: number }) => ({
      id, slip: "2026-0210", member_id: 2, name: "秦福生", origin: "登记", received_on: "2026-10-20", amount: 1945, capitals: "", way: "上门",
      means: "现金", paid_by: null, collector: "吕家栋", parts: [{ month: "2026-10", nature: "应交", amount: 1945 }], months_text: "10月",
      corrects: null, corrected_by: [], voided_on: null, void_reason: null, closed: false, occasion_id: null, occasion_text: null, note: null,
    }),
    "dues.collect": collect,
  });
  const key = async (name: string) => {
    const field = shown.wrapper.find("td input");
    await (field.exists() ? field : shown.wrapper.get(".frame")).trigger("keydown", { key: name });
    await flushPromises();
  };
  const press = async (id: string) => {
    await shown.wrapper.get(`#${id}`).trigger("click");
    await flushPromises();
  };
  return { ...shown, key, at: press };
}

describe("收缴登记", () => {
  it("records what is due with the manner kept in the foot", async () => {
    const { at, key, sent, wrapper } = await page();
    await at("dues-3-9");
    expect(wrapper.get(".foot").text()).toContain("会上・现金");
    await key("Enter");
    await key("Enter");
    expect(sent("dues.collect")).toMatchObject([
      {
        received_on: "2026-10-27",
        way: "会上",
        means: "现金",
        collector: "吕家栋",
        far_confirmed: false,
        lines: [{ member_id: 3, amount: 2315, months: ["2026-09"], difference: null }],
      },
    ]);
  });

  it("asks what a different sum is before it records anything", async () => {
    const { at, key, sent, wrapper, press } = await page();
    await at("dues-3-10");
    await key("2");
    await wrapper.get("td input").setValue("20");
    await key("Enter");
    expect(sent("dues.collect"), "nothing yet").toEqual([]);
    expect(wrapper.get(".foot").text()).toContain("部分交纳，还欠 3.15 元");
    await press("部分交纳，还欠 3.15 元");
    expect(sent("dues.collect")).toMatchObject([{ lines: [{ amount: 2000, months: ["2026-10"], difference: "部分交纳" }] }]);
  });

  it("lets a wrong sum be typed again", async () => {
    const { at, key, sent, wrapper, press } = await page();
    await at("dues-3-10");
    await key("9");
    await key("Enter");
    await press("写错了，重填");
    expect(wrapper.get<HTMLInputElement>("td input").element.value).toBe("9.00");
    expect(sent("dues.collect")).toEqual([]);
  });

  it("says which sum was not recorded, and records what is far away once it was looked at", async () => {
    let refused = 0;
    const { at, key, sent, wrapper, press } = await page((request) => {
      if (request.far_confirmed) return receipt(request);
      refused++;
      throw failure("dues.far", "交的月份离得远");
    });
    await at("dues-3-12");
    await key("Enter");
    await key("Enter");
    expect(refused).toBe(1);
    expect(wrapper.get(".foot").text()).toContain("王龚 12月");
    await press("看过了，照样登记");
    expect(sent("dues.collect")).toHaveLength(2);
    expect(wrapper.get(".foot").text()).not.toContain("离得远");
  });

  it("shows how a paid month was paid, and lets it be voided", async () => {
    const { at, wrapper } = await page();
    await at("dues-2-10");
    const foot = wrapper.get(".foot").text();
    for (const fact of ["秦福生", "19.45 元", "上门・现金", "10月20日", "收款人 吕家栋", "凭条 2026-0210", "作废这一笔…"]) {
      expect(foot).toContain(fact);
    }
  });
});
