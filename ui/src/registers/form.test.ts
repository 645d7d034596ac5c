import { expect, test } from "vitest";
import type { RegisterField } from "@/backend";
import { blank, draftOf, formOf, missing } from "./form";

const field = (name: string, kind: RegisterField["kind"], required = false): RegisterField => ({
  name,
  kind,
  choices: [],
  unit: null,
  required,
});
const FIELDS = [field("走访对象", "members", true), field("慰问金", "money"), field("慰问品", "text"), field("办结", "yes_no")];

test("what is left empty is not saved", () => {
  const form = blank(FIELDS, "2026-10-27");
  expect(missing(FIELDS, form), "without whom it says nothing").toBe("走访对象");
  form.values["走访对象"] = [3];
  form.values["慰问品"] = "　";
  expect(missing(FIELDS, form)).toBeUndefined();
  expect(draftOf("走访慰问", null, form, "2026-10-12")).toEqual({
    id: null,
    register: "走访慰问",
    day: "2026-10-12",
    values: { 走访对象: [3] },
  });
});

test("an entry is read into its form and out again", () => {
  const draft = { id: 7, register: "走访慰问", day: "2026-10-12", values: { 走访对象: [3, 8], 慰问金: 50000, 办结: true } };
  expect(draftOf("走访慰问", 7, formOf(FIELDS, draft), "2026-10-12")).toEqual(draft);
});
