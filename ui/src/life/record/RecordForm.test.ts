import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { createPinia } from "pinia";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import { backendOver, provideBackend, type ExpectedRequest, type OccasionDraft, type OccasionKind, type TallyRequest } from "@/backend";
import { memoryCall, memoryWindow } from "@/backend/memory";
import { DRAFT_BOX, type DraftBox } from "@/shared/drafts";
import { listenForShortcuts } from "@/shared/shortcuts";
import { useBook } from "@/shell/book";
import { person, tallyOf } from "../attendance/sample";
import RecordForm from "./RecordForm.vue";

const TODAY = "2026-10-27";
const people = Array.from({ length: 35 }, (_, index) => person(index + 1, `党员${index + 1}`));
const committee = people.slice(0, 5);

/** The drafts of the book, which outlive the window. */
let kept: Record<string, unknown>;
const box: DraftBox = {
  find: async <T>(kind: string, subject: string) => {
    const content = kept[`${kind}/${subject}`];
    return content ? { content: structuredClone(content) as T, saved_at: "2026-10-27T02:31:00Z" } : null;
  },
  keep: async (kind, subject, content) => void (kept[`${kind}/${subject}`] = content),
  drop: async (kind, subject) => void delete kept[`${kind}/${subject}`],
};

const blank = (request: Partial<OccasionDraft>): OccasionDraft => ({
  kinds: [],
  day: TODAY,
  ceremonies: { badge: false, anthem: false, oath: false, internationale: false },
  decisions: [],
  votes: [],
  ...request,
});

const listed = ({ kinds = [] }: ExpectedRequest) => (kinds.every((kind) => kind === "支委会") ? committee : people);
const byKind = ({ kinds = [] }: ExpectedRequest) =>
  kinds.map((kind) => ({ kind, expected: kind === "支委会" ? 5 : 35, present: 0 }));

let open: VueWrapper | undefined;
beforeEach(() => void (kept = {}));
afterEach(() => open?.unmount());

/** The page as the window shows it. */
async function form(props: { kinds?: OccasionKind[]; day?: string } = {}) {
  const call = memoryCall({
    "book.state": () => ({ state: "打开", has_password: true, branch: "一支部", last_backup: null, today: TODAY }),
    "history.state": () => ({ undo: null, redo: null }),
    "group.list": () => [],
    "occasion.list": () => ({ lines: [{ place: "二楼会议室" }], total: 1, page: 1, pages: 1 }),
    "occasion.blank": (request: OccasionDraft) => blank({ ...request, host: "徐明远" }),
    "attendance.expected": (request: ExpectedRequest) => {
      const people = listed(request);
      return { people, expected: people.length, by_kind: byKind(request), frozen_on: null };
    },
    "attendance.tally": ({ expected, entries, election = false }: TallyRequest) =>
      tallyOf(listed(expected), entries, election, byKind(expected)),
    "occasion.save": () => ({ value: { id: 7, sentence: "已保存", advice: [] }, touched: ["occasion"] }),
  });
  const page = { template: "<p />" };
  const router = createRouter({
    history: createMemoryHistory(),
    routes: ["life", "life-new", "life-record", "print", "home"].map((name) => ({
      path: name === "life-record" ? "/life/:id" : `/${name}`,
      name,
      component: page,
    })),
  });
  await router.push("/life-new");
  const pinia = createPinia();
  const wrapper = mount(
    {
      components: { RecordForm },
      props: ["kinds", "day"],
      setup: () => listenForShortcuts(),
      template: '<RecordForm v-if="ready" v-bind="$props" />',
      data: () => ({ ready: false }),
      async created() {
        await useBook().look();
        (this as unknown as { ready: boolean }).ready = true;
      },
    },
    {
      props,
      attachTo: document.body,
      global: {
        plugins: [pinia, router, (app) => provideBackend(app, backendOver(call, memoryWindow, () => {}))],
        provide: { [DRAFT_BOX as symbol]: box },
        stubs: { TopLine: true, UndoNotice: true },
      },
    },
  );
  open = wrapper;
  await flushPromises();
  let clicks = 0;
  const click = async (word: string) => {
    // What was opened last lies on top.
    const target = wrapper.findAll("button").findLast((button) => button.text().startsWith(word));
    expect(target, `there is a button ${word}`).toBeDefined();
    clicks++;
    await target!.trigger("click");
    await flushPromises();
  };
  const tile = async (row: number) => {
    clicks++;
    await wrapper.findAll(".tile")[row - 1]!.trigger("click");
  };
  const saved = () => call.log.filter(([name]) => name === "occasion.save").map(([, request]) => request as OccasionDraft);
  return { wrapper, router, click, tile, saved, clicks: () => clicks };
}

