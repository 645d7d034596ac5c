import { computed, ref, shallowRef, type Ref, type ShallowRef } from "vue";
import type {
  Changed,
  Choice,
  FileRef,
  ImportRequest,
  Imported,
  Layout,
  Notice,
  PreviewRequest,
  Problem,
  RowDecision,
  RowFate,
  TableView,
  Tally,
} from "@/backend";
import { useBackend } from "@/backend";
import { useDraftBox } from "@/shared/drafts";
import { useAction, type Action } from "@/shared/useAction";

/** What a file reads like, whether a roster, a ledger or a dues register. */
export interface Preview<R extends PreviewRow = PreviewRow> {
  table: TableView;
  rows: R[];
  problems: Problem[];
  notices: Notice[];
  tally: Tally;
}

/** A row of the file as it will be. */
export interface PreviewRow {
  row: number;
  fate: RowFate;
}

export type Step = 1 | 2 | 3 | 4;

/** What tells importing one kind of list from another. */
export interface ImportKind<R extends PreviewRow, P extends Preview<R> = Preview<R>> {
  /** Kind of the half-done import among the drafts. */
  draft: string;
  preview: (request: PreviewRequest) => Promise<P>;
  apply: (request: ImportRequest) => Promise<Changed<Imported<number>>>;
}

/** A decision, and the words it was made with. */
export interface Decided {
  decision: RowDecision;
  label: string;
  column: string;
}

interface HalfDone {
  layout: Layout;
  decided: Decided[];
}

export interface Importing<R extends PreviewRow, P extends Preview<R> = Preview<R>> {
  step: Ref<Step>;
  file: ShallowRef<FileRef | undefined>;
  preview: ShallowRef<P | undefined>;
  decided: Ref<Decided[]>;
  /** The file was settled in part before; that is on the screen again. */
  resumed: Ref<boolean>;
  result: ShallowRef<Imported<number> | undefined>;
  choosing: Action<[], void>;
  reading: Action<[], void>;
  applying: Action<[boolean], void>;
  /** Takes a column for a field, or leaves it out. */
  setColumn: (index: number, field: string | null) => Promise<void>;
  /** Reads another sheet of the file. */
  setSheet: (sheet: string) => Promise<void>;
  decide: (problem: Problem, choice: Choice, text?: string) => Promise<void>;
  /** Takes a decision back. */
  reconsider: (decided: Decided) => Promise<void>;
  /** Begins again with another file. */
  restart: () => void;
}

const AS_FOUND: Layout = { sheet: null, header: null, columns: [] };

/** The way of a file into the book: chosen, its columns checked, its problems settled, taken over. */
export function useImport<R extends PreviewRow, P extends Preview<R> = Preview<R>>(
  kind: ImportKind<R, P>,
): Importing<R, P> {
  const { window } = useBackend();
  const box = useDraftBox();
  const step = ref<Step>(1);
  const file = shallowRef<FileRef>();
  const preview = shallowRef<P>();
  const layout = ref<Layout>(AS_FOUND);
  const decided = ref<Decided[]>([]);
  const resumed = ref(false);
  const result = shallowRef<Imported<number>>();

  const request = computed<PreviewRequest | undefined>(
    () => file.value && { file: file.value, layout: layout.value, decisions: decided.value.map((each) => each.decision) },
  );

  const reading = useAction(async () => {
    if (request.value) preview.value = await kind.preview(request.value);
  });

  const choosing = useAction(async () => {
    const chosen = await window.chooseFile("table");
    if (!chosen) return;
    restart();
    file.value = chosen;
    preview.value = await kind.preview({ file: chosen, layout: AS_FOUND, decisions: [] });
    step.value = 2;
    await resume(preview.value.table.digest);
  });

  /** The same content, settled in part before the program was closed. */
  async function resume(digest: string): Promise<void> {
    const half = await box.find<HalfDone>(kind.draft, digest).catch(() => null);
    if (!half?.content.decided.length && !half?.content.layout.columns.length) return;
    layout.value = half.content.layout;
    decided.value = half.content.decided;
    resumed.value = true;
    await reading.run();
  }

  async function change(): Promise<void> {
    await reading.run();
    const digest = preview.value?.table.digest;
    const half: HalfDone = { layout: layout.value, decided: decided.value };
    // What can't be kept is still on the screen; the next change tries again.
    if (digest) await box.keep(kind.draft, digest, half).catch(() => undefined);
  }

  async function setColumn(index: number, field: string | null): Promise<void> {
    const others = layout.value.columns.filter((each) => each.index !== index);
    layout.value = { ...layout.value, columns: [...others, { index, field }] };
    await change();
  }

  async function setSheet(sheet: string): Promise<void> {
    layout.value = { ...AS_FOUND, sheet };
    decided.value = [];
    await change();
  }

  async function decide(problem: Problem, choice: Choice, text?: string): Promise<void> {
    const { row, field, column } = problem;
    const put = text ?? choice.text;
    const others = decided.value.filter(({ decision }) => decision.row !== row || decision.field !== field);
    const label = text === undefined ? choice.label : `改为「${text}」`;
    decided.value = [...others, { decision: { row, field, kind: choice.kind, text: put }, label, column }];
    await change();
  }

  async function reconsider(taken: Decided): Promise<void> {
    decided.value = decided.value.filter((each) => each !== taken);
    await change();
  }

  const applying = useAction(async (leaveOutProblemRows: boolean) => {
    const table = preview.value?.table;
    if (!request.value || !table) return;
    const { value } = await kind.apply({
      ...request.value,
      leave_out_problem_rows: leaveOutProblemRows,
      digest: table.digest,
    });
    result.value = value;
    step.value = 4;
    await box.drop(kind.draft, table.digest).catch(() => undefined);
  });

  function restart(): void {
    step.value = 1;
    file.value = undefined;
    preview.value = undefined;
    layout.value = AS_FOUND;
    decided.value = [];
    resumed.value = false;
    result.value = undefined;
    reading.failure.value = undefined;
    applying.failure.value = undefined;
  }

  return {
    step,
    file,
    preview,
    decided,
    resumed,
    result,
    choosing,
    reading,
    applying,
    setColumn,
    setSheet,
    decide,
    reconsider,
    restart,
  };
}
