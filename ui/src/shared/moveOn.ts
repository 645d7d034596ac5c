import { isComposing } from "./shortcuts";

const FIELDS = "input:not([type=hidden]), select, textarea, button:not(.text)";

/**
 * `@keydown.enter="moveOn"` on a form: Enter goes to the next field, as Tab does; in a long text it
 * is a new line, on a button it presses the button, and while a word is being composed it belongs to
 * the input method.
 */
export function moveOn(event: KeyboardEvent): void {
  const field = event.target;
  if (isComposing(event) || event.defaultPrevented || event.ctrlKey) return;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
  event.preventDefault();
  nextField(event.currentTarget as HTMLElement, field)?.focus();
}

function nextField(form: HTMLElement, field: HTMLElement): HTMLElement | undefined {
  const fields = [...form.querySelectorAll<HTMLElement>(FIELDS)].filter(
    (each) => !(each as HTMLInputElement).disabled && each.tabIndex >= 0,
  );
  return fields[fields.indexOf(field) + 1];
}
