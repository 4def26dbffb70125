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
  if (/^assets\/.+-[\w-]{8}\.\w+$/u.test(path)) return "fixed";
  // Named here and not read from the importers, whose code would come into the worker.
  return path.endsWith(".json") || path === "musubi.html" ? "fresh" : null;
}

/**
 * Whether this is a good answer for a file of that name: some servers send their page in place of a file that is gone,
 * and once kept under a script's name that would stay.
 */
export function fits(url: string, response: Response): boolean {
  if (!response.ok || response.status === 206) return false;
  if (response.redirected && new URL(response.url).origin !== new URL(url).origin) return false;
  const type = response.headers.get("content-type") ?? "";
  switch (/\.(\w+)$/u.exec(new URL(url).pathname)?.[1]) {
    case "js":
      return /(?:java|ecma)script/iu.test(type);
    case "css":
      return /css/iu.test(type);
    case "html":
    case undefined:
      return /html/iu.test(type);
    default:
      return !/html/iu.test(type);
  }
}

/** The site says whether an answer may stay on this device. */
export function mayBeKept(response: Response): boolean {
  const control = response.headers.get("cache-control") ?? "";
  if (/(?:^|[\s,])(?:no-store|private)(?:$|[\s,=])/iu.test(control)) return false;
  return response.headers.get("vary") !== "*";
}
