import { defineStore } from "pinia";
import { computed, ref } from "vue";
import { useRouter } from "vue-router";
import { useBackend, type UndoStep } from "@/backend";
import { useAction } from "@/shared/useAction";
import { useLoaded } from "@/shared/useLoaded";
import { placeOf } from "./whereabouts";

/** What would be taken back, or done again. */
type Direction = "undo" | "redo";

/** 撤销 and 重做, by name. What lies on another page is shown first and waits for a second word. */
export const useUndoing = defineStore("undoing", () => {
  const backend = useBackend();
  const router = useRouter();
  const state = useLoaded(() => backend.history.state());
  /** The step that was shown and now waits. */
  const shown = ref<{ direction: Direction; sequence: number }>();

  const act = useAction(async (direction: Direction) => {
    const step = state.data.value?.[direction];
    if (!step) return;
    if (!isShown(direction, step) && (await goTo(step))) {
      shown.value = { direction, sequence: step.sequence };
      return;
    }
    shown.value = undefined;
    await backend.history[direction]({ expected: step.sequence });
  });

  function isShown(direction: Direction, step: UndoStep): boolean {
    return shown.value?.direction === direction && shown.value.sequence === step.sequence;
  }

  /** Goes to where the step lies; false when it is there already or lies nowhere in particular. */
  async function goTo(step: UndoStep): Promise<boolean> {
    const place = placeOf(step);
    if (!place) return false;
    const target = router.resolve(place).path;
    const here = router.currentRoute.value.path;
    if (here === target || here.startsWith(`${target}/`)) return false;
    await router.push(place);
    return true;
  }

  const stepOf = (direction: Direction) =>
    computed(() => {
      const step = state.data.value?.[direction];
      return step ? { name: step.name, shown: isShown(direction, step) } : undefined;
    });

  return {
    undoStep: stepOf("undo"),
    redoStep: stepOf("redo"),
    undo: () => act.run("undo"),
    redo: () => act.run("redo"),
    keep: () => (shown.value = undefined),
    failure: act.failure,
  };
});
