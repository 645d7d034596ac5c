import type { Ceremonies, OccasionDraft } from "@/backend";
import { paperDate, weekday } from "@/shared/dates";
import { sayTimes } from "../time/clock";

/** One line or text of a record, under its heading. */
export interface Fact {
  heading: string;
  text: string;
}

const CEREMONIES: readonly [keyof Ceremonies, string][] = [
  ["badge", "佩戴党员徽章"],
  ["anthem", "奏唱国歌"],
  ["oath", "重温入党誓词"],
  ["internationale", "奏唱国际歌"],
];

/** What is said in one line each, in the order of the paper; what is empty is left out. */
export function lines(draft: OccasionDraft): Fact[] {
  const time = [`${paperDate(draft.day)}（星期${weekday(draft.day)}）`, sayTimes(draft.from_time, draft.to_time)];
  const lecturer = [draft.lecturer, draft.lecturer_identity && `（${draft.lecturer_identity}）`].filter(Boolean);
  const ceremonies = CEREMONIES.filter(([key]) => draft.ceremonies[key]).map(([, word]) => word);
  return filled([
    ["时间", time.filter(Boolean).join(" ")],
    ["地点", draft.place],
    ["主持人", draft.host],
    ["记录人", draft.recorder],
    ["主讲人", lecturer.join("")],
    ["列席", draft.guests],
    ["仪式", ceremonies.join("、")],
    ["服务或走访", draft.people_served ? `${draft.people_served} 人次` : null],
  ]);
}

/** The longer texts. */
export function texts(draft: OccasionDraft): Fact[] {
  return filled([
    ["议程", draft.agenda],
    ["内容简述", draft.summary],
    ["发言要点", draft.minutes],
    ["效果", draft.effect],
    ["留言", draft.messages],
  ]);
}

function filled(facts: [string, string | null | undefined][]): Fact[] {
  return facts.flatMap(([heading, text]) => (text ? { heading, text } : []));
}
