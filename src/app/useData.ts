import { useCallback, useEffect, useState } from "react";
import type { Language } from "../i18n/language.ts";
import { linkNotice, type LinkNotice } from "../store/linkNotice.ts";
import { readParameters, writeParameters } from "../store/linkText.ts";
import { dataAddress, defaultData, fileName } from "./dataAddress.ts";
import type { Loaded } from "./loaded.ts";
import { loadText, type LoadProgress } from "./loadText.ts";

interface Data {
  readonly loaded: Loaded;
  /** Reads a file of this computer; it never leaves it. */
  readonly open: (file: File) => void;
  /** Asks for the same address again. */
  readonly again: () => void;
}

/** The event graph that the link names, from this origin only, or a file that the reader opens. */
export function useData(systemLanguage: Language): Data {
  // A new object each time: wanting the same again is a new wish.
  const [wanted, setWanted] = useState<{ readonly file: File | null }>({ file: null });
  const [loaded, setLoaded] = useState<Loaded>({ kind: "loading", name: "", progress: null });

  useEffect(() => {
    const aborter = new AbortController();
    const show = (next: Loaded): void => {
      if (!aborter.signal.aborted) setLoaded(next);
    };
    const reading = wanted.file
      ? readFile(wanted.file, systemLanguage, show)
      : readAddress(systemLanguage, show, aborter.signal);
    reading.catch((error: unknown) => {
      if (!aborter.signal.aborted) throw error;
    });
    return () => aborter.abort();
  }, [wanted, systemLanguage]);

  const open = useCallback((file: File) => setWanted({ file }), []);
  const again = useCallback(() => setWanted(({ file }) => ({ file })), []);
  return { loaded, open, again };
}

async function readFile(
  file: File,
  language: Language,
  show: (next: Loaded) => void,
): Promise<void> {
  show({ kind: "loading", name: file.name, progress: null });
  const [text, { showText }] = await Promise.all([file.text(), loadReader()]);
  const search = without(window.location.search, (parameter) => !looks.has(parameter));
  window.history.replaceState(null, "", `${window.location.pathname}${search}`);
  show(showText(text, file.name, search, language));
}

async function readAddress(
  language: Language,
  show: (next: Loaded) => void,
  signal: AbortSignal,
): Promise<void> {
  const { address, refused } = addressOf(window.location.search);
  const name = fileName(address);
  show({ kind: "loading", name, progress: null });
  const progress = (made: LoadProgress): void => show({ kind: "loading", name, progress: made });
  const [text, { showText }] = await Promise.all([
    loadText(address, progress, signal),
    loadReader(),
  ]);
  if (!text.ok) return show({ kind: "failed", name, failure: text.error });
  const search =
    refused.length > 0
      ? without(window.location.search, (parameter) => parameter === "data")
      : window.location.search;
  const next = showText(text.value, name, search, language);
  show(next.kind === "ready" ? { ...next, notices: [...refused, ...next.notices] } : next);
}

/** What turns text into an event graph comes while the text does. */
async function loadReader(): Promise<typeof import("./showText.ts")> {
  return import("./showText.ts");
}

function addressOf(search: string): { address: string; refused: readonly LinkNotice[] } {
  const usual = dataAddress(defaultData, document.baseURI) ?? defaultData;
  const wanted = readParameters(search).find(({ name }) => name === "data")?.value;
  if (wanted === undefined || wanted === null || wanted === "")
    return { address: usual, refused: [] };
  const address = dataAddress(wanted, document.baseURI);
  if (address !== null) return { address, refused: [] };
  return { address: usual, refused: [linkNotice("data", wanted, "outside-this-site")] };
}

/** Of a link, what is about how the page looks: the rest speaks of other data than a file just opened. */
const looks = new Set(["lang", "theme", "motion", "embed"]);

function without(search: string, unwanted: (parameter: string) => boolean): string {
  const kept = readParameters(search).filter(({ name }) => !unwanted(name));
  return writeParameters(kept.map(({ name, value }) => [name, value ?? ""]));
}
