import type {
  CollectRow,
  HomeVisitPart,
  HomeVisitRequest,
  Means,
  MemberId,
  OccasionId,
  RegisterValue,
} from "@/backend";
import { blankValues, filled } from "../form";

/** A visit as it is typed: what is not ticked keeps what was typed, and is not sent. */
export interface VisitForm {
  day: string | null;
  member_ids: MemberId[];
  visitors: string | null;
  situation: string | null;
  /** What it was, by register. */
  ticked: Record<string, boolean>;
  values: Record<string, Record<string, RegisterValue | null>>;
  studied: string | null;
  /** Occasions caught up on, `occasion-member`. */
  make_ups: string[];
  /** Who paid dues. */
  paid: MemberId[];
  means: Means;
}

export function blankVisit(parts: readonly HomeVisitPart[], today: string, whom: MemberId[]): VisitForm {
  return {
    day: today,
    member_ids: whom,
    visitors: "",
    situation: "",
    ticked: {},
    values: Object.fromEntries(parts.map(({ register, fields }) => [register, blankValues(fields)])),
    studied: "",
    make_ups: [],
    paid: [],
    means: "现金",
  };
}

export const makeUpKey = (occasion: OccasionId, member: MemberId) => `${occasion}-${member}`;

/** Whether it was nothing but a visit: then how they are is kept. */
export function onlySeen(form: VisitForm): boolean {
  return !Object.values(form.ticked).some(Boolean) && !form.make_ups.length && !form.paid.length;
}

/** What is sent; of dues only those who can pay now. */
export function requestOf(form: VisitForm, day: string, dues: readonly CollectRow[]): HomeVisitRequest {
  const parts = Object.entries(form.ticked).filter(([, ticked]) => ticked);
  const paying = dues.filter(({ member_id }) => form.paid.includes(member_id));
  return {
    visit: {
      day,
      member_ids: form.member_ids,
      visitors: form.visitors ?? "",
      situation: form.situation ?? "",
      parts: Object.fromEntries(parts.map(([register]) => [register, filled(form.values[register] ?? {})])),
    },
    make_ups: form.make_ups.map((key) => {
      const [occasion_id = 0, member_id = 0] = key.split("-").map(Number);
      return { occasion_id, member_id };
    }),
    studied: form.studied ?? "",
    dues: paying.length
      ? { means: form.means, lines: paying.map(({ member_id, amount, months }) => ({ member_id, amount, months: months.map(({ month }) => month) })) }
      : null,
  };
}
