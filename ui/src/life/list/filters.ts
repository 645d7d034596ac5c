import { computed, ref, watch } from "vue";
import { useRoute, useRouter } from "vue-router";
import type { OccasionKind, OccasionQuery, OccasionState } from "@/backend";

/** What the list shows. The month stands in the address, so that a cell of the year leads here. */
export function useFilters(today: () => string) {
  const route = useRoute();
  const router = useRouter();
  const asked = typeof route.query.month === "string" ? route.query.month : "";
  const [year, month] = /^\d{4}-\d{2}$/.test(asked) ? asked.split("-").map(Number) : [];

  const filters = ref({
    year: year ?? Number(today().slice(0, 4)),
    /** 0: the whole year. */
    month: month ?? Number(today().slice(5, 7)),
    kind: null as OccasionKind | null,
    state: null as OccasionState | null,
    text: "",
  });
  /** Page, from 0. */
  const page = ref(0);

  const query = computed<OccasionQuery>(() => {
    const { year, month, kind, state, text } = filters.value;
    return { year, month: month || null, kind, state, text: text.trim() || null, page: page.value + 1 };
  });
  /** Narrowed by more than the month. */
  const narrowed = computed(() => {
    const { kind, state, text } = filters.value;
    return Boolean(kind || state || text.trim());
  });

  watch(
    filters,
    ({ year, month }) => {
      page.value = 0;
      const value = month ? `${year}-${String(month).padStart(2, "0")}` : undefined;
      if (route.query.month !== value) void router.replace({ query: { month: value } });
    },
    { deep: true },
  );

  function clear(): void {
    filters.value = { ...filters.value, month: 0, kind: null, state: null, text: "" };
  }

  return { filters, page, query, narrowed, clear };
}
