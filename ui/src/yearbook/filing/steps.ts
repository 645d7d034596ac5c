import type { FilingState } from "@/backend";

/** A step on the book's way to the archive, in words. */
interface StepWords {
  /** Where the book is then. */
  state: string;
  /** On the button that notes it. */
  action: string;
  /** What is asked about the day, the person and what was said. */
  day: string;
  person: string;
  note: string;
  /** What usually comes next; once it is put away, sealing. */
  usually?: FilingState;
}

export const STEPS: Record<FilingState, StepWords> = {
  未送检: {
    state: "还没有送检",
    action: "",
    day: "",
    person: "",
    note: "",
    usually: "送检",
  },
  送检: {
    state: "已送检，等上级看",
    action: "记下送检",
    day: "哪天送的",
    person: "交给谁",
    note: "说明",
    usually: "归档",
  },
  退回: {
    state: "退回来了，改好再送",
    action: "记下退回",
    day: "哪天退的",
    person: "谁退的",
    note: "要改什么",
    usually: "送检",
  },
  归档: {
    state: "已归档",
    action: "记下归档",
    day: "哪天归档的",
    person: "谁收的",
    note: "放在哪里",
  },
};

/** The year whose book is in hand: up to the end of March still the one before. */
export function firstShown(today: string): number {
  const [year = 0, month = 0] = today.split("-").map(Number);
  return month <= 3 ? year - 1 : year;
}
