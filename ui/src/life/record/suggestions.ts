import { computed } from "vue";
import { useBackend } from "@/backend";
import { useLoaded } from "@/shared/useLoaded";

/** What the form offers to choose from: places of late, the latest first, and the party groups. */
export function useSuggestions() {
  const backend = useBackend();
  const recent = useLoaded(() => backend.occasion.list({}), ["occasion"]);
  const listed = useLoaded(() => backend.group.list({}), ["party_group"]);
  const places = computed(() => {
    const lines = recent.data.value?.lines ?? [];
    return [...new Set(lines.flatMap((line) => line.place || []))];
  });
  const groups = computed(() => listed.data.value ?? []);
  return { places, groups };
}
