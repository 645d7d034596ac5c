import { flushPromises } from "@vue/test-utils";
import { describe, expect, it } from "vitest";
import { showDues } from "@/dues/testing";
import YearPage from "./YearPage.vue";

const account = {
  year: 2026,
  years: [2026],
  sources: [{ source: "党费返还", carried: 50000, income: 120000, expense: 38050, balance: 131950 }],
  total: { carried: 50000, income: 120000, expense: 38050, balance: 131950 },
  uses: [{ spent_on: "培训党员", by_source: [38050], total: 38050 }],
};

describe("年度决算", () => {
  it("gives the lines of each of its sums", async () => {
    const { wrapper, sent } = await showDues(YearPage, {
      "fund.year": () => account,
      "fund.rows": () => ({ rows: [], sum: 38050 }),
    });
    const asks = async (name: string) => {
      await wrapper.get(`button[aria-label="${name}"]`).trigger("click");
      await flushPromises();
      return sent("fund.rows").at(-1);
    };
    expect(await asks("党费返还上年结转 500.00 元，看是哪些")).toEqual({ year: 2026, part: "上年结转", source: "党费返还" });
    expect(await asks("本年支出 380.50 元，看是哪些")).toEqual({ year: 2026, part: "本年支出" });
    expect(await asks("用于培训党员的 380.50 元，看是哪些")).toEqual({ year: 2026, part: "本年支出", spent_on: "培训党员" });
    expect(await asks("党费返还年末结余 1319.50 元，看是哪些")).toEqual({ year: 2026, part: null, source: "党费返还" });
    expect(document.body.textContent).toContain("2026年党费返还年末结余是这些");
  });
});
