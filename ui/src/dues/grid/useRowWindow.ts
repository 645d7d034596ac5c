import { computed, onMounted, onUnmounted, ref, type Ref } from "vue";

/** Rows drawn above and below those in sight, so that a step never meets an empty place. */
const BEYOND = 8;
/** Rows drawn before the height of the frame is known. */
const AT_FIRST = 24;

/** Of a long table with rows of one height, those worth drawing: the ones in sight and a few beyond. */
export function useRowWindow(frame: Ref<HTMLElement | null>, count: Ref<number>) {
  const rowHeight = ref(44);
  const headHeight = ref(44);
  const top = ref(0);
  const height = ref(0);
  let asked = 0;

  function measure(): void {
    const element = frame.value;
    if (!element) return;
    height.value = element.clientHeight;
    rowHeight.value = element.querySelector<HTMLElement>("tbody tr[id]")?.offsetHeight || rowHeight.value;
    headHeight.value = element.querySelector<HTMLElement>("thead")?.offsetHeight || headHeight.value;
  }

  function onScroll(): void {
    asked ||= requestAnimationFrame(() => {
      asked = 0;
      top.value = frame.value?.scrollTop ?? 0;
    });
  }

  const inSight = computed(() => (height.value ? Math.ceil((height.value - headHeight.value) / rowHeight.value) : AT_FIRST));
  /** First and one past the last row to draw; moved by whole steps, so that most scrolling draws nothing new. */
  const first = computed(() => Math.max(0, Math.floor(top.value / rowHeight.value / BEYOND) * BEYOND - BEYOND));
  const end = computed(() => Math.min(count.value, first.value + inSight.value + 3 * BEYOND));
  const above = computed(() => first.value * rowHeight.value);
  const below = computed(() => (count.value - end.value) * rowHeight.value);

  /** Scrolls as little as brings a row wholly into sight. */
  function bringIntoSight(row: number): void {
    const element = frame.value;
    if (!element) return;
    const y = row * rowHeight.value;
    const room = element.clientHeight - headHeight.value - rowHeight.value;
    if (y < element.scrollTop) element.scrollTop = y;
    else if (y > element.scrollTop + room) element.scrollTop = y - Math.max(0, room);
    top.value = element.scrollTop;
  }

  const observer = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(measure);
  onMounted(() => {
    measure();
    if (frame.value) observer?.observe(frame.value);
  });
  onUnmounted(() => {
    observer?.disconnect();
    cancelAnimationFrame(asked);
  });
  return { first, end, above, below, inSight, onScroll, bringIntoSight };
}
