import { expect, test } from "vitest";
import { fitting, type Column } from "./columns";

const columns: Column<object>[] = [
  { key: "number", title: "序", width: 2 },
  { key: "name", title: "姓名", width: 6, leads: true },
  { key: "age", title: "年龄", width: 3 },
  { key: "unit", title: "单位", width: 12 },
];

const keys = (list: Column<object>[]) => list.map((each) => each.key).join();

test("columns that don't fit fold under the name, the most important last", () => {
  expect(keys(fitting(columns, 23).shown), "all fit").toBe("number,name,age,unit");
  const narrow = fitting(columns, 12);
  expect([keys(narrow.shown), keys(narrow.folded)]).toEqual(["number,name,age", "unit"]);
  expect(keys(fitting(columns, 4).shown), "the name always stands").toBe("name");
});
