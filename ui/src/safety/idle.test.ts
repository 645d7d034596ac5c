import { flushPromises, mount } from "@vue/test-utils";
import { createPinia } from "pinia";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { backendOver, provideBackend } from "@/backend";
import { memoryCall, memoryWindow } from "@/backend/memory";
import { useBook } from "@/shell/book";
import { useIdleLock } from "./idle";
import { useKeeping } from "./keeping";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const OPEN = { state: "打开", has_password: true, branch: "示范支部", last_backup: null, today: "2026-10-31", read_only: false, looked_at: null };

/** The frame of the window over answers in memory, with something of the book's safety in it. */
async function framed(lockAfter: number | null, setup: () => void) {
  const call = memoryCall({
    "book.state": () => ({ ...OPEN, lock_after: lockAfter }),
    "vault.lock": () => ({}),
    "backup.keep_up": () => ({ made: null, brought: null, place_problem: null, rehearsal: null }),
  });
  const plugins = [
    createPinia(),
    (app: Parameters<typeof provideBackend>[0]) => provideBackend(app, backendOver(call, memoryWindow, () => {})),
  ];
  const wrapper = mount({ setup, render: () => null }, { global: { plugins } });
  await useBook().look();
  await flushPromises();
  const calls = (name: string) => call.log.filter(([called]) => called === name);
  return { wrapper, calls };
}

test("after ten minutes in which nobody touches it the book is locked, not before", async () => {
  const { wrapper, calls } = await framed(10, () => useIdleLock());
  await vi.advanceTimersByTimeAsync(9 * 60_000);
  window.dispatchEvent(new KeyboardEvent("keydown"));
  await vi.advanceTimersByTimeAsync(9 * 60_000);
  expect(calls("vault.lock"), "somebody typed in between").toHaveLength(0);
  await vi.advanceTimersByTimeAsync(2 * 60_000);
  expect(calls("vault.lock"), "ten minutes since").toHaveLength(1);
  wrapper.unmount();
});

test("where it is set to never, it stays open", async () => {
  const { wrapper, calls } = await framed(null, () => useIdleLock());
  await vi.advanceTimersByTimeAsync(10 * 3_600_000);
  expect(calls("vault.lock")).toHaveLength(0);
  wrapper.unmount();
});

test("the backups are seen to shortly after the first page, then every minute", async () => {
  const { wrapper, calls } = await framed(null, () => void useKeeping());
  expect(calls("backup.keep_up"), "the first page comes first").toHaveLength(0);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(calls("backup.keep_up").map(([, request]) => request)).toEqual([{ just_opened: true }]);
  await vi.advanceTimersByTimeAsync(3 * 60_000);
  expect(calls("backup.keep_up")).toHaveLength(4);
  wrapper.unmount();
});
