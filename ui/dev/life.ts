import type {
  Cell,
  CellState,
  ExpectedList,
  ExpectedRequest,
  ListedPerson,
  MakeUpRequest,
  NotCaughtUp,
  NoticeDraft,
  NoticeList,
  NumbersFound,
  NumbersRequest,
  OccasionDraft,
  OccasionLine,
  OccasionPage,
  OccasionQuery,
  OccasionRecord,
  OccasionRef,
  PlanProposal,
  Row,
  TallyRequest,
  YearView,
} from "@/backend";
import { tallyOf } from "@/life/attendance/sample";
import { missed } from "@/life/attendance/tiles";
import { sayKinds } from "@/life/record/kinds";
import { TODAY } from "./frame";

const NAMES =
  "金秀珍 秦福生 徐明远 石学军 李𬱖 何淑芬 邹光荣 吕家栋 汪根宝 万文彬 王䶮 龙翠英 田志强 钟守义 胡桂英 段崇德 阿依古丽·买买提 邵振华 武长庚 贺素梅 秦宝山 尹伯年 欧阳㛃 毛玉珍 史援朝 崔大勇 白雅琴 谭立新 贾惠兰 夏玉堂 廖景春 陆开元 汤春梅 薛佩琴 江鸿儒".split(
    " ",
  );
const AWAY: Record<string, string> = { 万文彬: "住院", 邵振华: "异地居住" };
const GROUPS = ["第一党小组", "第二党小组", "第三党小组"];

function people(request: ExpectedRequest): ListedPerson[] {
  const committeeOnly = request.kinds?.length && request.kinds.every((kind) => kind === "支委会");
  const names = committeeOnly ? ["徐明远", "吕家栋", "龙翠英", "贾惠兰", "毛玉珍"] : NAMES;
  return names.map((name, index) => ({
    row_number: index + 1,
    member_id: NAMES.indexOf(name) + 1,
    name,
    group: GROUPS[index % 3] ?? null,
    has_vote: true,
    expected: !request.kinds?.every((kind) => kind === "志愿服务" || kind === "外出活动"),
    away: AWAY[name] ?? null,
    when_all_present: AWAY[name] ? { mark: "请假", reason: AWAY[name] } : { mark: "现场", reason: null },
    entry: { member_id: NAMES.indexOf(name) + 1 },
  }));
}

const blank = (more: Partial<OccasionDraft>): OccasionDraft => ({
  kinds: [],
  day: TODAY,
  ceremonies: { badge: false, anthem: false, oath: false, internationale: false },
  decisions: [],
  votes: [],
  ...more,
});

const drafts: OccasionDraft[] = [];

function add(draft: OccasionDraft): number {
  const id = draft.id ?? drafts.length + 1;
  drafts[id - 1] = { ...draft, id };
  return id;
}

const everyone = (absent: Record<string, string>) =>
  NAMES.map((name, index) => {
    const reason = absent[name];
    if (reason === undefined) return { member_id: index + 1, mark: "现场" as const };
    if (reason === "线上") return { member_id: index + 1, mark: "线上" as const };
    return { member_id: index + 1, mark: reason ? ("请假" as const) : ("缺席" as const), reason: reason || null };
  });

