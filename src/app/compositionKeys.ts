/**
 * While an input method composes a word, its keys belong to it: Enter takes the word, Esc drops it, the
 * arrows choose. Heard before every other listener of the page, so no key handler need think of it.
 */
export function leaveKeysToComposition(page: Window): void {
  const onKey = (event: KeyboardEvent): void => {
    if (!belongsToComposition(event)) return;
    event.stopImmediatePropagation();
    // What the browser itself does on Esc, closing a dialog, does not wait for listeners.
    if (event.key === "Escape") event.preventDefault();
  };
  page.addEventListener("keydown", onKey, { capture: true });
}

/** Safari ends the composition before the Enter that ended it; only the old key code still says so. */
function belongsToComposition({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}
