import { computed, ref, type ComputedRef, type Ref } from "vue";
import { toFailure, type Failure } from "@/backend";

/** A warning the person may set aside, and the word on the button that does. */
export interface Warning<F extends string> {
  flag: F;
  action: string;
}

export interface Confirming<F extends string> {
  /** What was set aside so far, to be sent with the request. */
  flags: Ref<Partial<Record<F, boolean>>>;
  /** The warning met last, if it is one that can be set aside. */
  met: ComputedRef<Warning<F> | undefined>;
  /** Runs, and notes the warning it fails with. */
  watch: <T>(act: () => Promise<T>) => Promise<T>;
  /** Sets the warning met aside; what is saved next goes through. */
  setAside: () => void;
  /** Something was changed: every warning counts again. */
  begin: () => void;
}

/** Warnings by the code of their failure: told first, and set aside by a button of their own. */
export function useConfirming<F extends string>(warnings: Record<string, Warning<F>>): Confirming<F> {
  const flags = ref({}) as Ref<Partial<Record<F, boolean>>>;
  const failure = ref<Failure>();
  const met = computed(() => failure.value && warnings[failure.value.code]);

  async function watch<T>(act: () => Promise<T>): Promise<T> {
    failure.value = undefined;
    try {
      return await act();
    } catch (thrown) {
      failure.value = toFailure(thrown);
      throw thrown;
    }
  }

  function setAside(): void {
    if (met.value) flags.value = { ...flags.value, [met.value.flag]: true };
  }

  function begin(): void {
    flags.value = {};
    failure.value = undefined;
  }

  return { flags, met, watch, setAside, begin };
}
