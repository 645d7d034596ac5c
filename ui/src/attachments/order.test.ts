import { expect, it } from "vitest";
import type { AttachmentView } from "@/backend";
import { moved } from "./order";

const all = [1, 2, 3, 4].map((id) => ({ id, kind: id === 2 ? "PDF" : "照片" }) as AttachmentView);
const photos = all.filter((each) => each.kind === "照片");

it("a photo changes places with the next photo; the paper between them stays", () => {
  expect(moved(all, photos, 1, 1)).toEqual([3, 2, 1, 4]);
  expect(moved(all, photos, 4, -1)).toEqual([1, 2, 4, 3]);
});

it("the first and the last have nowhere to go", () => {
  expect(moved(all, photos, 1, -1)).toEqual([1, 2, 3, 4]);
  expect(moved(all, photos, 4, 1)).toEqual([1, 2, 3, 4]);
});
