import type { AssessmentRow, AssessmentTable, CollectList, CollectRequest, DuesGrid, GridCell, GridRow, PaymentView, Receipt } from "@/backend";
import { TODAY } from "./frame";

const NAMES = "金秀珍 秦福生 徐明远 石学军 李㽦 何淑芬 邹光荣 吕家栋 汪根宝 王龚 阿依古丽·买买提 欧阳㛃 赵广才 孙玉兰 周永福 吴桂英 郑国栋 冯淑贤 陈德明 褚秀云".split(" ");
const SUMS = [2495, 1945, 5320, 1630, 2773, 2105, 5888, 6450, 1773, 2315];
const PEOPLE = Number(new URLSearchParams(location.search).get("people") ?? 36);
const people = Array.from({ length: PEOPLE }, (_, i) => ({
  member_id: i + 1,
  name: (NAMES[i % NAMES.length] ?? "") + (i >= NAMES.length && NAMES[i % NAMES.length]!.length < 4 ? ["", "甲", "乙", "丙", "丁", "戊", "己"][Math.floor(i / NAMES.length)] : ""),
  sum: SUMS[i % SUMS.length] ?? 0,
}));

const month = (number: number) => `2026-${String(number).padStart(2, "0")}`;
let slip = 318;
const paid = new Map<string, number>();
const payments = new Map<number, PaymentView>();
for (const { member_id, name, sum } of people) {
  const until = member_id === 10 ? 8 : member_id === 4 ? 6 : member_id === 3 ? 12 : member_id % 9 === 0 ? 9 : 10;
  for (let number = 1; number <= until; number++) pay(member_id, name, number, sum, false);
}

function pay(member_id: number, name: string, number: number, amount: number, counts = true): Receipt {
  paid.set(`${member_id}-${number}`, (paid.get(`${member_id}-${number}`) ?? 0) + amount);
  const id = member_id * 100 + number;
  if (counts) slip++;
  payments.set(id, {
    id, slip: `2026-0${slip}`, member_id, name, origin: "登记", received_on: `${month(Math.min(number, 10))}-20`, amount, capitals: "",
    way: "上门", means: "现金", paid_by: null, occasion_id: null, occasion_text: null, note: null, corrects: null, voided_on: null, void_reason: null, collector: "吕家栋", parts: [{ month: month(number), nature: "应交", amount }], months_text: `2026年${number}月`,
    corrected_by: [], closed: number <= 6,
  });
  return { payment_id: id, slip: `2026-0${slip}`, member_id, name, amount };
}

function row({ member_id, name, sum }: (typeof people)[number], index: number): GridRow {
  const cells = Array.from({ length: 12 }, (_, i): GridCell => {
    const number = i + 1;
    const waived = member_id === 4 && number > 6;
    const came = paid.get(`${member_id}-${number}`) ?? 0;
    const due = waived ? 0 : sum;
    return {
      month: month(number),
      mark: waived ? "免" : came >= due ? "已交" : came > 0 ? "部分" : number < 11 ? "未交" : "未到期",
      due, paid: Math.min(came, due), extra: Math.max(0, came - due), detail: came ? `${number}.20 现金` : "", payments: came ? [member_id * 100 + number] : [],
    };
  });
  const total = (of: (cell: GridCell) => number) => cells.reduce((all, cell) => all + of(cell), 0);
  return {
    member_id, number: index + 1, name, rate_text: "0.5", monthly: sum, rhythm: "按月", cells,
    due: total((cell) => cell.due), paid: total((cell) => cell.paid), extra: total((cell) => cell.extra),
    owed: total((cell) => (cell.mark === "未交" ? cell.due : 0)), owed_level: null, note: member_id === 4 ? "7月起免交" : "",
  };
}

function grid(): DuesGrid {
  const rows = people.map(row);
  const total = (of: (row: GridRow) => number) => rows.reduce((all, each) => all + of(each), 0);
  return {
    year: 2026, today_month: 10, rows,
    months: Array.from({ length: 12 }, (_, i) => ({
      month: month(i + 1), due: total((each) => each.cells[i]!.due), paid: total((each) => each.cells[i]!.paid), extra: total((each) => each.cells[i]!.extra),
      owed: total((each) => (each.cells[i]!.mark === "未交" ? each.cells[i]!.due : 0)), closed: i < 6,
    })),
    due: total((each) => each.due), paid: total((each) => each.paid), extra: total((each) => each.extra), owed: total((each) => each.owed),
    closed_until: "2026-06-30", confirmed: true, members: rows.length,
  };
}

