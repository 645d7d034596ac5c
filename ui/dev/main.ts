/**
 * The screens over a sample in memory, to look at them in a browser: `npm run dev`, then /dev/.
 * `?text=24` draws them as with the largest text. No part of the program.
 */
import { createPinia } from "pinia";
import { createApp } from "vue";
import { backendOver, provideBackend } from "@/backend";
import { memoryCall, memoryWindow } from "@/backend/memory";
import { DRAFT_BOX, draftBoxOver } from "@/shared/drafts";
import { useFreshness } from "@/shared/freshness";
import { useDisplay, type TextSize } from "@/shell/display";
import App from "@/App.vue";
import { makeRouter } from "@/router";
import { frameAnswers } from "./frame";
import { bureauAnswers } from "./bureau";
import { duesAnswers } from "./dues";
import { formsAnswers } from "./forms";
import { handoverAnswers } from "./handover";
import { lifeAnswers } from "./life";
import { registerAnswers } from "./registers";
import { submissionAnswers } from "./submission";
import "element-plus/theme-chalk/base.css";
import "@/tokens.css";
import "@/fonts.css";
import "@/base.css";
import "@/element.css";

const app = createApp(App).use(createPinia()).use(makeRouter());
const backend = backendOver(memoryCall({ ...frameAnswers, ...bureauAnswers, ...formsAnswers, ...duesAnswers, ...lifeAnswers, ...handoverAnswers, ...registerAnswers, ...submissionAnswers }), memoryWindow, useFreshness().touched);
provideBackend(app, backend);
app.provide(DRAFT_BOX, draftBoxOver(backend));
app.mount("#app");

const text = Number(new URLSearchParams(location.search).get("text"));
if (text) useDisplay().textSize = text as TextSize;
