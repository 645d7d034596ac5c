import { onScopeDispose, ref, shallowRef, toRaw, watch, type Ref, type ShallowRef } from "vue";
import { useDraftBox, type KeptDraft } from "./drafts";

/** Keepers of the forms on the screen. */
const open = new Set<() => Promise<void>>();

/** Keeps every form on the screen as it stands, before the window closes or the book is locked. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...open].map((flush) => flush()));
}

/** How long after a change the form is kept, in ms: at most this much typing is lost with the power. */
export const KEEP_AFTER = 2000;

export interface Draft<T> {
  /** A form left earlier, to be offered; undefined when there is none or it has been answered. */
  offered: ShallowRef<KeptDraft<T> | undefined>;
  /** Puts the offered form on the screen. */
  takeUp: () => void;
  /** Throws the offered form away. */
  decline: () => Promise<void>;
  /** When the form was kept last. */
  keptAt: Ref<Date | undefined>;
  /** The form was saved: its draft is no longer needed. */
  done: () => Promise<void>;
  /** Keeps what has changed now, without waiting. */
  flush: () => Promise<void>;
}

/**
 * Keeps `form` as a draft soon after each change and when the page is left, and offers it again the
 * next time the same form is opened.
 *
 * `ready` says when the form holds the stored record and changes begin to be the secretary's own.
 */
export function useDraft<T>(kind: string, subject: string, form: Ref<T>, ready: Ref<boolean> = ref(true)): Draft<T> {
  const box = useDraftBox();
  const offered = shallowRef<KeptDraft<T>>();
  const keptAt = ref<Date>();
  let changed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  void box.find<T>(kind, subject).then((found) => {
    if (found) offered.value = found;
  }, ignore);

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (changed) {
      changed = false;
      const content = plain(form.value);
      // One after the other, so that an older form never overwrites a newer one.
      writing = writing.then(() => box.keep(kind, subject, content)).then(() => void (keptAt.value = new Date()), ignore);
    }
    await writing;
  }

  const stop = watch(
    form,
    () => {
      if (!ready.value) return;
      changed = true;
      timer ??= setTimeout(() => void flush(), KEEP_AFTER);
    },
    { deep: true, flush: "sync" },
  );

  async function drop(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    changed = false;
    offered.value = undefined;
    writing = writing.then(() => box.drop(kind, subject)).catch(ignore);
    await writing;
  }

  async function done(): Promise<void> {
    stop();
    await drop();
  }

  function takeUp(): void {
    if (offered.value) form.value = offered.value.content;
    offered.value = undefined;
  }

  open.add(flush);
  onScopeDispose(() => {
    open.delete(flush);
    void flush();
  });
  return { offered, takeUp, decline: drop, keptAt, done, flush };
}

/** A form that can't be kept is still on the screen; the next change tries again. */
function ignore(): void {}

/** The form without the wrappers Vue watches it with, all the way down. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(toRaw(value))) as T;
}
