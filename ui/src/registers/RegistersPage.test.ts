import { enableAutoUnmount, flushPromises } from "@vue/test-utils";
import { afterEach, expect, test } from "vitest";
import { showBureau } from "@/bureau/testing";
import EntryPage from "./EntryPage.vue";
import RegistersPage from "./RegistersPage.vue";
import { routes } from "./routes";
import { REGISTERS, TALKS } from "./sample";

enableAutoUnmount(afterEach);

const NONE = { year: 2026, years: [2026], rows: [], totals: ["共 0 条"] };
const answers = {
  "register.all": () => REGISTERS,
  "register.entries": (request: unknown) => ((request as { register: string }).register === "谈心谈话" ? TALKS : NONE),
  "member.phone_list": () => [{ id: 3, name: "李𬱖", group: "第一党小组", phones: "", family: [] }],
  "register.save": () => ({ value: 8, touched: ["register_entry"] }),
};

test("a register shows its entries and what they come to", async () => {
  const { wrapper } = await showBureau(RegistersPage, answers, routes, "/registers/谈心谈话");
  expect(wrapper.text()).toContain("问问身体和家里的情况");
  expect(wrapper.text()).toContain("共 1 次，谈话对象 1 人次");
});

test("one without entries says when it is kept", async () => {
  const { wrapper } = await showBureau(RegistersPage, answers, routes, "/registers/建言献策");
  expect(wrapper.text()).toContain("2026年还没有登记建言献策");
  expect(wrapper.text()).toContain("提一条记一条");
});

test("an entry is not saved without what it is about, and with it it is", async () => {
  const { wrapper, press, asked } = await showBureau(EntryPage, answers, routes, "/registers/谈心谈话/new");
  await press("登记");
  expect(wrapper.text(), "whom?").toContain("「谈话对象」还没有填");
  expect(asked("register.save")).toEqual([]);
  const whom = wrapper.find<HTMLInputElement>("input[list]");
  await whom.setValue("李");
  await whom.trigger("keydown", { key: "Enter" });
  await press("登记");
  await flushPromises();
  expect(asked("register.save")[0], "the only one whose name begins so").toMatchObject({
    register: "谈心谈话",
    day: "2026-10-27",
    values: { 谈话对象: [3] },
  });
});

test("a name that is not finished is not lost without a word", async () => {
  const two = [
    { id: 3, name: "李𬱖", group: "第一党小组", phones: "", family: [] },
    { id: 4, name: "李卫东", group: "第一党小组", phones: "", family: [] },
  ];
  const { wrapper, press, asked } = await showBureau(EntryPage, { ...answers, "member.phone_list": () => two }, routes, "/registers/谈心谈话/new");
  const whom = wrapper.find<HTMLInputElement>("input[list]");
  await whom.setValue("李");
  await whom.trigger("blur");
  expect(wrapper.text()).toContain("请把姓名写全");
  await press("登记");
  expect(asked("register.save"), "nothing is saved meanwhile").toEqual([]);
});

test("a name with which a longer one begins waits until it is finished", async () => {
  const two = [
    { id: 3, name: "王芳", group: "第一党小组", phones: "", family: [] },
    { id: 4, name: "王芳芳", group: "第一党小组", phones: "", family: [] },
  ];
  const { wrapper } = await showBureau(EntryPage, { ...answers, "member.phone_list": () => two }, routes, "/registers/谈心谈话/new");
  const whom = wrapper.find<HTMLInputElement>("input[list]");
  const chosen = () => wrapper.findAll(".chosen .name").map((each) => each.text());
  await whom.setValue("王芳");
  expect(chosen(), "it may still become 王芳芳").toEqual([]);
  await whom.setValue("王芳芳");
  expect(chosen()).toEqual(["王芳芳"]);
  await whom.setValue("王芳");
  await flushPromises();
  expect(chosen(), "now there is but one").toEqual(["王芳芳", "王芳"]);
});

test("a name that is not on the roster is said to be none", async () => {
  const { wrapper } = await showBureau(EntryPage, answers, routes, "/registers/谈心谈话/new");
  await wrapper.find<HTMLInputElement>("input[list]").setValue("陌生人");
  expect(wrapper.text()).toContain("名册里没有这个姓名");
});

test("several people may get an entry each", async () => {
  const people = [
    { id: 3, name: "李𬱖", group: "第一党小组", phones: "", family: [] },
    { id: 4, name: "王芳", group: "第一党小组", phones: "", family: [] },
  ];
  const both = {
    ...answers,
    "member.phone_list": () => people,
    "register.save_each": () => ({ value: [8, 9], touched: ["register_entry"] }),
  };
  const { wrapper, press, asked } = await showBureau(EntryPage, both, routes, "/registers/谈心谈话/new");
  const whom = wrapper.find<HTMLInputElement>("input[list]");
  for (const name of ["李𬱖", "王芳"]) {
    await whom.setValue(name);
    await whom.trigger("keydown", { key: "Enter" });
  }
  expect(wrapper.text()).toContain("选上的 2 人各记一条");
  await wrapper.find('label.check input[type="checkbox"]').setValue(true);
  await press("登记");
  await flushPromises();
  expect(asked("register.save"), "not one for both").toEqual([]);
  expect(asked("register.save_each")[0]).toMatchObject({ each: "谈话对象", draft: { values: { 谈话对象: [3, 4] } } });
});
