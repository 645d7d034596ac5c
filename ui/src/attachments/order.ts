import type { AttachmentId, AttachmentView } from "@/backend";

/**
 * The order of everything a record has, after a photo changed places with the photo before (−1) or after (1) it.
 * Papers between the two stay where they are.
 */
export function moved(
  all: readonly AttachmentView[],
  photos: readonly AttachmentView[],
  id: AttachmentId,
  by: -1 | 1,
): AttachmentId[] {
  const order = all.map((each) => each.id);
  const other = photos[photos.findIndex((each) => each.id === id) + by]?.id;
  const [from, to] = [order.indexOf(id), other === undefined ? -1 : order.indexOf(other)];
  if (from >= 0 && to >= 0) [order[from], order[to]] = [order[to] as AttachmentId, order[from] as AttachmentId];
  return order;
}
