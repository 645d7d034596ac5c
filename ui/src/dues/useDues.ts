import { useBackend, type Backend } from "@/backend";

/** The commands of 党费, inside a component or a store. */
export function useDues(): Backend["dues"] {
  return useBackend().dues;
}
