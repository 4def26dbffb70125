import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { useMusubi } from "../../store/StoreContext.tsx";

/**
 * The focus and the drawer. What is chosen with Enter takes the focus to its heading; Space and a click choose and stay where
 * they are. When the drawer closes with the focus in it, the focus returns to where it came from, otherwise to the pictures.
 * Whether the heading of what is shown now has taken the focus, so that nothing else need say it.
 *
 * `about` names what the drawer shows, `wanted` what it will show once there is time.
 */
export function useDrawerFocus(
  panel: RefObject<HTMLElement | null>,
  about: string | null,
  wanted: string | null,
): (about: string) => boolean {
  const picks = useMusubi((state) => state.picks);
  const { enterHeld, inside } = useKeyboardPlace(panel);
  const seenPicks = useRef(picks);
  const seenAbout = useRef(about);
  const asked = useRef(false);
  const opener = useRef<Element | null>(null);
  const read = useRef<string | null>(null);

  // After every render: the drawer follows the choice in a later one.
  useLayoutEffect(() => {
    if (seenPicks.current !== picks) {
      seenPicks.current = picks;
      // In a grid one walks on from what is chosen; there a second Enter goes.
      asked.current = enterHeld.current && document.activeElement?.closest('[role="grid"]') == null;
    }
    const { activeElement } = document;
    const isLost = inside.current && (activeElement === null || activeElement === document.body);
    if (about === null) {
      if (seenAbout.current !== null && isLost) giveBack(opener.current);
      if (wanted === null) asked.current = false;
    } else {
      const here = panel.current?.contains(activeElement) === true;
      if (!here && !isLost && (asked.current || seenAbout.current === null))
        opener.current = activeElement;
      const isNew = seenAbout.current !== about;
      if (isNew) read.current = null;
      // A button that steps from event to event keeps the focus; one that is gone with what it was in gives it to the heading.
      if (about === wanted && (isLost ? isNew : asked.current && (isNew || !here))) {
        asked.current = false;
        if (focusHeading(panel.current)) read.current = about;
      }
    }
    seenAbout.current = about;
  });
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent): void => {
      const { activeElement } = document;
      if (key !== "Enter" || panel.current === null || !isChosen(activeElement)) return;
      opener.current = activeElement;
      focusHeading(panel.current);
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [panel]);
  return useCallback((what) => read.current === what, []);
}

function focusHeading(panel: HTMLElement | null): boolean {
  const heading = panel?.querySelector("h2");
  if (heading == null) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return document.activeElement === heading;
}

/** Whether Enter there would choose what is chosen already. */
function isChosen(focused: Element | null): boolean {
  if (focused === null || focused.closest("main") === null) return false;
  const active = focused.getAttribute("aria-activedescendant");
  const item = active === null ? focused : document.getElementById(active);
  return item?.closest('[aria-selected="true"], [aria-current="true"]') != null;
}

function giveBack(opener: Element | null): void {
  const isThere = opener !== null && opener !== document.body && opener.isConnected;
  const place = isThere ? opener : document.querySelector("main");
  if (place instanceof HTMLElement || place instanceof SVGElement)
    place.focus({ preventScroll: true });
}

/** Whether Enter is being pressed, and whether the focus was last in the panel: what had it may be gone. */
function useKeyboardPlace(panel: RefObject<HTMLElement | null>) {
  const enterHeld = useRef(false);
  const inside = useRef(false);
  useEffect(() => {
    const onKey = ({ type, key }: KeyboardEvent): void => {
      enterHeld.current = type === "keydown" && key === "Enter";
    };
    const onPointer = (): void => {
      enterHeld.current = false;
    };
    const onFocus = ({ target }: FocusEvent): void => {
      inside.current = target instanceof Node && panel.current?.contains(target) === true;
    };
    window.addEventListener("keydown", onKey, true);
    window.addEventListener("keyup", onKey, true);
    window.addEventListener("pointerdown", onPointer, true);
    document.addEventListener("focusin", onFocus);
    return () => {
      window.removeEventListener("keydown", onKey, true);
      window.removeEventListener("keyup", onKey, true);
      window.removeEventListener("pointerdown", onPointer, true);
      document.removeEventListener("focusin", onFocus);
    };
  }, [panel]);
  return { enterHeld, inside };
}