add(
  blank({
    state: "已开",
    kinds: ["主题党日", "党课"],
    day: "2026-10-15",
    from_time: "09:00",
    to_time: "11:00",
    host: "徐明远",
    recorder: "吕家栋",
    place: "金秋家园二楼会议室",
    lecturer: "徐明远",
    lecturer_identity: "支部书记",
    topic: "讲好身边的老党员故事",
    summary:
      "徐明远同志讲党课。与会同志结合各自入党经历作了交流，龙翠英、贾惠兰、江鸿儒同志发言。重温入党誓词，为当月政治生日的同志送上贺卡。",
    ceremonies: { badge: true, anthem: false, oath: true, internationale: false },
    decisions: [{ text: "十一月组织一次到县博物馆的参观学习，由第二党小组联系车辆。", owner: "毛玉珍", due: "2026-11" }],
    attendance: everyone({ 万文彬: "住院", 田志强: "", 邵振华: "外出", 白雅琴: "线上", 廖景春: "行动不便" }),
  }),
);
add(blank({ state: "已开", kinds: ["支委会"], day: "2026-10-08", from_time: "09:00", topic: "研究十月工作", place: "活动室" }));
add(
  blank({
    state: "已开",
    kinds: ["党员大会"],
    day: "2026-10-20",
    from_time: "09:30",
    topic: "通过第四季度工作安排，讨论减免党费",
    place: "金秋家园二楼会议室",
    host: "徐明远",
    attendance: everyone({ 万文彬: "住院", 邵振华: "异地居住" }),
    votes: [{ rule: "表决", subject: "同意减免秦福生同志党费", in_favour: 30, against: 0, abstained: 3, written: 0, seats: 0, contested: false, candidates: [] }],
  }),
);
add(blank({ state: "计划", kinds: ["支委会"], day: "2026-10-29", from_time: "09:00", topic: "研究十一月工作", place: "活动室" }));
add(blank({ state: "已开", kinds: ["党小组会"], group_id: 1, day: "2026-10-09", topic: "学习党章", place: "第一小组活动点" }));

function record(id: number): OccasionRecord {
  const draft = drafts[id - 1] ?? blank({});
  const listed = people({ kinds: draft.kinds }).map((person) => ({
    ...person,
    entry: draft.attendance?.find((entry) => entry.member_id === person.member_id) ?? person.entry,
  }));
  const entries = listed.map((person) => person.entry);
  const { counts, rates } = tallyOf(listed, entries, false);
  return {
    id,
    state: draft.state ?? "已开",
    title: sayKinds(draft.kinds),
    group: draft.group_id ? (GROUPS[draft.group_id - 1] ?? null) : null,
    draft,
    people: listed,
    frozen_on: draft.state === "计划" ? null : draft.day,
    counts,
    rates,
    by_kind: draft.kinds.map((kind) => ({ kind, expected: counts.expected, present: counts.on_site })),
    vote_results: draft.votes.map(() => ({
      due: 34,
      present: 33,
      carried: true,
      votes_needed: 18,
      sentence: "应到有表决权的党员 34 人，到会 33 人，赞成 30 票，超过应到的半数，通过。",
      candidates: [],
      advice: [],
    })),
    advice:
      id === 1
        ? [
            { code: "print.changed", level: "提示", text: "签到表 10月14日打印后，应到名单改过。", source: "" },
            { code: "roster.changed", level: "注意", text: "名册在定名单以后有变动：陆开元 10月12日转出。", source: "" },
          ]
        : [],
    printed:
      id === 1
        ? [{ form: "会议记录", printed_on: "2026-10-16", changed_since: true, text: "10月16日打印后改过" }]
        : [],
    cancel_reason: null,
    stated_expected: null,
    stated_present: null,
    sealed: false,
  };
}

function line(id: number): OccasionLine {
  const { state, title, draft, group, counts } = record(id);
  return {
    id,
    day: draft.day,
    from_time: draft.from_time ?? null,
    to_time: draft.to_time ?? null,
    state,
    kinds: draft.kinds,
    title,
    topic: draft.topic ?? null,
    place: draft.place ?? null,
    group,
    counts: state === "已开" ? counts : null,
    stated_expected: null,
    stated_present: null,
    changed_since_print: id === 1 ? "10月16日打印后改过" : null,
    photos: id === 1 ? 12 : null,
  };
}

function list(query: OccasionQuery): OccasionPage {
  const lines = drafts
    .map((draft) => line(draft.id ?? 0))
    .filter((each) => !query.year || each.day.startsWith(String(query.year)))
    .filter((each) => !query.month || Number(each.day.slice(5, 7)) === query.month)
    .filter((each) => !query.kind || each.kinds.includes(query.kind))
    .filter((each) => !query.state || each.state === query.state)
    .filter((each) => !query.text || [each.topic, each.place].some((text) => text?.includes(query.text ?? "")))
    .sort((a, b) => b.day.localeCompare(a.day));
  return { lines, total: lines.length, page: 1, pages: 1 };
}

