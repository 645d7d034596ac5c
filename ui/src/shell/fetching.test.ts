import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import { fetchPlaces } from "./fetching";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const page = { template: "<p />" };

function routerWith(dues: () => Promise<unknown>) {
  return createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: "/", component: page },
      { path: "/dues", component: dues },
    ],
  });
}

test("the rail's pages are fetched once the first page has come", () => {
  const dues = vi.fn(() => Promise.resolve(page));
  fetchPlaces(routerWith(dues), []);
  expect(dues, "not while the first page comes").not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(dues, "then, before it is asked for").toHaveBeenCalledOnce();
});

test("who leaves before that fetches nothing", () => {
  const dues = vi.fn(() => Promise.resolve(page));
  fetchPlaces(routerWith(dues), [])();
  vi.runAllTimers();
  expect(dues, "called off").not.toHaveBeenCalled();
});

test("a page that can't be fetched now breaks nothing", async () => {
  const dues = vi.fn(() => Promise.reject(new Error("not there")));
  fetchPlaces(routerWith(dues), []);
  vi.runAllTimers();
  await Promise.resolve();
  expect(dues, "it was tried").toHaveBeenCalledOnce();
});

test("what shows paper is fetched with them", async () => {
  const paper = vi.fn(() => Promise.reject(new Error("not there")));
  fetchPlaces(routerWith(() => Promise.resolve(page)), [paper]);
  expect(paper, "not while the first page comes").not.toHaveBeenCalled();
  vi.runAllTimers();
  await Promise.resolve();
  expect(paper, "then, and that it fails breaks nothing").toHaveBeenCalledOnce();
});
