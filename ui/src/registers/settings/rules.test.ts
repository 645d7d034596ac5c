import { describe, expect, it } from "vitest";
import { blankRule, formsOf, rulesOf } from "./rules";

describe("rules of points", () => {
  it("come back as they were saved", () => {
    const rules = [
      { what: "参加主题党日", points: 2 },
      { what: "无故缺席", points: -1 },
    ];
    expect(rulesOf(formsOf(rules))).toEqual(rules);
  });

  it("leave out what was not written", () => {
    expect(rulesOf([blankRule(), { ...blankRule(), what: " 投稿 ", points: "5" }])).toEqual([{ what: "投稿", points: 5 }]);
  });
});
