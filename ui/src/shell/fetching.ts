import type { Router } from "vue-router";
import { PLACES } from "./places";

/** Long enough for the first page to have come with what it shows. */
const AFTER_THE_FIRST_PAGE_MS = 500;

type Fetched = () => Promise<unknown>;

/** What shows a page of paper: it and what reads PDFs are large. */
const PAPER: Fetched = () => import("@/print/pdf").then(({ warmUp }) => warmUp());

/**
 * Fetches the pages the rail leads to, the face their names are drawn with and `others`, while nothing else is to be
 * done, so that the first opening of each is as quick as the next. Gives what calls it off.
 */
export function fetchPlaces(router: Router, others: readonly Fetched[] = [PAPER]): () => void {
  const timer = window.setTimeout(() => {
    for (const face of document.fonts ?? []) face.load().catch(() => undefined);
    for (const { to } of PLACES) {
      for (const { components } of router.resolve(to).matched) {
        const page: unknown = components?.default;
        // A page that is not fetched yet is the function that fetches it; what fails now is fetched when it is opened.
        if (typeof page === "function") (page as Fetched)().catch(() => undefined);
      }
    }
    for (const fetched of others) fetched().catch(() => undefined);
  }, AFTER_THE_FIRST_PAGE_MS);
  return () => window.clearTimeout(timer);
}
