import { inject, type App, type InjectionKey } from "vue";
import type { Backend, WindowAbilities } from "./backend";
import { clientOver, type Call } from "./generated/client";

export type { AboutWindow, Backend, Carried, FilePurpose, WindowAbilities } from "./backend";
export type * from "./generated/types";
export { toFailure } from "./failure";

const KEY: InjectionKey<Backend> = Symbol("backend");

/** Called with the tables a write touched. */
export type OnTouched = (tables: readonly string[]) => void;

/** The same way to call, telling which tables each write touched. */
export function listen(call: Call, onTouched: OnTouched): Call {
  return async <R>(name: string, request: object) => {
    const response = await call<R>(name, request);
    const touched = (response as { touched?: unknown } | null)?.touched;
    if (Array.isArray(touched)) onTouched(touched as string[]);
    return response;
  };
}

/** The backend over a way to call and a window. */
export function backendOver(call: Call, window: WindowAbilities, onTouched: OnTouched): Backend {
  return { ...clientOver(listen(call, onTouched)), window };
}

/** Gives the backend to every screen. */
export function provideBackend(app: App, backend: Backend): void {
  app.provide(KEY, backend);
}

/** The backend, inside a component or a store. */
export function useBackend(): Backend {
  const backend = inject(KEY);
  if (!backend) throw new Error("provideBackend was not called");
  return backend;
}
