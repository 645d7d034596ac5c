import { onMounted, onUnmounted, ref } from "vue";
import { useBackend, type Failure, type FileRef } from "@/backend";

/**
 * Takes what is dropped anywhere in the window while the component is on the screen. Answers whether files are being
 * carried over it, so that it can say where they would go, and why they were not taken.
 */
export function useIncoming(take: (files: readonly FileRef[]) => void) {
  const backend = useBackend();
  const over = ref(false);
  const failure = ref<Failure>();
  let stop: () => void;

  onMounted(() => {
    stop = backend.window.onCarried((carried) => {
      over.value = carried === "over";
      failure.value = undefined;
      if (typeof carried === "string") return;
      if ("refused" in carried) failure.value = carried.refused;
      else if (carried.dropped.length) take(carried.dropped);
    });
  });
  onUnmounted(() => stop());
  return { over, failure };
}
