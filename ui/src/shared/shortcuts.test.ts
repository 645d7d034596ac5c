import { mount } from "@vue/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import { defineComponent, h } from "vue";
import { listenForShortcuts, useShortcuts, type Shortcut } from "./shortcuts";

const Listener = defineComponent({
  setup() {
    listenForShortcuts();
    return () => h("i");
  },
});

function page(answers: Partial<Record<Shortcut, () => void>>) {
  return mount(
    defineComponent({
      setup() {
        useShortcuts(answers);
        return () => h("textarea");
      },
    }),
    { attachTo: document.body },
  );
}

const mounted: { unmount(): void }[] = [];
afterEach(() => mounted.splice(0).forEach((each) => each.unmount()));

function press(key: string, init: KeyboardEventInit = {}, target: EventTarget = window): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, ctrlKey: true, bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

test("what was opened last answers first, and what it does not answer goes to the one before", () => {
  const [below, above, undo] = [vi.fn(), vi.fn(), vi.fn()];
  mounted.push(mount(Listener), page({ save: below, undo }), page({ save: above }));
  expect(press("s").defaultPrevented, "the browser's own saving does not appear").toBe(true);
  expect([below, above].map((each) => each.mock.calls.length)).toEqual([0, 1]);
  press("z");
  expect(undo).toHaveBeenCalledOnce();
});

test("nothing is saved while a word is being composed", () => {
  const save = vi.fn();
  mounted.push(mount(Listener), page({ save }));
  press("s", { isComposing: true });
  expect(save).not.toHaveBeenCalled();
});

test("Ctrl+Z inside a field takes back typing, not the last record", () => {
  const undo = vi.fn();
  const screen = page({ undo });
  mounted.push(mount(Listener), screen);
  press("z", {}, screen.element);
  expect(undo).not.toHaveBeenCalled();
});
