import { onMounted, onUnmounted, watch, type Ref } from "vue";

/** The keys the program knows beside Tab and Enter. */
export type Shortcut = "save" | "find" | "new" | "print" | "undo" | "redo" | "paste" | "back" | "lock" | "larger" | "smaller" | "usual";

type Shortcuts = Partial<Record<Shortcut, () => void>>;

const WITH_CTRL: Record<string, Shortcut> = {
  s: "save",
  f: "find",
  n: "new",
  p: "print",
  v: "paste",
  l: "lock",
  z: "undo",
  y: "redo",
  "=": "larger",
  "+": "larger",
  "-": "smaller",
  "0": "usual",
};

/** What a field answers itself. */
const OF_A_FIELD: readonly Shortcut[] = ["undo", "redo", "paste"];

/** Newest last: what was opened last answers first. */
const listeners: Shortcuts[] = [];

/** Answers to keys while the component is on the screen. */
export function useShortcuts(shortcuts: Shortcuts): void {
  onMounted(() => listeners.push(shortcuts));
  onUnmounted(() => listeners.splice(listeners.indexOf(shortcuts), 1));
}

const NOTHING = () => {};

/**
 * Answers to keys while a dialog lies over the page: what it does not answer does nothing, least of
 * all to the page beneath.
 */
export function useDialogShortcuts(open: Ref<boolean>, answers: Pick<Shortcuts, "save" | "back">): void {
  const layer: Shortcuts = { find: NOTHING, new: NOTHING, print: NOTHING, undo: NOTHING, redo: NOTHING, paste: NOTHING, ...answers };
  const leave = () => {
    const at = listeners.indexOf(layer);
    if (at >= 0) listeners.splice(at, 1);
  };
  watch(
    open,
    (opened) => {
      leave();
      if (opened) listeners.push(layer);
    },
    { immediate: true },
  );
  onUnmounted(leave);
}

/** Listens to the whole window; once, by the frame. */
export function listenForShortcuts(): void {
  onMounted(() => {
    window.addEventListener("keydown", onKey);
    window.addEventListener("paste", onPaste);
  });
  onUnmounted(() => {
    window.removeEventListener("keydown", onKey);
    window.removeEventListener("paste", onPaste);
  });
}

/** True while an input method is putting a word together: then no key means anything to us. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || isComposing(event)) return;
  const shortcut = shortcutOf(event);
  if (!shortcut) return;
  // Inside a field Ctrl+Z takes back typing and Ctrl+V pastes a text, as everywhere else.
  if (OF_A_FIELD.includes(shortcut) && isText(event.target)) return;
  answer(shortcut, event);
}

/**
 * Of a paste into a field: what has no text in it can't have been meant for the field. WebKitGTK names no kind of a
 * picture, and of the text of some programs neither: then the field takes what it can as well.
 */
function onPaste(event: ClipboardEvent): void {
  if (event.defaultPrevented || !isText(event.target)) return;
  const kinds = event.clipboardData?.types ?? [];
  if (kinds.includes("text/plain")) return;
  if (kinds.length) answer("paste", event);
  else listenerTo("paste")?.();
}

function answer(shortcut: Shortcut, event: Event): void {
  const listener = listenerTo(shortcut);
  if (!listener) return;
  event.preventDefault();
  listener();
}

function listenerTo(shortcut: Shortcut): (() => void) | undefined {
  return listeners.findLast((each) => each[shortcut])?.[shortcut];
}

function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  if (event.key === "Escape") return "back";
  if (!event.ctrlKey || event.altKey) return undefined;
  const shortcut = WITH_CTRL[event.key.toLowerCase()];
  return shortcut === "undo" && event.shiftKey ? "redo" : shortcut;
}

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !["checkbox", "radio", "button"].includes(target.type))
  );
}
