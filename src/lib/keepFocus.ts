/**
 * The keyboard never loses its place. When what has the focus goes (a chip is removed, a dialog closes,
 * undo takes a list away, a button is disabled), browsers move the focus to the body without an event.
 * This looks after each change of the page and puts it near where it was: on what is there now, or
 * on the nearest part around it that can have the focus. After a press of the pointer only on such a
 * part, so that nothing answers as if it had been pointed at.
 *
 *   [Italy ×] [2023 ×]   the first is removed by Enter   → the focus is on [2023 ×]
 *
 * A blur that is meant (a click on empty ground, `element.blur()`) stays one.
 */
export function keepFocus(document: Document): () => void {
  let trail: Trail | null = null;
  let byPointer = false;
  let pending = false;

  const look = (): void => {
    pending = false;
    if (trail === null || !document.hasFocus() || !isLost(document)) return;
    const [own] = trail;
    // It could still have the focus, so that somebody took it away on purpose.
    if (own !== undefined && canHaveFocus(own.element)) trail = null;
    else restore(trail, byPointer);
  };
  const lookSoon = (): void => {
    if (pending || trail === null) return;
    pending = true;
    // After the next drawing, before which the browser takes the focus from what is hidden.
    requestAnimationFrame(() => setTimeout(look));
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element)) return;
    const layer = target.closest(layers);
    const inside = trail?.findIndex(({ element }) => element === layer) ?? -1;
    const before = layer === null ? [] : (trail ?? []).slice(inside + 1);
    trail = [...trailOf(target, layer), ...before];
  };
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget === null) lookSoon();
  };
  const onKey = (): void => {
    byPointer = false;
  };
  const onPointer = (): void => {
    byPointer = true;
  };
  const observer = new MutationObserver(lookSoon);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ["disabled", "hidden", "inert", "open", "data-chosen", "data-show"],
  });
  document.addEventListener("focusin", onFocus);
  document.addEventListener("focusout", onBlur);
  document.addEventListener("keydown", onKey, true);
  document.addEventListener("pointerdown", onPointer, true);
  return () => {
    observer.disconnect();
    document.removeEventListener("focusin", onFocus);
    document.removeEventListener("focusout", onBlur);
    document.removeEventListener("keydown", onKey, true);
    document.removeEventListener("pointerdown", onPointer, true);
  };
}

interface Step {
  readonly element: Element;
  readonly parent: Element;
  /** Among the parent's children. */
  readonly at: number;
}

/**
 * An element and all around it, from the inside out. A dialog is the last around what is in it: then comes what had the
 * focus before it, or nothing, and then the focus goes nowhere when the dialog closes.
 */
type Trail = readonly Step[];

const layers = "dialog, [popover]";
const focusable =
  'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** Nobody walks further to the sides than this. */
const mostTried = 40;

function trailOf(target: Element, layer: Element | null): Trail {
  const steps: Step[] = [];
  for (let element = target; element.parentElement !== null; element = element.parentElement) {
    const parent = element.parentElement;
    steps.push({ element, parent, at: Array.prototype.indexOf.call(parent.children, element) });
    if (element === layer) break;
  }
  return steps;
}

function isLost({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body;
}

function canHaveFocus(element: Element): boolean {
  return (
    element.isConnected &&
    !element.matches(":disabled") &&
    element.closest("[inert]") === null &&
    (typeof element.checkVisibility !== "function" ||
      element.checkVisibility({ visibilityProperty: true }))
  );
}

function restore(trail: Trail, byPointer: boolean): void {
  for (const { element, parent, at } of trail) {
    if (!parent.isConnected || element.matches(layers)) continue;
    if (parent.hasAttribute("tabindex") && tryFocus(parent)) return;
    if (byPointer) continue;
    const beside = [parent.children[at], parent.children[at - 1], parent];
    for (const place of beside) {
      if (place === undefined) continue;
      const inside = [...place.querySelectorAll(focusable)].slice(0, mostTried);
      const found = (place.matches(focusable) ? [place, ...inside] : inside).find(tryFocus);
      if (found !== undefined) return;
    }
  }
}

function tryFocus(element: Element): boolean {
  if (!(element instanceof HTMLElement) || !canHaveFocus(element)) return false;
  element.focus({ preventScroll: true });
  return element.ownerDocument.activeElement === element;
}
