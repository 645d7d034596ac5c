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

test("a field keeps a pasted text; a picture, which it can't take, goes to the page", () => {
  const paste = vi.fn();
  const screen = page({ paste });
  mounted.push(mount(Listener), screen);
  const into = (...types: string[]) => {
    const event = new Event("paste", { bubbles: true, cancelable: true });
    Object.defineProperty(event, "clipboardData", { value: { types } });
    screen.element.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(press("v", {}, screen.element).defaultPrevented, "the field may paste").toBe(false);
  expect(into("text/plain", "text/html")).toBe(false);
  expect(paste).not.toHaveBeenCalled();
  expect(into("Files")).toBe(true);
  expect(paste).toHaveBeenCalledOnce();
  expect(into(), "of what no kind is named the field takes the text and the page the picture").toBe(false);
  expect(paste).toHaveBeenCalledTimes(2);
  press("v");
  expect(paste, "outside a field the key is enough").toHaveBeenCalledTimes(3);
});
