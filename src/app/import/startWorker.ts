/** One that was started before the code that has a use for it was there. */
let ahead: Worker | null = null;

/** Starts the Worker that reads files; null: there can be none here. The app as one file has none: it replaces this file. */
export function startWorker(): Worker | null {
  const taken = ahead;
  ahead = null;
  return taken ?? started("");
}

/** Starts it for a file of the site, which it asks for at once. */
export function startWorkerAhead(address: string): void {
  const worker = started(address);
  ahead = worker;
  // Who wants it then starts another, and hears why that fails.
  worker?.addEventListener("error", () => {
    if (ahead === worker) ahead = null;
  });
}

function started(address: string): Worker | null {
  if (typeof Worker === "undefined" || !/^https?:$/u.test(window.location.protocol)) return null;
  try {
    return new Worker(new URL("importWorker.ts", import.meta.url), {
      type: "module",
      name: address,
    });
  } catch {
    // A frame without an origin may start none.
    return null;
  }
}
