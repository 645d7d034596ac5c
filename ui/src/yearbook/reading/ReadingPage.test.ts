import { enableAutoUnmount, flushPromises } from "@vue/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { failure } from "@/backend/memory";
import { useFreshness } from "@/shared/freshness";
import { CONTENTS, PAGING } from "../sample";
import { showYearbook } from "../testing";
import ReadingPage from "./ReadingPage.vue";

/** What was opened and closed of PDFs; a part's token is its key. */
const pdfs = vi.hoisted(() => ({ opened: [] as string[], closed: [] as string[] }));
const PAGES: Record<string, number> = { cover: 2, roster: 2, "life-1": 1, "life-10": 3, contact: 2 };

vi.mock("@/print/pdf", () => ({
  openPdf: async (url: string) => {
    const part = url.split("/").at(-1) ?? "";
    pdfs.opened.push(part);
    return { part, numPages: PAGES[part] };
  },
  closePdf: ({ part }: { part: string }) => void pdfs.closed.push(part),
}));
vi.mock("@/print/PdfSheet.vue", () => ({
  default: { props: ["pdf", "number", "width", "label"], template: "<i class='leaf'>{{ pdf.part }} {{ number }} {{ label }}</i>" },
}));

const book = { version: "v1", laidOut: true };
let lay: () => void;

const answers = {
  "yearbook.contents": ({ year }: { year: number }) => ({ ...CONTENTS, year, version: book.version }),
  "yearbook.paging": async ({ year }: { year: number }) => {
    if (!book.laidOut) await new Promise<void>((done) => (lay = done));
    book.laidOut = true;
    return { ...PAGING, year, version: book.version };
  },
  "yearbook.part": ({ part }: { part: string }) => {
    const first = PAGING.parts.find((each) => each.part === part)?.first_page ?? 1;
    const records = CONTENTS.sections.flatMap(({ parts }) => parts).find(({ id }) => id === part)?.entries ?? [];
    return {
      token: part,
      part,
      version: book.version,
      numbered: book.laidOut,
      first_page: book.laidOut ? first : 1,
      // By their keys, as the backend has them: occasion/10 comes before occasion/9.
      entries: [...records].reverse().map(({ key }) => ({ key, page: (PAGING.entries.find((each) => each.key === key)?.page ?? 1) - first + 1 })),
      notes: [],
    };
  },
};

enableAutoUnmount(afterEach);

