import { computed, ref, watch, type Ref } from "vue";
import type { Failure } from "@/backend";

const NEEDS_PASSWORD = ["book.locked", "vault.wrong_password", "vault.code_group", "vault.code_length"];

/** The words for a backup; those of the failure are for the book. */
const ASKED = { title: "这份备份要有口令才打得开", what_to_do: "请填口令或恢复码，再点一次。" };

/** A password that is asked for once a backup turns out to need another one than the book's. */
export function useAskedPassword(failure: Ref<Failure | undefined>) {
  const password = ref("");
  const asks = ref(false);
  watch(failure, (now) => (asks.value ||= Boolean(now && NEEDS_PASSWORD.includes(now.code))));

  const told = computed(() => (failure.value?.code === "book.locked" ? { ...failure.value, ...ASKED } : failure.value));

  function forget(): void {
    password.value = "";
    asks.value = false;
  }
  return { password, asks, told, forget };
}
