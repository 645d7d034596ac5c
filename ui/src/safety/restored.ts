import { defineStore } from "pinia";
import { ref } from "vue";
import { useBackend, type Backup } from "@/backend";
import { dayAndTime } from "@/shared/dates";
import { useBook } from "@/shell/book";

/** The last restore, told on whatever page comes next, and the one click that takes it back. */
export const useRestored = defineStore("restored", () => {
  const backend = useBackend();
  const book = useBook();
  const said = ref("");
  /** What was kept of the book before; none once it was taken back. */
  const kept = ref<string>();

  async function restore(backup: Backup, password: string | null): Promise<void> {
    const restored = await backend.backup.restore({ id: backup.id, password });
    kept.value = restored.kept ?? undefined;
    said.value = `已恢复到 ${dayAndTime(backup.made_at, true)} 的样子；恢复前的账本也留了一份备份。`;
    await book.reopened();
  }

  async function takeBack(): Promise<void> {
    if (!kept.value) return;
    await backend.backup.restore({ id: kept.value });
    kept.value = undefined;
    said.value = "已经换回恢复前的账本。";
    await book.reopened();
  }

  function forget(): void {
    said.value = "";
    kept.value = undefined;
  }

  return { said, kept, restore, takeBack, forget };
});
