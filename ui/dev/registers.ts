import type { memoryCall } from "@/backend/memory";
import { REGISTERS, TALKS } from "@/registers/sample";

/** 走访联系. */
export const registerAnswers: Parameters<typeof memoryCall>[0] = {
  "register.all": () => REGISTERS,
  "register.entries": () => TALKS,
};
