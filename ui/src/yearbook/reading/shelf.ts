/** A part of a year's book, as it was at a version. */
export interface Wanted {
  year: number;
  version: string;
  part: string;
  /** With the page numbers of the whole book on it. */
  numbered: boolean;
}

/** What is kept of a part. */
export interface Kept {
  version: string;
  numbered: boolean;
}

export interface Shelf<L extends Kept> {
  /** The part: the one kept, or fetched anew when there is none or it is stale. */
  get: (wanted: Wanted) => Promise<L>;
  /** Lets go of everything. */
  clear: () => void;
}

interface Place<L> {
  version: string;
  leaf: Promise<L>;
  /** Once it has come. */
  come?: L;
}

/** How many parts are kept: the one shown, those beside it, and a few that were looked at. */
const SIZE = 6;

/**
 * Keeps the parts looked at last. A part made of another version of the book, or before its page numbers were known
 * when they are wanted, is fetched again; `release` gives back what one held.
 */
export function makeShelf<L extends Kept>(
  fetch: (wanted: Wanted) => Promise<L>,
  release: (leaf: L) => void,
  size = SIZE,
): Shelf<L> {
  /** By year and part, the one looked at last at the end. */
  const places = new Map<string, Place<L>>();

  function drop(place: Place<L> | undefined): void {
    place?.leaf.then(release, () => undefined);
  }

  function isGood({ version, come }: Place<L>, wanted: Wanted): boolean {
    return (come?.version ?? version) === wanted.version && (!wanted.numbered || !come || come.numbered);
  }

  /** Fetches it; what lay in its place may be on the screen, and is let go of when the new one has come. */
  function put(key: string, wanted: Wanted): Promise<L> {
    const before = places.get(key);
    const place: Place<L> = { version: wanted.version, leaf: fetch(wanted) };
    places.delete(key);
    places.set(key, place);
    place.leaf.then(
      (leaf) => {
        place.come = leaf;
        drop(before);
      },
      () => {
        if (places.get(key) !== place) return drop(before);
        places.delete(key);
        if (before) places.set(key, before);
      },
    );
    return place.leaf;
  }

  async function get(wanted: Wanted): Promise<L> {
    const key = `${wanted.year}/${wanted.part}`;
    const place = places.get(key);
    if (place && isGood(place, wanted)) {
      places.delete(key);
      places.set(key, place);
      const leaf = await place.leaf;
      // It may have been asked for before the numbers were known, and come without them.
      if (leaf.numbered || !wanted.numbered || places.get(key) !== place) return leaf;
    }
    const fetched = put(key, wanted);
    for (const oldest of [...places.keys()].slice(0, Math.max(0, places.size - size))) {
      drop(places.get(oldest));
      places.delete(oldest);
    }
    return fetched;
  }

  function clear(): void {
    for (const place of places.values()) drop(place);
    places.clear();
  }

  return { get, clear };
}
