import { enableAutoUnmount, flushPromises } from "@vue/test-utils";
import { afterEach, expect, test } from "vitest";
import type { AppraisalView } from "@/backend";
import { showBureau } from "@/bureau/testing";
import AppraisalPage from "./AppraisalPage.vue";
import { routes } from "./routes";

enableAutoUnmount(afterEach);

const votes = { excellent: 0, qualified: 0, basic: 0, unqualified: 0 };
const member = (member_id: number) => ({ member_id, votes, grade: null, told_on: null, note: null });
const view = (year: number): AppraisalView => ({
  draft: { year, day: null, due: null, present: null, issued: null, returned: null, invalid: null, members: [member(1), member(2), member(3)] },
  names: { 1: "徐明远", 2: "李𬱖", 3: "王芳" },
  most_excellent: 1,
  advice: [],
  is_kept: false,
  sealed: false,
});
const answers = {
  "appraisal.get": (request: unknown) => view((request as { year: number }).year),
  "appraisal.save": () => ({ value: 1, touched: ["appraisal"] }),
};

test("votes and grades of everybody are saved together", async () => {
  const { wrapper, press, asked } = await showBureau(AppraisalPage, answers, routes, "/appraisal?year=2026");
  await wrapper.find('[aria-label="徐明远优秀票"]').setValue("20");
  await wrapper.find('[aria-label="徐明远支部评定"]').setValue("优秀");
  await press("没评定的都评合格");
  expect(wrapper.text()).toContain("优秀 1 人（一般不超过 1 人）");
  await press("都记为今天反馈");
  await press("保存");
  await flushPromises();
  expect(asked("appraisal.save")[0]).toMatchObject({
    year: 2026,
    members: [
      { member_id: 1, votes: { excellent: 20 }, grade: "优秀", told_on: "2026-10-27" },
      { member_id: 2, grade: "合格", told_on: "2026-10-27" },
      { member_id: 3, grade: "合格", told_on: "2026-10-27" },
    ],
  });
});

test("a year that is sealed can only be looked at", async () => {
  const sealed = { ...answers, "appraisal.get": () => ({ ...view(2026), sealed: true }) };
  const { wrapper } = await showBureau(AppraisalPage, sealed, routes, "/appraisal?year=2026");
  const save = wrapper.findAll("button").find((button) => button.text() === "保存");
  expect(save?.attributes("disabled")).toBeDefined();
});
