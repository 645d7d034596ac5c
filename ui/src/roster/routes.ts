import type { RouteRecordRaw } from "vue-router";

const meta = { place: "roster" } as const;

export const routes: RouteRecordRaw[] = [
  { path: "/roster", name: "roster", component: () => import("./RosterPage.vue"), meta },
  { path: "/roster/incomplete", name: "roster-incomplete", component: () => import("./IncompletePage.vue"), meta },
  { path: "/roster/birthdays", name: "anniversaries", component: () => import("./AnniversariesPage.vue"), meta },
  { path: "/roster/order", name: "roster-order", component: () => import("./OrderPage.vue"), meta },
  { path: "/roster/own-fields", name: "roster-own-fields", component: () => import("./OwnFieldsPage.vue"), meta },
  { path: "/roster/new", name: "member-new", component: () => import("./MemberFormPage.vue"), meta },
  { path: "/roster/:id(\\d+)", name: "member", component: () => import("./MemberPage.vue"), props: toId, meta },
  {
    path: "/roster/:id(\\d+)/edit",
    name: "member-edit",
    component: () => import("./MemberFormPage.vue"),
    props: toId,
    meta,
  },
];

function toId({ params }: { params: Record<string, string | string[]> }): { id: number } {
  return { id: Number(params.id) };
}
