import { ref, shallowRef } from "vue";
import {
  useBackend,
  type BureauFormId,
  type ChosenColumn,
  type DocumentRef,
  type FigureSpan,
  type FileRef,
  type MadeSubmission,
  type ReturnSheet,
} from "@/backend";
import { asked, writtenOn } from "@/life/paper/monthWords";
import { useDraftBox } from "@/shared/drafts";
import { useAction } from "@/shared/useAction";
import { returnWords } from "../returns/words";

/** What goes into a return beside the sheet, and the two ways of making it. */
export function useReturn(span: () => FigureSpan) {
  const backend = useBackend();
  const box = useDraftBox();
  const columns = ref<ChosenColumn[]>([]);
  const records = ref(false);
  const photos = ref(false);
  const scans = ref(false);
  const files = shallowRef<FileRef[]>([]);
  /** 局里的表 that are filled for the same days and go in. */
  const forms = ref<BureauFormId[]>([]);
  /** What was made last and is not noted as handed over yet. */
  const made = shallowRef<MadeSubmission>();
  const notes = ref<string[]>([]);
  const said = ref("");

  /** The sheet with what was written on it in its preview. */
  async function sheet(): Promise<ReturnSheet> {
    const of = span();
    if (of.span !== "month") {
      return { kind: "periodic", span: of, words: (await returnWords(box)).asked(), format: "pdf" };
    }
    const words = asked(await writtenOn(box, of.month));
    return { kind: "month", month: of.month, format: "pdf", contents: [], ...words };
  }

  /** The ticked forms, filled, and what is to be looked at in them. */
  async function filled(): Promise<{ papers: DocumentRef[]; notes: string[] }> {
    const papers: DocumentRef[] = [];
    const said: string[] = [];
    for (const id of forms.value) {
      const form = await backend.bureauForm.fill({ id, span: span() });
      papers.push({ token: form.token, file_name: form.file_name, media_type: form.media_type, pages: form.pages });
      said.push(...form.notes.map((note) => `${form.file_name}：${note}`));
    }
    return { papers, notes: said };
  }

  function done(what: { made: MadeSubmission; notes: string[] }, sentence: string): void {
    made.value = what.made;
    notes.value = what.notes;
    said.value = sentence;
  }

  const folder = useAction(async () => {
    const within = await backend.window.chooseFolder("上报文件夹做在哪里（桌面或U盘）");
    if (!within) return;
    const bureau = await filled();
    const { value } = await backend.submission.folder({
      within,
      sheet: await sheet(),
      columns: columns.value,
      papers: bureau.papers,
      records: records.value,
      photos: photos.value,
      scans: scans.value,
      files: files.value,
    });
    value.notes.push(...bureau.notes);
    done(value, `已做好文件夹「${value.folder_name}」，里面 ${value.made.files.length} 个文件。`);
  });

  const pack = useAction(async (password: string | null) => {
    const bureau = await filled();
    const { value } = await backend.submission.package({
      sheet: await sheet(),
      columns: columns.value,
      papers: bureau.papers,
      password,
    });
    const saved = await backend.window.saveDocument(value);
    if (saved === null) return false;
    value.notes.push(...bureau.notes);
    done(value, `上报包已存为 ${saved}。`);
    return true;
  });

  async function chooseFiles(): Promise<void> {
    files.value = [...files.value, ...(await backend.window.chooseFiles("attachment"))];
  }

  function startOver(): void {
    columns.value = [];
    files.value = [];
    made.value = undefined;
    notes.value = [];
    said.value = "";
  }

  return { columns, records, photos, scans, files, forms, made, notes, said, folder, pack, chooseFiles, startOver };
}

export type Return = ReturnType<typeof useReturn>;
