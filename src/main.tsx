import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "./ui/tokens.css";
import "./ui/contrast.css";
import "./app/page.css";
import "./app/firstPicture/firstPicture.css";
import { sayNotStarted } from "./app/firstPicture/notStarted.ts";
import { startWorkerAhead } from "./app/import/startWorker.ts";
import { askAhead, defaultData } from "./app/load/askAhead.ts";
import { dataAddress } from "./app/load/dataAddress.ts";
import { isLanguage, locales, negotiate } from "./i18n/locales.ts";
import { hasEngine } from "./app/hasEngine.ts";
import { dataInside } from "./io/import/dataInside.ts";
import { restrictSinks } from "./app/trustedTypes.ts";
import { below, media } from "./ui/breakpoints.ts";

/** In ms; some browsers do not say that they have painted. */
const longestPaint = 3_000;

/*
 * The styles come with the page, the data next, which nothing runs, and the code once what came with the page has been
 * painted: all that the page needs at once, in the order in which it needs it. `src/build/chunks.ts` makes a file of each
 * of these.
 */
// The page has said so.
if (!("unsupported" in document.documentElement.dataset)) start();

function start(): void {
  restrictSinks();
  const linked = linkedData();
  if (linked !== null) startWorkerAhead(linked);
  const data = readsDefaultData()
    ? askAhead(new URL(defaultData, document.baseURI).href)
    : Promise.resolve();
  afterFirstPaint(() => bringCode(data));
}

function bringCode(data: Promise<void>): void {
  const app = import("./app/boot.tsx").catch(() => sayNotStarted("failed"));
  // What fails, fails again where it is needed, and is said there.
  const page = Promise.allSettled([
    import("./app/Explore.tsx"),
    import("./app/load/showData.ts"),
    locales[language()].loadPageWords(),
  ]);
  void bring(Promise.all([data, app]), page);
  readyFormats(locales[language()].tag);
}

/**
 * The first of each kind takes a slow machine a third of a second in all, which it has while the code is on its way: a
 * task for each, so that none is long.
 */
function readyFormats(tag: string): void {
  setTimeout(() => new Intl.NumberFormat(tag).format(0));
  setTimeout(() => new Intl.PluralRules(tag).select(0));
  setTimeout(() => new Intl.ListFormat(tag).format([]));
  setTimeout(() => new Intl.DateTimeFormat(tag, { month: "long" }).format(0));
}

/**
 * What reads the data and renders the page comes before the code of the first picture, and works while that is on its
 * way: on a slow machine it takes longer to run than to come.
 */
async function bring(start: Promise<unknown>, page: Promise<unknown>): Promise<void> {
  const { first, next } = views();
  const loadAll = (all: typeof first) => Promise.allSettled(all.map((load) => load()));
  await start;
  await Promise.all([page, loadAll(first)]);
  await loadAll(next);
}

/** Only a page that has come with a picture paints anything before its code. */
function afterFirstPaint(run: () => void): void {
  const picture = document.getElementById("first-picture");
  const isSeen = picture !== null && getComputedStyle(picture).display !== "none";
  // A hidden tab paints nothing until it is looked at.
  if (!isSeen || document.hidden || performance.getEntriesByType("paint").length > 0) return run();
  let isOver = false;
  const once = (): void => {
    if (!isOver) run();
    isOver = true;
    observer.disconnect();
  };
  const observer = new PerformanceObserver(once);
  observer.observe({ type: "paint" });
  setTimeout(once, longestPaint);
}

/** No link names another file, and none is inside the page. */
function readsDefaultData(): boolean {
  const isHosted = /^https?:$/u.test(new URL(document.baseURI).protocol);
  return isHosted && link("data") === "" && dataInside() === null && !hasEngine();
}

/** The file of the site that the link names. */
function linkedData(): string | null {
  const wanted = link("data");
  return wanted === "" || dataInside() !== null ? null : dataAddress(wanted, document.baseURI);
}

function language(): keyof typeof locales {
  const wanted = link("lang");
  return isLanguage(wanted) ? wanted : negotiate(navigator.languages);
}

/** Of the default page, which most links are about too. On a slow line one picture is there before the other has come. */
function views(): Readonly<Record<"first" | "next", readonly (() => Promise<unknown>)[]>> {
  const show = link("show");
  const isPhone = link("embed") !== "1" && media(below("narrow"))?.matches === true;
  const network = [() => import("./views/network/NetworkView.tsx")];
  const timeline = [
    () => import("./views/timeline/TimelineView.tsx"),
    () => import("./views/timeline/draw/timelineAdapter.ts"),
  ];
  const around = link("scene") === "" ? [() => import("./views/overview/OverviewView.tsx")] : [];
  if (show === "timeline") return { first: timeline, next: around };
  if (show === "network" || (show === "" && isPhone)) return { first: network, next: around };
  return show === "" ? { first: network, next: [...around, ...timeline] } : { first: [], next: [] };
}

function link(name: string): string {
  return new URLSearchParams(location.search).get(name) ?? "";
}
