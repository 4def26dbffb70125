import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it, vi } from "vitest";
import { indexGraph } from "../../src/model/graphIndex.ts";
import { createMusubiStore } from "../../src/store/createMusubiStore.ts";
import { StoreProvider } from "../../src/store/StoreContext.tsx";
import { defaultView } from "../../src/store/viewState.ts";
import { AboutPanel } from "../../src/views/about/AboutPanel.tsx";
import { detailedGraph } from "../fixtures/detailedGraph.ts";

// jsdom knows the element but not how it opens.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});

function show(lang: "en" | "de" = "en") {
  const onClose = vi.fn<() => void>();
  const store = createMusubiStore(indexGraph(detailedGraph), { ...defaultView, lang });
  render(
    <StoreProvider store={store}>
      <AboutPanel onClose={onClose} />
    </StoreProvider>,
  );
  return onClose;
}

it("says what the data is, as of when, under which licence, and from which sources", () => {
  show();
  const about = within(screen.getByRole("dialog", { name: "About" }));
  expect(about.getByText(/Last checked on 1 October 2025/)).toHaveTextContent("CC0-1.0");
  expect(about.getByText("Ein Artikel")).toHaveAttribute("lang", "de");
  expect(about.getByRole("link", { name: "Open source" })).toBeVisible();
  expect(about.getByText("Filter by text")).toBeVisible();
});

it("is closed by its button", async () => {
  const onClose = show();
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(onClose).toHaveBeenCalledOnce();
});

it("speaks German", () => {
  show("de");
  expect(screen.getByRole("dialog", { name: "Über diese Seite" })).toBeVisible();
});
