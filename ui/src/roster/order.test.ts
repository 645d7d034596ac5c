import { expect, test } from "vitest";
import { moved } from "./order";

test("one is put at another place, the others keep their order", () => {
  const list = ["金", "秦", "徐", "石"];
  expect(moved(list, 3, 0), "to the front").toEqual(["石", "金", "秦", "徐"]);
  expect(moved(list, 0, 2)).toEqual(["秦", "徐", "金", "石"]);
  expect(moved(list, 0, -1), "the first goes no further").toEqual(list);
  expect(moved(list, 1, 99), "no place so far: the end").toEqual(["金", "徐", "石", "秦"]);
  expect(list, "the list itself stays").toEqual(["金", "秦", "徐", "石"]);
});
