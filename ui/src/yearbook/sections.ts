/**
 * All sections as the book orders them: those wished for, then each other one behind the section it usually follows,
 * such as one that came with a later version.
 */
export function inOrder(wished: readonly string[], all: readonly string[]): string[] {
  const order = [...new Set(wished)].filter((word) => all.includes(word));
  all.forEach((word, i) => {
    if (order.includes(word)) return;
    const before = all[i - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, word);
  });
  return order;
}
