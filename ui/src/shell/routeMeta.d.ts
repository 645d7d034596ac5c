import "vue-router";
import type { Place } from "./places";

declare module "vue-router" {
  interface RouteMeta {
    /** Which place of the rail is lit. */
    place?: Place["key"];
    /** The page fills the window, without the rail. */
    alone?: boolean;
  }
}
