import { screen, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { AboutPanel } from "../../src/views/about/AboutPanel.tsx";
import { press, renderPart } from "../fixtures/component.tsx";
import { detailedGraph } from "../fixtures/detailedGraph.ts";

function show(lang: "en" | "de" = "en") {
  const onClose = vi.fn<() => void>();
  renderPart(<AboutPanel onClose={onClose} />, detailedGraph, { lang });
  return onClose;
}

it("says what the data is, as of when, under which licence, and from which sources", () => {
  show();
  const about = within(screen.getByRole("dialog", { name: "About" }));
  expect(about.getByText(/Last checked on 1 October 2025/)).toHaveTextContent("CC0-1.0");
  expect(about.getByText("Ein Artikel")).toHaveAttribute("lang", "de");
  expect(about.getByRole("link", { name: "Open source" })).toBeVisible();
  expect(about.getByText("Search, go anywhere, filter by text")).toBeVisible();
});

it("is closed by its button", async () => {
  const onClose = show();
  await press("Close");
  expect(onClose).toHaveBeenCalledOnce();
});

it("speaks German", () => {
  show("de");
  expect(screen.getByRole("dialog", { name: "Über diese Seite" })).toBeVisible();
});