beforeEach(() => {
  book.version = "v1";
  book.laidOut = true;
  pdfs.opened.length = 0;
  pdfs.closed.length = 0;
  // happy-dom lays nothing out: the page is as wide as it says here.
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(600);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const leaf = () => document.querySelector(".leaf")?.textContent ?? "";
const here = () => document.querySelector("[aria-current=page].line")?.textContent?.trim();
const numbers = () => [...document.querySelectorAll(".line .number")].map((each) => each.textContent);

test("the cover is shown first; the page numbers fill in when the book is laid out", async () => {
  book.laidOut = false;
  await showYearbook(ReadingPage, answers);
  expect(leaf(), "shown before anything is laid out").toContain("cover 1");
  expect(numbers().join(""), "no number is known").toBe("");
  lay();
  await flushPromises();
  expect(numbers(), "then they are").toEqual(["1", "3", "5", "5", "6", "9"]);
  expect(document.body.textContent, "how many pages there are").toContain("10 页");
  expect(pdfs.opened.filter((part) => part === "cover"), "and the page is made anew with its number").toHaveLength(2);
});

test("keys turn the pages, over the parts, to both ends of the book", async () => {
  const { key } = await showYearbook(ReadingPage, answers);
  await key("PageDown");
  expect(leaf()).toContain("cover 2");
  await key("ArrowRight");
  expect(leaf(), "into the next part").toContain("roster 1");
  await key("PageUp");
  expect(leaf(), "back to the last page of the one before").toContain("cover 2");
  await key("End");
  expect(leaf()).toContain("contact 2");
  await key("PageDown");
  expect(leaf(), "there is nothing after it").toContain("contact 2");
  await key("Home");
  expect(leaf()).toContain("cover 1");
});

test("keys in a field are the field's", async () => {
  const { key, wrapper } = await showYearbook(ReadingPage, answers);
  await key("PageDown", wrapper.get("select.year").element);
  expect(leaf(), "the year is being chosen").toContain("cover 1");
});

test("a line of the contents leads to its page, a month unfolds into its records", async () => {
  const { press } = await showYearbook(ReadingPage, answers);
  await press("10月");
  expect(leaf()).toContain("life-10 1");
  await press("主题党日");
  expect(leaf(), "the page where the record begins").toContain("life-10 2 第 7 页，主题党日（党课）：讲好身边的老党员故事");
  expect(here()).toContain("主题党日");
  await press("10月");
  expect(here(), "back at the head of the month").toContain("支委会");
  await press("10月");
  expect(here(), "pressed there, it folds").toContain("10月");
});

test("a press on the page opens its record", async () => {
  const { press, router, wrapper } = await showYearbook(ReadingPage, answers);
  await press("10月");
  await wrapper.get(".desk").trigger("click");
  await flushPromises();
  expect(router.currentRoute.value.fullPath).toBe("/life/9?from=yearbook");
});

test("a page that is no record's leads to where it comes from", async () => {
  const { press, router, wrapper } = await showYearbook(ReadingPage, answers);
  await press("党员名册");
  await wrapper.get(".desk").trigger("click");
  expect(router.currentRoute.value.name, "the page is not a record's").toBe("yearbook");
  await press("改党员名册");
  expect(router.currentRoute.value.name).toBe("roster");
});

test("coming back, one is at the record where one was, wherever it stands now", async () => {
  const first = await showYearbook(ReadingPage, answers);
  await first.press("10月");
  await first.press("主题党日");
  await first.key("PageDown");
  expect(leaf(), "its second page").toContain("life-10 3");
  first.wrapper.unmount();

  book.version = "v2";
  const moved = structuredClone(CONTENTS);
  const months = moved.sections[2]?.parts ?? [];
  const [record] = months[1]?.entries.splice(1, 1) ?? [];
  if (record) months[0]?.entries.push(record);
  await showYearbook(
    ReadingPage,
    {
      ...answers,
      "yearbook.contents": () => ({ ...moved, version: "v2" }),
      "yearbook.part": (request: { part: string }) => {
        const made = answers["yearbook.part"](request);
        return request.part === "life-1" ? { ...made, entries: [{ key: "occasion/10", page: 1 }] } : made;
      },
    },
    first.pinia,
  );
  expect(leaf(), "its day is another now: in January, which has one page").toContain("life-1 1");
});

test("the parts beside the page are at hand, and each is fetched once", async () => {
  const { key } = await showYearbook(ReadingPage, answers);
  expect(pdfs.opened, "the next part, before it is asked for").toContain("roster");
  await key("PageDown");
  await key("PageDown");
  await key("PageUp");
  expect(pdfs.opened.filter((part) => part === "roster")).toHaveLength(1);
  expect(pdfs.opened.filter((part) => part === "cover").length, "before and after the numbers are known").toBeLessThan(3);
});

test("after a write the page is made anew, and what lay there is let go of", async () => {
  const { asked } = await showYearbook(ReadingPage, answers);
  const before = asked("yearbook.part").length;
  useFreshness().touched(["backup"]);
  await flushPromises();
  expect(asked("yearbook.part").length, "what is not in the book does not make it stale").toBe(before);
  book.version = "v2";
  useFreshness().touched(["occasion"]);
  await flushPromises();
  expect(asked("yearbook.part").length, "another version of the book").toBeGreaterThan(before);
  expect(asked("yearbook.paging"), "laid out again").toHaveLength(2);
  expect(pdfs.closed, "the old cover").toContain("cover");
});

test("another year is another book, at its own place", async () => {
  const { press, wrapper } = await showYearbook(ReadingPage, answers);
  await press("10月");
  await wrapper.get("select.year").setValue("2025");
  await flushPromises();
  expect(leaf(), "the other year begins at its cover").toContain("cover 1");
  await wrapper.get("select.year").setValue("2026");
  await flushPromises();
  expect(leaf(), "this one where one was").toContain("life-10 1");
});

test("a year without records says how the first page is made", async () => {
  const bare = CONTENTS.sections.map((one) => ({ ...one, parts: one.parts.filter(({ month }) => month === null).map((part) => ({ ...part, entries: [] })) }));
  const { wrapper } = await showYearbook(ReadingPage, {
    ...answers,
    "yearbook.contents": () => ({ ...CONTENTS, sections: bare }),
  });
  expect(wrapper.text()).toContain("2026年还没有可以装进一本通的记录");
  expect(leaf(), "its cover can be looked at all the same").toContain("cover 1");
});

test("a part that can't be made says so, and can be tried again", async () => {
  let broken = true;
  const { press, wrapper } = await showYearbook(ReadingPage, {
    ...answers,
    "yearbook.part": (request: { part: string }) => {
      if (broken) throw failure("book.busy", "账本正在备份", "请等备份完再看。");
      return answers["yearbook.part"](request);
    },
  });
  expect(wrapper.text()).toContain("账本正在备份");
  broken = false;
  await press("再试一次");
  expect(leaf()).toContain("cover 1");
});

test("what is printed is what the button says", async () => {
  const printed = vi.fn(() => ({ token: "t", file_name: "x.pdf", media_type: "application/pdf", pages: 1, notes: [], print: { paper: "x" } }));
  const { press, router, wrapper } = await showYearbook(ReadingPage, { ...answers, "report.yearbook": printed, "report.printed": (note: object) => ({ value: note, touched: [] }), });
  await press("存为 PDF");
  expect(printed, "the whole year").toHaveBeenCalledWith({ year: 2026, span: { span: "year" }, format: "pdf" });
  expect(wrapper.text()).toContain("已存为 x.pdf");
  await press("10月");
  await press("打印这一页");
  expect(router.currentRoute.value.name, "looked at before it is printed").toBe("print");
});
