import type { Failure } from "./generated/types";

export type { Failure };

const UNEXPECTED: Omit<Failure, "detail"> = {
  code: "window.unexpected",
  title: "程序遇到了没有料到的情况",
  what_to_do: "已保存的内容没有变化。请再试一次；还不行，就把下面的说明念给帮忙的人。",
};

/** A failure as the screens show it, from whatever was thrown. */
export function toFailure(thrown: unknown): Failure {
  if (isFailure(thrown)) return thrown;
  return { ...UNEXPECTED, detail: thrown instanceof Error ? thrown.message : String(thrown) };
}

function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "what_to_do" in thrown;
}
