import { computed, ref, shallowRef } from "vue";
import { useBackend, type CollectionCheck, type CollectionMade, type FileRef, type FolderRef } from "@/backend";
import { useAction } from "@/shared/useAction";

/** The packages that were chosen, what was found in them, and what was made. */
export function useCollection() {
  const backend = useBackend();
  const packages = shallowRef<FileRef[]>([]);
  const expected = shallowRef<FileRef | null>(null);
  const last = shallowRef<FolderRef | null>(null);
  const password = ref("");
  const receivedBy = ref("");
  const check = shallowRef<CollectionCheck>();
  const made = shallowRef<CollectionMade & { folder: string }>();

  const request = computed(() => ({
    packages: packages.value,
    expected: expected.value,
    password: password.value || null,
  }));

  /** Reads every package again; what was made before is no longer what is shown. */
  const look = useAction(async () => {
    made.value = undefined;
    check.value = packages.value.length ? await backend.collection.check(request.value) : undefined;
  });

  async function choose(): Promise<void> {
    await add(await backend.window.chooseFiles("package"));
  }

  /** More packages beside those chosen; one of the same name takes its place. */
  async function add(chosen: readonly FileRef[]): Promise<void> {
    if (!chosen.length) return;
    const names = new Set(chosen.map(({ file_name }) => file_name));
    packages.value = [...packages.value.filter(({ file_name }) => !names.has(file_name)), ...chosen];
    await look.run();
  }

  async function chooseExpected(): Promise<void> {
    expected.value = (await backend.window.chooseFile("table")) ?? expected.value;
    await look.run();
  }

  async function chooseLast(): Promise<void> {
    last.value = (await backend.window.chooseFolder("上一期汇总存在哪个文件夹")) ?? last.value;
  }

  async function startOver(): Promise<void> {
    packages.value = [];
    expected.value = last.value = null;
    await look.run();
  }

  const make = useAction(async () => {
    const folder = await backend.window.chooseFolder("汇总存到哪个文件夹（最好新建一个）");
    if (!folder) return;
    made.value = undefined;
    const answer = await backend.collection.make({
      collect: request.value,
      folder,
      last: last.value,
      received_by: receivedBy.value.trim() || null,
    });
    check.value = answer.check;
    made.value = { ...answer, folder: folder.folder_name };
  });

  return {
    packages,
    expected,
    last,
    password,
    receivedBy,
    check,
    made,
    look,
    make,
    choose: useAction(choose),
    add: useAction(add),
    chooseExpected: useAction(chooseExpected),
    chooseLast: useAction(chooseLast),
    startOver,
  };
}
