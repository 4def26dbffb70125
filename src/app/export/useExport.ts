import { useEffect, useRef, useState } from "react";
import { saveFile } from "../../lib/saveFile.ts";
import type { MusubiState } from "../../store/createMusubiStore.ts";
import type { ExportChoice } from "./exportChoice.ts";
import { exportFile, type ExportRun } from "./exportFile.ts";
import { TooLargeError } from "./rasterise.ts";

export type ExportState =
  | { readonly kind: "ready" }
  | { readonly kind: "working"; readonly done: number; readonly of: number }
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "failed"; readonly tooLarge: boolean };

type Wanted = Omit<ExportRun, "signal" | "onProgress">;

/** One export at a time; it ends with the dialog. */
export function useExport() {
  const [progress, setProgress] = useState<ExportState>({ kind: "ready" });
  const running = useRef<AbortController | null>(null);
  const cancel = (): void => running.current?.abort();
  useEffect(() => () => running.current?.abort(), []);

  const start = async (state: MusubiState, choice: ExportChoice, wanted: Wanted): Promise<void> => {
    if (running.current !== null) return;
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const tell = (next: ExportState): void => {
      if (!signal.aborted) setProgress(next);
    };
    tell({ kind: "working", done: 0, of: 1 });
    try {
      const onProgress = (done: number, of: number): void => tell({ kind: "working", done, of });
      const file = await exportFile(state, choice, { ...wanted, signal, onProgress });
      signal.throwIfAborted();
      saveFile(file.name, file.type, file.content);
      tell({ kind: "saved", name: file.name });
    } catch (error) {
      if (signal.aborted) setProgress({ kind: "ready" });
      else setProgress({ kind: "failed", tooLarge: error instanceof TooLargeError });
    } finally {
      running.current = null;
    }
  };

  return { progress, start, cancel, reset: () => setProgress({ kind: "ready" }) };
}
