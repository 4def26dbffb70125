import type { DayWindow } from "../../model/dates/dayWindow.ts";
import {
  endStepped,
  steppedBy,
  withEnd,
  withStart,
  type WindowEnd,
} from "../../model/overview/windowSteps.ts";

interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const months: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};

/**
 * What a key on one end of the window makes of it: arrows a month, Page Up and Down a year, Home and
 * End all the way; with Shift both ends move. null: not a key of the handle.
 */
export function handleKey(
  { key, shiftKey, ctrlKey, metaKey, altKey }: PressedKey,
  which: WindowEnd,
  window: DayWindow,
  limits: DayWindow,
): DayWindow | null {
  if (ctrlKey || metaKey || altKey) return null;
  const by = months[key];
  if (by !== undefined)
    return shiftKey ? steppedBy(window, by, limits) : endStepped(window, which, by, limits);
  if (key !== "Home" && key !== "End") return null;
  const day = key === "Home" ? limits.start : limits.end;
  return which === "start" ? withStart(window, day, limits) : withEnd(window, day, limits);
}
