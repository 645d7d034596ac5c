import { CHOICES, FORM, VIEW } from "@/bureau/forms/sample";

/** What the pages of 局里的表 ask for. */
export const formsAnswers = {
  "bureau_form.list": () => [FORM, { ...FORM, id: 4, name: "困难党员情况登记表", rhythm: "每半年", has_cells: false, pointed_at: 0, file_name: "困难党员情况登记表.docx" }],
  "bureau_form.show": () => VIEW,
  "bureau_form.choices": () => CHOICES,
  "bureau_form.propose": () => ({
    columns: [
      { column: 0, name: "A", heading: "姓名", field: "name" },
      { column: 1, name: "B", heading: "备注", field: null },
    ],
  }),
  "bureau_form.fill": () => ({
    token: "t",
    file_name: "局里月报表 2026年10月.xlsx",
    media_type: "x",
    pages: null,
    places: 4,
    notes: ["「月报」B3：这一格是公式，由表自己算，没有填", "谈心谈话：账本里没有记录，请手填"],
    sheets: VIEW.sheets,
    print: { paper: "局里月报表 2026年10月", format: "xlsx" },
  }),
};
