import { type PointerEvent, useEffect, useRef } from "react";
import { isSwitchedOff } from "../../ui/singleKeys.ts";

/** The keys of the stage, where this is the top page: in a frame they belong to the deck. */
export function useStoryKeys(isOn: boolean, onMove: (move: StoryMove) => void): void {
  useEffect(() => {
    if (!isOn || window.parent !== window) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isSwitchedOff(event)) return;
      const move = storyKey(event, usesArrows(document.activeElement));
      if (move === null) return;
      event.preventDefault();
      onMove(move);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [isOn, onMove]);
}

/** What a key does on stage; a clicker sends PageDown and PageUp, and B or "." for a black screen. */
export type StoryMove = "next" | "previous" | "first" | "last" | "black" | "leave";

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const moves: Readonly<Record<string, StoryMove>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  b: "black",
  B: "black",
  ".": "black",
  Escape: "leave",
};

/** `isNeeded`: something has the focus that the key may mean something to; paging never does. */
export function storyKey(press: Press, isNeeded: boolean): StoryMove | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const move = Object.hasOwn(moves, press.key) ? (moves[press.key] ?? null) : null;
  const isPaging = press.key === "PageDown" || press.key === "PageUp";
  return isNeeded && !isPaging ? null : move;
}

/** Lists, trees and fields use the arrows themselves; a button does not. */
export function usesArrows(focused: Element | null): boolean {
  return (
    focused?.closest('[role="listbox"], [role="tree"], [role="slider"], input, dialog') != null
  );
}

/** In px: less is a tap, and more up or down than aside is scrolling. */
const least = 60;

/** A finger drawn aside, as pages are turned; what it returns goes on the element. */
export function useSwipe(onStep: (step: 1 | -1) => void) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, isPrimary, clientX, clientY }: PointerEvent) => {
      from.current = pointerType === "touch" && isPrimary ? { x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      const begin = from.current;
      from.current = null;
      if (begin === null) return;
      const [x, y] = [clientX - begin.x, clientY - begin.y];
      if (Math.abs(x) >= least && Math.abs(x) > 2 * Math.abs(y)) onStep(x < 0 ? 1 : -1);
    },
    onPointerCancel: () => {
      from.current = null;
    },
  };
}
