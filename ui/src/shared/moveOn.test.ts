import { mount } from "@vue/test-utils";
import { expect, test } from "vitest";
import { defineComponent } from "vue";
import { moveOn } from "./moveOn";

const Form = defineComponent({
  setup: () => ({ moveOn }),
  template: `<form @keydown.enter="moveOn">
    <input id="topic"><button class="text" type="button">查</button><input disabled>
    <textarea id="minutes"></textarea><input id="place">
  </form>`,
});

function press(id: string, init: KeyboardEventInit = {}) {
  const form = mount(Form, { attachTo: document.body });
  const field = form.get<HTMLElement>(`#${id}`).element;
  field.focus();
  const event = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, ...init });
  field.dispatchEvent(event);
  const focused = document.activeElement?.id;
  form.unmount();
  return { focused, prevented: event.defaultPrevented };
}

test("Enter goes to the next field that can be filled", () => {
  expect(press("topic")).toEqual({ focused: "minutes", prevented: true });
});

test("Enter that ends a word of the input method stays where it is", () => {
  expect(press("topic", { isComposing: true })).toEqual({ focused: "topic", prevented: false });
  expect(press("topic", { keyCode: 229 }), "older engines say it by the key code").toEqual({
    focused: "topic",
    prevented: false,
  });
});

test("Enter in a long text is a new line", () => {
  expect(press("minutes")).toEqual({ focused: "minutes", prevented: false });
});
