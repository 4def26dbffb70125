import { useEffect, useRef, useState } from "react";
import { saveFile } from "../../lib/saveFile.ts";
import type { MusubiState } from "../../store/musubiState.ts";
import type { ExportChoice, ExportRun } from "./exportChoice.ts";
import { loadPictures, partsPictured } from "../../views/shownViews.ts";
import { exportFile, type ExportFile } from "./exportFile.ts";
import { TooLargeError } from "./rasterise.ts";
import type { SheetOptions } from "./drawSheet.ts";
import { type ExportTheme, pictureSvg, printedSvg } from "./sheetSvg.ts";
import { exportContext } from "./exportContext.ts";

export type ExportState =
  | { readonly kind: "ready" }
  | { readonly kind: "working"; readonly done: number; readonly of: number }
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "failed"; readonly tooLarge: boolean };

type MakeFile = (signal: AbortSignal, onProgress: ExportRun["onProgress"]) => Promise<ExportFile>;
type Wanted = Omit<ExportRun, "signal" | "onProgress">;

/** One export at a time; it ends with the dialog. */
export function useExport() {
  const [progress, setProgress] = useState<ExportState>({ kind: "ready" });
  const running = useRef<AbortController | null>(null);
  const cancel = (): void => running.current?.abort();
  useEffect(() => () => running.current?.abort(), []);

  const run = async (make: MakeFile): Promise<void> => {
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
      const file = await make(signal, onProgress);
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

  const start = async (state: MusubiState, choice: ExportChoice, wanted: Wanted): Promise<void> =>
    run(async (signal, onProgress) => exportFile(state, choice, { ...wanted, signal, onProgress }));

  return { progress, start, run, cancel, reset: () => setProgress({ kind: "ready" }) };
}

/** The address of the picture as it will be; null until it is drawn, and where there is none. */
export function usePreview(
  state: MusubiState,
  wanted: SheetOptions | null,
  theme: ExportTheme,
): string | null {
  const [address, setAddress] = useState<string | null>(null);
  const key = wanted === null ? "" : JSON.stringify([wanted, theme]);
  useEffect(() => {
    if (key === "") return;
    const [options, colours] = JSON.parse(key) as [SheetOptions, ExportTheme];
    let gone = false;
    const draw = async (): Promise<void> => {
      await loadPictures(partsPictured(options.pictures));
      if (gone) return;
      const one = exportContext(state, state.view, window.location.href, options.today);
      const svg = await printedSvg(pictureSvg(one, options, colours));
      if (!gone) setAddress(URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })));
    };
    // After the click that changed it has been shown.
    const soon = setTimeout(() => void draw().catch(() => undefined), 30);
    return () => {
      gone = true;
      clearTimeout(soon);
    };
  }, [state, key]);
  // The one before is let go once the next is in its place, and has surely been read.
  useEffect(() => {
    if (address === null) return;
    return () => void setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }, [address]);
  return wanted === null ? null : address;
}
