import { expect, test } from "vitest";
import { inOrder } from "./sections";

const ALL = ["支部基本情况", "党员名册", "组织生活", "总结"];

test("sections stand as wished, and none is lost", () => {
  expect(inOrder([], ALL), "nothing wished: as the handbook has it").toEqual(ALL);
  expect(inOrder(["总结", "支部基本情况"], ALL), "the others behind the one they follow").toEqual([
    "总结",
    "支部基本情况",
    "党员名册",
    "组织生活",
  ]);
  expect(inOrder(["组织生活", "组织生活", "没有的"], ALL)[0], "the first stays first when nothing is said of it").toBe("支部基本情况");
});
