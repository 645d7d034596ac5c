import { defineStore } from "pinia";
import { reactive, watch } from "vue";

/** Which tables were written how often since the window opened; screens reload what is stale and no more. */
export const useFreshness = defineStore("freshness", () => {
  const written = reactive<Record<string, number>>({});

  /** Notes that these tables were written. */
  function touched(tables: readonly string[]): void {
    for (const table of tables) written[table] = (written[table] ?? 0) + 1;
  }

  /** Everything may have changed: another book was opened or a backup restored. */
  function allTouched(): void {
    touched([...Object.keys(written), EVERYTHING]);
  }

  return { written, touched, allTouched };
});

const EVERYTHING = "*";

/** Runs `reload` whenever one of the tables was written; of all tables when none is named. */
export function onTouched(tables: readonly string[] | undefined, reload: () => void): void {
  const { written } = useFreshness();
  watch(
    () => (tables ? [...tables, EVERYTHING] : Object.keys(written)).map((table) => written[table] ?? 0).join(),
    reload,
  );
}