function year(): YearView {
  const cell = (month: number, state: CellState, title: string): Cell => ({
    month,
    state,
    held: state === "已开" ? 1 : 0,
    planned: state === "本期还差" ? 1 : 0,
    stretch_done: state === "已开" ? 1 : 0,
    stretch_expected: 1,
    text: `${month}月${title}应开 1 次，已开 ${state === "已开" ? 1 : 0} 次`,
  });
  const signs: Record<string, CellState> = { o: "已开", h: "本期还差", n: "未到期", x: "逾期", b: "启用前", _: "" };
  const row = (title: string, marks: string, source: string, kinds: Row["kinds"]): Row => ({
    code: title,
    title,
    kinds,
    source,
    cells: [...marks].map((mark, index) => cell(index + 1, signs[mark] ?? "", title)),
    done: [...marks].filter((mark) => mark === "o").length,
    expected: [...marks].filter((mark) => mark !== "_" && mark !== "b").length,
    overdue: [...marks].filter((mark) => mark === "x").length,
  });
  return {
    year: 2026,
    rows: [
      row("支委会", "bbooooooohnn", "支部工作条例第十二条：一般每月召开 1 次", ["支委会"]),
      row("党小组会", "bbooooooxhnn", "支部工作条例第十三条：一般每月召开 1 次（各党小组）", ["党小组会"]),
      row("党员大会", "__b__o__o__h", "支部工作条例第十一条：一般每季度召开 1 次", ["党员大会"]),
      row("党课", "_o__o___oo__", "各地普遍要求每季度 1 次；支部工作条例没有规定支部党课的次数，可以改", ["党课"]),
      row("书记讲党课", "_________o__", "支部工作条例第十六条：书记每年至少讲 1 次党课", ["党课"]),
      row("主题党日", "bboooooooonn", "支部工作条例第十六条：每月相对固定 1 天", ["主题党日"]),
      row("组织生活会", "___________n", "支部工作条例第十七条：每年至少 1 次，一般安排在第四季度", ["组织生活会"]),
      row("民主评议", "___________n", "支部工作条例第十八条：一般每年 1 次，可与组织生活会一并进行", ["民主评议"]),
    ],
    occasions: drafts.length,
    by_kind: [
      { kind: "主题党日", count: 1 },
      { kind: "党课", count: 1 },
      { kind: "支委会", count: 1 },
    ],
  };
}

function notCaughtUp(): NotCaughtUp[] {
  return drafts.flatMap((draft) =>
    (draft.attendance ?? [])
      .filter((entry) => missed(entry) && !entry.make_up)
      .map((entry) => ({
        occasion_id: draft.id ?? 0,
        day: draft.day,
        title: sayKinds(draft.kinds),
        topic: draft.topic ?? null,
        member_id: entry.member_id,
        name: NAMES[entry.member_id - 1] ?? "",
        mark: entry.mark ?? "缺席",
        reason: entry.reason ?? null,
        days_since: 12,
      })),
  );
}

function notices({ id }: OccasionRef): NoticeList {
  const { title, draft } = record(id);
  const listed = people({ kinds: draft.kinds });
  return {
    occasion_id: id,
    title,
    day: draft.day,
    people: listed.map((person, index) => ({
      row_number: person.row_number,
      name: person.name,
      group: person.group,
      phone: `1390000${String(1000 + index)}`,
      away: person.away,
      entry: {
        member_id: person.member_id,
        needs_fetching: index === 2,
        told_on: index < 2 ? TODAY : null,
        way: index < 2 ? "电话" : null,
        reply: index === 0 ? "来" : index === 1 ? "不来" : null,
      },
    })),
    expected: listed.length,
    told: 2,
    coming: 1,
    not_coming: 1,
    to_fetch: 1,
  };
}

