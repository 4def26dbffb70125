import type { DataOrigin } from "../load/loaded.ts";

/**
 * Who outside this page may hear what is shown, and control it. Data of this site is no secret: any host
 * may. Data of this computer, a file or what was written here, is private: only an allowed origin may,
 * which is this site, and those that its page names in
 * `<meta name="musubi-allow" content="https://one.example https://two.example">`. Data that a host has
 * sent is between this page and that host.
 *
 *   createAudience(parent, "computer", () => false).target() → null: say nothing
 */
export interface Audience {
  /** What `postMessage` gets as target origin; null: nothing may be said. */
  readonly target: () => string | null;
  /** Whether a message of the host from this origin may be followed. */
  readonly obeys: (origin: string) => boolean;
  /** Whether what is shown is private now. */
  readonly isPrivate: () => boolean;
}

export function createAudience(host: Window, data: DataOrigin, isWritten: () => boolean): Audience {
  // Of a window that may not be looked into, what it has said last.
  let known = host === window.parent ? (window.location.ancestorOrigins?.[0] ?? null) : null;
  const sender = typeof data === "object" ? data.host : null;
  const isPrivate = (): boolean => data === "computer" || isWritten();
  const may = (origin: string): boolean => {
    if (isPrivate()) return isAllowed(origin);
    return sender === null || sender === origin || isAllowed(origin);
  };
  return {
    target: () => {
      if (!isPrivate() && sender === null) return "*";
      if (isOfThisOrigin(host)) return window.origin;
      if (known === null || !may(known)) return null;
      // "null" cannot be addressed. A parent stays the same as long as its frame is there, an opener may go elsewhere.
      if (known === "null") return host === window.parent ? "*" : null;
      return known;
    },
    obeys: (origin) => {
      known = origin;
      return may(origin);
    },
    isPrivate,
  };
}

/** Whether an origin may load data without consent, and hear of private data. */
export function isAllowed(origin: string): boolean {
  if (origin === "null") return false;
  if (origin === window.location.origin) return true;
  const named = document.querySelector<HTMLMetaElement>('meta[name="musubi-allow"]')?.content ?? "";
  return named.split(/\s+/u).some((one) => URL.canParse(one) && new URL(one).origin === origin);
}

/** Only a page of the same origin lets others read its own. */
function isOfThisOrigin(host: Window): boolean {
  try {
    return host.origin === window.origin && window.origin !== "null";
  } catch {
    return false;
  }
}

/** The window around this page: the parent of its frame, or its opener. */
export function hostWindow(): Window | null {
  if (window.parent !== window) return window.parent;
  const opener: unknown = window.opener;
  return opener === null || opener === undefined ? null : (opener as Window);
}
