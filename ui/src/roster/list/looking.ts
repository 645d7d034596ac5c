import { defineStore } from "pinia";
import { computed, ref } from "vue";
import type { MemberQuery } from "@/backend";

/** What is not a filter but how the list is laid out. */
type Layout = "sort" | "descending" | "columns" | "page";
export type Filters = Omit<MemberQuery, Layout>;

/** How the roster is being looked at; kept while one goes to a card and back. */
export const useLooking = defineStore("looking at the roster", () => {
  const filters = ref<Filters>({});
  const sort = ref<{ key: string; descending: boolean }>();
  /** Keys of the chosen columns; undefined for the usual ones. */
  const columns = ref<string[]>();
  /** Page, from 0. */
  const page = ref(0);

  const query = computed<MemberQuery>(() => ({
    ...filters.value,
    sort: sort.value?.key,
    descending: sort.value?.descending,
    columns: columns.value,
    page: page.value + 1,
  }));

  /** Looks at other members, from the first page. */
  function filter(chosen: Filters): void {
    filters.value = chosen;
    page.value = 0;
  }

  return { filters, sort, columns, page, query, filter };
});

/** A chip's or a form's query without layout and what is left open: what it filters by. */
export function filtersOf(query: MemberQuery): Filters {
  const { sort: _sort, descending: _descending, columns: _columns, page: _page, ...filters } = query;
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== null && value !== undefined && value !== ""));
}

/** Whether two filter alike. */
export function sameFilters(one: MemberQuery, other: MemberQuery): boolean {
  const text = (query: MemberQuery) => JSON.stringify(Object.entries(filtersOf(query)).sort());
  return text(one) === text(other);
}
