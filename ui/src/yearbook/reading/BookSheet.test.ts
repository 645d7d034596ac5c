import { enableAutoUnmount, flushPromises, mount } from "@vue/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import type { PDFDocumentProxy } from "pdfjs-dist";
import BookSheet from "./BookSheet.vue";

vi.mock("@/print/PdfSheet.vue", async () => {
  const { defineComponent, h, onMounted, onUpdated } = await import("vue");
  return {
    default: defineComponent({
      props: ["number", "pdf"],
      emits: ["drawn"],
      setup(props, { emit }) {
        onMounted(() => emit("drawn"));
        onUpdated(() => emit("drawn"));
        return () => h("i", [String(props.number), String(props.pdf)]);
      },
    }),
  };
});

enableAutoUnmount(afterEach);
afterEach(() => void vi.restoreAllMocks());

/** A page of 900 px on a desk of 500. */
function showSheet() {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(500);
  vi.spyOn(HTMLElement.prototype, "scrollHeight", "get").mockReturnValue(900);
  const turn = vi.fn(async () => true);
  const wrapper = mount(BookSheet, {
    attachTo: document.body,
    props: { pdf: {} as PDFDocumentProxy, page: 1, place: "2026/life-10/1", label: "", opens: true, turn },
  });
  const desk = wrapper.get(".desk").element as HTMLElement;
  desk.style.overflowY = "auto";
  const wheel = async (deltaY: number, more: { ctrlKey?: boolean } = {}) => {
    const event = Object.assign(new WheelEvent("wheel", { deltaY, bubbles: true, cancelable: true }), more);
    desk.dispatchEvent(event);
    await flushPromises();
    return event.defaultPrevented;
  };
  return { wrapper, desk, turn, wheel };
}

test("the wheel turns the page at its end only", async () => {
  const { desk, turn, wheel } = showSheet();
  expect(await wheel(100), "the page moves by itself").toBe(false);
  expect(turn).not.toHaveBeenCalled();
  desk.scrollTop = 400;
  expect(await wheel(100), "there is nothing left to move").toBe(true);
});

test("a wheel with Ctrl, and one where the window scrolls as a whole, are not ours", async () => {
  const { desk, turn, wheel } = showSheet();
  await wheel(-100, { ctrlKey: true });
  desk.style.overflowY = "visible";
  expect(await wheel(-100), "it scrolls the window").toBe(false);
  expect(turn).not.toHaveBeenCalled();
});

test("turned back, the page before is seen from its foot; turned on, from its head", async () => {
  const { wrapper, desk, turn, wheel } = showSheet();
  await wheel(-100);
  expect(turn, "from its head the wheel turns back").toHaveBeenCalledWith(-1);
  await wrapper.setProps({ page: 4, place: "2026/life-9/4" });
  expect(desk.scrollTop).toBe(900);
  await wrapper.setProps({ page: 1, place: "2026/life-10/1" });
  expect(desk.scrollTop, "a key turned on").toBe(0);
});

test("an arrow key moves the page, and turns it at its end", async () => {
  const { wrapper, desk, turn } = showSheet();
  const { move } = wrapper.vm as unknown as { move: (step: 1 | -1) => void };
  move(1);
  expect(desk.scrollTop, "a quarter of what is seen").toBe(125);
  desk.scrollTop = 400;
  move(1);
  expect(turn).toHaveBeenCalledWith(1);
});

test("made anew with its number on it, the page stays where it was moved to", async () => {
  const { wrapper, desk } = showSheet();
  desk.scrollTop = 200;
  await wrapper.setProps({ pdf: { numPages: 3 } as PDFDocumentProxy });
  expect(desk.scrollTop).toBe(200);
});
