import { ref, type Ref } from "vue";
import { toFailure, type Failure } from "@/backend";

export interface Action<A extends unknown[], T> {
  /** Does it, unless it is being done; the result, or undefined when it failed. */
  run: (...args: A) => Promise<T | undefined>;
  /** True while it is being done. */
  busy: Ref<boolean>;
  /** Why the last try failed; shown where the button is. */
  failure: Ref<Failure | undefined>;
}

/** Something a button does: once at a time, with its failure kept to be shown in place. */
export function useAction<A extends unknown[], T>(act: (...args: A) => Promise<T>): Action<A, T> {
  const busy = ref(false);
  const failure = ref<Failure>();
  async function run(...args: A): Promise<T | undefined> {
    if (busy.value) return undefined;
    busy.value = true;
    failure.value = undefined;
    try {
      return await act(...args);
    } catch (thrown) {
      failure.value = toFailure(thrown);
      return undefined;
    } finally {
      busy.value = false;
    }
  }
  return { run, busy, failure };
}
