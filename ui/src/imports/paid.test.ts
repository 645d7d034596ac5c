import { expect, test } from "vitest";
import { paidInWords } from "./paid";

test("what was paid alike stands together, gaps part it", () => {
  expect(paidInWords([6450, 6450, 6450, null, 6450, 2000, 2000, null, null, null, null, null])).toBe(
    "1—3月 64.50，5月 64.50，6—7月 20.00",
  );
  expect(paidInWords(Array.from({ length: 12 }, () => 2500)), "a whole year").toBe("1—12月 25.00");
  expect(paidInWords([null, null]), "nothing was").toBe("");
});
