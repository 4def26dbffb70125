/** In ms in which nothing comes; a slow network may take as long as it needs. */
export const longestSilence = 30_000;

/** What was asked for does not come. */
export class LateError extends Error {}

/**
 * What is coming, or a rejection once nothing at all has come for so long. A part of the page that is imported says
 * nothing of its bytes: that any file has come since is the sign that the network goes on.
 */
export async function inTime<Part>(coming: Promise<Part>): Promise<Part> {
  return new Promise<Part>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(new LateError()), longestSilence);
    };
    const signs = typeof PerformanceObserver === "undefined" ? null : new PerformanceObserver(wait);
    signs?.observe({ type: "resource" });
    wait();
    void coming.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signs?.disconnect();
    });
  });
}
