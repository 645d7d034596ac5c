import { expect, test } from "vitest";
import type { CollectedPackage, CollectionCheck } from "@/backend";
import { summary, toLookAtFirst } from "./words";

const one: CollectedPackage = {
  file_name: "甲.zip",
  branch: "甲",
  superior: "",
  period_name: "2026年10月",
  standing: "计入",
  reason: "",
};

function check(counted: number, packages: number, missing: string[]): CollectionCheck {
  const lines = Array.from({ length: packages }, () => one);
  return { period: "2026-10", period_name: "2026年10月", counted, packages: lines, missing };
}

test("what was found is one sentence", () => {
  expect(summary(check(27, 27, [])), "all of them").toBe("2026年10月：计入 27 个支部。");
  expect(summary(check(2, 3, ["丁"])), "one left out, one absent").toBe(
    "2026年10月：计入 2 个支部，1 个没有计入；名单里还有 1 个支部没有报。",
  );
  expect(summary(check(0, 1, [])), "nothing to collect").toBe("1 个文件，没有一个能计入，原因见表里。");
});

test("what is wrong stands first", () => {
  const wrong = { ...one, file_name: "乙.zip", standing: "没有收" as const, reason: "读不出来" };
  expect(toLookAtFirst([one, wrong]).map(({ file_name }) => file_name)).toEqual(["乙.zip", "甲.zip"]);
});
