import { flushPromises, mount } from "@vue/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import { defineComponent, h } from "vue";
import ConfirmDialog from "./ConfirmDialog.vue";
import { listenForShortcuts, useShortcuts } from "./shortcuts";

afterEach(() => (document.body.innerHTML = ""));

async function open(props: Record<string, unknown> = {}) {
  const dialog = mount(ConfirmDialog, {
    props: { open: true, title: "移入回收站", action: "移入回收站", ...props },
    attachTo: document.body,
  });
  await flushPromises();
  const button = (words: string) =>
    [...document.querySelectorAll<HTMLButtonElement>("button")].find((each) => each.textContent?.trim() === words);
  return { dialog, button };
}

test("the red button says what it does, the white one leaves everything as it was", async () => {
  const { dialog, button } = await open();
  button("先不办")?.click();
  await flushPromises();
  expect(dialog.emitted("confirm"), "nothing was done").toBeUndefined();
  expect(dialog.emitted("update:open")).toEqual([[false]]);
});

test("while it is being done it can't be asked for again", async () => {
  const { button } = await open({ busy: true });
  expect(button("移入回收站")?.disabled).toBe(true);
});

test("Esc closes the dialog and leaves the page beneath where it is, Ctrl+S presses the red button", async () => {
  const below = { back: vi.fn(), save: vi.fn(), undo: vi.fn() };
  const page = mount(
    defineComponent({
      setup() {
        listenForShortcuts();
        useShortcuts(below);
        return () => h("i");
      },
    }),
  );
  const { dialog } = await open();
  const press = (key: string, ctrlKey: boolean) =>
    window.dispatchEvent(new KeyboardEvent("keydown", { key, ctrlKey, cancelable: true }));
  press("s", true);
  expect(dialog.emitted("confirm"), "the dialog's own red button").toHaveLength(1);
  press("z", true);
  press("Escape", false);
  expect(dialog.emitted("update:open")).toEqual([[false]]);
  for (const [key, answer] of Object.entries(below)) expect(answer, key).not.toHaveBeenCalled();
  await dialog.setProps({ open: false });
  press("Escape", false);
  expect(below.back, "with the dialog gone, Esc means the page again").toHaveBeenCalledOnce();
  page.unmount();
  dialog.unmount();
});