describe("a month's meeting of 35 with 3 absent", () => {
  it("takes at most 12 presses from the list on", async () => {
    const { click, tile, saved, clicks, router } = await form();
    await click("党员大会");
    await click("全部到会");
    for (const [row, reason] of [
      [3, "生病"],
      [7, "外出"],
      [12, "缺席"],
    ] as const) {
      await tile(row);
      await click(reason);
    }
    await click("保存记录");
    // One more opened the form from the list.
    expect(clicks() + 1).toBeLessThanOrEqual(12);
    const [request] = saved();
    expect(request).toMatchObject({ kinds: ["党员大会"], day: TODAY, state: "已开", host: "徐明远" });
    expect(request?.attendance?.filter((entry) => entry.mark === "现场")).toHaveLength(32);
    expect(router.currentRoute.value.name, "the record is shown once it is in the book").toBe("life-record");
    expect(kept, "a saved form is no draft any more").toEqual({});
  });
});

describe("the types", () => {
  it("say who is expected, and several expect the union", async () => {
    const { wrapper, click } = await form({ kinds: ["支委会"] });
    expect(wrapper.findAll(".tile")).toHaveLength(5);
    await click("党员大会");
    expect(wrapper.findAll(".tile")).toHaveLength(35);
    expect(wrapper.find(".kinds").text()).toContain("支委会应到 5");
  });

  it("never send a mark of somebody who is not on the list", async () => {
    const { click, saved } = await form({ kinds: ["党员大会"] });
    await click("全部到会");
    await click("支委会");
    await click("党员大会");
    await click("保存记录");
    expect(saved()[0]?.kinds).toEqual(["支委会"]);
    expect(saved()[0]?.attendance).toHaveLength(5);
  });
});

describe("a form half filled", () => {
  it("is offered again with its marks after the window was lost", async () => {
    const first = await form({ kinds: ["党员大会"] });
    await first.click("全部到会");
    await first.wrapper.find("textarea").setValue("徐明远同志讲党课");
    first.wrapper.unmount();
    await flushPromises();

    const { wrapper, click } = await form();
    expect(wrapper.text()).toContain("填到一半的组织生活记录还在");
    await click("接着填");
    expect(wrapper.find("textarea").element.value).toBe("徐明远同志讲党课");
    expect(wrapper.find(".sums").text().replace(/\s/g, "")).toContain("实到35");
  });

  it("is not kept when nobody changed anything", async () => {
    const { wrapper } = await form({ kinds: ["党员大会"] });
    wrapper.unmount();
    await flushPromises();
    expect(kept).toEqual({});
  });
});

describe("the keys", () => {
  const press = (target: EventTarget, key: string, more: KeyboardEventInit = {}) =>
    target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));

  it("Ctrl+S saves what stands there", async () => {
    const { wrapper, saved } = await form({ kinds: ["党员大会"] });
    const from = wrapper.find<HTMLInputElement>("[aria-label=开始时间]");
    await from.setValue("9点半");
    press(from.element, "s", { ctrlKey: true });
    await flushPromises();
    expect(saved()[0]?.from_time, "without leaving the field first").toBe("09:30");
  });

  it("Enter goes on, but not while a word is being put together", async () => {
    const { wrapper } = await form({ kinds: ["党员大会"] });
    const from = wrapper.find<HTMLInputElement>("[aria-label=开始时间]").element;
    from.focus();
    press(from, "Enter", { isComposing: true });
    expect(document.activeElement).toBe(from);
    press(from, "Enter");
    expect(document.activeElement).toBe(wrapper.find("[aria-label=结束时间]").element);
  });

  it("Esc closes the chooser first, then goes back and keeps the draft", async () => {
    const { wrapper, tile, router } = await form({ kinds: ["党员大会"] });
    await tile(3);
    press(document.body, "Escape");
    await flushPromises();
    expect(wrapper.find(".chooser").exists()).toBe(false);
    expect(router.currentRoute.value.name, "still on the form").toBe("life-new");
    press(document.body, "Escape");
    await flushPromises();
    expect(router.currentRoute.value.name).toBe("life");
  });
});

describe("a day to come", () => {
  it("is planned, not recorded", async () => {
    const { wrapper, click, saved } = await form({ kinds: ["支委会"], day: "2026-11-05" });
    expect(wrapper.find(".tile").exists(), "nobody can have come yet").toBe(false);
    await click("列入计划");
    expect(saved()[0]?.state).toBe("计划");
  });
});

describe("a day or a time that can't be read", () => {
  it("is not saved as what was read on the way to it", async () => {
    const { wrapper, click, saved } = await form({ kinds: ["支委会"] });
    const day = wrapper.get<HTMLInputElement>("label + .day input");
    for (const typed of ["10.4", "10.40"]) await day.setValue(typed);
    await click("保存记录");
    expect(saved(), "10.40 is no day, and the 4th was not meant").toEqual([]);
    expect(wrapper.text()).toContain("请写成 2026-10-15 或 10月15日。");
    await day.setValue("10.14");
    await wrapper.get("[aria-label=开始时间]").setValue("25:99");
    await click("保存记录");
    expect(saved(), "nor is 25:99 a time").toEqual([]);
    await wrapper.get("[aria-label=开始时间]").setValue("9:00");
    await click("保存记录");
    expect(saved()).toMatchObject([{ day: "2026-10-14", from_time: "09:00" }]);
  });
});
