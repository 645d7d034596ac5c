import { flushPromises } from "@vue/test-utils";
import { defineComponent, h, ref } from "vue";
import { describe, expect, it } from "vitest";
import type { RemittanceDraft } from "@/backend";
import { failure } from "@/backend/memory";
import { showDues } from "../testing";
import RemitDialog from "./RemitDialog.vue";

const Opened = defineComponent({
  setup() {
    const open = ref(true);
    return () => h(RemitDialog, { open: open.value, "onUpdate:open": (now: boolean) => (open.value = now), year: 2026, next: { quarter: 3, still: 49900 } });
  },
});

describe("登记上缴", () => {
  it("says that it is more than there is, and records it once that was looked at", async () => {
    const { sent } = await showDues(Opened, {
      "dues.remit": (request: RemittanceDraft) => {
        if (!request.over_confirmed) throw failure("dues.over_held", "不够上缴 499.00 元");
        return { value: 1, touched: ["dues_remittance"] };
      },
    });
    const press = async (words: string) => {
      const found = [...document.querySelectorAll("button")].find((button) => button.textContent?.trim() === words);
      if (!found) throw new Error(`no button ${words}`);
      found.click();
      await flushPromises();
    };
    await press("登记上缴");
    expect(sent("dues.remit")).toMatchObject([{ amount: 49900, over_confirmed: false }]);
    expect(document.body.textContent).toContain("不够上缴 499.00 元");
    await press("核对过了，照记");
    expect(sent("dues.remit").at(-1)).toMatchObject({ amount: 49900, over_confirmed: true });
  });
});
