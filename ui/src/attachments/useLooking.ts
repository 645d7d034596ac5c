import { onUnmounted, ref } from "vue";
import { useBackend, type FileRef, type LookedAtFile } from "@/backend";
import { lookAt } from "./looking";

/** Looking at files as a screen shows it: how far it is, and a way to stop. */
export function useLooking() {
  const backend = useBackend();
  const done = ref(0);
  const total = ref(0);
  const busy = ref(false);
  let goesOn = true;

  async function look(files: readonly FileRef[]): Promise<LookedAtFile[]> {
    done.value = 0;
    total.value = files.length;
    busy.value = true;
    goesOn = true;
    try {
      return await lookAt(backend, files, { goesOn: () => goesOn, onProgress: (count) => (done.value = count) });
    } finally {
      busy.value = false;
    }
  }

  function stop(): void {
    goesOn = false;
  }
  onUnmounted(stop);

  return { look, stop, stopped: () => !goesOn, busy, done, total };
}
