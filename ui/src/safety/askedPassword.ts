import { ref, watch, type Ref } from "vue";
import type { Failure } from "@/backend";

const NEEDS_PASSWORD = ["book.locked", "vault.wrong_password", "vault.code_group", "vault.code_length"];

/** A password that is asked for once a backup turns out to need another one than the book's. */
export function useAskedPassword(failure: Ref<Failure | undefined>) {
  const password = ref("");
  const asks = ref(false);
  watch(failure, (now) => (asks.value ||= Boolean(now && NEEDS_PASSWORD.includes(now.code))));

  function forget(): void {
    password.value = "";
    asks.value = false;
  }
  return { password, asks, forget };
}
