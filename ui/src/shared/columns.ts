import { computed, onMounted, onUnmounted, ref, type Ref } from "vue";

/** A column of a plain table. */
export interface Column<R> {
  key: string;
  title: string;
  /** What stands in the cell, where the table's slot `key` draws nothing else. */
  text?: (row: R) => string | number | null | undefined;
  /** Least width, in rem. */
  width: number;
  align?: "number" | "middle";
  sortable?: boolean;
  /** The column under whose text those that don't fit are folded: the name. */
  leads?: boolean;
}

/**
 * How many of the columns, taken in order of importance, stand side by side in `width` rem; the rest
 * fold under the leading one.
 */
export function fitting<R>(columns: readonly Column<R>[], width: number): { shown: Column<R>[]; folded: Column<R>[] } {
  const leading = columns.filter((each) => each.leads);
  const others = columns.filter((each) => !each.leads);
  let left = width - leading.reduce((sum, each) => sum + each.width, 0);
  const kept = new Set(leading);
  for (const column of others) {
    left -= column.width;
    if (left < 0) break;
    kept.add(column);
  }
  return { shown: columns.filter((each) => kept.has(each)), folded: columns.filter((each) => !kept.has(each)) };
}

/** Width of an element in CSS pixels, followed as it changes; 0 until it is on the screen. */
export function useWidthInPixels(element: Ref<HTMLElement | null>): Ref<number> {
  const width = ref(0);
  const measure = () => (width.value = element.value?.clientWidth ?? 0);
  const observer = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(measure);
  onMounted(() => {
    measure();
    if (element.value) observer?.observe(element.value);
  });
  onUnmounted(() => observer?.disconnect());
  return width;
}

/** The same in rem, following the text size and the zoom too; endless until it is on the screen. */
export function useWidthInRem(element: Ref<HTMLElement | null>): Ref<number> {
  const pixels = useWidthInPixels(element);
  return computed(() => (pixels.value ? pixels.value / rem() : Number.POSITIVE_INFINITY));
}

function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 18;
}
