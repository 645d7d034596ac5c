import type { Client } from "./generated/client";
import type { DocumentRef, Failure, FileRef, FolderRef } from "./generated/types";

/** What a file is chosen for; the dialog shows the matching kinds of file. */
export type FilePurpose = "table" | "backup" | "attachment" | "form" | "handover" | "package" | "receipt";

/** What the page should know of the window it is in. */
export interface AboutWindow {
  /** The practice copy, where nothing is real. */
  practice: boolean;
  version: string;
}

/** How far files are that the mouse carries over the window: held over it, taken away again, let go, or not taken. */
export type Carried = "over" | "away" | { dropped: FileRef[] } | { refused: Failure };

/** What only a window can do. */
export interface WindowAbilities {
  about(): Promise<AboutWindow>;
  /** Draws the page larger: 1 is as designed, 2 twice as large. */
  zoom(factor: number): Promise<void>;
  /** Lets the secretary choose a file; null when the dialog was closed without choosing. */
  chooseFile(purpose: FilePurpose): Promise<FileRef | null>;
  /** Lets the secretary choose several files; empty when the dialog was closed without choosing. */
  chooseFiles(purpose: FilePurpose): Promise<FileRef[]>;
  /** Lets the secretary choose a folder to write into; null when the dialog was closed without choosing. */
  chooseFolder(title: string): Promise<FolderRef | null>;
  /** Told of files that are carried over the window; answers how to hear no more of them. */
  onCarried(told: (carried: Carried) => void): () => void;
  /** What was copied and can be attached: files, or a picture; empty when it is a text or nothing. */
  pasteFiles(): Promise<FileRef[]>;
  /** Copies a number that was asked for; it is taken off the clipboard again after half a minute. */
  copyNumber(number: string): Promise<void>;
  /** Saves a made document where the secretary says; the name it was given, or null when not saved. */
  saveDocument(document: DocumentRef): Promise<string | null>;
  /** Opens a made document in the system's own viewer, from where it is printed. */
  openDocument(document: DocumentRef): Promise<void>;
  /** Address under which the window itself can read a made document. */
  documentUrl(token: string): string;
  /** Told when the secretary wants to leave; the window stays until {@link close} is called. */
  onLeaving(leaving: () => void): void;
  /** Told on the way out, when the stick has all there is and may be pulled out. */
  onMayBePulledOut(told: () => void): void;
  /** Backs the book up and closes the window; fails, and stays, when the backup does unless `anyway`. */
  close(anyway: boolean): Promise<void>;
}

/** Everything the screens may ask for: each command of the program, and the window's own abilities. */
export type Backend = Client & { window: WindowAbilities };
