import { served } from "./served.ts";
import type { WorkerScope } from "./workerScope.ts";

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
/** In ms; after that a page that was brought along is better than waiting. */
const patience = 4_000;
/** So many files beside those of the build are kept, the newest. */
const mostKept = 12;

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("fetch", (event) => {
  const how = served(scope, event.request);
  if (how === null) return;
  const fresh = (request: Request): Promise<Response> =>
    answerFresh(request, (kept) => event.waitUntil(kept));
  const answer = { page: answerPage, fixed: answerFixed, fresh }[how];
  event.respondWith(answer(event.request));
});

async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  // Past the browser's own cache: an old page among new files would not find its own.
  await cache.addAll(FILES.map((file) => new Request(new URL(file, scope), { cache: "reload" })));
  await worker.skipWaiting();
}

/** The version before this one stays for pages that are still open with it; all older ones go. */
async function activate(): Promise<void> {
  const versions = (await caches.keys()).filter(
    (name) => name.startsWith(mine) && name !== keptName && name !== cacheName,
  );
  await Promise.all(versions.slice(0, -1).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function answerPage(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const brought = async (): Promise<Response | undefined> =>
    cache.match(new URL("./", scope), { ignoreVary: true });
  try {
    const response = await withPatience(fetch(request));
    return response.status < 500 ? response : ((await brought()) ?? response);
  } catch {
    return (await brought()) ?? Response.error();
  }
}

async function answerFixed(request: Request): Promise<Response> {
  const known = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
  if (known !== undefined) return known;
  const response = await fetch(request);
  // Such as a font of another script: not brought along, but kept once it was needed.
  if (response.ok) await (await caches.open(cacheName)).put(request, response.clone());
  return response;
}

/** The page need not wait until 40 MB have been kept. */
async function answerFresh(
  request: Request,
  meanwhile: (kept: Promise<void>) => void,
): Promise<Response> {
  try {
    const response = await fetch(request);
    if (response.ok && response.status !== 206) meanwhile(keep(request, response.clone()));
    return response;
  } catch {
    const kept = await (await caches.open(keptName)).match(request);
    const brought = await (
      await caches.open(cacheName)
    ).match(request, { ignoreSearch: true, ignoreVary: true });
    return kept ?? brought ?? Response.error();
  }
}

async function keep(request: Request, response: Response): Promise<void> {
  try {
    const cache = await caches.open(keptName);
    await cache.delete(request);
    await cache.put(request, response);
    const all = await cache.keys();
    await Promise.all(all.slice(0, -mostKept).map((one) => cache.delete(one)));
  } catch {
    // No room: then it is only there online.
  }
}

async function withPatience(response: Promise<Response>): Promise<Response> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error("The network takes too long.")), patience);
  });
  return Promise.race([response, late]);
}
