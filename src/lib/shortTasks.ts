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
    if (step.done === true) return step.value;
    if (performance.now() - began < shortTask) continue;
    await nextTask();
    began = performance.now();
  }
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
