import { expect, test, vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import { routes } from "./routes";

vi.mock("./PrintPage.vue", () => ({ default: { template: "<p />" } }));

const page = { template: "<p />" };

test("the place a paper was asked from stays lit in the rail", async () => {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: "/roster", component: page, meta: { place: "roster" } },
      { path: "/life/7", component: page, meta: { place: "life" } },
      ...routes,
    ],
  });
  await router.push("/roster");
  await router.push({ name: "print" });
  expect(router.currentRoute.value.meta.place, "asked for in the roster").toBe("roster");
  await router.push("/life/7");
  await router.push({ name: "print" });
  expect(router.currentRoute.value.meta.place, "asked for at an occasion").toBe("life");
});
