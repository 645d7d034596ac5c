import type { FigureSpan, SpecialKind } from "@/backend";
import type { SpanKind } from "../figures/spans";
import type { ReturnWish } from "./paper";

/** A return to choose: what it is, and what it is asked for by. */
export interface ReturnKind {
  key: string;
  title: string;
  about: string;
  /** Kinds of span it can be of; none of one that is of a day. */
  spans?: readonly SpanKind[];
  wish: (span: FigureSpan, day: string) => ReturnWish;
}

const monthOf = (span: FigureSpan) => (span.span === "month" ? span.month : "");
const periodic = (span: FigureSpan): ReturnWish => ({ what: "periodic", span });
const special = (key: string, kind: SpecialKind, about: string): ReturnKind => ({
  key,
  title: kind,
  about,
  wish: (_, day) => ({ what: "special", kind, day }),
});

/** The returns a bureau asks for (domain.md 5.36, 1L), in groups. */
export const RETURNS: readonly { title: string; kinds: readonly ReturnKind[] }[] = [
  {
    title: "定期报表",
    kinds: [
      {
        key: "month",
        title: "月报",
        about: "月度组织生活活动情况表：党员情况、各次活动、未到人员、指标、下月安排。",
        spans: ["month"],
        wish: (span) => ({ what: "month", month: monthOf(span) }),
      },
      { key: "quarter", title: "季报", about: "各项指标的本季度、本年累计、上年同期，附组织生活清单。", spans: ["quarter"], wish: periodic },
      { key: "half", title: "半年报", about: "各项指标的本半年、本年累计、上年同期，附组织生活清单。", spans: ["half_year"], wish: periodic },
      { key: "year", title: "年报", about: "各项指标的全年和上年同期，附全年组织生活清单。", spans: ["year"], wish: periodic },
      { key: "days", title: "一段日期", about: "起止日期自己定，各项指标和组织生活清单。", spans: ["days"], wish: periodic },
    ],
  },
  {
    title: "统计表",
    kinds: [
      { key: "structure", title: "党员结构统计表", about: "某一天的年龄、党龄、学历等，附图。", wish: (_, day) => ({ what: "structure", day }) },
      {
        key: "attendance",
        title: "到会情况统计表",
        about: "按党小组、年龄段、人，按名册顺序，不排名。",
        spans: ["month", "quarter", "half_year", "year", "days"],
        wish: (span) => ({ what: "attendance", span }),
      },
    ],
  },
  {
    title: "名单",
    kinds: [
      { key: "roster", title: "党员名册（一底册）", about: "某一天的名册，每半年核对一次。", wish: (_, day) => ({ what: "roster", day }) },
      special("floating", "流动党员名单", "资料卡上「流动党员」为是的人。"),
      special("hardship", "困难党员台账", "资料卡上填了困难类型的人；原因平时遮住，写明用处可以印出来，会记入修改记录。"),
      special("eighty", "80岁以上党员名单", "统计日满 80 周岁的人，附住址和紧急联系人。"),
      special("alone", "独居党员名单", "居住方式为空巢独居的人，附住址和紧急联系人。"),
      special("medal", "光荣在党50年纪念章推荐名单", "到下一个七一党龄满 50 年、还没有颁发的人。"),
      special("committee", "换届情况表", "本届支委会成员、届满日期和届满时年龄。"),
      special("projects", "书记项目情况表", "本年申报和还没有结题的书记项目：状态、任务、纪实。"),
    ],
  },
];
