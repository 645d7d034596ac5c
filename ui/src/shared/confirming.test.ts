import { describe, expect, it } from "vitest";
import { useConfirming } from "./confirming";

const failing = (code: string) => () => Promise.reject({ code, title: "会透支", what_to_do: "请核对。", detail: "" });

describe("a warning", () => {
  it("is set aside once it was met, and counts again after a change", async () => {
    const confirming = useConfirming({ "fund.overdrawn": { flag: "overdraw_confirmed", action: "照记" } });
    expect(confirming.flags.value).toEqual({});
    await expect(confirming.watch(failing("fund.overdrawn"))).rejects.toBeDefined();
    expect(confirming.met.value?.action).toBe("照记");
    confirming.setAside();
    expect(confirming.flags.value).toEqual({ overdraw_confirmed: true });
    confirming.begin();
    expect(confirming.flags.value).toEqual({});
    expect(confirming.met.value).toBeUndefined();
  });

  it("is not made of a failure nobody may set aside", async () => {
    const confirming = useConfirming({ "fund.overdrawn": { flag: "overdraw_confirmed", action: "照记" } });
    await expect(confirming.watch(failing("fund.amount"))).rejects.toBeDefined();
    expect(confirming.met.value).toBeUndefined();
    confirming.setAside();
    expect(confirming.flags.value).toEqual({});
  });
});
