/** Something waiting for its turn. */
export interface Turn {
  /** It is not wanted any more: true when it will not happen, false when it has begun. */
  cancel: () => boolean;
}

/** Lets so many jobs run at once; the others wait in the order they came. */
export function makeTurns(atOnce: number): (job: () => Promise<void>) => Turn {
  const waiting: (() => Promise<void>)[] = [];
  let running = 0;

  function next(): void {
    if (running >= atOnce) return;
    const job = waiting.shift();
    if (!job) return;
    running++;
    void job().finally(() => {
      running--;
      next();
    });
  }

  return (job) => {
    waiting.push(job);
    next();
    return {
      cancel: () => {
        const at = waiting.indexOf(job);
        if (at >= 0) waiting.splice(at, 1);
        return at >= 0;
      },
    };
  };
}
