import { createPinia } from "pinia";
import { createApp } from "vue";
import { backendOver, provideBackend } from "@/backend";
import { tauriCall, tauriWindow } from "@/backend/tauri";
import { useFreshness } from "@/shared/freshness";
import AppWindow from "@/shell/AppWindow.vue";
import { makeRouter } from "./router";
import "element-plus/theme-chalk/base.css";
import "./tokens.css";
import "./fonts.css";
import "./base.css";
import "./element.css";

const app = createApp(AppWindow).use(createPinia()).use(makeRouter());
const freshness = useFreshness();
provideBackend(app, backendOver(tauriCall, tauriWindow, freshness.touched));
app.mount("#app");
