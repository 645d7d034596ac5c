import type { ColumnView, MemberLine } from "@/backend";
import type { Column } from "@/shared/columns";

/** Least widths in rem of what is short or long; others take {@link USUAL_WIDTH}. */
const WIDTHS: Record<string, number> = {
  sex: 2.9,
  age: 2.9,
  ethnicity: 2.9,
  education: 5.9,
  birth_date: 6,
  joined_on: 6,
  confirmed_on: 6,
  standing: 3.7,
  group: 5.9,
  former_unit: 6,
  former_post: 5,
  id_number: 7.8,
  phone: 7,
  address: 11,
  kind: 5.2,
};
const USUAL_WIDTH = 6;

/** Heads of a table are shorter than labels on a form. */
const HEADS: Record<string, string> = {
  joined_on: "入党",
  confirmed_on: "转正",
  group: "小组",
  id_number: "身份证号",
  birth_date: "出生",
  phone: "电话",
  former_unit: "退休前单位",
  former_post: "职务",
};

/** The table's columns: number, name, those the list was asked for, and what is to be seen at a glance. */
export function columnsOf(views: readonly ColumnView[]): Column<MemberLine>[] {
  const cells = views.map(
    ({ key, label, numeric }, index): Column<MemberLine> => ({
      key,
      title: HEADS[key] ?? label,
      text: (line) => line.cells[index],
      width: WIDTHS[key] ?? USUAL_WIDTH,
      align: numeric ? "number" : key === "sex" ? "middle" : undefined,
      sortable: true,
    }),
  );
  return [
    { key: "number", title: "序", text: (line) => line.number, width: 2.2, align: "middle" },
    { key: "name", title: "姓名", text: ({ name }) => name, width: 4.4, leads: true, sortable: true },
    ...cells.filter(({ key }) => key !== "name"),
    { key: "tags", title: "情况", text: ({ tags }) => tags.map(({ text }) => text).join("、"), width: 5.4 },
  ];
}
