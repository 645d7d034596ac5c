import { createPinia } from "pinia";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createApp, effectScope } from "vue";
import { listen } from "@/backend";
import { failure, memoryCall } from "@/backend/memory";
import { useFreshness } from "./freshness";
import { PATIENCE, useLoaded, type Loaded } from "./useLoaded";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function screen<T>(load: () => Promise<T>, tables?: string[]) {
  const app = createApp({}).use(createPinia());
  const loaded = app.runWithContext(() => effectScope().run(() => useLoaded(load, tables))) as Loaded<T>;
  return { loaded, freshness: app.runWithContext(() => useFreshness()) };
}

test("a screen loads again when a table it shows was written, and only then", async () => {
  let version = 0;
  const { loaded, freshness } = screen(async () => ++version, ["member"]);
  await vi.runAllTimersAsync();
  expect(loaded.data.value).toBe(1);
  freshness.touched(["occasion"]);
  await vi.runAllTimersAsync();
  expect(loaded.data.value, "another table").toBe(1);
  freshness.touched(["member", "occasion"]);
  await vi.runAllTimersAsync();
  expect(loaded.data.value, "its table").toBe(2);
  freshness.allTouched();
  await vi.runAllTimersAsync();
  expect(loaded.data.value, "another book").toBe(3);
});

test("a write tells by itself which tables it touched", async () => {
  const touched = vi.fn();
  const call = memoryCall({ "member.save": () => ({ value: 7, touched: ["member"] }) });
  await listen(call, touched)("member.save", {});
  expect(touched).toHaveBeenCalledExactlyOnceWith(["member"]);
});

test("only the answer to the newest question is shown", async () => {
  const answers = [
    new Promise<string>((done) => setTimeout(() => done("旧"), 200)),
    new Promise<string>((done) => setTimeout(() => done("新"), 100)),
  ];
  const { loaded } = screen(() => answers.shift() as Promise<string>);
  void loaded.reload();
  await vi.runAllTimersAsync();
  expect(loaded.data.value).toBe("新");
});

test("says that it is at work only when it takes long", async () => {
  const { loaded } = screen(() => new Promise<string>((done) => setTimeout(() => done("好"), PATIENCE + 200)));
  await vi.advanceTimersByTimeAsync(PATIENCE - 1);
  expect(loaded.slow.value, "not yet").toBe(false);
  await vi.advanceTimersByTimeAsync(2);
  expect(loaded.slow.value, "it takes long").toBe(true);
  await vi.runAllTimersAsync();
  expect(loaded.slow.value, "it is there").toBe(false);
});

test("a failure is kept to be shown, and what was loaded before stays", async () => {
  let fails = false;
  const { loaded } = screen(async () => {
    if (fails) throw failure("book.locked", "这本账锁着");
    return "名册";
  });
  await vi.runAllTimersAsync();
  fails = true;
  await loaded.reload();
  expect([loaded.data.value, loaded.failure.value?.code]).toEqual(["名册", "book.locked"]);
});
