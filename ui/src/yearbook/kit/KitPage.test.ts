import { enableAutoUnmount, flushPromises } from "@vue/test-utils";
import { createPinia } from "pinia";
import { afterEach, expect, test } from "vitest";
import { h, provide } from "vue";
import type { KitLine, KitPaper, MonthKit } from "@/backend";
import { usePrinting } from "@/print/printing";
import { DRAFT_BOX, type DraftBox } from "@/shared/drafts";
import { useFreshness } from "@/shared/freshness";
import { showYearbook } from "../testing";
import KitPage from "./KitPage.vue";

enableAutoUnmount(afterEach);

const THEME_DAY = "10月15日 主题党日：重阳话初心";
const COMMITTEE = "10月29日 支委会";
const line = (paper: KitPaper, name: string, of: string | null, how: Partial<KitLine> = {}): KitLine => ({
  paper,
  name,
  of,
  not_yet: null,
  printed: null,
  changed_since: false,
  due: !how.not_yet && (!how.printed || how.changed_since === true),
  ...how,
});
const OCTOBER: MonthKit = {
  month: "2026-10",
  title: "2026年10月",
  lines: [
    line({ form: "sign_in", occasion_id: 7 }, "签到表", THEME_DAY, { printed: "10月14日打印过" }),
    line({ form: "record", occasion_id: 7 }, "活动记录", THEME_DAY, { printed: "10月16日打印后改过", changed_since: true }),
    line({ form: "notice", occasion_id: 9 }, "活动通知", COMMITTEE),
    line({ form: "record", occasion_id: 9 }, "活动记录", COMMITTEE, { not_yet: "还没有登记" }),
    line({ form: "month" }, "月度情况表", null),
  ],
};

/** Where what was written on the month's sheet before is kept. */
const box: DraftBox = {
  find: async <T>(_: string, subject: string) => {
    const content = { to_coordinate: "请派一名讲课老师" } as T;
    return subject === "2026-10" ? { content, saved_at: "2026-10-26T01:00:00Z" } : null;
  },
  keep: async () => {},
  drop: async () => {},
};
const Page = {
  setup: () => provide(DRAFT_BOX, box),
  render: () => h(KitPage),
};

const NO_SHEET = { not_yet: "这个月还没有登记活动" };
const NOVEMBER: MonthKit = {
  month: "2026-11",
  title: "2026年11月",
  lines: [line({ form: "month" }, "月度情况表", null, NO_SHEET)],
};

const answers = {
  "kit.month": ({ month }: { month: string }) => (month === "2026-10" ? OCTOBER : NOVEMBER),
  "report.kit": () => ({ token: "t" }),
};
const show = (pinia = createPinia(), at = "/yearbook/kit") => showYearbook(Page, answers, pinia, at);

/** Names of the ticked papers. */
const ticked = () =>
  [...document.querySelectorAll<HTMLInputElement>("input[type=checkbox]:checked")].map((each) => {
    const of = each.closest("[role=group]")?.getAttribute("aria-label");
    return `${of} ${each.closest("label")?.querySelector(".paper > span")?.textContent}`;
  });
const mainButton = () => document.querySelector<HTMLButtonElement>(".foot .button.main");

test("ticked at first is what was never printed or changed since, as far as it can be printed", async () => {
  const { wrapper } = await show();
  expect(ticked()).toEqual([`${THEME_DAY} 活动记录`, `${COMMITTEE} 活动通知`, "全月 月度情况表"]);
  expect(mainButton()?.textContent).toContain("打印选中的 3 张");
  expect(wrapper.text(), "how far the month has come").toContain("这个月 5 张表：3 张要印，1 张印过，1 张还不能印");
  expect(wrapper.text(), "why one can't be printed").toContain("还没有登记");
});

test("all that can be printed is chosen at once, or nothing", async () => {
  const { press } = await show();
  await press("全选");
  expect(ticked(), "not what was not recorded").toHaveLength(4);
  await press("全不选");
  expect(ticked()).toEqual([]);
  expect(mainButton()?.disabled, "there is nothing to print").toBe(true);
  await press("只选要印的");
  expect(ticked()).toHaveLength(3);
});

test("the chosen papers are shown as one, with one's own words on the month's sheet", async () => {
  const { press, asked, router } = await show();
  await press("贴 A5 手册");
  expect(document.body.textContent, "how small pages come out").toContain("沿线裁下贴进手册");
  await press("打印选中的");
  expect(router.currentRoute.value.name).toBe("print");
  const printing = usePrinting().current;
  await printing?.make();
  expect(asked("report.kit")).toEqual([
    {
      month: "2026-10",
      papers: [{ form: "record", occasion_id: 7 }, { form: "notice", occasion_id: 9 }, { form: "month" }],
      size: "A5",
      sheet: { month: "2026-10", format: "pdf", contents: [], to_coordinate: "请派一名讲课老师" },
    },
  ]);
  expect(printing?.blanks, "the sheet can still be written on").toBeDefined();
  expect(printing?.from.to, "it leads back to the month").toEqual({ name: "yearbook-kit", query: { month: "2026-10" } });
});

test("without the month's sheet there is nothing to be written", async () => {
  const { press, asked } = await show();
  await press("全不选");
  const signIn = document.querySelector<HTMLInputElement>("input[type=checkbox]");
  signIn?.click();
  await flushPromises();
  await press("打印选中的 1 张");
  await usePrinting().current?.make();
  expect(asked("report.kit")).toMatchObject([{ papers: [{ form: "sign_in", occasion_id: 7 }], size: "A4", sheet: null }]);
  expect(usePrinting().current?.blanks).toBeUndefined();
});

test("what was chosen waits during the preview, until it is printed", async () => {
  const pinia = createPinia();
  const first = await show(pinia);
  await first.press("全选");
  first.wrapper.unmount();
  const second = await show(pinia);
  expect(ticked(), "back without printing").toHaveLength(4);
  useFreshness().touched(["print_record"]);
  await flushPromises();
  expect(second.asked("kit.month"), "asked anew after printing").toHaveLength(2);
  expect(ticked(), "only what is still to be printed").toHaveLength(3);
});

test("a month without occasions says how the first is made", async () => {
  const { press, wrapper, router } = await show();
  await press("下个月");
  expect(router.currentRoute.value.query["month"]).toBe("2026-11");
  expect(wrapper.text()).toContain("2026年11月还没有安排活动");
  expect(mainButton(), "there is nothing to print").toBeNull();
  await press("上个月");
  expect(ticked()).toHaveLength(3);
});
