import { enableAutoUnmount, flushPromises } from "@vue/test-utils";
import { afterEach, expect, test } from "vitest";
import { usePrinting } from "@/print/printing";
import { showBureau } from "../testing";
import ReturnsPage from "./ReturnsPage.vue";
import { routes } from "./routes";

enableAutoUnmount(afterEach);

const answers = {
  "figure.span": () => ({ title: "2026年10月", from: "2026-10-01", to: "2026-10-31" }),
  "report.month": () => ({ token: "m" }),
  "report.periodic": () => ({ token: "p" }),
  "report.special": () => ({ token: "s" }),
};
const show = (at = "/bureau/returns") => showBureau(ReturnsPage, answers, routes, at);

async function choose(title: string): Promise<void> {
  const tile = [...document.querySelectorAll("label")].find((each) => each.textContent?.trim() === title);
  tile?.querySelector("input")?.click();
  await flushPromises();
}

test("the month's sheet is the first, and leads back here", async () => {
  const { press, asked } = await show();
  await press("预览打印");
  await usePrinting().current?.make();
  expect(asked("report.month")).toMatchObject([{ month: "2026-10" }]);
  expect(usePrinting().current?.from.title).toBe("报表");
});

test("a return of quarters is asked for by its quarter", async () => {
  const { press, asked } = await show();
  await choose("季报");
  await press("上一季度");
  await press("预览打印");
  await usePrinting().current?.make();
  expect(asked("report.periodic")).toMatchObject([{ span: { span: "quarter", year: 2026, quarter: 3 } }]);
});

test("a list is of a day; what is masked on it comes whole only for a reason", async () => {
  const { press, asked } = await show();
  await choose("困难党员台账");
  await press("预览打印");
  const printing = usePrinting().current;
  await printing?.makeInFull?.("报县委老干部局核对");
  expect(asked("report.special")).toMatchObject([
    { kind: "困难党员台账", day: "2026-10-27", in_full: "报县委老干部局核对" },
  ]);
  await choose("流动党员名单");
  await press("预览打印");
  expect(usePrinting().current?.makeInFull, "nothing is masked on this one").toBeUndefined();
});
