import type { ExportTheme } from "./sheetSvg.ts";
import type { Pictures } from "../../views/shownViews.ts";
import type { StillSize } from "../../views/viewDefinition.ts";

export const formats = ["svg", "png", "pptx"] as const;
export const presets = ["wide", "classic", "square", "screen"] as const;
export const scales = [1, 2, 3, 4] as const;

type ExportFormat = (typeof formats)[number];
export type SizePreset = (typeof presets)[number];

/** All that a person decides in the dialog. */
export interface ExportChoice {
  readonly what: Pictures | { readonly story: string };
  readonly format: ExportFormat;
  readonly preset: SizePreset;
  readonly scale: (typeof scales)[number];
  readonly theme: ExportTheme;
  readonly transparent: boolean;
}

/** In px before any enlargement: large enough that words of 12 px read well beside the picture. */
export function sizeOf(preset: SizePreset, screen: StillSize): StillSize {
  switch (preset) {
    case "wide":
      return { width: 1600, height: 900 };
    case "classic":
      return { width: 1280, height: 960 };
    case "square":
      return { width: 1080, height: 1080 };
    case "screen":
      return { width: Math.max(screen.width, 320), height: Math.max(screen.height, 320) };
  }
}

/** How a file is made from the choice. */
export interface ExportRun {
  /** The page's address, whose link the file carries. */
  readonly here: string;
  /** An epoch day. */
  readonly today: number;
  readonly size: StillSize;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}
