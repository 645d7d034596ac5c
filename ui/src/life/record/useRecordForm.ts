import { computed, ref, shallowRef, watch, type Ref } from "vue";
import {
  toFailure,
  useBackend,
  type ExpectedList,
  type ExpectedRequest,
  type Failure,
  type MarkEntry,
  type OccasionDraft,
  type OccasionId,
  type OccasionKind,
  type OccasionRecord,
} from "@/backend";
import { useTally } from "../attendance/useTally";

/** What a new form begins with. */
export interface Beginning {
  kinds: OccasionKind[];
  group_id: number | null;
  /** ISO day. */
  day: string;
}

/** The form of one occasion: what is typed, and the list of those expected that follows from it. */
export function useRecordForm(id: OccasionId | null, beginning: Beginning) {
  const backend = useBackend();
  const form = ref<OccasionDraft>(empty(beginning)) as Ref<OccasionDraft>;
  const stored = shallowRef<OccasionRecord>();
  const expected = shallowRef<ExpectedList>();
  const failure = ref<Failure>();
  const ready = ref(false);
  /** What the rules proposed for the host; replaced when the types change and nobody touched it. */
  let proposedHost: string | null = null;
  let newest = 0;

  const entries = computed<MarkEntry[]>({
    get: () => form.value.attendance ?? [],
    set: (value) => (form.value.attendance = value),
  });
  const election = computed(() => form.value.votes.some((vote) => vote.rule === "选举"));
  const listed = computed(() => form.value.kinds.length > 0);

  /** For whom the list is asked: the stored one while it is frozen or nothing of that was changed. */
  function asked(): ExpectedRequest {
    const { kinds, audience = null, group_id = null, day } = form.value;
    const was = stored.value?.draft;
    const before = was && [was.kinds, was.audience ?? null, was.group_id ?? null, was.day];
    const same = JSON.stringify(before) === JSON.stringify([kinds, audience, group_id, day]);
    return { occasion_id: stored.value?.frozen_on || same ? id : null, kinds, audience, group_id, day };
  }

  const tally = useTally(() => {
    if (!expected.value) return undefined;
    return { expected: asked(), entries: entries.value, election: election.value };
  });

  async function load(): Promise<void> {
    try {
      if (id !== null) {
        stored.value = await backend.occasion.get({ id });
        form.value = filled(stored.value.draft);
        if (!form.value.host) form.value.host = await usualHost();
      } else {
        form.value = filled(await backend.occasion.blank(beginning));
      }
      proposedHost = form.value.host ?? null;
      await loadExpected();
      ready.value = true;
    } catch (thrown) {
      failure.value = toFailure(thrown);
    }
  }

  /** Who is expected, and what was noted of them before (leave asked beforehand). */
  async function loadExpected(): Promise<void> {
    if (!listed.value) {
      expected.value = undefined;
      return;
    }
    const question = ++newest;
    try {
      const list = await backend.attendance.expected(asked());
      if (question !== newest) return;
      expected.value = list;
      const entered = new Set(entries.value.map((entry) => entry.member_id));
      const noted = list.people
        .map((person) => person.entry)
        .filter((entry) => entry.mark && !entered.has(entry.member_id));
      if (noted.length) entries.value = [...entries.value, ...noted];
    } catch (thrown) {
      if (question === newest) failure.value = toFailure(thrown);
    }
  }

  /** Who presides over these types by the rules. */
  async function usualHost(): Promise<string | null> {
    const { kinds, group_id, day } = form.value;
    return (await backend.occasion.blank({ kinds, group_id, day })).host ?? null;
  }

  async function proposeHost(): Promise<void> {
    const untouched = () => id === null && (form.value.host ?? null) === proposedHost;
    if (!untouched() || !listed.value) return;
    const host = await usualHost();
    if (!untouched()) return;
    form.value.host = proposedHost = host;
  }

  watch(
    () => JSON.stringify([form.value.kinds, form.value.audience, form.value.group_id, form.value.day]),
    () => {
      if (!ready.value) return;
      void loadExpected();
      proposeHost().catch((thrown: unknown) => (failure.value = toFailure(thrown)));
    },
  );

  /** People and place of the last one of these types; never its text. The sentence says what came. */
  async function likeLast(): Promise<string> {
    const { kinds, group_id } = form.value;
    const last = await backend.occasion.likeLast({ kinds, group_id });
    if (!last.from) return "还没有登记过这类活动，没有上次可照";
    const { from_time, to_time, place, host, recorder, guests } = last;
    Object.assign(form.value, { from_time, to_time, place, host, recorder, guests });
    proposedHost = host;
    return `已照 ${last.from.day} 的「${last.from.title}」填上时间、地点和人，内容没有带`;
  }

  /** What is sent to be saved: marks only of people who are on the list. */
  function request(): OccasionDraft {
    const people = new Set(expected.value?.people.map((person) => person.member_id));
    const marks = entries.value.filter((entry) => people.has(entry.member_id));
    // An imported ledger gives sums without names: they stay until somebody is marked.
    const untouched = !expected.value || (!marks.length && stored.value?.stated_expected != null);
    const attendance = untouched ? null : marks;
    const decisions = form.value.decisions.filter((decision) => decision.text.trim());
    return { ...form.value, attendance, decisions };
  }

  return { form, stored, expected, entries, tally, failure, ready, load, likeLast, request };
}

/** A form nobody has typed in. */
function empty({ kinds, group_id, day }: Beginning): OccasionDraft {
  return {
    kinds,
    group_id,
    day,
    ceremonies: { badge: false, anthem: false, oath: false, internationale: false },
    decisions: [],
    votes: [],
  };
}

/** A draft with a list of marks to add to. */
function filled(draft: OccasionDraft): OccasionDraft {
  return { ...draft, attendance: draft.attendance ?? [] };
}
