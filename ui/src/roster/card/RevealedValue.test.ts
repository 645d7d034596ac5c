import { mount } from "@vue/test-utils";
import { expect, test } from "vitest";
import { backendOver, provideBackend } from "@/backend";
import { failure, memoryCall, memoryWindow } from "@/backend/memory";
import RevealedValue from "./RevealedValue.vue";

function shown(value: string, copyNumber: (number: string) => Promise<void>) {
  const backend = backendOver(memoryCall({}), { ...memoryWindow, copyNumber }, () => {});
  return mount(RevealedValue, {
    props: { label: "身份证号码", value },
    global: { plugins: [(app) => provideBackend(app, backend)] },
  });
}

test("a number is copied by the window, which takes it back, and the page says so", async () => {
  const copied: string[] = [];
  const page = shown("110101195103121234", async (number) => void copied.push(number));
  expect(page.text()).not.toContain("剪贴板");
  await page.get("button").trigger("click");
  await Promise.resolve();
  await page.vm.$nextTick();
  expect(copied, "the whole number, by the window and not by the page").toEqual(["110101195103121234"]);
  expect(page.text()).toContain("半分钟后自动从剪贴板清掉");
});

test("what was not copied is not said to be", async () => {
  const page = shown("110101195103121234", async () => {
    throw failure("clipboard.not_written", "没有复制成");
  });
  await page.get("button").trigger("click");
  await Promise.resolve();
  await page.vm.$nextTick();
  expect(page.text()).toContain("没有复制成");
  expect(page.text()).not.toContain("已复制");
});

test("what is not filled in can't be copied", () => {
  const page = shown("", async () => {});
  expect(page.text()).toContain("没有填");
  expect(page.find("button").exists()).toBe(false);
});
