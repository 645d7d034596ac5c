import { defineStore } from "pinia";
import { onMounted, onUnmounted, ref, watch } from "vue";
import { toFailure, useBackend, type Failure } from "@/backend";
import { useBook } from "@/shell/book";

/** How often the program is asked whether something is due for the backups, in milliseconds. */
const EVERY = 60_000;

/** What went wrong with the second place, for the eye. */
export const placeFailure = (detail: string): Failure => ({
  code: "place.problem",
  title: "放第二份备份的 U 盘没有写成",
  what_to_do: "请看看 U 盘有没有插好、是不是满了；这台电脑上的备份不受影响。",
  detail,
});

/** Whether the stick has all there is; anything that goes wrong with it since makes that untrue. */
export const useStick = defineStore("stick", () => ({ mayBePulledOut: ref(false) }));

/** The backups are seen to while the book is open; what goes wrong is kept to be shown. */
export function useKeeping() {
  const backend = useBackend();
  const book = useBook();
  const failure = ref<Failure>();
  const stick = useStick();
  let timer: number | undefined;
  let running = false;

  async function look(justOpened: boolean): Promise<void> {
    if (running || book.state?.state !== "打开") return;
    running = true;
    try {
      const kept = await backend.backup.keepUp({ just_opened: justOpened });
      failure.value = kept.place_problem ? placeFailure(kept.place_problem) : undefined;
      stick.mayBePulledOut = Boolean(kept.brought);
      if (kept.made || kept.brought || kept.rehearsal) await book.look();
    } catch (thrown) {
      failure.value = toFailure(thrown);
    } finally {
      running = false;
    }
  }

  // The first page comes first: a start is not held up by its backup.
  watch(
    () => book.state?.state,
    (state, before) => state === "打开" && before !== "打开" && window.setTimeout(() => void look(true), 3_000),
    { immediate: true },
  );
  onMounted(() => (timer = window.setInterval(() => void look(false), EVERY)));
  onUnmounted(() => window.clearInterval(timer));
  return { failure, look };
}
