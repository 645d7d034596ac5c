import type { WindowAbilities } from "./backend";
import type { Call } from "./generated/client";
import type { Failure } from "./generated/types";

type Answer = (request: never) => unknown;

/** Answers by command name: a small stand-in for the program in tests. Other commands fail. */
export function memoryCall(answers: Record<string, Answer>): Call & { log: [string, object][] } {
  const log: [string, object][] = [];
  const call = async (name: string, request: object) => {
    log.push([name, request]);
    const answer = answers[name];
    if (!answer) throw failure("call.unknown", `没有叫「${name}」的命令`);
    return answer(request as never);
  };
  return Object.assign(call as Call, { log });
}

/** A failure to throw from an answer. */
export function failure(code: string, title: string, what_to_do = "请再试一次。"): Failure {
  return { code, title, what_to_do, detail: "" };
}

/** A window that chooses and opens nothing. */
export const memoryWindow: WindowAbilities = {
  about: async () => ({ practice: false, version: "0" }),
  zoom: async () => {},
  chooseFile: async () => null,
  chooseFiles: async () => [],
  chooseFolder: async () => null,
  onCarried: () => () => {},
  pasteFiles: async () => [],
  copyNumber: async () => {},
  saveDocument: async (document) => document.file_name,
  openDocument: async () => {},
  documentUrl: (token) => `doc://localhost/${token}`,
  onLeaving: () => {},
  onMayBePulledOut: () => {},
  close: async () => {},
};
