import { describe, expect, it } from "vitest";
import { blankOwn, ownFormOf, ownOf, wordsOf } from "./own";

describe("a register of one's own", () => {
  it("takes the words of a choice as people write them", () => {
    expect(wordsOf("好、 一般，差; 不详,")).toEqual(["好", "一般", "差", "不详"]);
  });

  it("keeps what a field was called, and leaves out what its kind has no use for", () => {
    const form = ownFormOf({
      id: 3,
      name: "老物件征集",
      group: "作用发挥",
      unit: "件",
      about: "",
      day: "征集日期",
      fields: [{ was: "品相", name: "品相", kind: "选一项", unit: null, choices: ["好", "一般"], required: false }],
    });
    const [state] = form.fields;
    expect(state?.choices, "on one line").toBe("好、一般");
    Object.assign(state!, { name: "成色", kind: "一行字" });
    expect(ownOf(3, form).fields).toEqual([
      { was: "品相", name: "成色", kind: "一行字", unit: null, choices: [], required: false },
    ]);
  });

  it("begins with whom and what", () => {
    expect(ownOf(null, blankOwn()).fields.map(({ name, kind }) => [name, kind])).toEqual([
      ["党员", "党员"],
      ["事项", "一段文字"],
    ]);
  });
});
