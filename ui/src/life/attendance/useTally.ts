import { shallowRef, watch, type ShallowRef } from "vue";
import { useBackend, type AttendanceTally, type TallyRequest } from "@/backend";

/**
 * What the marks on the screen come to, asked anew whenever they change. While an answer is under
 * way only the newest question waits. When it can't be counted the last sums stay.
 */
export function useTally(question: () => TallyRequest | undefined): ShallowRef<AttendanceTally | undefined> {
  const backend = useBackend();
  const tally = shallowRef<AttendanceTally>();
  let asking = false;
  let stale = false;

  async function ask(): Promise<void> {
    stale = true;
    if (asking) return;
    asking = true;
    while (stale) {
      stale = false;
      const request = question();
      try {
        tally.value = request && (await backend.attendance.tally(request));
      } catch {
        break;
      }
    }
    asking = false;
  }

  watch(question, () => void ask(), { immediate: true, deep: true });
  return tally;
}
