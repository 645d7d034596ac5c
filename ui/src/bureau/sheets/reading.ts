import { defineStore } from "pinia";
import { shallowRef } from "vue";
import { useBackend, type FieldSheetPreview, type FileRef } from "@/backend";

/** A sheet that came back, while it is looked at. */
export const useReading = defineStore("field-sheet", () => {
  const backend = useBackend();
  const file = shallowRef<FileRef>();
  const preview = shallowRef<FieldSheetPreview>();

  /** Reads a file, or the same one again, and tells what it would bring. */
  async function read(chosen: FileRef | undefined = file.value): Promise<void> {
    if (!chosen) return;
    preview.value = await backend.fieldSheet.preview({ file: chosen });
    file.value = chosen;
  }

  return { file, preview, read };
});
