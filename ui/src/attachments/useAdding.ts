import { computed, ref, shallowRef } from "vue";
import { useBackend, type AttachedTo, type FileRef, type LookedAtFile } from "@/backend";
import { useAction } from "@/shared/useAction";
import { distinct, failureOf, readyOf } from "./found";
import { useLooking } from "./useLooking";
import { countInWords } from "./words";

/**
 * Putting files to one record: all are looked at, then they are added in one step. When some can't be, the others
 * wait until the secretary has seen which and said so.
 */
export function useAdding(to: () => AttachedTo) {
  const backend = useBackend();
  const looking = useLooking();
  const looked = shallowRef<LookedAtFile[]>([]);
  const asking = ref(false);
  const said = ref("");

  const good = computed(() => distinct(looked.value.filter((each) => readyOf(each))));
  const bad = computed(() => looked.value.filter((each) => failureOf(each)));

  const add = useAction(async (files: readonly FileRef[]) => {
    if (!files.length) return;
    said.value = "";
    looked.value = await looking.look(files);
    if (looking.stopped()) await leaveOut();
    else if (bad.value.length) asking.value = true;
    else await store();
  });
  const addOthers = useAction(async () => {
    await store();
    asking.value = false;
  });

  /** Pasted where it was plainly meant, so that it says so when there is nothing of the kind. */
  const paste = useAction(async (plainly: boolean) => {
    const files = await backend.window.pasteFiles();
    if (files.length) take(files);
    else if (plainly) said.value = "还没有复制图片或文件。请先复制，再来粘贴。";
  });

  /** From a drop or a paste, which can come while others are still being looked at. */
  function take(files: readonly FileRef[]): void {
    if (add.busy.value || asking.value) said.value = "上一批还没有放好，放好了再来一次。";
    else void add.run(files);
  }

  async function store(): Promise<void> {
    const files = good.value;
    if (!files.length) return;
    const drafts = files.map(({ file }) => ({ file, to: to() }));
    const { added, already } = (await backend.attachment.addMany({ drafts })).value;
    const kinds = files.flatMap((each) => readyOf(each)?.kind ?? []);
    const parts = [added && `放进了 ${countInWords(kinds.slice(0, added))}`, already && `${already} 个这里已经有了`];
    said.value = parts.filter(Boolean).join("，");
    looked.value = [];
  }

  /** None of them after all. */
  async function leaveOut(): Promise<void> {
    asking.value = false;
    const files: FileRef[] = good.value.map(({ file }) => file);
    looked.value = [];
    if (files.length) await backend.attachment.putBack({ files });
  }

  return { add, addOthers, paste, take, leaveOut, asking, good, bad, said, looking };
}
