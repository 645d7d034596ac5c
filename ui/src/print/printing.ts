import { defineStore } from "pinia";
import { shallowRef } from "vue";
import { useRouter, type RouteLocationRaw } from "vue-router";
import type { Paper, PrintNote } from "@/backend";

/** A place on a paper that only a person can fill. */
export interface Blank {
  key: string;
  label: string;
  help?: string;
  /** Of a longer text. */
  rows?: number;
}

/** What a person writes on a paper besides what the book knows. */
export interface Blanks {
  /** Word on the button: 填需协调事项等. */
  label: string;
  fields: readonly Blank[];
  /** What was written last, by key. */
  written: () => Record<string, string>;
  /** Keeps it for the next time the paper is made. */
  write: (words: Record<string, string>) => Promise<void>;
}

/** Something made for paper, and what else can be made of the same figures. */
export interface Printing {
  /** Such as 2026年10月组织生活活动情况表. */
  title: string;
  /** Makes the PDF. */
  make: () => Promise<Paper>;
  /** The same for another program, such as 存为 Excel. */
  twins?: { label: string; make: () => Promise<Paper> }[];
  /** The PDF with whole numbers in it, for a reason that is noted. */
  makeInFull?: (why: string) => Promise<Paper>;
  blanks?: Blanks;
  /** The page it was asked from, to go back to. */
  from: { title: string; to: RouteLocationRaw };
}

/** What is noted of a paper that was saved: a page of the book or a paper of the month is printed only when it is on paper. */
export function savedNote({ print }: Paper): PrintNote {
  return { ...print, yearbook: null, kit: null };
}

/** What lies in the preview. */
export const usePrinting = defineStore("printing", () => {
  const router = useRouter();
  const current = shallowRef<Printing>();

  /** Shows it page by page before anything is printed or saved. */
  async function show(printing: Printing): Promise<void> {
    current.value = printing;
    await router.push({ name: "print" });
  }

  return { current, show };
});
