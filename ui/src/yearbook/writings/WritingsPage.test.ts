import { flushPromises } from "@vue/test-utils";
import { expect, test, vi } from "vitest";
import type { WritingQuery } from "@/backend";
import { showYearbook } from "../testing";
import WritingsPage from "./WritingsPage.vue";

const lines = [
  { id: 1, kind: "总结", title: "2026年党支部工作总结", day: "2027-01-05", characters: 3200 },
  { id: 2, kind: "案例", title: "银发先锋进社区", day: null, characters: 800 },
];

async function page(at = "/yearbook/writings") {
  const list = ({ year }: WritingQuery) => ({ year, years: [2026, 2025], lines: year === 2026 ? lines : [] });
  return await showYearbook(WritingsPage, { "writing.list": list }, undefined, at);
}

test("the texts of a year, narrowed to a kind", async () => {
  const { wrapper, press, router } = await page();
  expect(wrapper.text(), "signed in the year after").toContain("2027年1月5日");
  await press("案例");
  expect(wrapper.findAll("tbody tr"), "one of the two").toHaveLength(1);
  await press("写案例");
  // The next page is fetched first.
  await vi.waitFor(() => expect(router.currentRoute.value.name).toBe("writing-new"));
  expect(router.currentRoute.value.query, "the new one is of that kind and year").toEqual({ year: "2026", kind: "案例" });
});

test("another year, and one without texts says how the first is made", async () => {
  const { wrapper, asked } = await page();
  await wrapper.get("select").setValue("2025");
  await flushPromises();
  expect(asked("writing.list").at(-1)).toEqual({ year: 2025 });
  expect(wrapper.text()).toContain("2025年还没有文稿");
});

test("a text is opened by its row", async () => {
  const { wrapper, router } = await page("/yearbook/writings?year=2026");
  await wrapper.findAll("tbody tr")[1]!.trigger("click");
  await vi.waitFor(() => expect(router.currentRoute.value.params["id"]).toBe("2"));
});
