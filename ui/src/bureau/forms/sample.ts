import type { BureauFormChoices, BureauFormLine, BureauFormView, SheetCellView } from "@/backend";

/** A form of six cells, for tests. */
export const FORM: BureauFormLine = {
  id: 3,
  name: "局里月报表",
  rhythm: "每月",
  filled_by: null,
  phone: null,
  file_name: "局里月报表.xlsx",
  has_cells: true,
  pointed_at: 1,
};

function cell(column: number, name: string, text: string, more: Partial<SheetCellView> = {}): SheetCellView {
  return { column, name, columns: 1, rows: 1, text, formula: false, styled: true, bold: false, align: "by_content", says: null, ...more };
}

export const VIEW: BureauFormView = {
  form: FORM,
  sheets: [
    {
      name: "月报",
      hidden: false,
      widths: [18, 10],
      cut: false,
      rows: [
        { number: 1, height: 30, cells: [cell(0, "A1", "月报表", { columns: 2, bold: true, align: "center" })] },
        { number: 2, height: 15, cells: [cell(0, "A2", "主题党日（次）"), cell(1, "B2", "", { says: "本月主题党日" })] },
        { number: 3, height: 15, cells: [cell(0, "A3", "合计"), cell(1, "B3", "0", { formula: true })] },
        { number: 4, height: 15, cells: [cell(0, "A4", ""), cell(1, "B4", "")] },
      ],
    },
    { name: "代码", hidden: true, widths: [8], cut: false, rows: [] },
  ],
  cells: [{ sheet: "月报", row: 2, column: 1, says: "figure:theme_day.count:本期" }],
  tables: [],
  names: [
    { typed: "{{支部全称}}", place: "「月报」A4", means: "支部全称" },
    { typed: "{{天气}}", place: "「月报」A4", means: null },
  ],
  asks_masked: true,
};

export const CHOICES: BureauFormChoices = {
  groups: [
    {
      title: "本月 · 组织生活",
      choices: [
        { says: "figure:theme_day.count:本期", label: "主题党日", name: "本月主题党日", unit: "次" },
        { says: "figure:talk.count:本期", label: "谈心谈话", name: "本月谈心谈话", unit: "次" },
      ],
    },
    { title: "支部和报送", choices: [{ says: "fact:书记", label: "书记", name: "书记", unit: null }] },
  ],
  lists: [
    {
      list: "党员",
      description: "党员名册",
      fields: [
        { key: "name", label: "姓名", masked: false },
        { key: "id_number", label: "身份证号码", masked: true },
      ],
    },
  ],
};
