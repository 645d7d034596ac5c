import { afterEach, describe, expect, it } from "vitest";
import HandoverPage from "./HandoverPage.vue";
import { BRANCH, showHandover } from "./testing";

const made = {
  made_at: "2026-11-28T01:00:00.000Z",
  file_name: "移交包_示范支部_2026-11-28.ybt",
  bytes: 1_500_000,
  sha256: "0".repeat(64),
  receiver: "李梅",
  changes_since: 0,
};
const given = { ...made, problems: [], lost: [], touched: ["handover"] };

afterEach(() => {
  document.body.innerHTML = "";
});

describe("移交", () => {
  it("makes a package under a password typed twice, in a folder that was chosen", async () => {
    const { sent, press, fill, button } = await showHandover(
      HandoverPage,
      { "handover.state": () => ({ packages: [], read_only: null }), "handover.give": () => given },
      { name: "handover" },
    );
    expect(button("设为只读……").disabled).toBe(true);
    await fill("移交口令", "12345");
    expect(document.body.textContent).toContain("太短");
    await fill("移交口令", "牡丹花开了吗");
    await fill("再填一次", "牡丹花开了");
    expect(button("选文件夹，做移交包").disabled).toBe(true);
    await fill("再填一次", "牡丹花开了吗");
    await press("选文件夹，做移交包");
    expect(sent("handover.give")).toEqual([
      { folder: { token: "stick", folder_name: "U盘" }, password: "牡丹花开了吗", receiver: null },
    ]);
    expect(document.body.textContent).toContain("打开核对无误");
  });

  it("keeps the old book only after a package holds all of it, for a reason", async () => {
    const { sent, press, fill } = await showHandover(
      HandoverPage,
      { "handover.state": () => ({ packages: [made], read_only: null }), "handover.keep": () => ({ value: {}, touched: [] }) },
      { name: "handover" },
    );
    await press("设为只读……");
    await fill("原因", "已交李梅");
    await press("设为只读");
    expect(sent("handover.keep")).toEqual([{ reason: "已交李梅" }]);
  });

  it("wipes only when the branch's name is typed", async () => {
    const { sent, press, fill, button } = await showHandover(
      HandoverPage,
      { "handover.state": () => ({ packages: [made], read_only: null }), "handover.wipe": () => ({ certificate: "证明.pdf", files: 9 }) },
      { name: "handover" },
    );
    await press("清除……");
    const act = "选文件夹存清除证明，然后清除";
    expect(button(act).disabled).toBe(true);
    await fill("照样输入支部全称", BRANCH);
    await press(act);
    expect(sent("handover.wipe")).toEqual([{ folder: { token: "stick", folder_name: "U盘" }, branch: BRANCH }]);
  });
});
