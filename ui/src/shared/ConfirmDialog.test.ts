import { flushPromises, mount } from "@vue/test-utils";
import { afterEach, expect, test } from "vitest";
import ConfirmDialog from "./ConfirmDialog.vue";

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
