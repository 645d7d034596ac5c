import { watchEffect, type Ref } from "vue";

/**
 * Marks a field as one whose text can't be read, with the sentence that says so; "" while it can.
 * What was read of it before still stands in the form: whoever saves asks {@link firstUnreadable}.
 */
export function useReadable(field: Readonly<Ref<HTMLInputElement | null>>, wrong: () => string): void {
  watchEffect(() => field.value?.setCustomValidity(wrong()), { flush: "sync" });
}

/** The first field whose text can't be read; a form is not saved over it. */
export function firstUnreadable(within: HTMLElement | null): HTMLInputElement | undefined {
  return [...(within?.querySelectorAll("input") ?? [])].find((input) => input.validity.customError);
}
