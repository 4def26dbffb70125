import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { returnToKeptView } from "./host/keptView.ts";
import { dropForgottenLink } from "./pageLink.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root.");
// First of all, because listeners are called in the order in which they came.
leaveKeysToComposition(window);
dropForgottenLink();
returnToKeptView();
// A view that fails says so on the page; the console of the built page stays empty.
const options = import.meta.env.PROD ? { onCaughtError: () => undefined } : {};
createRoot(root, options).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

/**
 * While an input method composes a word, its keys belong to it: Enter takes the word, Esc drops it, the
 * arrows choose. Heard before every other listener of the page, so no key handler need think of it.
 */
function leaveKeysToComposition(page: Window): void {
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
