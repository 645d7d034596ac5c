import { defineStore } from "pinia";
import { computed, reactive, ref, watch } from "vue";
import { toFailure, type Failure, type CollectLine, type Means, type Receipt, type Way } from "@/backend";
import { useLoaded } from "@/shared/useLoaded";
import { useBook } from "@/shell/book";
import { useDues } from "./useDues";

/** How money comes in while it is being registered: the same from one to the next, until changed. */
export interface Manner {
  received_on: string;
  way: Way;
  means: Means;
  collector: string | null;
  /** 代交人, where somebody else pays. */
  paid_by: string | null;
}

/** One sum that is to be registered, and where it was typed. */
export interface Taking {
  /** Where on the sheet: member and month. */
  key: string;
  who: string;
  line: CollectLine;
  far?: boolean;
}

/** Taking money: in what manner, what is being recorded, what was, and what could not be. */
export const useTaking = defineStore("taking", () => {
  const dues = useDues();
  const book = useBook();
  const manner = ref<Manner>({ received_on: book.today, way: "会上", means: "现金", collector: null, paid_by: null });
  /** Ways, means and people that can be chosen. */
  const offered = useLoaded(() => dues.collectList({ received_on: book.today, member_ids: [] }), ["setting", "post"]);

  watch(offered.data, (list) => {
    if (!list) return;
    const { way, means, collector } = manner.value;
    manner.value.way = list.ways.includes(way) ? way : (list.ways[0] ?? way);
    manner.value.means = list.means.includes(means) ? means : (list.means[0] ?? means);
    manner.value.collector = collector ?? list.collector ?? null;
  });

  /** Sums on their way into the book, by place. */
  const under = reactive(new Map<string, number>());
  const done = ref<Receipt>();
  const failed = ref<{ taking: Taking; failure: Failure }>();
  let last: Promise<void> = Promise.resolve();

  /** Registers one sum after the other, in the order they were typed; typing goes on meanwhile. */
  function take(taking: Taking): Promise<void> {
    under.set(taking.key, taking.line.amount);
    last = last.then(async () => {
      try {
        const { paid_by, ...how } = manner.value;
        const line = { ...taking.line, paid_by: how.way === "代交" ? paid_by : null };
        const { value } = await dues.collect({ ...how, far_confirmed: taking.far ?? false, lines: [line] });
        done.value = value[0];
        if (failed.value?.taking.key === taking.key) failed.value = undefined;
      } catch (thrown) {
        failed.value = { taking, failure: toFailure(thrown) };
      } finally {
        under.delete(taking.key);
      }
    });
    return last;
  }

  const words = computed(() => {
    const { way, means, received_on, collector } = manner.value;
    const [, month, day] = received_on.split("-").map(Number);
    return [`${way}・${means}`, `${month}月${day}日`, collector && `收款人 ${collector}`].filter(Boolean).join("　");
  });

  const today = computed(() => book.today);
  return { manner, today, offered, under, done, failed, take, words };
});
