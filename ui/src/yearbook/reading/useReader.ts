import { computed, ref, shallowRef, watch } from "vue";
import { toFailure, useBackend, type Failure, type YearbookContents } from "@/backend";
import { useLoaded } from "@/shared/useLoaded";
import { useBook } from "@/shell/book";
import { hereAmong, linesOf, partOf, partsOf, partWith, type Line } from "./contents";
import { useKept, type Mark } from "./kept";
import { turned, within } from "./turning";
import { standingOn, usePage, type Shown } from "./usePage";

/**
 * Reading a year's book: its contents first, then the part one is at, then the page numbers of the whole; the parts
 * beside the one shown are fetched ahead.
 */
export function useReader() {
  const backend = useBackend();
  const kept = useKept();
  kept.year ??= Number(useBook().today.slice(0, 4));
  const year = computed({ get: () => kept.year ?? 0, set: (value) => (kept.year = value) });

  const contents = useLoaded(() => backend.yearbook.contents({ year: year.value }));
  const book = computed(() => (contents.data.value?.year === year.value ? contents.data.value : undefined));
  const parts = computed(() => (book.value ? partsOf(book.value) : []));
  const paging = computed(() => {
    const { paging } = kept;
    return paging && paging.year === year.value && paging.version === book.value?.version ? paging : undefined;
  });

  const shown = shallowRef<Shown>();
  const failure = ref<Failure>();
  /** The part that is being fetched. */
  const going = ref<string>();
  let newest = 0;

  /** Shows what `mark` names: the record where it stands now, else the part's page, else the book's first page. */
  async function open({ part, page, entry, into }: Mark): Promise<void> {
    const asked = book.value;
    if (!asked) return;
    const id = (entry === undefined ? undefined : partWith(asked, entry))?.id ?? partOf(asked, part)?.id ?? parts.value[0];
    if (id === undefined) return;
    const wanted = ++newest;
    going.value = id;
    try {
      const leaf = await kept.shelf.get(order(asked, id));
      if (wanted !== newest) return;
      const begins = leaf.entries.find(({ key }) => key === entry)?.page;
      const at = begins === undefined ? (id === part ? page : 1) : begins + into;
      shown.value = { leaf, page: within(at, leaf.pages), chosen: entry };
      failure.value = undefined;
      lookAgain(asked, leaf.version);
      void readAhead(asked, id);
    } catch (thrown) {
      if (wanted === newest) failure.value = toFailure(thrown);
    } finally {
      if (wanted === newest) going.value = undefined;
    }
  }

  /** The book was written, or a day went by, meanwhile: what the contents say is old. Once for each version. */
  let looked = "";
  function lookAgain(asked: YearbookContents, version: string): void {
    if (version === asked.version || version === looked || book.value !== asked) return;
    looked = version;
    void contents.reload();
  }

  function order({ year, version }: YearbookContents, part: string) {
    return { year, version, part, numbered: paging.value !== undefined };
  }

  /** The page numbers, then the parts beside the one shown. */
  async function readAhead(asked: YearbookContents, id: string): Promise<void> {
    await numberPages(asked);
    // Without numbers the page is about to be made anew, and what is beside it with it.
    if (book.value !== asked || shown.value?.leaf.part !== id || (paging.value && !shown.value.leaf.numbered)) return;
    const at = parts.value.indexOf(id);
    for (const beside of [parts.value[at + 1], parts.value[at - 1]]) {
      if (beside !== undefined) await kept.shelf.get(order(asked, beside)).catch(() => undefined);
    }
  }

  /** What is being laid out: it is asked once. */
  let laying = "";
  async function numberPages(asked: YearbookContents): Promise<void> {
    const what = `${asked.year}/${asked.version}`;
    if (paging.value || laying === what) return;
    laying = what;
    try {
      kept.paging = await backend.yearbook.paging({ year: asked.year });
      lookAgain(asked, kept.paging.version);
    } catch (thrown) {
      failure.value = toFailure(thrown);
    }
    laying = "";
  }

  watch(
    () => book.value && `${book.value.year}/${book.value.version}`,
    () => {
      if (book.value) void open(kept.marks.get(year.value) ?? BEGINNING);
    },
  );
  watch(year, () => {
    newest++;
    shown.value = undefined;
    void contents.reload();
  });
  // With the numbers known the page is made anew, with its number on it; one may have turned on meanwhile.
  watch(paging, async (known) => {
    const asked = book.value;
    const before = shown.value?.leaf;
    if (!known || !asked || !before || before.numbered) return;
    const leaf = await kept.shelf.get(order(asked, before.part)).catch(() => undefined);
    if (!leaf || shown.value?.leaf !== before) return;
    shown.value = { ...shown.value, leaf, page: within(shown.value.page, leaf.pages) };
    void readAhead(asked, leaf.part);
  });
  watch(shown, (now) => now && kept.marks.set(year.value, markOf(now)));

  const page = usePage(book, shown);
  const lines = computed(() => (book.value ? linesOf(book.value, paging.value, kept.unfolded) : []));
  const here = computed(() => {
    const part = going.value ?? shown.value?.leaf.part;
    return hereAmong(lines.value, part, going.value === undefined ? page.entry.value : undefined);
  });
  /** A page on or back; nothing while a page is still being fetched. */
  async function turn(step: 1 | -1): Promise<boolean> {
    if (!shown.value || going.value !== undefined) return false;
    const { leaf, page } = shown.value;
    const next = turned({ part: leaf.part, page }, step, parts.value, leaf.pages);
    if (!next) return false;
    if (next.part === leaf.part) shown.value = { leaf, page: next.page, chosen: undefined };
    else await open({ ...next, entry: undefined, into: 0 });
    return true;
  }

  function go({ part, entry }: Pick<Line, "part" | "entry">): Promise<void> {
    return part === undefined ? Promise.resolve() : open({ part, page: 1, entry, into: 0 });
  }

  async function first(): Promise<void> {
    const id = parts.value[0];
    if (id !== undefined) await open({ part: id, page: 1, entry: undefined, into: 0 });
  }
  async function last(): Promise<void> {
    const id = parts.value.at(-1);
    if (id !== undefined) await open({ part: id, page: Number.POSITIVE_INFINITY, entry: undefined, into: 0 });
  }

  /** After a failure: asks for everything once more. */
  async function again(): Promise<void> {
    failure.value = undefined;
    await contents.reload();
    if (book.value && !going.value) await open(kept.marks.get(year.value) ?? BEGINNING);
  }

  function markOf(now: Shown): Mark {
    const { leaf, page } = now;
    const entry = standingOn(book.value, now);
    const begins = leaf.entries.find(({ key }) => key === entry)?.page ?? page;
    return { part: leaf.part, page, entry, into: page - begins };
  }

  return {
    year,
    contents,
    book,
    paging,
    shown,
    failure,
    lines,
    here,
    page,
    turn,
    go,
    first,
    last,
    again,
  };
}

const BEGINNING: Mark = { part: "", page: 1, entry: undefined, into: 0 };
