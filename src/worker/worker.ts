import { bytesUpTo, isJson, isOneFile, passing } from "./content.ts";
import { fits, mayBeKept, served } from "./served.ts";
import type { FetchEvent, WorkerScope } from "./workerScope.ts";

/**
 * Keeps the page working without a network. Every build has its own worker (`src/build/offlineWorker.ts`
 * writes in what it brings along), and its own cache, so that offline a version is whole or not there.
 * Online the page is always the site's newest, and names its own files: versions never mix.
 */

/** Both are written in by the build. */
declare const VERSION: string;
declare const FILES: readonly string[];

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
/** Other folders of the same origin may hold another Musubi. */
const mine = `musubi ${scope} `;
const cacheName = `${mine}${VERSION}`;
const keptName = `${mine}files`;
/** Remembers which version was the last one, for pages that are still open with it. */
const lastName = `${mine}last`;
/** In ms; after that what is on this device is better than waiting. */
const patience = 4_000;
/** So many files beside those of the build are kept, the newest, each of so many bytes at most. */
const mostKept = 12;
const largestKept = 64 * 1024 * 1024;

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("fetch", (event) => {
  const how = served(scope, event.request);
  if (how === null) return;
  event.respondWith({ page: answerPage, fixed: answerFixed, fresh: answerFresh }[how](event));
});

/** All or nothing: a page among files of which one is wrong would not start. */
async function install(): Promise<void> {
  // After a way back to this version it is still there, and in use.
  const wasThere = await caches.has(cacheName);
  const cache = await caches.open(cacheName);
  try {
    await Promise.all(FILES.map(async (file) => bring(file, cache)));
  } catch (error) {
    if (!wasThere) await caches.delete(cacheName);
    throw error;
  }
  await worker.skipWaiting();
}

async function bring(file: string, cache: Cache): Promise<void> {
  // Past the browser's own cache: an old page among new files would not find its own.
  const request = new Request(new URL(file, scope), { cache: "reload", mode: "same-origin" });
  const response = await fetch(request);
  if (!fits(request.url, response)) throw new Error(`${file} is not what it should be.`);
  // The app itself is the same for everybody; data may not be.
  if (!file.endsWith(".json") || mayBeKept(response)) await cache.put(request, response);
}

/** The version before this one stays for pages that are still open with it; all older ones go. */
async function activate(): Promise<void> {
  const last = await caches.open(lastName);
  const address = new URL("./last-version", scope);
  // By what was in use, not by age: a site that has gone back to an older version uses that.
  const before = await (await last.match(address))?.text();
  await last.put(address, new Response(cacheName));
  const others = (await versions()).filter((name) => name !== cacheName);
  const stays = before !== undefined && others.includes(before) ? before : others.at(-1);
  await Promise.all(others.filter((name) => name !== stays).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** The caches of the versions of this app, as they came. */
async function versions(): Promise<readonly string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(mine) && name !== keptName && name !== lastName);
}

const loosely = { ignoreSearch: true, ignoreVary: true };

async function answerPage({ request }: FetchEvent): Promise<Response> {
  const cache = await caches.open(cacheName);
  const brought = await cache.match(new URL("./", scope), { ignoreVary: true });
  try {
    const answer = fetch(request);
    const response = await (brought === undefined ? answer : withPatience(answer, patience));
    // A deploy may take the page away for a moment. A redirect has no status here.
    const isThere = response.status < 500 && response.status !== 404;
    return isThere ? response : (brought ?? response);
  } catch {
    return brought ?? Response.error();
  }
}

async function answerFixed(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const others = (await versions()).filter((name) => name !== cacheName);
  for (const name of [cacheName, ...others.toReversed()]) {
    const known = await (await caches.open(name)).match(request, loosely);
    if (known !== undefined) return known;
  }
  const response = await fetch(request, { mode: "same-origin" });
  // Such as a font of another script: not brought along, but kept once it was needed.
  if (fits(request.url, response) && mayBeKept(response)) {
    const copy = response.clone();
    event.waitUntil(caches.open(cacheName).then(async (cache) => cache.put(request, copy)));
  }
  return response;
}

/**
 * From the site, unless it does not answer for some seconds or only with an error of its own; then as it was kept, with
 * the date of that, which the page shows. It is kept once the page has read it.
 */
async function answerFresh(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const answer = fetch(request, { mode: "same-origin" });
  const kept = await keptCopy(request);
  try {
    const response = await (kept === null ? answer : withPatience(answer, patience));
    if (response.status >= 500 && kept !== null) return kept;
    if (!isForKeeping(response)) {
      event.waitUntil(forgetIfForbidden(request, response));
      return response;
    }
    const passed = passing(response, largestKept);
    event.waitUntil(passed.bytes.then(async (bytes) => keep(request, response, bytes)));
    return passed.response;
  } catch {
    // What comes late is still good for the next time.
    event.waitUntil(answer.then(async (late) => keepLate(request, late)).catch(() => undefined));
    return kept ?? Response.error();
  }
}

const isForKeeping = (response: Response) =>
  response.ok && response.status !== 206 && mayBeKept(response);

/** Once the site forbids it, nothing of before stays either. */
async function forgetIfForbidden(request: Request, response: Response): Promise<void> {
  if (response.ok && !mayBeKept(response)) await (await caches.open(keptName)).delete(request);
}

async function keepLate(request: Request, response: Response): Promise<void> {
  if (isForKeeping(response))
    return keep(request, response, await bytesUpTo(response, largestKept));
  await forgetIfForbidden(request, response);
  await response.body?.cancel();
}

async function keptCopy(request: Request): Promise<Response | null> {
  const kept = await (await caches.open(keptName)).match(request, { ignoreVary: true });
  const found = kept ?? (await (await caches.open(cacheName)).match(request, loosely));
  if (found === undefined) return null;
  const headers = new Headers(found.headers);
  headers.set("x-musubi-kept", found.headers.get("date") ?? "");
  return new Response(found.body, { headers });
}

/** In place of a good copy comes only another one: not a page that a network sends before it lets anybody in. */
async function keep(
  request: Request,
  response: Response,
  bytes: Uint8Array<ArrayBuffer> | null,
): Promise<void> {
  if (bytes === null) return;
  try {
    const isPage = new URL(request.url).pathname.endsWith(".html");
    if (!(isPage ? isOneFile(bytes) : isJson(bytes))) return;
    const cache = await caches.open(keptName);
    await cache.delete(request);
    const headers = new Headers(response.headers);
    // The bytes are no longer compressed.
    headers.delete("content-encoding");
    headers.delete("content-length");
    await cache.put(request, new Response(bytes, { headers }));
    const all = await cache.keys();
    await Promise.all(all.slice(0, -mostKept).map(async (one) => cache.delete(one)));
  } catch {
    // No room: then it is only there online.
  }
}

async function withPatience(response: Promise<Response>, ms: number): Promise<Response> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error("The network takes too long.")), ms);
  });
  return Promise.race([response, late]);
}
