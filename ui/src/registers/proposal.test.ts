import { describe, expect, it } from "vitest";
import { taken } from "./proposal";

describe("what is proposed for an entry", () => {
  it("stands where nothing was typed", () => {
    expect(taken({ 办理期限: null }, {}, { 办理期限: "2026-11-20" })).toEqual({ 办理期限: "2026-11-20" });
    expect(taken({ 办理期限: "2026-12-01" }, {}, { 办理期限: "2026-11-20" })).toEqual({ 办理期限: "2026-12-01" });
  });

  it("gives way to what is proposed later, and goes when nothing is", () => {
    expect(taken({ 加分: 2 }, { 加分: 2 }, { 扣分: 1 })).toEqual({ 加分: null, 扣分: 1 });
    expect(taken({ 加分: 5 }, { 加分: 2 }, { 扣分: 1 })).toEqual({ 加分: 5, 扣分: 1 });
  });

  it("is not put back where it was taken out", () => {
    expect(taken({ 办理期限: null }, { 办理期限: "2026-11-20" }, { 办理期限: "2026-11-20" })).toEqual({ 办理期限: null });
  });
});
