import { computed, type ComputedRef, type Ref } from "vue";
import type { YearbookContents } from "@/backend";
import { beginningsOf, entryOf, partOf, sectionOf } from "./contents";
import type { Leaf } from "./kept";
import { entryOn, pagesOf } from "./turning";

/** The page that is shown. */
export interface Shown {
  leaf: Leaf;
  /** Page of the part, counted from 1. */
  page: number;
  /** The record that was asked for, where several stand on the page. */
  chosen: string | undefined;
}

function beginnings(book: YearbookContents | undefined, { leaf }: Shown) {
  return beginningsOf(book && partOf(book, leaf.part), leaf.entries);
}

/** Key of what stands on the page: a record, or what a section says by itself. */
export function standingOn(book: YearbookContents | undefined, shown: Shown): string | undefined {
  return entryOn(shown.page, beginnings(book, shown), shown.chosen);
}

/** What is to be known of the page that is shown. */
export function usePage(book: ComputedRef<YearbookContents | undefined>, shown: Readonly<Ref<Shown | undefined>>) {
  const part = computed(() => book.value && shown.value && partOf(book.value, shown.value.leaf.part));
  const section = computed(() => book.value && shown.value && sectionOf(book.value, shown.value.leaf.part));
  const entry = computed(() => shown.value && standingOn(book.value, shown.value));
  /** The record on the page, as the contents have it; none where a section speaks for itself. */
  const record = computed(() => book.value && entryOf(book.value, entry.value));
  /** Number of the page in the whole book; undefined while it is not laid out. */
  const number = computed(() => {
    const { leaf, page } = shown.value ?? {};
    return leaf?.firstPage === undefined || page === undefined ? undefined : leaf.firstPage + page - 1;
  });
  /** How many pages it takes, the record or what the section says. */
  const pages = computed(() => {
    if (!shown.value) return 0;
    const all = shown.value.leaf.pages;
    return (entry.value && pagesOf(entry.value, beginnings(book.value, shown.value), all)) || all;
  });
  return { part, section, entry, record, number, pages };
}
