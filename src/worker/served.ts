/**
 * How the worker answers a request of a page under its scope, or not at all (null):
 * the page itself from the network while there is one, otherwise from this version's cache; what has a
 * hash in its name never changes; data and other files of the site are requested again, and kept for later.
 *
 *   served("https://a.org/musubi/", { url: "https://a.org/musubi/?v=1", method: "GET", mode: "navigate" }) → "page"
 */
export type Served = "page" | "fixed" | "fresh";

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
}

export function served(scope: string, { url, method, mode }: Asked): Served | null {
  const folder = new URL(scope);
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== folder.origin) return null;
  if (!pathname.startsWith(folder.pathname)) return null;
  const path = pathname.slice(folder.pathname.length);
  if (mode === "navigate" && (path === "" || path === "index.html")) return "page";
  if (path.startsWith("assets/")) return "fixed";
  // Named here and not read from the importers, whose code would come into the worker.
  return path.endsWith(".json") || path === "musubi.html" ? "fresh" : null;
}
