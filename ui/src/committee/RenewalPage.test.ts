import { enableAutoUnmount, flushPromises } from "@vue/test-utils";
import { afterEach, expect, test } from "vitest";
import type { RenewalView } from "@/backend";
import { showBureau } from "@/bureau/testing";
import RenewalPage from "./RenewalPage.vue";
import { routes } from "./routes";

enableAutoUnmount(afterEach);

const TERM = {
  id: 1,
  name: "第三届",
  years: 3,
  approval: null,
  from: "2024-05-10",
  to: null,
  falls_due_on: "2027-05-09",
  days_left: 194,
  note: null,
};
const VIEW: RenewalView = {
  term: TERM,
  stage: "12个月内届满",
  meeting_on: "2027-05-09",
  meeting_is_set: false,
  steps: [
    {
      step: "报换届请示",
      what: "大会前一个月左右。",
      by_rule: false,
      due_on: "2027-04-09",
      is_set: false,
      done_on: null,
      note: null,
      late: false,
      papers: [
        { paper: "换届请示", writing_id: null },
        { paper: "选举办法（草案）", writing_id: 8 },
      ],
    },
  ],
  elections: [],
};
const answers = {
  "committee.renewal": () => VIEW,
  "committee.draft_paper": () => ({ value: 7, touched: ["writing"] }),
  "committee.renewal_step": () => ({ value: "报换届请示", touched: ["renewal_step"] }),
};
const elsewhere = { template: "<p>文稿</p>" };
const all = [
  ...routes,
  { path: "/writing/:id", name: "writing", component: elsewhere },
  { path: "/settings/committee", name: "settings-committee", component: elsewhere },
  { path: "/life", name: "life", component: elsewhere },
  { path: "/life/new", name: "life-new", component: elsewhere },
  { path: "/handover", name: "handover", component: elsewhere },
];

test("a text that is there is opened, not drafted a second time", async () => {
  const { press, asked, router } = await showBureau(RenewalPage, answers, all, "/committee/renewal");
  await press("打开选举办法（草案）");
  expect(asked("committee.draft_paper")).toEqual([]);
  expect(router.currentRoute.value.params["id"]).toBe("8");
});

test("one that is not there is drafted and opened", async () => {
  const { press, asked, router } = await showBureau(RenewalPage, answers, all, "/committee/renewal");
  await press("起草换届请示");
  await flushPromises();
  expect(asked("committee.draft_paper")).toEqual([{ paper: "换届请示" }]);
  expect(router.currentRoute.value.params["id"]).toBe("7");
});

test("without a term it says what is to be done first", async () => {
  const none = { ...answers, "committee.renewal": () => ({ ...VIEW, term: null, stage: null, steps: [] }) };
  const { wrapper } = await showBureau(RenewalPage, none, all, "/committee/renewal");
  expect(wrapper.text()).toContain("还没有登记这一届支委会");
});
