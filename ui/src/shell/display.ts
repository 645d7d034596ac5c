import { defineStore } from "pinia";
import { ref, watch } from "vue";
import { useBackend } from "@/backend";
import { onTouched } from "@/shared/freshness";

/** The three sizes of text, in CSS pixels of one rem. */
export const TEXT_SIZES = [
  { value: 18, label: "标准" },
  { value: 21, label: "大" },
  { value: 24, label: "特大" },
] as const;

export type TextSize = (typeof TEXT_SIZES)[number]["value"];

/** The setting's key. */
const KEY = "text_size";
const ZOOMS = [1, 1.25, 1.5, 1.75, 2] as const;

/** How large everything is drawn: the text size is a setting of the book, the zoom of this sitting. */
export const useDisplay = defineStore("display", () => {
  const backend = useBackend();
  const textSize = ref<TextSize>(18);
  const step = ref(0);

  watch(textSize, (size) => document.documentElement.style.setProperty("font-size", `${size}px`), { flush: "sync" });
  watch(step, (at) => void backend.window.zoom(ZOOMS[at] ?? 1));

  /** Takes over the size kept in the book. */
  async function look(): Promise<void> {
    textSize.value = (await backend.settings.get({ key: KEY })).value as TextSize;
  }

  // Undone, or changed with the book that was opened.
  onTouched(["setting"], () => void look());

  /** Chooses a size and keeps it in the book. */
  async function chooseTextSize(size: TextSize): Promise<void> {
    await backend.settings.set({ key: KEY, value: size });
    textSize.value = size;
  }

  function larger(): void {
    step.value = Math.min(step.value + 1, ZOOMS.length - 1);
  }
  function smaller(): void {
    step.value = Math.max(step.value - 1, 0);
  }
  function usual(): void {
    step.value = 0;
  }
  return { textSize, look, chooseTextSize, larger, smaller, usual };
});
