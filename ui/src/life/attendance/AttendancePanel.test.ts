import { flushPromises, mount } from "@vue/test-utils";
import { describe, expect, it } from "vitest";
import { createPinia } from "pinia";
import { h, ref } from "vue";
import { backendOver, provideBackend, type KindAttendance, type ListedPerson, type MarkEntry, type NumbersRequest, type OccasionKind } from "@/backend";
import { memoryCall, memoryWindow } from "@/backend/memory";
import AttendancePanel from "./AttendancePanel.vue";
import { person, tallyOf } from "./sample";

const thirtyFive = Array.from({ length: 35 }, (_, index) =>
  person(index + 1, `党员${index + 1}`, index === 9 ? "住院" : null),
);

function panel(people: ListedPerson[], { election = false, byKind = [] as KindAttendance[] } = {}) {
  const entries = ref<MarkEntry[]>([]);
  const call = memoryCall({
    "attendance.by_numbers": ({ order = [], numbers }: NumbersRequest) => ({
      people: numbers.split(" ").flatMap((number) => {
        const member_id = order[Number(number) - 1];
        return member_id ? [{ row_number: Number(number), member_id, name: `党员${number}` }] : [];
      }),
      unknown: [],
      unreadable: [],
      sentence: `第 ${numbers} 行`,
    }),
  });
  const wrapper = mount(
    () =>
      h(AttendancePanel, {
        people,
        today: "2026-10-27",
        tally: tallyOf(people, entries.value, election, byKind),
        modelValue: entries.value,
        "onUpdate:modelValue": (value: MarkEntry[]) => (entries.value = value),
      }),
    {
      attachTo: document.body,
      global: { plugins: [createPinia(), (app) => provideBackend(app, backendOver(call, memoryWindow, () => {}))] },
    },
  );
  const press = (word: string) =>
    wrapper
      .findAll("button")
      .find((button) => button.text() === word)!
      .trigger("click");
  return { wrapper, entries, press };
}

const marks = (entries: MarkEntry[], mark: string) =>
  entries.filter((entry) => entry.mark === mark).map((entry) => entry.member_id);

describe("全部到会", () => {
  it("leaves out the one in hospital and says so", async () => {
    const { wrapper, entries, press } = panel(thirtyFive);
    await press("全部到会");
    expect(marks(entries.value, "现场")).toHaveLength(34);
    expect(marks(entries.value, "请假"), "in hospital, not in the room").toEqual([10]);
    expect(wrapper.text()).toContain("党员10 已知住院、外出或请了假，没有记为到会");
    expect(wrapper.find(".sums").text().replace(/\s/g, "")).toContain("应到35实到34线上0请假1缺席0");
  });

  it("is not offered where nobody is expected; a press ticks who took part", async () => {
    const { wrapper, entries } = panel(thirtyFive.map((each) => ({ ...each, expected: false })));
    expect(wrapper.text()).not.toContain("全部到会");
    await wrapper.findAll(".tile")[4]!.trigger("click");
    expect(marks(entries.value, "现场")).toEqual([5]);
    expect(wrapper.find(".sums").text().replace(/\s/g, "")).toContain("应到1实到1");
  });
});

describe("a tile", () => {
  it("takes two presses to put somebody on leave, and none of them more", async () => {
    const { wrapper, entries, press } = panel(thirtyFive);
    await press("全部到会");
    await wrapper.findAll(".tile")[12]!.trigger("click");
    await press("外出");
    expect(entries.value.find((entry) => entry.member_id === 13)).toMatchObject({ mark: "请假", reason: "外出" });
    expect(wrapper.find(".chooser").exists(), "the chooser goes once it was used").toBe(false);
  });

  it("is reached by the arrows and opened by the keyboard", async () => {
    const { wrapper } = panel(thirtyFive);
    const [first] = wrapper.findAll<HTMLElement>(".tile");
    first!.element.focus();
    await first!.trigger("keydown", { key: "ArrowRight" });
    expect(document.activeElement?.textContent).toContain("党员2");
  });

  it("keeps the ground of one who does not count at an election", async () => {
    const { wrapper, entries, press } = panel(thirtyFive, { election: true });
    await wrapper.findAll(".tile")[0]!.trigger("click");
    await press("经批准不计入应到…");
    await press("年老体弱卧床不起、长期生病生活不能自理");
    expect(entries.value).toMatchObject([{ mark: "不计入应到", basis: "年老体弱卧床不起、长期生病生活不能自理" }]);
    expect(wrapper.find(".sums").text().replace(/\s/g, "")).toContain("应到34");
  });
});

describe("the numbers of the sign-in sheet", () => {
  async function typed(numbers: string) {
    const all = panel(thirtyFive);
    await all.press("全部到会");
    const box = all.wrapper.find(".rows input");
    await box.setValue(numbers);
    await flushPromises();
    return { ...all, box };
  }

  it("3 7 12 and Enter put those three on leave", async () => {
    const { entries, box } = await typed("3 7 12");
    await box.trigger("keydown", { key: "Enter" });
    await flushPromises();
    expect(marks(entries.value, "请假")).toEqual([3, 7, 10, 12]);
    expect(marks(entries.value, "现场")).toHaveLength(31);
  });

  it("are marked otherwise by the buttons beside the box", async () => {
    const { entries, press } = await typed("3 7 12");
    await press("缺席");
    expect(marks(entries.value, "缺席")).toEqual([3, 7, 12]);
  });

  it("wait while the input method puts a word together", async () => {
    const { entries, box } = await typed("3 7 12");
    await box.trigger("keydown", { key: "Enter", isComposing: true });
    await flushPromises();
    expect(marks(entries.value, "请假"), "Enter chose a character, nothing else").toEqual([10]);
  });
});

describe("several types", () => {
  it("have their sums apart when they expect different people", () => {
    const byKind: KindAttendance[] = [
      { kind: "党员大会", expected: 35, present: 33 },
      { kind: "支委会", expected: 5, present: 4 },
    ];
    const { wrapper } = panel(thirtyFive, { byKind });
    expect(wrapper.find(".kinds").text()).toContain("支委会应到 5、实到 4");
  });
});

it("a committee meeting without a known committee says why nobody is expected", () => {
  const props = { people: thirtyFive.map((each) => ({ ...each, expected: false })), today: "2026-10-27", modelValue: [] };
  const said = (kinds: OccasionKind[]) => {
    const wrapper = mount(AttendancePanel, { props: { ...props, kinds }, global: { stubs: { RouterLink: true } } });
    return wrapper.text();
  };
  expect(said(["支委会"])).toContain("那天的支委会还没有登记成员");
  expect(said(["志愿服务"]), "there anyone may come").toContain("谁参加就点谁");
});
