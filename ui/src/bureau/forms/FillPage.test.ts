import { enableAutoUnmount } from "@vue/test-utils";
import { afterEach, expect, test } from "vitest";
import { routes } from "../routes";
import { showBureau } from "../testing";
import FillPage from "./FillPage.vue";
import { VIEW } from "./sample";

enableAutoUnmount(afterEach);

async function page(notes: string[] = []) {
  return await showBureau(
    FillPage,
    {
      "bureau_form.show": () => VIEW,
      "bureau_form.fill": () => ({
        token: "t",
        file_name: "局里月报表 2026年10月.xlsx",
        media_type: "x",
        pages: null,
        places: 4,
        notes,
        sheets: VIEW.sheets,
        print: { paper: "局里月报表 2026年10月", format: "xlsx" },
      }),
      "report.printed": (note: unknown) => ({ value: note, touched: [] }),
    },
    routes,
    "/bureau/forms/3/fill",
  );
}

test("on 27 October the form is filled for October, looked at, and saved with a note", async () => {
  const { wrapper, press, asked } = await page();
  await press("试填看看");
  expect(asked("bureau_form.fill")).toEqual([
    { id: 3, span: { span: "month", month: "2026-10" }, reported_on: "2026-10-27", in_full: null },
  ]);
  expect(wrapper.text(), "it is seen as it will be").toContain("填好了 4 处");
  await press("填好另存");
  expect(asked("bureau_form.fill"), "what was looked at is saved").toHaveLength(1);
  expect(asked("report.printed"), "and noted").toHaveLength(1);
  expect(wrapper.text()).toContain("已存为 局里月报表 2026年10月.xlsx");
});

test("what could not be filled is told", async () => {
  const { wrapper, press } = await page(["「月报」B8：这一格是公式，由表自己算，没有填"]);
  await press("试填看看");
  expect(wrapper.text()).toContain("「月报」B8：这一格是公式");
});

test("whole numbers need a reason", async () => {
  const { wrapper, press, asked } = await page();
  await wrapper.get("input[type=checkbox]").setValue(true);
  const button = wrapper.findAll("button").find((one) => one.text() === "试填看看")!;
  expect(button.attributes("disabled"), "no reason yet").toBeDefined();
  const field = wrapper.findAll(".field").find((one) => one.text().startsWith("为什么"))!;
  await field.get("input").setValue("一底册");
  await press("试填看看");
  expect(asked("bureau_form.fill")).toMatchObject([{ in_full: "一底册" }]);
});
