import { expect, test } from "vitest";
import { inPixels, makeWheel } from "./wheel";

const NOTCH = 100;

test("one notch at the end of a page is one page", () => {
  const wheel = makeWheel();
  expect(wheel({ atEnd: true, by: NOTCH, at: 0 })).toBe(1);
  expect(wheel({ atEnd: true, by: NOTCH, at: 1000 }), "and the next notch the next page").toBe(1);
  expect(wheel({ atEnd: true, by: -NOTCH, at: 2000 }), "the other way back").toBe(-1);
});

test("the wheel moves a long page first", () => {
  const wheel = makeWheel();
  expect(wheel({ atEnd: false, by: NOTCH, at: 0 })).toBe(0);
  expect(wheel({ atEnd: false, by: NOTCH, at: 100 })).toBe(0);
  expect(wheel({ atEnd: true, by: NOTCH, at: 200 }), "the swing that reached its end turns nothing").toBe(0);
  expect(wheel({ atEnd: true, by: NOTCH, at: 700 }), "what is turned after that does").toBe(1);
});

test("the small steps of a touchpad are added up, and one sweep is one page", () => {
  const wheel = makeWheel();
  const sweep = Array.from({ length: 30 }, (_, i) => wheel({ atEnd: true, by: 12, at: i * 8 }));
  expect(sweep.filter((step) => step === 1), "240 ms of swing, 360 px").toHaveLength(1);
  expect(sweep.slice(0, 5), "not with the first touch").toEqual([0, 0, 0, 0, 0]);
});

test("small steps far apart, or to and fro, turn nothing", () => {
  const wheel = makeWheel();
  for (let i = 0; i < 10; i++) expect(wheel({ atEnd: true, by: 60, at: i * 1000 }), "far apart").toBe(0);
  for (let i = 0; i < 10; i++) expect(wheel({ atEnd: true, by: i % 2 ? 60 : -60, at: 20_000 + i }), "to and fro").toBe(0);
});

test("a wheel that counts in lines is as good as one that counts in pixels", () => {
  expect(inPixels({ deltaY: 3, deltaMode: 1 }, 600), "three lines, a notch").toBeGreaterThan(80);
  expect(inPixels({ deltaY: 1, deltaMode: 2 }, 600), "a page").toBe(600);
  expect(inPixels({ deltaY: 53, deltaMode: 0 }, 600)).toBe(53);
});
