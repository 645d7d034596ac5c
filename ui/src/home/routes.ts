import type { RouteRecordRaw } from "vue-router";
// Comes with the program: it is the first page, and waits for nothing more to be fetched.
import HomePage from "./HomePage.vue";

export const routes: RouteRecordRaw[] = [
  { path: "/", name: "home", component: HomePage, meta: { place: "home" } },
];
