import { defineStore } from "pinia";
import { ref, watch } from "vue";
import { useBackend } from "@/backend";

/** The three sizes of text, in CSS pixels of one rem. */
export const TEXT_SIZES = [
  { value: 18, label: "标准" },
  { value: 21, label: "大" },
  { value: 24, label: "特大" },
] as const;

export type TextSize = (typeof TEXT_SIZES)[number]["value"];

const ZOOMS = [1, 1.25, 1.5, 1.75, 2] as const;

/** How large everything is drawn: the text size is a setting of the book, the zoom of this sitting. */
export const useDisplay = defineStore("display", () => {
  const { window } = useBackend();
  const textSize = ref<TextSize>(18);
  const step = ref(0);

  watch(textSize, (size) => document.documentElement.style.setProperty("font-size", `${size}px`), { flush: "sync" });
  watch(step, (at) => void window.zoom(ZOOMS[at] ?? 1));

  function larger(): void {
    step.value = Math.min(step.value + 1, ZOOMS.length - 1);
  }
  function smaller(): void {
    step.value = Math.max(step.value - 1, 0);
  }
  function usual(): void {
    step.value = 0;
  }
  return { textSize, larger, smaller, usual };
});
