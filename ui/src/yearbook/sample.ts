import type { YearbookContents, YearbookEntry, YearbookPaging } from "@/backend";

/** A small book of 2026, for tests. */
const entry = (id: number, day: string, title: string): YearbookEntry => ({
  key: `occasion/${id}`,
  title,
  day,
  state: "new",
  occasion_id: id,
  writing_id: null,
});

export const CONTENTS: YearbookContents = {
  year: 2026,
  years: [2026, 2025],
  version: "v1",
  sections: [
    { key: "cover", title: "封面和目录", parts: [{ id: "cover", title: "封面和目录", month: null, entries: [] }] },
    { key: "roster", title: "党员名册", parts: [{ id: "roster", title: "党员名册", month: null, entries: [] }] },
    {
      key: "life",
      title: "组织生活",
      parts: [
        { id: "life-1", title: "1月（1 次）", month: 1, entries: [entry(1, "2026-01-15", "党员大会：年度工作总结")] },
        {
          id: "life-10",
          title: "10月（2 次）",
          month: 10,
          entries: [
            entry(9, "2026-10-09", "支委会：研究四季度工作"),
            entry(10, "2026-10-15", "主题党日（党课）：讲好身边的老党员故事"),
          ],
        },
      ],
    },
    {
      key: "contact",
      title: "走访联系",
      parts: [{ id: "contact", title: "走访联系", month: null, entries: [entry(20, "2026-03-02", "走访慰问：重阳节走访")] }],
    },
  ],
  printed: { last_page: null, last_on: null, new: 4, changed: 0, text: "还没有打印过。" },
  seal: null,
  filing: "未送检",
};

export const PAGING: YearbookPaging = {
  year: 2026,
  version: "v1",
  pages: 10,
  parts: [
    { part: "cover", first_page: 1, pages: 2 },
    { part: "roster", first_page: 3, pages: 2 },
    { part: "life-1", first_page: 5, pages: 1 },
    { part: "life-10", first_page: 6, pages: 3 },
    { part: "contact", first_page: 9, pages: 2 },
  ],
  entries: [
    { key: "occasion/1", page: 5 },
    { key: "occasion/9", page: 6 },
    { key: "occasion/10", page: 7 },
    { key: "occasion/20", page: 9 },
  ],
  notes: [],
};
