import type {
  AttendanceLine,
  AttendanceTables,
  Counts,
  FigureEntry,
  FigureRows,
  FigureTable,
  FigureValue,
  StructureLine,
  StructureTables,
} from "@/backend";

const cell = (value: FigureValue, text: string) => ({ value, text });
const count = (number: number) => cell({ kind: "count", value: number }, String(number));
const BY_HAND = cell({ kind: "by_hand" }, "");

/** Figures of October as the program tells them. */
export const OCTOBER: FigureTable = {
  title: "2026年10月",
  columns: [
    { column: "本期", title: "本月", from: "2026-10-01", to: "2026-10-31" },
    { column: "本年累计", title: "本年累计", from: "2026-01-01", to: "2026-10-31" },
    { column: "上年同期", title: "上年同期", from: "2025-10-01", to: "2025-10-31" },
    { column: "上年全年", title: "上年全年", from: "2025-01-01", to: "2025-12-31" },
  ],
  groups: [
    {
      group: "党员",
      lines: [{ code: "member.total", name: "党员总数", unit: "名", values: [35, 35, 36, 36].map(count) }],
    },
    {
      group: "组织生活",
      lines: [
        { code: "theme_day.count", name: "主题党日", unit: "次", values: [1, 10, 1, 12].map(count) },
        {
          code: "lecture.count",
          name: "党课（其中书记讲）",
          unit: "次",
          values: [1, 3, 0, 4].map((all) => cell({ kind: "count_of", value: { count: all, of_which: 1 } }, `${all}（1）`)),
        },
      ],
    },
    {
      group: "到会",
      lines: [
        {
          code: "attendance.rate_on_site",
          name: "到会率（现场）",
          unit: "%",
          values: [32, 300, 31, 380].map((part) => cell({ kind: "rate", value: { part, whole: 35 * 10 } }, "91.4%")),
        },
      ],
    },
    {
      group: "走访联系",
      lines: [{ code: "talk.count", name: "谈心谈话", unit: "次", values: [BY_HAND, BY_HAND, BY_HAND, BY_HAND] }],
    },
    {
      group: "党费",
      lines: [
        {
          code: "dues.due",
          name: "党费应交",
          unit: "元",
          values: [87_325, 873_250, 87_325, 1_047_900].map((sum) =>
            cell({ kind: "money", value: sum }, (sum / 100).toFixed(2)),
          ),
        },
      ],
    },
  ],
};

const THEME_DAY: FigureEntry = {
  code: "theme_day.count",
  name: "主题党日",
  unit: "次",
  definition: "开过的主题党日。",
  counting: "数已登记为已开、类型里有它的活动，一次活动有几个类型的在各类型里都数。",
  source: "domain.md 1M、2.1 第十六条（S0 30；S3 18）",
};

/** The rows behind a figure: one theme day. */
export const ROWS: FigureRows = {
  figure: THEME_DAY,
  title: "2026年10月",
  total: count(1),
  rows: [
    {
      day: "2026-10-15",
      what: "主题党日、党课：重阳话初心",
      who: "徐明远",
      value: count(1),
      record: { record: "occasion", id: 7 },
    },
  ],
};

function line(label: string, part: number, how: Partial<StructureLine> = {}): StructureLine {
  const members = how.may_be_named === false || !part ? [] : [{ id: 1, name: "阿依古丽·买买提", about: false }, { id: 2, name: "欧阳㛃", about: true }];
  return {
    label,
    count: part,
    share: { part, whole: 35 },
    percent: `${((100 * part) / 35).toFixed(1)}%`,
    about: 0,
    of_which: false,
    may_be_named: true,
    members,
    ...how,
  };
}

/** The roster of a day, sorted. */
export const STRUCTURE: StructureTables = {
  day: "2026-10-27",
  total: 35,
  tables: [
    {
      kind: "年龄结构",
      lines: [
        line("60 岁及以下", 1),
        line("61—65 岁", 4),
        line("66—70 岁", 6),
        line("71—75 岁", 9),
        line("76—80 岁", 8, { about: 2 }),
        line("81—85 岁", 5),
        line("86—90 岁", 1),
        line("91 岁及以上", 1),
      ],
    },
    {
      kind: "党龄结构",
      lines: [line("40—49 年", 12), line("50—59 年", 9), line("60—69 年", 2), line("未定", 12), line("其中：50 年及以上", 11, { of_which: true })],
    },
    { kind: "性别", lines: [line("男", 22), line("女", 13)] },
    {
      kind: "五类",
      lines: [line("居住辖区、活动正常", 20), line("参加组织生活不积极、理想信念动摇", 1, { may_be_named: false }), line("未定类", 14)],
    },
  ],
};

function attended(label: string, expected: number, on_site: number, member_id: number | null = null): AttendanceLine {
  const counts: Counts = {
    expected, on_site, online: 0, on_leave: expected - on_site, absent: 0, excluded: 0, unmarked: 0, made_up: 1, set_aside: 0,
  };
  const rate = (name: string, part: number) => ({ name, rate: { part, whole: expected }, percent: `${((100 * part) / expected).toFixed(1)}%` });
  return { member_id, label, counts, rates: [rate("现场", on_site), rate("含线上与补学", on_site + 1), rate("扣除长期卧床、异地", on_site)] };
}

/** Attendance of October. */
export const ATTENDANCE: AttendanceTables = {
  title: "2026年10月",
  from: "2026-10-01",
  to: "2026-10-31",
  occasions: 4,
  stated_only: 1,
  people: [attended("金秀珍", 4, 2, 1), attended("秦福生", 4, 4, 2), attended("阿依古丽·买买提", 4, 3, 3)],
  groups: [attended("第一党小组", 48, 40), attended("第二党小组", 44, 40)],
  ages: [attended("71—75 岁", 60, 55), attended("81—85 岁", 32, 25)],
  all: attended("合计", 92, 80),
};
