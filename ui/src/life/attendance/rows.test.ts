import { describe, expect, it } from "vitest";
import { readRows } from "./rows";

const thirtyFive = new Set(Array.from({ length: 35 }, (_, index) => index + 1));

describe("row numbers of a sign-in sheet", () => {
  it.each([
    ["3 7 12", [3, 7, 12]],
    ["3、7，12", [3, 7, 12]],
    ["３　７　１２", [3, 7, 12]],
    ["3号 7号", [3, 7]],
    ["5-7", [5, 6, 7]],
    ["5 — 7", [5, 6, 7]],
    ["7 7 3", [7, 3]],
    ["", []],
  ])("%s", (typed, rows) => {
    expect(readRows(typed, thirtyFive), `「${typed}」`).toEqual({ rows, unknown: [] });
  });

  it("names what no row has, and reads the rest", () => {
    expect(readRows("3 40 王芳", thirtyFive)).toEqual({ rows: [3], unknown: ["40", "王芳"] });
  });

  it("does not turn a span around", () => {
    expect(readRows("7-5", thirtyFive)).toEqual({ rows: [], unknown: ["7-5"] });
  });
});
