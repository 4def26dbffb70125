import { onlyAppearance } from "./appearance.ts";
import { dataInside } from "../io/import/dataInside.ts";

/**
 * The link of the page: what its address says after the "?". A file, or a frame without an origin, may
 * not change its address; there the link is kept in the entries of the history instead, so that going
 * back and loading again work there too.
 */
let kept: string | null = linkOf(window.history.state);
let written = kept !== null;

export function pageLink(): string {
  if (kept !== null) return kept;
  const { search } = window.location;
  // Of a page with its data inside, the view with which it begins.
  return search === "" && !written ? (dataInside()?.view ?? "") : search;
}

export function writePageLink(step: "push" | "replace", state: object | null, link: string): void {
  const { pathname, hash } = window.location;
  const entry = isFleeting ? { ...state, fleeting: true } : state;
  written = true;
  try {
    write(step, entry, `${pathname}${link}${hash}`);
    kept = null;
  } catch {
    kept = link;
    writeEntry(step, { ...entry, link });
  }
}

/**
 * Links written from now on are of data that is gone after a reload: then only their appearance stays, and a
 * host does not hear what was searched for in a file of this computer.
 */
export function forgetLinksOnReload(): void {
  isFleeting = true;
}

let isFleeting = false;

/** Call it before anything reads the address. */
export function dropForgottenLink(): void {
  const state: unknown = window.history.state;
  if (typeof state === "object" && state !== null && "fleeting" in state)
    writePageLink("replace", null, onlyAppearance(pageLink()));
}

/** Back or forward has led to an entry with this state. */
export function arriveAt(state: unknown): void {
  kept = linkOf(state);
}

/** The page with nothing chosen; of a file, the file itself and not its folder. */
export function homeAddress(): string {
  return dataInside() === null ? "./" : window.location.href.replace(/[?#].*$/su, "");
}

function writeEntry(step: "push" | "replace", state: object): void {
  try {
    write(step, state);
  } catch {
    // Safari allows no more than a hundred in half a minute; the view goes on without.
  }
}

function write(step: "push" | "replace", state: object | null, address?: string): void {
  if (step === "push") window.history.pushState(state, "", address);
  else window.history.replaceState(state, "", address);
}

function linkOf(state: unknown): string | null {
  const link: unknown =
    typeof state === "object" && state !== null ? Reflect.get(state, "link") : null;
  return typeof link === "string" ? link : null;
}
