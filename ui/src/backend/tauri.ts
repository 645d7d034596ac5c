import { convertFileSrc, invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Carried, WindowAbilities } from "./backend";
import type { Call } from "./generated/client";

/** Runs a command of the list in the desktop program. */
export const tauriCall: Call = (name, request) => invoke("call", { name, request });

/** The desktop window. */
export const tauriWindow: WindowAbilities = {
  about: () => invoke("about_window"),
  zoom: (factor) => invoke("zoom", { factor }),
  chooseFile: (purpose) => invoke("choose_file", { purpose }),
  chooseFiles: (purpose) => invoke("choose_files", { purpose }),
  chooseFolder: (title) => invoke("choose_folder", { title }),
  onCarried: (told) => {
    const listening = listen<Carried>("carried", ({ payload }) => told(payload));
    return () => void listening.then((stop) => stop());
  },
  pasteFiles: () => invoke("paste_files"),
  copyNumber: (number) => invoke("copy_number", { number }),
  saveDocument: ({ token }) => invoke("save_document", { token }),
  openDocument: ({ token }) => invoke("open_document", { token }),
  documentUrl: (token) => convertFileSrc(token, "doc"),
  onLeaving: (leaving) => void listen("wants-to-leave", leaving),
  onMayBePulledOut: (told) => void listen("may-be-pulled-out", told),
  close: (anyway) => invoke("close", { anyway }),
};
