import { describe, expect, it } from "vitest";
import { headings, missing, put, sentence } from "./putting";

function field(body: string, at: number): HTMLTextAreaElement {
  const made = document.createElement("textarea");
  document.body.append(made);
  made.value = body;
  made.setSelectionRange(at, at);
  return made;
}

describe("what is put into a text", () => {
  it("sets headings apart from what stands before and after them", () => {
    const lines = ["一、主要工作", "二、存在问题"];
    expect(headings("", 0, 0, lines).piece, "an empty text").toBe("一、主要工作\n\n二、存在问题\n");
    expect(headings("总的情况", 4, 4, lines).piece, "behind a paragraph").toBe("\n一、主要工作\n\n二、存在问题\n");
    expect(headings("特此报告", 0, 0, lines).piece, "before one").toBe("一、主要工作\n\n二、存在问题\n\n");
    expect(headings("上段\n\n下段", 3, 3, lines).piece, "on an empty line").toBe("一、主要工作\n\n二、存在问题\n");
  });

  it("lets the writing go on under the first heading", () => {
    const made = field("", 0);
    put(made, headings("", 0, 0, ["一、主要工作", "二、存在问题"]));
    put(made, sentence(made.selectionStart, made.selectionEnd, "召开党员大会4次。"));
    expect(made.value).toBe("一、主要工作\n召开党员大会4次。\n二、存在问题\n");
  });

  it("offers only the headings that are not there", () => {
    expect(missing("　　一、主要工作\n内容", ["一、主要工作", "二、存在问题"])).toEqual(["二、存在问题"]);
  });

  it("goes where the pen stands, in place of what is marked, and is told like typing", () => {
    const made = field("全年。特此报告。", 2);
    let told = "";
    made.addEventListener("input", () => (told = made.value));
    put(made, sentence(2, 3, "召开党员大会4次。"));
    expect(made.value).toBe("全年召开党员大会4次。特此报告。");
    expect(told, "the form hears of it").toBe(made.value);
    expect(made.selectionStart, "writing goes on behind it").toBe("全年召开党员大会4次。".length);
  });
});
