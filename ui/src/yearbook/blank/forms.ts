import type { BlankFormView } from "@/backend";

/** The forms about one subject: 组织生活, 一本通, 支部和党员, 党费经费. */
export interface BlankSubject {
  title: string;
  forms: BlankFormView[];
}

/** The forms by subject, in the order they come. */
export function bySubject(forms: readonly BlankFormView[]): BlankSubject[] {
  const titles = [...new Set(forms.map(({ subject }) => subject))];
  return titles.map((title) => ({ title, forms: forms.filter(({ subject }) => subject === title) }));
}

/** Copies of one form at the most. */
export const MOST_COPIES = 50;

/** What is wrong with how many copies are wanted. */
export function wrongCopies(copies: number | null): string | undefined {
  return copies !== null && copies >= 1 && copies <= MOST_COPIES ? undefined : `请写 1 到 ${MOST_COPIES}`;
}
