import { mount } from "@vue/test-utils";
import { expect, test } from "vitest";
import type { FieldTable } from "@/backend";
import RosterFilters from "./RosterFilters.vue";

const CONTACTS = [
  { contact_id: 3, name: "徐明远", count: 7 },
  { contact_id: null, name: "未分配", count: 2 },
];

function filters(modelValue = {}) {
  const table = { sections: [], fields: [], default_columns: [] } as unknown as FieldTable;
  const form = mount(RosterFilters, { props: { modelValue, table, contacts: CONTACTS, today: "2026-10-31" } });
  const select = (label: string) => {
    const field = form.findAll(".field").find((each) => each.text().startsWith(label));
    return field?.find("select") ?? expect.fail(`a field ${label}`);
  };
  const found = async () => {
    await form.trigger("submit");
    return form.emitted("update:modelValue")?.at(-1)?.[0];
  };
  return { form, select, found };
}

test("four of the five classes can be listed", async () => {
  const { select, found } = filters();
  const offered = select("五类").findAll("option").map((option) => option.text());
  expect(offered.slice(1).map((text) => text[0]), "the fifth is on no list").toEqual(["①", "②", "③", "④"]);
  await select("五类").setValue(offered[3]);
  expect(await found()).toEqual({ five_class: 3 });
});

test("one looks for whom a member of the committee keeps in touch with, and for those nobody does", async () => {
  const { select, found } = filters();
  const offered = select("支委联系人").findAll("option").map((option) => option.text());
  expect(offered).toEqual(["不限", "徐明远 7 人", "未分配 2 人"]);
  await select("支委联系人").setValue(offered[1]);
  expect(await found()).toEqual({ contact_id: 3 });
  await select("支委联系人").setValue(offered[2]);
  expect(await found(), "one or the other").toEqual({ without_contact: true });
});

test("what is looked for stands in the form when it is opened again", () => {
  const { form } = filters({ without_contact: true, five_class: 2 });
  const chosen = (label: string) => {
    const field = form.findAllComponents({ name: "SelectField" }).find((each) => each.props("label") === label);
    const { choices, modelValue } = field?.props() ?? expect.fail(`a field ${label}`);
    return (choices as { value: unknown; label: string }[]).find(({ value }) => value === modelValue)?.label;
  };
  expect(chosen("支委联系人")).toBe("未分配 2 人");
  expect(chosen("五类")).toContain("②");
});
