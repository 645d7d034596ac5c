import { mount } from "@vue/test-utils";
import { describe, expect, it } from "vitest";
import { h, nextTick, ref } from "vue";
import type { DuesGrid as Grid } from "@/backend";
import type { Place } from "./cells";
import DuesGrid from "./DuesGrid.vue";
import { gridOf, row } from "./sample";

function sheet(grid: Grid, at: Place) {
  const place = ref<Place | undefined>(at);
  const taken: [number, number, number][] = [];
  const unreadable: string[] = [];
  const looked: Place[] = [];
  const wrapper = mount(
    () =>
      h(DuesGrid, {
        grid,
        taking: new Map(),
        modelValue: place.value,
        "onUpdate:modelValue": (to: Place | undefined) => (place.value = to),
        onTake: (of, month, amount) => taken.push([of.member_id, month, amount]),
        onUnreadable: (typed) => unreadable.push(typed),
        onLook: () => looked.push(place.value!),
      }),
    { attachTo: document.body },
  );
  const press = async (key: string) => {
    const field = wrapper.find("input");
    await (field.exists() ? field : wrapper.get(".frame")).trigger("keydown", { key });
    await nextTick();
  };
  const type = async (text: string) => wrapper.get("input").setValue(text);
  return { wrapper, place, taken, unreadable, looked, press, type };
}

const three = () => gridOf([row(1, "金秀珍", 2495, 9), row(2, "秦福生", 1945, 10), row(3, "王龚", 2315, 8)]);

describe("the register", () => {
  it("takes what is due with Enter twice, and goes on downwards", async () => {
    const { wrapper, taken, press, place } = sheet(three(), { member_id: 1, month: 10 });
    await press("Enter");
    expect(wrapper.get("input").element.value, "what is to be paid stands there").toBe("24.95");
    expect(taken, "nothing is recorded before the second Enter").toEqual([]);
    await press("Enter");
    expect(taken).toEqual([[1, 10, 2495]]);
    expect(place.value).toEqual({ member_id: 2, month: 10 });
  });

  it("begins a sum of its own with a figure", async () => {
    const { wrapper, taken, press, type } = sheet(three(), { member_id: 3, month: 9 });
    await press("2");
    expect(wrapper.get("input").element.value).toBe("2");
    await type("20");
    await press("Enter");
    expect(taken).toEqual([[3, 9, 2000]]);
  });

  it("leaves a cell as it was with Esc, and by walking away", async () => {
    const { wrapper, taken, press, place } = sheet(three(), { member_id: 1, month: 10 });
    await press("Enter");
    await press("Escape");
    expect(wrapper.find("input").exists()).toBe(false);
    await press("5");
    await press("ArrowDown");
    expect(place.value).toEqual({ member_id: 2, month: 10 });
    expect(taken).toEqual([]);
  });

  it("does not take what is no sum", async () => {
    const { taken, unreadable, press, type, wrapper } = sheet(three(), { member_id: 1, month: 10 });
    await press("2");
    await type("2o.5");
    await press("Enter");
    expect([taken, unreadable]).toEqual([[], ["2o.5"]]);
    expect(wrapper.find("input").exists(), "it is still there to be put right").toBe(true);
  });

  it("leads from a paid month to the payment", async () => {
    const { looked, press, wrapper } = sheet(three(), { member_id: 2, month: 10 });
    await press("Enter");
    expect(looked).toEqual([{ member_id: 2, month: 10 }]);
    expect(wrapper.find("input").exists()).toBe(false);
  });

  it("keeps the place of the member when rows come and go", async () => {
    const { wrapper, press, place } = sheet(three(), { member_id: 1, month: 10 });
    await press("End");
    await press("ArrowDown");
    expect(place.value).toEqual({ member_id: 2, month: 12 });
    expect(wrapper.get("td.here").attributes("id")).toBe("dues-2-12");
  });

  it("masks bases until they were asked for", () => {
    const { wrapper } = sheet(three(), { member_id: 1, month: 1 });
    expect(wrapper.get("td.base").text()).toBe("· · ·");
  });

  it("of 130 members draws the rows in sight, and the room of the others", () => {
    const many = Array.from({ length: 130 }, (_, i) => row(i + 1, `党员${i + 1}`, 2000, 9));
    const { wrapper } = sheet(gridOf(many), { member_id: 1, month: 1 });
    const drawn = wrapper.findAll("tbody tr[id]").length;
    expect(drawn).toBeLessThan(60);
    expect(wrapper.get("tr.gap td").attributes("style"), "44 px a row").toContain(`${(130 - drawn) * 44}px`);
  });
});
