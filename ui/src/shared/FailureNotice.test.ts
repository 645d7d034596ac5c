import { mount } from "@vue/test-utils";
import { expect, test } from "vitest";
import { toFailure } from "@/backend";
import FailureNotice from "./FailureNotice.vue";

test("says what is so, what to do, and offers the way out", async () => {
  const failure = { code: "book.locked", title: "这本账锁着", what_to_do: "请输入口令。", detail: "slot 1" };
  const notice = mount(FailureNotice, { props: { failure, retry: "再试一次" } });
  expect(notice.text()).toContain("这本账锁着");
  expect(notice.text()).toContain("请输入口令。");
  expect(notice.text(), "codes and causes are for whoever asks").not.toContain("slot 1");
  await notice.get("button.text").trigger("click");
  expect(notice.text()).toContain("slot 1");
  await notice.get("button.small").trigger("click");
  expect(notice.emitted("retry"), "the way out").toHaveLength(1);
});

test("anything thrown is told in words", () => {
  const failure = toFailure(new TypeError("x is not a function"));
  expect(failure.title).not.toContain("function");
  expect(failure.detail, "for whoever helps by telephone").toBe("x is not a function");
});
