import { onScopeDispose, ref, shallowRef, type Ref, type ShallowRef } from "vue";
import { toFailure, type Failure } from "@/backend";
import { onTouched } from "./freshness";

/** How long something may take before the screen says that it is at work, in ms. */
export const PATIENCE = 300;

export interface Loaded<T> {
  /** What was loaded last; kept on the screen while it is loaded again. */
  data: ShallowRef<T | undefined>;
  /** Why it could not be loaded. */
  failure: Ref<Failure | undefined>;
  /** True once loading has taken longer than {@link PATIENCE}. */
  slow: Ref<boolean>;
  /** Loads again. */
  reload: () => Promise<void>;
}

/**
 * Loads now, again whenever one of `tables` was written, and when asked to. Only the answer to the
 * newest question counts.
 */
export function useLoaded<T>(load: () => Promise<T>, tables?: readonly string[]): Loaded<T> {
  const data = shallowRef<T>();
  const failure = ref<Failure>();
  const slow = ref(false);
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function reload(): Promise<void> {
    const question = ++newest;
    clearTimeout(timer);
    timer = setTimeout(() => (slow.value = true), PATIENCE);
    try {
      const answer = await load();
      if (question !== newest) return;
      data.value = answer;
      failure.value = undefined;
    } catch (thrown) {
      if (question !== newest) return;
      failure.value = toFailure(thrown);
    }
    clearTimeout(timer);
    slow.value = false;
  }

  onTouched(tables, () => void reload());
  onScopeDispose(() => {
    newest++;
    clearTimeout(timer);
  });
  void reload();
  return { data, failure, slow, reload };
}
