/** What a wheel is turned over. */
export interface Turned {
  /** Whether the page can't be moved any further that way. */
  atEnd: boolean;
  /** How far the wheel was turned, in CSS pixels; down is more than 0. */
  by: number;
  /** When, in ms. */
  at: number;
}

/** How far the wheel has to be turned at the end of a page, in CSS pixels: less than one notch of a mouse. */
const THRESHOLD = 80;
/** For how long after the page was moved or turned the wheel does not count: the swing of a touchpad, in ms. */
const REST = 250;
/** A pause after which the wheel is taken up anew, in ms. */
const PAUSE = 400;

/**
 * Tells when the wheel turns the page: at the end of the page, once it is turned far enough, one page for one turn.
 * Gives 1 for the next page, -1 for the one before, 0 for none.
 */
export function makeWheel(): (turned: Turned) => 1 | -1 | 0 {
  let sum = 0;
  let last = Number.NEGATIVE_INFINITY;
  let restUntil = Number.NEGATIVE_INFINITY;

  return ({ atEnd, by, at }) => {
    if (at - last > PAUSE || Math.sign(by) !== Math.sign(sum)) sum = 0;
    last = at;
    if (!atEnd) {
      sum = 0;
      restUntil = at + REST;
      return 0;
    }
    if (at < restUntil) return 0;
    sum += by;
    if (Math.abs(sum) < THRESHOLD) return 0;
    const step = sum > 0 ? 1 : -1;
    sum = 0;
    restUntil = at + REST;
    return step;
  };
}

/** CSS pixels of a wheel that counts in lines or pages. */
export function inPixels({ deltaY, deltaMode }: Pick<WheelEvent, "deltaY" | "deltaMode">, page: number): number {
  const LINE = 33;
  return deltaY * ([1, LINE, page][deltaMode] ?? 1);
}
