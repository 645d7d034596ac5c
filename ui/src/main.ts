// What every screen is made of comes first, so that what a screen says of itself goes before it.
import "element-plus/theme-chalk/base.css";
import "./tokens.css";
import "./fonts.css";
import "./base.css";
import "./element.css";
import { createPinia } from "pinia";
import { createApp } from "vue";
import { backendOver, provideBackend } from "@/backend";
import { tauriCall, tauriWindow } from "@/backend/tauri";
import { DRAFT_BOX, draftBoxOver } from "@/shared/drafts";
import { useFreshness } from "@/shared/freshness";
import App from "./App.vue";
import { makeRouter } from "./router";

const app = createApp(App).use(createPinia()).use(makeRouter());
const backend = backendOver(tauriCall, tauriWindow, useFreshness().touched);
provideBackend(app, backend);
app.provide(DRAFT_BOX, draftBoxOver(backend));
app.mount("#app");
