import { type PointerEvent, useEffect, useRef } from "react";
import { dialogHasKeys, isSwitchedOff } from "../../ui/singleKeys.ts";
import { isTyping } from "../../ui/listNavigation.ts";

/** What a key does on stage; a number is the place of a scene, from 1. */
export type StoryMove =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "black"
  | "leave"
  | "fullscreen"
  | "keys"
  | { readonly scene: number };

/** The keys of the stage, where this is the top page: in a frame they belong to the deck. */
export function useStoryKeys(
  isOn: boolean,
  scenes: number,
  onMove: (move: StoryMove) => void,
): void {
  const typed = useRef({ number: 0, at: -Infinity });
  useEffect(() => {
    if (!isOn || window.parent !== window) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || dialogHasKeys() || isSwitchedOff(event)) return;
      const move = storyKey(event, userOf(document.activeElement));
      if (move === null) return;
      event.preventDefault();
      if (typeof move === "string") return onMove(move);
      const { number, at } = typed.current;
      const both = number * 10 + move.digit;
      const goesOn = event.timeStamp - at < betweenDigits && both <= scenes;
      const scene = goesOn ? both : move.digit;
      typed.current = { number: scene, at: event.timeStamp };
      if (scene >= 1 && scene <= scenes) onMove({ scene });
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [isOn, scenes, onMove]);
}

/** In ms: two digits within it are one number, as of scene 12. */
const betweenDigits = 900;

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

type KeyMeaning = Exclude<StoryMove, object> | { readonly digit: number };

/** A clicker sends PageDown and PageUp, Enter or Space, and B or "." for a black screen. */
const moves: Readonly<Record<string, Exclude<StoryMove, object>>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  Enter: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  b: "black",
  B: "black",
  ".": "black",
  f: "fullscreen",
  F: "fullscreen",
  "?": "keys",
  Escape: "leave",
};

/** Who else may mean something by a key: a list, a tree or a field by many, a button or an option by two. */
export type KeyUser = "widget" | "button" | null;

export function storyKey(press: Press, user: KeyUser): KeyMeaning | null {
  const { key } = press;
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (key === "PageDown" || key === "PageUp") return moves[key] ?? null;
  if (user === "widget" || (user === "button" && (key === " " || key === "Enter"))) return null;
  if (/^\d$/u.test(key)) return { digit: Number(key) };
  if (key === " " && press.shiftKey) return "previous";
  return Object.hasOwn(moves, key) ? (moves[key] ?? null) : null;
}

/**
 * Lists, trees and fields use the arrows themselves. A button that has the focus uses Enter and Space; after a click
 * it has not, so that a clicker works as before.
 */
export function userOf(focused: Element | null): KeyUser {
  if (focused === null) return null;
  if (isTyping(focused) || focused.closest('[role="listbox"], [role="tree"], [role="slider"]'))
    return "widget";
  return focused.matches("button, a[href], [role]") ? "button" : null;
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
