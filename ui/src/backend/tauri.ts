import { convertFileSrc, invoke } from "@tauri-apps/api/core";
import type { WindowAbilities } from "./backend";
import type { Call } from "./generated/client";

/** Runs a command of the list in the desktop program. */
export const tauriCall: Call = (name, request) => invoke("call", { name, request });

/** The desktop window. */
export const tauriWindow: WindowAbilities = {
  chooseFile: (purpose) => invoke("choose_file", { purpose }),
  saveDocument: (document) => invoke("save_document", { document }),
  openDocument: (document) => invoke("open_document", { document }),
  documentUrl: (token) => convertFileSrc(token, "doc"),
};
