import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";
import { loadAllMessages } from "../src/i18n/messages.ts";

// Code that is loaded on demand takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

// The page loads the words of one language; tests compare all languages.
await loadAllMessages();

// Some files of tests choose an environment without a page.
const hasPage = typeof window !== "undefined";

// What jsdom lacks.
if (hasPage) {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    this.querySelector("input")?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.setPointerCapture = () => undefined;
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  if (!hasPage) return;
  window.history.replaceState(null, "", "/");
  // What is written is kept on the device, but not for the next test.
  window.localStorage.clear();
});