function proposal(): PlanProposal {
  const days = ["2026-11-15", "2026-12-15"];
  const items = days.flatMap((day) => [
    { item: { day, kinds: ["主题党日" as const], group: null, why: "支部工作条例第十六条：每月相对固定 1 天" }, title: "主题党日", group: null },
    { item: { day, kinds: ["支委会" as const], group: null, why: "支部工作条例第十二条：一般每月召开 1 次" }, title: "支委会", group: null },
    { item: { day, kinds: ["党小组会" as const], group: 1, why: "支部工作条例第十三条：一般每月召开 1 次（各党小组）" }, title: "党小组会", group: "第一党小组" },
  ]);
  return { year: 2026, items, already: drafts.length };
}

function byNumbers({ order, numbers }: NumbersRequest): NumbersFound {
  const asked = (numbers.match(/\d+/g) ?? []).map(Number);
  const found = asked.filter((number) => order?.[number - 1] !== undefined);
  const unknown = asked.filter((number) => order?.[number - 1] === undefined);
  const people = found.map((number) => {
    const member_id = order?.[number - 1] ?? 0;
    return { row_number: number, member_id, name: NAMES[member_id - 1] ?? "" };
  });
  const said = people.map((person) => `第 ${person.row_number} 行${person.name}`);
  if (unknown.length) said.push(`没有第 ${unknown.join("、")} 行`);
  return { people, unknown, unreadable: [], sentence: said.join("、") };
}

const changed = <T>(value: T, ...touched: string[]) => ({ value, touched });

/** What the screens of organisation life ask for. */
export const lifeAnswers = {
  "group.list": () => GROUPS.map((name, index) => ({ id: index + 1, name, leader_id: null, leader: null, members: 12, advice: [] })),
  "occasion.list": list,
  "occasion.get": ({ id }: OccasionRef) => record(id),
  "occasion.blank": (request: OccasionDraft) => blank({ ...request, host: request.kinds.length ? "徐明远" : null }),
  "occasion.like_last": () => ({
    from: line(1),
    from_time: "09:00",
    to_time: "11:00",
    place: "金秋家园二楼会议室",
    host: "徐明远",
    recorder: "吕家栋",
    guests: null,
    participants: [],
  }),
  "occasion.save": (draft: OccasionDraft) => {
    const id = add(draft);
    return changed({ id, sentence: `已保存 ${sayKinds(draft.kinds)}，可以撤销`, advice: [] }, "occasion", "attendance");
  },
  "occasion.hold": ({ id }: OccasionRef) => {
    add({ ...record(id).draft, state: "已开" });
    return changed({ id, sentence: "已转为记录", advice: [] }, "occasion");
  },
  "occasion.cancel": ({ id }: OccasionRef) => {
    add({ ...record(id).draft, state: "取消" });
    return changed(id, "occasion");
  },
  "occasion.bin": ({ id }: OccasionRef) => changed(id, "occasion"),
  "occasion.notices": notices,
  "occasion.save_notices": ({ occasion_id }: NoticeDraft) => changed(occasion_id, "notice"),
  "attendance.expected": (request: ExpectedRequest): ExpectedList => {
    const listed = people(request);
    const by_kind = (request.kinds ?? []).map((kind) => ({ kind, expected: kind === "支委会" ? 5 : listed.length, present: 0 }));
    return { people: listed, expected: listed.length, by_kind, frozen_on: null };
  },
  "attendance.tally": ({ expected, entries, election = false }: TallyRequest) =>
    tallyOf(people(expected), entries, election),
  "attendance.by_numbers": byNumbers,
  "attendance.not_caught_up": ({ occasion_id }: { occasion_id?: number | null }) =>
    notCaughtUp().filter((each) => !occasion_id || each.occasion_id === occasion_id),
  "attendance.make_up": ({ occasion_id, member_ids, make_up }: MakeUpRequest) => {
    for (const entry of drafts[occasion_id - 1]?.attendance ?? []) {
      if (member_ids.includes(entry.member_id)) entry.make_up = make_up;
    }
    return changed(member_ids.length, "attendance");
  },
  "compliance.year": year,
  "plan.propose": proposal,
  "plan.accept": ({ items }: { items: unknown[] }) => changed(items.length, "occasion"),
};
