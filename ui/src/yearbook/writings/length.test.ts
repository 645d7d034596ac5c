import { expect, test } from "vitest";
import { lengthOf } from "./length";

test("the length of a text is told in characters and pages", () => {
  expect(lengthOf(" \n ")).toBe("还没有写正文");
  expect(lengthOf("王䶮 单于𠅤"), "a rare character is one, a blank none").toBe("5 字，约 1 页");
  const page = Array.from({ length: 16 }, () => "学".repeat(26)).join("\n");
  expect(lengthOf(page), "sixteen lines and what stands around them").toBe("416 字，约 1 页");
  expect(lengthOf(`${page}\n学`), "one more").toBe("417 字，约 2 页");
});
