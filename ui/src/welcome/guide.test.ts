import { expect, test } from "vitest";
import { EMPTY_FORM, detailsOf, missing } from "./guide";

test("a page is left only when its questions are answered", () => {
  expect(missing("names", { ...EMPTY_FORM, name: "　", superior: "县委老干部局", secretary: "徐明远" })).toBe(
    "请填写支部全称",
  );
  expect(missing("kind", { ...EMPTY_FORM, kind: "混编" })).toBeUndefined();
});

test("declining a password is an answer, two that differ are not", () => {
  const form = { ...EMPTY_FORM, password: "松柏常青", again: "松柏长青" };
  expect(missing("password", form), "neither was chosen").toBe("请选一种");
  expect(missing("password", { ...form, hasPassword: false })).toBeUndefined();
  expect(missing("password", { ...form, hasPassword: true })).toBe("两次填的口令不一样");
});

test("no fixed day is no day", () => {
  expect(detailsOf({ ...EMPTY_FORM, kind: "混编", startedOn: "2026-10" }).theme_day).toBeNull();
  expect(detailsOf({ ...EMPTY_FORM, kind: "混编", startedOn: "2026-10", themeDay: "15" }).theme_day).toBe(15);
});
