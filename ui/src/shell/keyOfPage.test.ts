import { flushPromises, mount } from "@vue/test-utils";
import { expect, test } from "vitest";
import { defineComponent, h, onMounted } from "vue";
import { createMemoryHistory, createRouter, RouterView } from "vue-router";
import PlacedPage from "./PlacedPage.vue";

test("the page of another member is a new page, another part of 设置 is not", async () => {
  const made: string[] = [];
  const page = (name: string) =>
    defineComponent({ setup: () => (onMounted(() => made.push(name)), () => [h("p", name), h(RouterView)]) });
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: "/roster/:id", component: page("card") },
      { path: "/settings", component: page("settings"), children: [{ path: "groups", component: page("part") }, { path: "backup", component: page("part") }] },
    ],
  });
  await router.push("/roster/1");
  mount(PlacedPage, { global: { plugins: [router] } });
  for (const path of ["/roster/2", "/roster/2?from=search", "/settings/groups", "/settings/backup"]) {
    await router.push(path);
    await flushPromises();
  }
  expect(made).toEqual(["card", "card", "part", "settings", "part"]);
});
