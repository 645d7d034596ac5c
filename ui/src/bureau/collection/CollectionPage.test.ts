import { enableAutoUnmount, flushPromises } from "@vue/test-utils";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { CollectionCheck } from "@/backend";
import type { Carried } from "@/backend/backend";
import { memoryWindow } from "@/backend/memory";
import { showBureau } from "../testing";
import CollectionPage from "./CollectionPage.vue";
import { routes } from "./routes";

enableAutoUnmount(afterEach);

const CHECK: CollectionCheck = {
  period: "2026-10",
  period_name: "2026年10月",
  counted: 1,
  packages: [
    { file_name: "一.zip", branch: "第一党支部", superior: "", period_name: "2026年10月", standing: "计入", reason: "" },
    { file_name: "二.zip", branch: "", superior: "", period_name: "", standing: "没有收", reason: "上报包里的「data.json」被改动过" },
  ],
  missing: ["第三党支部"],
};

const window = { ...memoryWindow };
beforeEach(() => {
  memoryWindow.chooseFiles = async () => ["一.zip", "二.zip"].map((file_name) => ({ token: file_name, file_name }));
  memoryWindow.chooseFolder = async () => ({ token: "f", folder_name: "十月" });
});
afterEach(() => void Object.assign(memoryWindow, window));

function show(check: CollectionCheck) {
  const answers = {
    "collection.check": () => check,
    "collection.make": () => ({ check, files: ["汇总.xlsx"] }),
  };
  return showBureau(CollectionPage, answers, routes, "/bureau/collection");
}

test("what can not be taken is told by file before anything is made", async () => {
  const { press, wrapper } = await show(CHECK);
  await press("选上报包");
  expect(wrapper.text()).toContain("2026年10月：计入 1 个支部，1 个没有计入；名单里还有 1 个支部没有报。");
  expect(wrapper.text(), "why").toContain("上报包里的「data.json」被改动过");
  expect(wrapper.text(), "who").toContain("没有报的支部：第三党支部");
});

test("packages can be dropped onto the page", async () => {
  let carry: (carried: Carried) => void = () => {};
  memoryWindow.onCarried = (hear) => {
    carry = hear;
    return () => {};
  };
  const { asked, wrapper } = await show(CHECK);
  carry({ dropped: [{ token: "三", file_name: "三.zip" }] });
  await flushPromises();
  expect(asked("collection.check")[0]).toMatchObject({ packages: [{ file_name: "三.zip" }] });
  expect(wrapper.text()).toContain("2026年10月：计入 1 个支部");
});

test("the rest is collected into a folder", async () => {
  const { press, asked, wrapper } = await show(CHECK);
  await press("选上报包");
  await press("汇总到文件夹");
  await flushPromises();
  expect(asked("collection.make")[0]).toMatchObject({
    collect: { packages: [{ file_name: "一.zip" }, { file_name: "二.zip" }], expected: null, password: null },
    folder: { folder_name: "十月" },
    last: null,
  });
  expect(wrapper.text()).toContain("已存到「十月」");
});

test("when nothing counts there is nothing to press", async () => {
  const none = { ...CHECK, period: null, period_name: "", counted: 0, missing: [] };
  const { press } = await show(none);
  await press("选上报包");
  expect(document.querySelector<HTMLButtonElement>(".foot .button.main")?.disabled).toBe(true);
});
