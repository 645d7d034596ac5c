const CHARACTERS = 28;
const LINES = 22;
/** Title with the blank line under it, 主送, the blank line before the signature, name, day. */
const AROUND = 6;

/** How long a text is, in words: `1,234 字，约 3 页` on paper of 22 lines of 28 characters. */
export function lengthOf(body: string): string {
  const paragraphs = body.split("\n").map((line) => [...line.trim()].length);
  const characters = [...body.replace(/\s/gu, "")].length;
  if (!characters) return "还没有写正文";
  const lines = paragraphs.filter(Boolean).reduce((sum, length) => sum + Math.ceil((length + 2) / CHARACTERS), AROUND);
  return `${characters.toLocaleString("zh-CN")} 字，约 ${Math.ceil(lines / LINES)} 页`;
}
