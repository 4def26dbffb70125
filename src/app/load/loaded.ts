import type { ParseOutcome } from "../../model/parse/parse.ts";
import type { MusubiStore } from "../../store/musubiState.ts";
import type { LinkNotice } from "../../store/linkNotice.ts";
import type { LoadFailure, LoadProgress } from "./loadBytes.ts";
import { createContext } from "react";

/**
 * Whether a link can name the data (a file of the site), or not: a file of this computer, of this page, or what a
 * host of this origin has sent.
 */
export type DataOrigin = "site" | "computer" | "page" | { readonly host: string };

/** An event graph that is shown. */
interface Ready {
  readonly kind: "ready";
  /** Tells one shown graph from the next. */
  readonly serial: number;
  readonly name: string;
  readonly origin: DataOrigin;
  readonly store: MusubiStore;
  readonly outcome: ParseOutcome;
  readonly notices: readonly LinkNotice[];
  /** The site did not answer, and this device had the file, as of this time ("" if unknown). */
  readonly kept: string | null;
  /** What was written before and is in no file was found on this device. */
  readonly restored: boolean;
}

/** What the page has to show: nothing yet, an event graph, or the reason why there is none. */
export type Loaded =
  | { readonly kind: "loading"; readonly name: string; readonly progress: LoadProgress | null }
  | Ready
  /** Which part of an engine's data is to be shown is not known yet, or it could not be had. */
  | { readonly kind: "scope"; readonly name: string; readonly code: string | null }
  | { readonly kind: "unreadable"; readonly name: string; readonly outcome: ParseOutcome }
  | { readonly kind: "failed"; readonly name: string; readonly failure: LoadFailure };

/** Where the data that is explored comes from, and so what can lead others to it. */
export const DataOriginContext = createContext<DataOrigin>("site");
