import { defineStore } from "pinia";
import { computed } from "vue";
import { useRouter } from "vue-router";
import { useBackend } from "@/backend";
import { useAction } from "@/shared/useAction";
import { useLoaded } from "@/shared/useLoaded";

/** What can be taken back and done again, by name. */
export const useUndoing = defineStore("undoing", () => {
  const backend = useBackend();
  const router = useRouter();
  const state = useLoaded(() => backend.history.state());

  const undo = useAction(async () => void (await backend.history.undo()));
  const redo = useAction(async () => void (await backend.history.redo()));

  return {
    undoName: computed(() => state.data.value?.undo?.name),
    redoName: computed(() => state.data.value?.redo?.name),
    undo: undo.run,
    redo: redo.run,
    failure: computed(() => undo.failure.value ?? redo.failure.value),
    router,
  };
});
