import { useEffect, useState } from "react";
import type { MusubiState } from "../../store/createMusubiStore.ts";
import type { SheetOptions } from "./drawSheet.ts";
import type { ExportTheme } from "./offstage.ts";
import { pictureSvg, printedSvg } from "./sheetSvg.ts";
import { exportContext } from "./exportContext.ts";

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
      const one = exportContext(state, state.view, window.location.href, options.today);
      const svg = await printedSvg(pictureSvg(one, options, colours));
      if (!gone) setAddress(URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })));
    };
    // After the click that changed it has been shown.
    const soon = setTimeout(() => void draw(), 30);
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