function assessment(): AssessmentTable {
  const rows = people.map(({ member_id, name, sum }): AssessmentRow => ({
    member_id, name, sex: "男", kind: "正式党员", retirement: "退休", category: "离退休", base_kind: "基本养老金", base: member_id === 12 ? null : sum * 200,
    rate: 50, rate_text: "0.5", proposed: sum, amount: member_id === 12 ? null : member_id === 5 ? 2000 : sum, rhythm: member_id === 3 ? "按季" : "按月", first_month: member_id === 13 ? 9 : 1,
    reason: member_id === 5 ? "按上级核定" : null, last_year: { base: sum * 196, rate_text: "0.5", amount: sum - 40, rhythm: "按月" },
    changes: member_id === 7 ? [{ id: 1, from_month: 7, base: null, amount: 6100, rhythm: "按月", reason: "养老金调整" }] : [], advice: [],
  }));
  return {
    year: 2026, confirmed: null, rows, members: rows.length, assessed: rows.length - 1, monthly_total: 94830, last_year_monthly_total: 93400,
    rounding: "取整：到分，四舍五入", advice: [],
  };
}

function list(): CollectList {
  return {
    rows: people.map(({ member_id, name, sum }) => ({
      member_id, name, group: "第一党小组", months: [{ month: month(11), due: sum, owed: false }], amount: member_id === 10 ? sum * 3 : sum,
      months_text: member_id === 10 ? "9月—11月" : "11月", owed_months: member_id === 10 ? 2 : 0, away: member_id === 6 ? "住院" : null, paid_already: member_id === 3, note: null,
    })),
    ways: ["会上", "上门", "本人转账", "代交"], means: ["现金", "微信", "银行", "直缴上级"], collector: "吕家栋", collectors: ["吕家栋", "石学军"], present_known: true,
  };
}

const changed = (value: unknown) => ({ value, touched: ["dues_payment"] });

