import { flushPromises, mount } from "@vue/test-utils";
import { createPinia } from "pinia";
import { expect, test } from "vitest";
import { backendOver, provideBackend, type ConditionView } from "@/backend";
import { memoryCall, memoryWindow } from "@/backend/memory";
import ConfirmDialog from "@/shared/ConfirmDialog.vue";
import ConditionDialog from "./ConditionDialog.vue";

const HELD: ConditionView = {
  id: 9,
  kind: "异地居住",
  away_kind: "暂居",
  detail: "南宁",
  note: null,
  from: "2026-08",
  to: null,
};

test("what was noted is put right and nothing else about it is lost", async () => {
  const call = memoryCall({ "member.condition_correct": () => ({ value: 9, touched: ["member_condition"] }) });
  const install = { install: (app: Parameters<typeof provideBackend>[0]) => provideBackend(app, backendOver(call, memoryWindow, () => {})) };
  const dialog = mount(ConditionDialog, {
    props: { open: true, card: { id: 4, name: "何淑芬" }, held: HELD },
    global: { plugins: [createPinia(), install], stubs: { teleport: true } },
  });
  await flushPromises();
  const field = (label: string) => {
    const found = dialog.findAll(".field").find((each) => each.text().startsWith(label));
    return found?.find("input") ?? expect.fail(`a field ${label}`);
  };
  expect(field("住在哪里").element.value, "as it was noted").toBe("南宁");
  expect(dialog.findAll("[role=radiogroup]"), "the condition itself is not chosen again").toHaveLength(1);
  await field("从哪天起").setValue("2026.7.15");
  await field("到哪天为止").setValue("2026.9");
  dialog.getComponent(ConfirmDialog).vm.$emit("confirm");
  await flushPromises();
  const asked = { condition_id: 9, detail: "南宁", away_kind: "暂居", note: null, from: "2026.7.15", to: "2026.9" };
  expect(call.log).toEqual([["member.condition_correct", asked]]);
  expect(dialog.emitted("update:open")?.at(-1), "and the dialog is put away").toEqual([false]);
});
