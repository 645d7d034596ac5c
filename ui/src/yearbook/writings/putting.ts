/** A text with something put in, and where the writing goes on. */
export interface Put {
  /** What is replaced: from here to there. */
  from: number;
  to: number;
  /** By this. */
  piece: string;
  /** How far into the piece the writing goes on; behind it where nothing is said. */
  goesOn?: number;
}

/** A sentence where the pen stands: within its paragraph. */
export function sentence(from: number, to: number, text: string): Put {
  return { from, to, piece: text };
}

/**
 * Headings where the pen stands: each a line of its own with an empty one to write on after it, apart from what stands
 * before and after.
 */
export function headings(body: string, from: number, to: number, lines: readonly string[]): Put {
  const before = body.slice(0, from);
  const after = body.slice(to);
  const begins = before === "" || before.endsWith("\n") ? "" : "\n";
  const ends = after === "" || after.startsWith("\n") ? "" : "\n";
  // The writing goes on under the first of them.
  const goesOn = begins.length + (lines[0]?.length ?? 0) + 1;
  return { from, to, piece: `${begins}${lines.join("\n\n")}\n${ends}`, goesOn };
}

/** Those of the headings that the text does not have yet. */
export function missing(body: string, lines: readonly string[]): string[] {
  const said = new Set(body.split("\n").map((line) => line.trim()));
  return lines.filter((line) => !said.has(line));
}

/** Puts it into the field as typing would, so that Ctrl+Z takes it out again. */
export function put(field: HTMLTextAreaElement, { from, to, piece, goesOn = piece.length }: Put): void {
  field.focus();
  field.setSelectionRange(from, to);
  // The one way that the field's own undo knows of; where it is not to be had the text is put in all the same.
  const typed = typeof document.execCommand === "function" && document.execCommand("insertText", false, piece);
  if (!typed) {
    field.setRangeText(piece, from, to);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  field.setSelectionRange(from + goesOn, from + goesOn);
}
