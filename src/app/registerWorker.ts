import { dataInside } from "../io/import/dataInside.ts";

/** In ms after the data is there: what the page itself draws comes first. */
const restTime = 2_000;

/** Lets the hosted page work offline later. Not for a frame, whose host is elsewhere, nor for one file, which needs nothing. */
export function registerWorker(): void {
  const { protocol } = window.location;
  if (!("serviceWorker" in navigator) || !/^https?:$/u.test(protocol)) return;
  if (window.parent !== window || dataInside() !== null) return;
  const register = (): void => {
    const address = new URL("worker.js", document.baseURI);
    // Where it is not allowed, the page works as without it.
    navigator.serviceWorker.register(address).catch(() => null);
  };
  window.setTimeout(register, restTime);
}
