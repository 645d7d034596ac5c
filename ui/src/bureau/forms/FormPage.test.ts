import { enableAutoUnmount } from "@vue/test-utils";
import { afterEach, expect, test } from "vitest";
import { routes } from "../routes";
import { showBureau } from "../testing";
import FormPage from "./FormPage.vue";
import { CHOICES, VIEW } from "./sample";

enableAutoUnmount(afterEach);

async function page(answers: Parameters<typeof showBureau>[1] = {}) {
  const shown = await showBureau(
    FormPage,
    {
      "bureau_form.show": () => VIEW,
      "bureau_form.choices": () => CHOICES,
      "bureau_form.propose": () => ({
        columns: [
          { column: 0, name: "A", heading: "姓名", field: "name" },
          { column: 1, name: "B", heading: "备注", field: null },
        ],
      }),
      "bureau_form.map": () => ({ value: 3, touched: ["bureau_form_cell"] }),
      "bureau_form.map_table": () => ({ value: 3, touched: ["bureau_form_table"] }),
      ...answers,
    },
    routes,
    "/bureau/forms/3",
  );
  const cell = async (name: string) => {
    const found = shown.wrapper.findAll("td").find((td) => td.attributes("aria-label")?.startsWith(`${name} `));
    if (!found) throw new Error(`no cell ${name}`);
    await found.trigger("click");
  };
  return { ...shown, cell };
}

test("the form is drawn, filled cells are marked with a word, and names nobody knows are told", async () => {
  const { wrapper } = await page();
  expect(wrapper.findAll("td").find((td) => td.attributes("colspan") === "2")?.text(), "what is merged is one").toBe("月报表");
  expect(wrapper.text(), "in words, not by colour alone").toContain("填 本月主题党日");
  expect(wrapper.text()).toContain("不认识，原样留着");
  expect(wrapper.text(), "a hidden sheet is not shown").not.toContain("代码");
});

test("a cell is told what to say by a click and a choice, which typing narrows", async () => {
  const { wrapper, cell, press, asked } = await page();
  await cell("B4");
  await wrapper.get("#said-search").setValue("书记");
  expect(wrapper.findAll(".choice").map((one) => one.text()), "narrowed").toEqual(["书记"]);
  await press("书记");
  expect(asked("bureau_form.map")).toEqual([{ id: 3, sheet: "月报", row: 4, column: 1, says: "fact:书记" }]);
});

test("a cell that is filled says so, and can be left alone again", async () => {
  const { wrapper, cell, press, asked } = await page();
  await cell("B2");
  expect(wrapper.text()).toContain("现在填这一项");
  await press("这一格不再填");
  expect(asked("bureau_form.map")).toEqual([{ id: 3, sheet: "月报", row: 2, column: 1, says: null }]);
});

test("what can be chosen is told in the words of the form's own rhythm", async () => {
  const { asked } = await page();
  expect(asked("bureau_form.choices").at(-1), "本月 on a form handed in each month").toEqual({ rhythm: "每月" });
});

test("a formula is not filled", async () => {
  const { wrapper, cell } = await page();
  await cell("B3");
  expect(wrapper.text()).toContain("由表自己算");
  expect(wrapper.find("#said-search").exists(), "nothing to choose").toBe(false);
});

test("a list begins with what the headings mean", async () => {
  const { wrapper, cell, press, asked } = await page();
  await cell("A4");
  await press("从这行填名单");
  const selects = wrapper.findAll(".side select");
  expect(selects.map((one) => (one.element as HTMLSelectElement).value), "by its heading, and what nobody knows").toEqual(["姓名", "不填"]);
  await selects[1]!.setValue("身份证号码（遮蔽）");
  await press("就这样填");
  expect(asked("bureau_form.map_table")).toEqual([
    {
      id: 3,
      table: {
        sheet: "月报",
        first_row: 4,
        list: "党员",
        columns: [
          { column: 0, field: "name" },
          { column: 1, field: "id_number" },
        ],
      },
    },
  ]);
});
