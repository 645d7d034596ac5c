import { expect, test } from "vitest";
import type { FieldView, MemberCheck } from "@/backend";
import { changed, notesOf, unchanged, withRevealed, type Stored } from "./memberForm";

const stored: Stored = {
  values: { name: "金秀珍", id_number: "99**********86", phone: "" },
  masked: new Set(["id_number"]),
};

test("only what differs from the book is a change", () => {
  const once = changed({}, stored, "name", "金秀贞");
  expect(once).toEqual({ name: "金秀贞" });
  expect(changed(once, stored, "name", "金秀珍"), "put back").toEqual({});
  expect(changed({}, stored, "phone", ""), "empty stays empty").toEqual({});
});

test("a masked value that is emptied is a change: it was not shown", () => {
  expect(changed({}, stored, "id_number", "")).toEqual({ id_number: "" });
});

test("what is wrong is told from what is only asked", () => {
  const finding = (weight: "错误" | "核对", message: string, offer: string | null) => ({
    field: "birth_date",
    code: "member.x",
    weight,
    message,
    what_to_do: "请核对。",
    offer,
  });
  const check = {
    problems: [],
    findings: [finding("错误", "出生日期还没有到", null), finding("核对", "身份证号码上是1946年2月24日", "1946-02-24")],
  } as unknown as MemberCheck;
  const notes = notesOf(check, { key: "birth_date" } as FieldView);
  expect(notes.wrong).toBe("出生日期还没有到。请核对。");
  expect(notes.findings.map(({ offer }) => offer)).toEqual(["1946-02-24"]);
});

test("a masked value that was shown is edited like any other", () => {
  const shown = withRevealed(stored, { id_number: "990178194602249886" });
  expect(shown.masked.has("id_number")).toBe(false);
  expect(changed({}, shown, "id_number", "990178194602249886"), "as it stands").toEqual({});
  expect(changed({}, shown, "id_number", "990178194602249887")).toEqual({ id_number: "990178194602249887" });
});

test("a masked value one began to write anew and thought better of stays as it stands", () => {
  expect(unchanged(changed({}, stored, "id_number", ""), "id_number")).toEqual({});
});
