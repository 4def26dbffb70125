import type { WindowMoves } from "./useWindowMoves.ts";

interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The move of the window that a key stands for: + and −, 0 for all years, Shift with the arrows to pan. */
export function keyMove(
  { key, shiftKey, ctrlKey, metaKey, altKey }: PressedKey,
  moves: Pick<WindowMoves, "zoomIn" | "zoomOut" | "fit" | "earlier" | "later">,
): (() => void) | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === "+" || key === "=") return moves.zoomIn;
  if (key === "-" || key === "_" || key === "−") return moves.zoomOut;
  if (key === "0") return moves.fit;
  if (shiftKey && key === "ArrowLeft") return moves.earlier;
  if (shiftKey && key === "ArrowRight") return moves.later;
  return null;
}
