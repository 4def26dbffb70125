import { useCallback, useEffect, useState } from "react";
import type { Language } from "../../i18n/locales.ts";
import type { Loaded } from "./loaded.ts";
import { readAddress, readFile } from "./readData.ts";

interface Data {
  readonly loaded: Loaded;
  /** Reads a file of this computer; it never leaves it. */
  readonly open: (file: File) => void;
  /** Asks for the same file again. */
  readonly again: () => void;
}

/** The event graph that the link names, from this origin only, or a file that the reader opens. */
export function useData(systemLanguage: Language): Data {
  // A new object each time: wanting the same again is a new wish.
  const [wanted, setWanted] = useState<{ readonly file: File | null }>({ file: null });
  const [loaded, setLoaded] = useState<Loaded>({ kind: "loading", name: "", progress: null });

  useEffect(() => {
    const aborter = new AbortController();
    const { signal } = aborter;
    const show = (next: Loaded): void => {
      if (!signal.aborted) setLoaded(next);
    };
    const { file } = wanted;
    if (file) {
      show({ kind: "loading", name: file.name, progress: null });
      void readFile(file, systemLanguage, signal).then(show);
    } else void readAddress(systemLanguage, show, signal).then(show);
    return () => aborter.abort();
  }, [wanted, systemLanguage]);

  const open = useCallback((file: File) => setWanted({ file }), []);
  const again = useCallback(() => setWanted(({ file }) => ({ file })), []);
  return { loaded, open, again };
}
