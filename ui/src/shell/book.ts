import { defineStore } from "pinia";
import { computed, ref, shallowRef } from "vue";
import { toFailure, useBackend, type BookState, type BranchDetails, type Failure } from "@/backend";
import { useFreshness } from "@/shared/freshness";
import { flushDrafts } from "@/shared/useDraft";

/** The branch's book: whether there is one, whether it is open, and what the frame shows of it. */
export const useBook = defineStore("book", () => {
  const backend = useBackend();
  const freshness = useFreshness();
  const state = shallowRef<BookState>();
  const failure = ref<Failure>();

  /** Asks how the book stands. */
  async function look(): Promise<void> {
    try {
      state.value = await backend.book.state();
      failure.value = undefined;
    } catch (thrown) {
      failure.value = toFailure(thrown);
    }
  }

  /** Makes the branch's book. */
  async function create(branch: BranchDetails, password: string | null): Promise<void> {
    await backend.branch.create({ ...branch, password });
    freshness.allTouched();
    await look();
  }

  async function unlock(password: string): Promise<void> {
    await backend.vault.unlock({ password });
    freshness.allTouched();
    await look();
  }

  /** With the recovery code; the book gets a new password. */
  async function unlockWithCode(code: string, password: string): Promise<void> {
    await backend.vault.unlockWithCode({ code, password });
    freshness.allTouched();
    await look();
  }

  async function lock(): Promise<void> {
    await flushDrafts();
    await backend.vault.lock();
    await look();
  }

  /** Another book lies in its place: everything on the screens is old. */
  async function reopened(): Promise<void> {
    freshness.allTouched();
    await look();
  }

  const today = computed(() => state.value?.today ?? "");
  return { state, failure, today, look, create, unlock, unlockWithCode, lock, reopened };
});
