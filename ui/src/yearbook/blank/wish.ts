import { defineStore } from "pinia";
import { ref } from "vue";

/** Which blank form is wanted and how, kept while one looks at the preview. */
export const useBlankWish = defineStore("blank form", () => {
  /** Key of the form; none before one was chosen. */
  const form = ref<string>();
  const withNames = ref<"空白" | "带姓名">("空白");
  const copies = ref<number | null>(1);
  return { form, withNames, copies };
});
