import { defineStore } from "pinia";
import { reactive, ref, shallowRef, watch } from "vue";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { useBackend, type EntryPage, type YearbookPaging } from "@/backend";
import { closePdf, openPdf } from "@/print/pdf";
import { useBook } from "@/shell/book";
import { makeShelf } from "./shelf";

/** A part of the book, ready to be drawn. */
export interface Leaf {
  part: string;
  version: string;
  pdf: PDFDocumentProxy;
  pages: number;
  /** Number of its first page; none while the book is not laid out. */
  firstPage: number | undefined;
  numbered: boolean;
  /** Where its records begin; pages of the part, counted from 1. */
  entries: EntryPage[];
  notes: string[];
}

/** Where one was, to be found again however much was changed meanwhile. */
export interface Mark {
  part: string;
  page: number;
  /** The record that stood there. */
  entry: string | undefined;
  /** How many pages into it. */
  into: number;
}

/** What is kept of the book while one is at other pages: the place, what is unfolded, the parts at hand. */
export const useKept = defineStore("yearbook", () => {
  const backend = useBackend();
  const book = useBook();
  const year = ref<number>();
  const marks = reactive(new Map<number, Mark>());
  const unfolded = reactive(new Set<string>());
  const paging = shallowRef<YearbookPaging>();

  const shelf = makeShelf<Leaf>(
    async ({ year, part }) => {
      const made = await backend.yearbook.part({ year, part });
      const pdf = await openPdf(backend.window.documentUrl(made.token));
      const { version, numbered, entries, notes } = made;
      const firstPage = numbered ? made.first_page : undefined;
      return { part, version, pdf, pages: pdf.numPages, firstPage, numbered, entries, notes };
    },
    ({ pdf }) => closePdf(pdf),
  );

  // Locked, nothing of the book stays behind.
  watch(
    () => book.state?.state,
    (state) => {
      if (state === "打开") return;
      shelf.clear();
      marks.clear();
      unfolded.clear();
      paging.value = undefined;
      year.value = undefined;
    },
  );

  return { year, marks, unfolded, paging, shelf };
});
