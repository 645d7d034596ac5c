import { onMounted, onUnmounted } from "vue";
import { isComposing } from "@/shared/shortcuts";

export interface Turner {
  turn: (step: 1 | -1) => unknown;
  /** Moves the page up (-1) or down (1) a little, and turns it at its end. */
  move: (step: 1 | -1) => unknown;
  first: () => unknown;
  last: () => unknown;
}

const KEYS: Record<string, (turner: Turner) => unknown> = {
  PageDown: ({ turn }) => turn(1),
  PageUp: ({ turn }) => turn(-1),
  ArrowRight: ({ turn }) => turn(1),
  ArrowLeft: ({ turn }) => turn(-1),
  ArrowDown: ({ move }) => move(1),
  ArrowUp: ({ move }) => move(-1),
  Home: ({ first }) => first(),
  End: ({ last }) => last(),
};

/** Turns pages by key wherever one is on the screen, but in a field, in a dialog, and where a key means something else. */
export function useTurningKeys(turner: Turner): void {
  function onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest("input, select, textarea, [role=dialog]")) return;
    const act = KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    act(turner);
  }
  onMounted(() => window.addEventListener("keydown", onKey));
  onUnmounted(() => window.removeEventListener("keydown", onKey));
}
