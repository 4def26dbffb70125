import { useCallback, useEffect, useState } from "react";
import type { Language } from "../i18n/language.ts";
import { linkNotice, type LinkNotice } from "../store/linkNotice.ts";
import { readParameters, writeParameters } from "../store/linkText.ts";
import { dataAddress, defaultData, fileName } from "./dataAddress.ts";
import { showText, type Loaded } from "./loaded.ts";
import { loadText } from "./loadText.ts";

interface Data {
  readonly loaded: Loaded;
  /** Reads a file of this computer; it never leaves it. */
  readonly open: (file: File) => void;
  /** Asks for the same address again. */
  readonly again: () => void;
}

/** The event graph that the link names, from this origin only, or a file that the reader opens. */
export function useData(systemLanguage: Language): Data {
  const [attempt, setAttempt] = useState(0);
  const [file, setFile] = useState<File | null>(null);
  const [loaded, setLoaded] = useState<Loaded>({ kind: "loading", name: "", progress: null });

  useEffect(() => {
    const aborter = new AbortController();
    const show = (next: Loaded): void => {
      if (!aborter.signal.aborted) setLoaded(next);
    };
    const reading = file
      ? readFile(file, systemLanguage, show)
      : readAddress(systemLanguage, show, aborter.signal);
    reading.catch((error: unknown) => {
      if (!aborter.signal.aborted) throw error;
    });
    return () => aborter.abort();
  }, [attempt, file, systemLanguage]);

  const open = useCallback((next: File) => setFile(next), []);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  return { loaded, open, again };
}

async function readFile(
  file: File,
  language: Language,
  show: (next: Loaded) => void,
): Promise<void> {
  show({ kind: "loading", name: file.name, progress: null });
  show(showText(await file.text(), file.name, looksOnly(window.location.search), language));
}

async function readAddress(
  language: Language,
  show: (next: Loaded) => void,
  signal: AbortSignal,
): Promise<void> {
  const { address, refused } = addressOf(window.location.search);
  const name = fileName(address);
  show({ kind: "loading", name, progress: null });
  const text = await loadText(
    address,
    (progress) => show({ kind: "loading", name, progress }),
    signal,
  );
  if (!text.ok) return show({ kind: "failed", name, failure: text.error });
  const next = showText(text.value, name, window.location.search, language);
  show(next.kind === "ready" ? { ...next, notices: [...refused, ...next.notices] } : next);
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

/** Of a link, what is about how the page looks: the rest speaks of other data than the file just opened. */
function looksOnly(search: string): string {
  const looks = ["lang", "theme", "motion", "embed"];
  const kept = readParameters(search).filter(({ name }) => looks.includes(name));
  return writeParameters(kept.map(({ name, value }) => [name, value ?? ""]));
}
