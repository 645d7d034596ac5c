import { onScopeDispose, ref, watch, type Ref } from "vue";
import { useBackend, type RegisterLine, type RegisterProposal, type RegisterValue } from "@/backend";
import { filled, isEmpty, type EntryForm } from "./form";

type Proposed = RegisterProposal["values"];

const same = (one: RegisterValue | null | undefined, other: RegisterValue | null | undefined) =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/**
 * What fields become by a proposal. What was typed stands, also a field that was emptied again; what had only been
 * proposed gives way to what is proposed now.
 */
export function taken(values: EntryForm["values"], before: Proposed, now: Proposed): EntryForm["values"] {
  const next = { ...values };
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const untouched = before[name] !== undefined && same(values[name], before[name]);
    if (same(before[name], now[name]) || (!isEmpty(values[name]) && !untouched)) continue;
    next[name] = now[name] ?? null;
  }
  return next;
}

/** Asks what follows from what is filled in, and puts it where nothing was typed. An entry that was saved keeps what it has. */
export function useProposal(
  register: Ref<RegisterLine | undefined>,
  form: Ref<EntryForm>,
  ready: Ref<boolean>,
  isSaved: boolean,
): { why: Ref<string> } {
  const backend = useBackend();
  const why = ref("");
  let before: Proposed = {};
  let first = true;
  let asked = 0;
  onScopeDispose(() => (asked = -1));

  watch(
    () => (ready.value && register.value?.proposes ? JSON.stringify(form.value) : ""),
    async (written) => {
      const { day, values } = form.value;
      if (!written || !day || !register.value || asked < 0) return;
      const mine = ++asked;
      const request = { register: register.value.name, day, values: filled(values) };
      const proposal = await backend.register.propose(request).catch(() => undefined);
      if (!proposal || mine !== asked) return;
      if (!(first && isSaved)) form.value = { ...form.value, values: taken(form.value.values, before, proposal.values) };
      before = proposal.values;
      why.value = proposal.why;
      first = false;
    },
    { immediate: true },
  );
  return { why };
}
