import { describe, expect, it } from "vitest";
import type { LookedAtFile, OccasionName, ReadyFile } from "@/backend";
import { byDay, choicesOf, commonPlace, entriesOf, placed, problemsOf, summary } from "./entries";

const themeDay: OccasionName = { id: 7, day: "2026-10-15", title: "主题党日", topic: "学习党章" };
const committee: OccasionName = { id: 8, day: "2026-10-14", title: "支委会", topic: null };

function looked(name: string, ready: Partial<ReadyFile>): LookedAtFile {
  const whole = { kind: "照片", bytes: 300_000, taken_at: null, content: name, placed: [], proposed: null, near: [] };
  return { file: { token: name, file_name: name }, found: { ready: { ...whole, ...ready } as ReadyFile } };
}

const morning = { taken_at: "2026-10-15T09:30:00", proposed: 7, near: [{ occasion: themeDay, days_apart: 0 }] };

describe("entries", () => {
  it("go where the day they were taken says, and nowhere when nobody can tell", () => {
    const entries = entriesOf([looked("a.jpg", morning), looked("b.jpg", {})], []);
    expect(entries.map((entry) => entry.place)).toEqual([7, undefined]);
    expect(summary(entries)).toBe("共 2 个文件：1 个放到 1 次活动，1 个还没有选");
  });

  it("are put somewhere once, whatever the same photo is called", () => {
    const [first] = entriesOf([looked("a.jpg", morning)], []);
    const again = entriesOf([looked("a(1).jpg", { ...morning, content: "a.jpg" })], first ? [first] : []);
    expect(again[0]).toMatchObject({ place: "不放", remark: "和「a.jpg」是同一张" });
    const known = entriesOf([looked("c.jpg", { ...morning, placed: [themeDay] })], []);
    expect(known[0]).toMatchObject({ place: "不放", remark: "已经放在 10月15日 主题党日 学习党章" });
    expect(placed([...again, ...known])).toEqual([]);
  });

  it("stand by day and time, those without a day last", () => {
    const names = ["later.jpg", "none.jpg", "early.jpg", "other.jpg"];
    const times = ["2026-10-15T10:00:00", null, "2026-10-15T09:00:00", "2026-10-01T08:00:00"];
    const days = byDay(entriesOf(names.map((name, at) => looked(name, { taken_at: times[at] ?? null })), []));
    expect(days.map(({ day, entries }) => [day, entries.map((entry) => entry.file.file_name)])).toEqual([
      ["2026-10-01", ["other.jpg"]],
      ["2026-10-15", ["early.jpg", "later.jpg"]],
      ["", ["none.jpg"]],
    ]);
  });

  it("may go to occasions about the day, marked when they are of another", () => {
    const near = [...morning.near, { occasion: committee, days_apart: -1 }];
    const day = byDay(entriesOf([looked("a.jpg", { ...morning, near })], []))[0];
    const labels = day ? choicesOf(day, [themeDay]).map((choice) => choice.label) : [];
    expect(labels).toEqual(["还没有选", "10月15日 主题党日 学习党章", "前一天 10月14日 支委会", "不放"]);
    expect(commonPlace(day?.entries ?? [])).toBe(7);
  });

  it("tell of what can't be attached", () => {
    const problem = { code: "attachment.empty", title: "「空.jpg」没有添加：文件是空的", what_to_do: "…", detail: "" };
    const bad: LookedAtFile = { file: { token: "x", file_name: "空.jpg" }, found: { problem } };
    expect(entriesOf([bad], [])).toEqual([]);
    expect(problemsOf([bad])).toEqual([problem]);
  });
});