/** What the screens of 党费 ask for. */
export const duesAnswers = {
  "dues.grid": grid,
  "dues.rows": () =>
    people.map(({ member_id, name, sum }) => ({ member_id, name, month: month(10), mark: "已交", due: sum, paid: sum, extra: 0, owed: 0, slips: [`2026-0${member_id}`] })),
  "dues.payment": ({ id }: { id: number }) => payments.get(id),
  "dues.payments": () => ({ rows: [...payments.values()].slice(0, 50).map((each, i) => (i === 3 ? { ...each, voided_on: TODAY, void_reason: "记错了人" } : each)), total: payments.size, sum: 696300, page: 1, pages: 8 }),
  "dues.collect_list": list,
  "dues.collect": ({ lines }: CollectRequest) =>
    changed(
      lines.map((line) => {
        const who = people.find((each) => each.member_id === line.member_id)!;
        const months = line.months ?? [month(11)];
        return months.map((each) => pay(who.member_id, who.name, Number(each.slice(5)), line.amount / months.length))[0];
      }),
    ),
  "dues.assessment": assessment,
  "dues.assessment_save": () => ({ value: null, touched: ["dues_assessment"] }),
  "dues.owed": () => ({
    rows: [
      { member_id: 10, name: "王龚", months: [month(9), month(10)], months_text: "2026年9月、10月", amount: 4630, level: "请提醒", excused: null, phone: "13900000000" },
      { member_id: 11, name: "阿依古丽·买买提", months: [], months_text: "2026年4月至10月", amount: 14000, level: "请核实原因", excused: null, phone: "13900000001" },
      { member_id: 12, name: "欧阳㛃", months: [], months_text: "2026年6月至10月", amount: 14000, level: "将满六个月", excused: "7月起住院，不计", phone: null },
    ],
    amount: 32630,
    people: 3,
  }),
  "dues.reliefs": () => [
    { id: 1, member_id: 4, name: "石学军", state: "同意", from_month: month(7), to_month: month(12), amount: 0, monthly: 1630, reason: "家人重病，生活困难", requested_on: "2026-06-02", decided_on: "2026-06-15", occasion_id: 1, occasion_text: "6月15日支委会", decision: "同意免交", superior_opinion: null, advice: [] },
  ],
  "dues.box": () => ({
    last_closing: 1, closed_until: "2026-06-30", from: "2026-07-01", until: TODAY,
    lines: [
      { means: "现金", opening: 0, received: 238450, payments: 96, remitted: 150000, expected: 88450 },
      { means: "微信", opening: 0, received: 12040, payments: 5, remitted: 0, expected: 12040 },
      { means: "银行", opening: 0, received: 0, payments: 0, remitted: 0, expected: 0 },
    ],
    direct: { received: 10640, payments: 2 }, expected: 100490,
  }),
  "dues.closings": () => [
    { id: 2, from: "2026-04-01", until: "2026-06-30", counted_on: "2026-07-02", counted_by: "吕家栋", witness: "石学军", note: null, counts: [{ means: "现金", expected: 88450, counted: 88400, difference: -50, explanation: "找零少了五角" }, { means: "微信", expected: 12040, counted: 12040, difference: 0, explanation: null }], reopened_on: null, reopen_reason: null, is_latest: true },
    { id: 1, from: null, until: "2026-03-31", counted_on: "2026-04-01", counted_by: "吕家栋", witness: null, note: null, counts: [{ means: "现金", expected: 70000, counted: 70000, difference: 0, explanation: null }], reopened_on: "2026-04-02", reopen_reason: "漏登一笔", is_latest: false },
  ],
  "dues.remittances": () => ({
    quarters: [1, 2, 3, 4].map((quarter) => ({ quarter, received: 222780, direct: quarter === 2 ? 5320 : 0, remitted: quarter < 3 ? 222780 : 0, still: quarter < 3 ? 0 : 222780 })),
    rows: [
      { id: 1, year: 2026, quarter: 1, remitted_on: "2026-04-08", amount: 222780, capitals: "", means: "现金", receipt_number: "No.00123", handed_to: "老干部局机关党委", note: null, voided_on: null, void_reason: null, closed: true },
      { id: 2, year: 2026, quarter: 2, remitted_on: "2026-07-08", amount: 22278, capitals: "", means: "现金", receipt_number: null, handed_to: null, note: null, voided_on: "2026-07-08", void_reason: "金额写错了", closed: false },
    ],
  }),
  "dues.returns": () => [{ id: 1, receipts_year: 2025, receipts: 870000, rate: 8000, due: 696000, received: 600000, difference: 96000, entries: [{ fund_entry_id: 3, day: "2026-05-20", amount: 600000, note: null }], note: null }],
  "dues.publications": () => [{ id: 1, year: 2026, quarter: 2, published_on: "2026-07-05", until_day: "2026-07-12", place: "微信群", by_person: true, note: null }],
  "dues.publication": () => ({
    title: "2026年第三季度党费收缴公示", text: "2026年第三季度党费收缴公示\n应交 36 人 2227.80 元，实交 2181.50 元。", rows: people.map(({ name, sum }) => ({ name, due: sum * 3, paid: sum * 3 })), people: 36, due: 222780, paid: 218150, owed_people: 2, remitted: 0, returned: 600000, spent: 120000,
  }),
  "dues.large_list": () => [{ id: 1, member_id: 3, name: "徐明远", received_on: "2026-07-01", amount: 1000000, capitals: "壹万元整", means: "银行", brief: null, handed_up_on: "2026-07-03", receipt_number: null, note: null, voided_on: null, void_reason: null }],
  "group.list": () => [{ id: 1, name: "第一党小组", leader_id: null, leader: null, members: 20, advice: [] }],
  "settings.get": ({ key }: { key: string }) => ({ key, label: "", value: key === "text_size" ? Number(new URLSearchParams(location.search).get("text") ?? 18) : true, default: true, choices: "", source: "" }),
  "settings.list": () => [
    { key: "dues_rounding_unit", label: "月应交取到", value: "分", default: "分", choices: "", words: ["分", "角", "元"], source: "取整未见全国规定；有的单位取整数收缴，有的保留到角或分" },
    { key: "dues_ways_off", label: "不用的交纳途径", value: [], default: [], choices: "", words: ["会上", "上门", "本人转账", "代交"], source: "各单位做法不一，用不到的可以关掉" },
    { key: "dues_return_rate", label: "党费返还比例（万分之）", value: 8000, default: 8000, choices: "", words: [], source: "有的地方由组织部次年按不低于 80% 返还；各地不一，以当地文件为准" },
    { key: "dues_slip_title", label: "收讫凭条的标题", value: "收据", default: "党费收讫凭条", choices: "", words: [], source: "日常交费登记在台账即可" },
    { key: "dues_publish_quarterly", label: "每季度提醒公示党费", value: true, default: true, choices: "", words: [], source: "每年至少公布一次；按季度公示是地方做法" },
  ],
  "dues.rates": () => [
    { id: null, category: "离退休", up_to: 500000, rate: 50, amount: null, from_month: "2008-04", to_month: null, source: "中组发〔2008〕3号第五条", own: false, text: "基数 5000.00 元及以下，按 0.5%" },
    { id: 3, category: "固定小额", up_to: null, rate: null, amount: 20, from_month: "2026-01", to_month: null, source: "机关党委通知", own: true, text: "每月 0.20 元" },
  ],
  "member.phone_list": () => people.map(({ member_id, name }) => ({ id: member_id, name, group: null, phones: "", family: [] })),
};
