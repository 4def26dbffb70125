/**
 * Work that can pause between its steps. The same steps give the same result, whether they are taken at once or in
 * short tasks, between which the page answers.
 *
 *   function* sum(numbers): Steps<number> { …; yield; …; return all; }
 *   atOnce(sum([1, 2]))   3
 */
export type Steps<Result> = Generator<undefined, Result>;

/** In ms. */
const shortTask = 8;

export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

export async function inShortTasks<Result>(steps: Steps<Result>): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done !== true && performance.now() - began < shortTask) continue;
    // Also after the last: what comes next does not make its task longer.
    if (performance.now() - began >= shortTask) await nextTask();
    if (step.done === true) return step.value;
    began = performance.now();
  }
}

/** Begins with work that is probably wanted soon, a step a task, so that what is asked for meanwhile comes first. */
export function begun<Result>(steps: Steps<Result>): Begun<Result> {
  let done: { readonly value: Result } | null = null;
  let isLeft = false;
  const step = (): { readonly value: Result } | null => {
    const next = steps.next();
    return next.done === true ? { value: next.value } : null;
  };
  const begin = async (): Promise<void> => {
    for (;;) {
      await nextTask();
      if (isLeft || done !== null) return;
      done = step();
    }
  };
  void begin();
  return {
    finished: () => {
      while (done === null) done = step();
      return done.value;
    },
    leave: () => {
      isLeft = true;
    },
  };
}

export interface Begun<Result> {
  /** Does what is left of it at once. */
  readonly finished: () => Result;
  readonly leave: () => void;
}

/** Unlike a timer it does not make the next task wait. */
export async function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      done();
    });
    port1.start();
    port2.postMessage(null);
  });
}
