import { useCallback, useEffect, useRef, useState } from "react";
import type { Language } from "../../i18n/locales.ts";
import type { Loaded } from "./loaded.ts";
import { dataInside } from "../../io/import/dataInside.ts";
import { inTime } from "../../lib/inTime.ts";
import { ok } from "../../lib/result.ts";
import type { ParseOutcome } from "../../model/parse/parse.ts";
import { linkNotice, type LinkNotice } from "../../store/linkNotice.ts";
import { readParameters, writeParameters } from "../../store/linkText.ts";
import { onlyAppearance } from "../appearance.ts";
import { forgetLinksOnReload, pageLink, writePageLink } from "../pageLink.ts";
import { hasEngine } from "../hasEngine.ts";
import { defaultData } from "./askAhead.ts";
import { dataAddress, fileName } from "./dataAddress.ts";
import { codeFailure, loadBytes, type LoadProgress } from "./loadBytes.ts";

interface Data {
  readonly loaded: Loaded;
  /** Shows what was read of a file of this computer; it never leaves it. */
  readonly openOutcome: (name: string, outcome: ParseOutcome) => void;
  /** Asks for the file of the link again. */
  readonly again: () => void;
  /** Reads what a host of this origin has sent; what is shown stays. null: something else was opened meanwhile. */
  readonly receive: (text: string, host: string) => Promise<Loaded | null>;
  readonly show: (received: Loaded) => void;
  /** Waits no longer. */
  readonly cancel: () => void;
  /** Lets a person choose another part of an engine's data. */
  readonly choose: () => void;
}

/** The event graph that the link names, from this origin only, or a file that the reader opens. */
export function useData(systemLanguage: Language): Data {
  const [loaded, setLoaded] = useState<Loaded>({ kind: "loading", name: "", progress: null });

  /** Of what is being read; reading something else ends it. */
  const reading = useRef(new AbortController());
  const begin = useCallback(() => {
    reading.current.abort();
    reading.current = new AbortController();
    return reading.current;
  }, []);

  const load = useCallback(() => {
    const aborter = begin();
    const { signal } = aborter;
    const show = (next: Loaded): void => {
      if (!signal.aborted) setLoaded(next);
    };
    void readAddress(systemLanguage, show, signal).then(show);
    return () => aborter.abort();
  }, [systemLanguage, begin]);
  useEffect(load, [load]);

  const again = useCallback(() => {
    setLoaded(({ name }) => ({ kind: "loading", name, progress: null }));
    load();
  }, [load]);
  const openOutcome = useCallback(
    (name: string, outcome: ParseOutcome) => {
      const { signal } = begin();
      const shown = async (): Promise<void> => {
        const { showOutcome } = await loadReader();
        if (signal.aborted) return;
        // The link cannot name it, so it keeps only the appearance.
        const search = onlyAppearance(pageLink());
        forgetLinksOnReload();
        writePageLink("replace", null, search);
        const next = await showOutcome(outcome, name, search, systemLanguage, "computer");
        if (!signal.aborted) setLoaded(next);
      };
      shown().catch((error: unknown) =>
        setLoaded({ kind: "failed", name, failure: codeFailure(error) }),
      );
    },
    [systemLanguage, begin],
  );
  const receive = useCallback(
    (text: string, host: string) => readMessage(text, host, systemLanguage, begin().signal),
    [systemLanguage, begin],
  );
  const show = useCallback((received: Loaded) => {
    forgetLinksOnReload();
    writePageLink("replace", null, onlyAppearance(pageLink()));
    setLoaded(received);
  }, []);
  const cancel = useCallback(() => {
    reading.current.abort();
    const failure = { kind: "cancelled" } as const;
    setLoaded((now) =>
      now.kind === "loading" ? { kind: "failed", name: now.name, failure } : now,
    );
  }, []);
  const choose = useCallback(() => setLoaded({ kind: "scope", name: "", code: null }), []);
  return { loaded, openOutcome, again, cancel, receive, show, choose };
}

/**
 * The file that the link names, or the default data: with a notice, if the link's is not of this site.
 * A page with its data inside reads no file.
 */
