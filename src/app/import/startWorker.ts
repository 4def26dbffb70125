/** Starts the Worker that reads files; null: there can be none here. The app as one file has none: it replaces this file. */
export function startWorker(): Worker | null {
  if (typeof Worker === "undefined" || !/^https?:$/u.test(window.location.protocol)) return null;
  try {
    return new Worker(new URL("importWorker.ts", import.meta.url), { type: "module" });
  } catch {
    // A frame without an origin may start none.
    return null;
  }
}
