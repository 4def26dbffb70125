/**
 * The file of an address, from the site. The first that the page needs is asked for before the code that reads it is
 * there: on a slow line both come together.
 */
interface Ahead {
  readonly address: string;
  readonly answer: Promise<Response>;
  readonly end: AbortController;
}

let ahead: Ahead | null = null;

/** Resolves once all of it has come, or nothing of it will. */
export async function askAhead(address: string): Promise<void> {
  const end = new AbortController();
  const answer = fetch(address, { ...sameOrigin(), signal: end.signal });
  ahead = { address, answer, end };
  const whole = new Promise<void>((done) => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName(address).length === 0) return;
      observer.disconnect();
      done();
    }).observe({ type: "resource" });
  });
  try {
    await answer;
    await whole;
  } catch {
    // Who takes the answer hears of it.
  }
}

/** What was asked for ahead is taken once: who asks again wants the file as it is now. */
export async function ask(address: string, signal: AbortSignal): Promise<Response> {
  const taken = ahead;
  ahead = null;
  if (taken?.address !== address) {
    taken?.end.abort();
    return fetch(address, { ...sameOrigin(), signal });
  }
  signal.addEventListener("abort", () => taken.end.abort());
  return taken.answer;
}

/** A sandboxed frame has no origin, and asks for every file as a stranger. */
export function sameOrigin(): RequestInit {
  const mode = globalThis.origin === "null" ? "cors" : "same-origin";
  return { mode, credentials: "same-origin" };
}

/** The default event graph, beside the page. */
export const defaultData = "data/japan-security.json";
