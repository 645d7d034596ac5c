import { expect, it } from "vitest";
import { rowNumber, rowWords } from "./rows";

it("says where a row stands in the file, also of lists beside each other", () => {
  expect(rowWords(5)).toBe("第 5 行");
  expect([rowNumber(5), rowNumber(100_005)]).toEqual(["5", "5②"]);
  expect(rowWords(100_005)).toBe("第 5 行左起第 2 组");
  expect(rowWords(200_012)).toBe("第 12 行左起第 3 组");
});