async function readAddress(
  language: Language,
  show: (loading: Loaded) => void,
  signal: AbortSignal,
): Promise<Loaded> {
  const search = pageLink();
  const inside = dataInside();
  if (inside === null && hasEngine() && !isGiven(search, "data"))
    return readScope(search, language, show, signal);
  const { address, isLinked, refused } = addressOf(search, inside === null);
  const name = inside?.name ?? fileName(address);
  const progress = (made: LoadProgress | null): void =>
    show({ kind: "loading", name, progress: made });
  progress(null);
  try {
    const reader = loadReader();
    // Without a network neither comes, and the reason is that of the data.
    reader.catch(() => undefined);
    if (isLinked) {
      const { loadBeside } = await inTime(import("./readBeside.ts"));
      const read = await loadBeside(address, language, progress, signal);
      if (!read.ok) return { kind: "failed", name, failure: read.error };
      const { showOutcome } = await reader;
      signal.throwIfAborted();
      const { outcome, kept } = read.value;
      const next = await showOutcome(outcome, name, search, language, "site", kept);
      signal.throwIfAborted();
      return next;
    }
    const data =
      inside === null
        ? await loadBytes(address, document.baseURI, progress, signal)
        : ok({ bytes: new TextEncoder().encode(inside.text), kept: null });
    if (!data.ok) return { kind: "failed", name, failure: data.error };
    const { showData } = await reader;
    const link = refused === null ? search : noData(search);
    const origin = inside === null ? "site" : "page";
    const { bytes, kept } = data.value;
    const next = await showData(bytes, name, link, language, origin, signal, kept);
    return withNotice(next, refused);
  } catch (error) {
    // After a cancel nobody sees it.
    return { kind: "failed", name, failure: codeFailure(error) };
  }
}

function withNotice(next: Loaded, refused: LinkNotice | null): Loaded {
  if (next.kind !== "ready" || refused === null) return next;
  return { ...next, notices: [refused, ...next.notices] };
}

/** Without a scope it is to be chosen first. */
async function readScope(
  search: string,
  language: Language,
  show: (loading: Loaded) => void,
  signal: AbortSignal,
): Promise<Loaded> {
  const none = { kind: "scope", name: "", code: null } as const;
  if (!isGiven(search, "scope")) return none;
  const progress = (loaded: number, total: number): void =>
    show({ kind: "loading", name: "", progress: { loaded, total } });
  show({ kind: "loading", name: "", progress: null });
  try {
    const [{ readExtract }, { showData }] = await Promise.all([
      inTime(import("../scope/readExtract.ts")),
      loadReader(),
    ]);
    const text = readParameters(search).find(({ name }) => name === "scope")?.value ?? "";
    const extract = await readExtract(text, progress, signal);
    if (!extract.ok) return { ...none, code: extract.error };
    const { name, bytes } = extract.value;
    return await showData(bytes, name, search, language, "site", signal);
  } catch (error) {
    return { kind: "failed", name: "", failure: codeFailure(error) };
  }
}

const isGiven = (search: string, wanted: string): boolean =>
  readParameters(search).some(({ name, value }) => name === wanted && value !== "");

/** What a host has sent. Like a file of this computer, no link can name it. */
async function readMessage(
  text: string,
  host: string,
  language: Language,
  signal: AbortSignal,
): Promise<Loaded | null> {
  const name = host === "null" ? "data" : host;
  try {
    const { showData } = await loadReader();
    const search = onlyAppearance(pageLink());
    const bytes = new TextEncoder().encode(text);
    return await showData(bytes, name, search, language, { host }, signal);
  } catch (error) {
    return signal.aborted ? null : { kind: "failed", name, failure: codeFailure(error) };
  }
}

/** What turns bytes into an event graph loads while the bytes do. */
async function loadReader(): Promise<typeof import("./showData.ts")> {
  return inTime(import("./showData.ts"));
}

function addressOf(
  search: string,
  hasFiles: boolean,
): { address: string; isLinked: boolean; refused: LinkNotice | null } {
  const fallback = {
    address: dataAddress(defaultData, document.baseURI) ?? defaultData,
    isLinked: false,
  };
  const wanted = readParameters(search).find(({ name }) => name === "data")?.value ?? "";
  if (wanted === "") return { ...fallback, refused: null };
  const address = hasFiles ? dataAddress(wanted, document.baseURI) : null;
  if (address !== null) return { address, isLinked: true, refused: null };
  return { ...fallback, refused: linkNotice("data", wanted, "outside-this-site") };
}

/** The link as if it named no file: what was refused must not stay in the view. */
function noData(search: string): string {
  return writeParameters(
    readParameters(search).flatMap(({ name, value, raw }) =>
      name === "data" ? [] : [[name, value ?? raw] as const],
    ),
  );
}
