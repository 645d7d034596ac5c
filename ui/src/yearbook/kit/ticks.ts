import { defineStore } from "pinia";
import { reactive, ref } from "vue";
import type { KitLine, PaperSize } from "@/backend";
import { onTouched } from "@/shared/freshness";
import { isDue, isReady, keyOf } from "./lines";

/** What is ticked to be printed, kept while one looks at the preview; whatever is printed is ticked off. */
export const useTicks = defineStore("kit", () => {
  /** Ticks set and taken by hand, by key of the paper; the others follow what is still to be printed. */
  const byHand = reactive(new Map<string, boolean>());
  const size = ref<PaperSize>("A4");

  onTouched(["print_record", "month_print"], () => byHand.clear());

  function isTicked(line: KitLine, month: string): boolean {
    return isReady(line) && (byHand.get(keyOf(line.paper, month)) ?? isDue(line));
  }

  function tick(line: KitLine, month: string, on: boolean): void {
    byHand.set(keyOf(line.paper, month), on);
  }

  /** Ticks those of a month that `wanted` says. */
  function tickEach(lines: readonly KitLine[], month: string, wanted: (line: KitLine) => boolean): void {
    for (const line of lines) tick(line, month, wanted(line));
  }

  return { size, isTicked, tick, tickEach };
});
