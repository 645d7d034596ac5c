import type { TagKind } from "@/backend";

/** How a tag is coloured; its word always stands in it. */
export const TAG_TONES: Record<TagKind, "green" | "red" | "amber" | ""> = {
  职务: "green",
  病重: "red",
  不便: "amber",
  类别: "",
};
