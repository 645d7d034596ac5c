import { defineStore } from "pinia";
import { computed, ref, shallowRef } from "vue";
import { toFailure, useBackend, type BookState, type BranchDetails, type Failure } from "@/backend";
import { useFreshness } from "@/shared/freshness";
import { flushDrafts } from "@/shared/useDraft";

/** The file itself is not what it should be: a backup helps, trying again does not. */
export const isBroken = ({ code }: Failure) =>
  ["book.damaged", "book.keys", "book.foreign", "book.missing"].includes(code);

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

  /** Unlocks; a file that turns out to be broken once the password is right is a matter of its own. */
  async function open(unlocking: Promise<unknown>): Promise<void> {
    try {
      await unlocking;
    } catch (thrown) {
      const why = toFailure(thrown);
      if (!isBroken(why)) throw thrown;
      failure.value = why;
      return;
    }
    freshness.allTouched();
    await look();
  }

  const unlock = (password: string) => open(backend.vault.unlock({ password }));
  /** With the recovery code; the book gets a new password. */
  const unlockWithCode = (code: string, password: string) => open(backend.vault.unlockWithCode({ code, password }));

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
