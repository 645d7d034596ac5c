import { onMounted, onUnmounted } from "vue";
import { useBook } from "@/shell/book";

/** What counts as somebody being there. */
const SIGNS = ["pointerdown", "pointermove", "keydown", "wheel", "input"] as const;

/** How often it is looked whether the time is up, in milliseconds. */
const EVERY = 5_000;

/** Locks the book when nobody touched the program for the minutes set; forms are kept as drafts first. */
export function useIdleLock(now: () => number = Date.now): void {
  const book = useBook();
  let last = now();
  let timer: number | undefined;

  const here = () => (last = now());
  function look(): void {
    const minutes = book.state?.lock_after;
    if (book.state?.state === "打开" && minutes && now() - last >= minutes * 60_000) {
      here();
      void book.lock();
    }
  }

  onMounted(() => {
    SIGNS.forEach((sign) => window.addEventListener(sign, here, { capture: true, passive: true }));
    timer = window.setInterval(look, EVERY);
  });
  onUnmounted(() => {
    SIGNS.forEach((sign) => window.removeEventListener(sign, here, { capture: true }));
    window.clearInterval(timer);
  });
}
