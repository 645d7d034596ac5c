import type { Client } from "./generated/client";
import type { DocumentRef, FileRef } from "./generated/types";

/** What a file is chosen for; the dialog shows the matching kinds of file. */
export type FilePurpose = "roster" | "activities" | "backup";

/** What only a window can do. */
export interface WindowAbilities {
  /** Lets the secretary choose a file; null when the dialog was closed without choosing. */
  chooseFile(purpose: FilePurpose): Promise<FileRef | null>;
  /** Saves a made document where the secretary says; the name it was given, or null when not saved. */
  saveDocument(document: DocumentRef): Promise<string | null>;
  /** Opens a made document in the system's own viewer, from where it is printed. */
  openDocument(document: DocumentRef): Promise<void>;
  /** Address under which the window itself can read a made document. */
  documentUrl(token: string): string;
}

/** Everything the screens may ask for: each command of the program, and the window's own abilities. */
export type Backend = Client & { window: WindowAbilities };
